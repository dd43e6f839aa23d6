/** The inputs of the form: each with a real label, what is wrong beside it, and the one click that mends it. */
import { useId, type JSX, type ReactNode } from 'react';
import { removeContacts } from '../../lib/contacts.ts';
import { countGraphemes, cutGraphemes } from '../../lib/graphemes.ts';
import { fill, type Values } from '../../words/fill.ts';
import { formatNumber, readNumber } from '../../words/number.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';

/** Longer pastes are cut here, so that a document stays openable. */
const MOST = 10_000;

interface Props {
  label: ReactNode;
  at: string;
  value: string;
  change: (value: string) => void;
  problems: readonly Problem[];
  context: Context;
  hint?: string;
  rows?: number;
  number?: boolean;
  required?: boolean;
}

export function TextInput({ label, at, value, change, problems, context, hint, rows = 1, number = false, required = false }: Props): JSX.Element {
  const id = useId();
  const { words, locale, facts } = context;
  const own = problems.filter((problem) => problem.at === at && problem.code !== 'segmentMissing');
  const write = (text: string) => change(text.length > MOST ? cutGraphemes(text.slice(0, MOST), MOST) : text);
  const count = value.length * 4 > facts.maxCharacters * 3 ? countGraphemes(value) : 0;
  const reading = number ? readNumber(value) : undefined;
  const read = reading?.kind === 'number' && own.length === 0 && formatNumber(reading.value, locale) !== value.trim() ? fill(words.parts.readAs, { value: reading.value }, locale) : undefined;
  const said = { id, value, dir: 'auto' as const, 'aria-describedby': `${id}-hint`, 'aria-invalid': own.length > 0 || undefined, required, onChange: ({ target }: { target: { value: string } }) => write(target.value) };
  return (
    <div className="input" data-at={at}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea {...said} rows={rows} /> : <input {...said} type="text" inputMode={number ? 'decimal' : 'text'} autoComplete="off" />}
      <div id={`${id}-hint`} className="small">
        {hint && <p className="soft">{hint}</p>}
        {count * 4 > facts.maxCharacters * 3 && <p className="soft">{fill(words.parts.left, { count, max: facts.maxCharacters }, locale)}</p>}
        {read && <p className="soft">{read}</p>}
        {own.map((problem) => <Wrong key={problem.code} problem={problem} context={context} cut={() => change(cutGraphemes(value, facts.maxCharacters))} remove={() => change(removeContacts(value))} />)}
      </div>
    </div>
  );
}

/** One problem in words, with its mending. */
function Wrong({ problem, context, cut, remove }: { problem: Problem; context: Context; cut: () => void; remove: () => void }): JSX.Element {
  const { words, locale } = context;
  const { code, at: _, ...values } = problem;
  return (
    <p className="wrong" role="status">
      {fill(words.problems[code], values as Values, locale)}{' '}
      {code === 'tooLong' && <button type="button" className="button" onClick={cut}>{fill(words.cut, { max: problem.max as number }, locale)}</button>}
      {code === 'contact' && <button type="button" className="button" onClick={remove}>{words.contacts.remove}</button>}
    </p>
  );
}
