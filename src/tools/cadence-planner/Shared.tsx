/** What all parts of the planner need, and the boxes they are made of. */
import { createContext, useContext, useId, type JSX, type ReactNode } from 'react';
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
    <div id={id}>
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

export function Choice<T extends string>({ label, value, options, onChange }: { label: string; value: T; options: readonly (readonly [T, string])[]; onChange: (value: T) => void }): JSX.Element {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </select>
    </div>
  );
}
