/** What all parts of the planner need, and the boxes they are made of. */
import { createContext, useContext, useId, useState, type JSX, type ReactNode } from 'react';
import type { Locale } from '../../locales.ts';
import { fill } from '../../words/fill.ts';
import { formatNumber, readNumber } from '../../words/number.ts';
import { sayNotice, sayProblem } from './say.ts';
import type { Planner, PlannerFacts } from './use-planner.ts';
import type { CadencePlannerWords } from './words.ts';

export interface Shared extends Planner { locale: Locale; words: CadencePlannerWords; facts: PlannerFacts }
const Context = createContext<Shared | undefined>(undefined);
export const SharedProvider = Context.Provider;
export function useShared(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error('outside the planner');
  return shared;
}

/** The sentence about a field, if anything is wrong with it. */
export function useProblem(field: string): string | undefined {
  const { checked, words, locale } = useShared();
  const problem = checked.ok ? undefined : checked.problems.find((one) => one.field === field);
  return problem && sayProblem(problem, words, locale);
}

/** Problem and notice of a field that is not one box. */
export function FieldNotes({ field, id }: { field: string; id?: string }): JSX.Element | null {
  const { checked, words, locale } = useShared();
  const problem = useProblem(field);
  const notices = checked.notices.filter((one) => one.field === field);
  if (!problem && notices.length === 0) return null;
  return (
    <div id={id} data-notes={field} tabIndex={-1}>
      {problem && <p className="wrong">{problem}</p>}
      {notices.map((notice) => <p key={notice.code} className="hint">{sayNotice(notice, words, locale)}</p>)}
    </div>
  );
}

interface NumberProps { field: string; label: string; value: string; onChange: (typed: string) => void; hint?: string; wide?: boolean }

/** A box for a number: comma or point, and how it was read when that is not plain. */
export function NumberField({ field, label, value, onChange, hint, wide }: NumberProps): JSX.Element {
  const { locale, words } = useShared();
  const id = useId();
  const problem = useProblem(field);
  const read = readNumber(value);
  const echo = read.kind === 'number' && !/^\d{0,3}$/.test(value) ? fill(words.form.read, { value: formatNumber(read.value, locale, 3) }, locale) : undefined;
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input id={id} data-field={field} type="text" inputMode="decimal" autoComplete="off" maxLength={20} value={value} aria-invalid={problem !== undefined} aria-describedby={problem || hint || echo ? `${id}-note` : undefined} onChange={(event) => onChange(event.target.value)} />
      {(problem || hint || echo) && (
        <div id={`${id}-note`}>
          {problem ? <p className="wrong">{problem}</p> : echo ? <p className="hint">{echo}</p> : null}
          {hint && <p className="hint">{hint}</p>}
        </div>
      )}
    </div>
  );
}

export function Check({ label, checked, onChange }: { label: ReactNode; checked: boolean; onChange: (on: boolean) => void }): JSX.Element {
  return (
    <label className="check"><input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> <span>{label}</span></label>
  );
}

interface ChoiceProps<T extends string> { label: string; value: T; options: readonly (readonly [T, string])[]; onChange: (value: T) => void; field?: string }

export function Choice<T extends string>({ label, value, options, onChange, field }: ChoiceProps<T>): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} data-field={field} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </div>
  );
}

interface FoldProps { summary: ReactNode; className: string; serif?: boolean; channel?: string; onOpen?: () => void; children: ReactNode }

/** A part of the form that is only drawn while it is open: ten closed channels cost nothing when a number changes. */
export function Fold({ summary, className, serif, channel, onOpen, children }: FoldProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} data-channel={channel} onToggle={(event) => { if (event.currentTarget.open) onOpen?.(); setOpen(event.currentTarget.open); }}>
      <summary className={serif ? 'serif' : undefined}>{summary}</summary>
      {open && children}
    </details>
  );
}
