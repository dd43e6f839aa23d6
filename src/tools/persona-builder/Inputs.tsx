/** The text inputs of the form, each with a real label. */
import { lazy, Suspense, useId, type JSX } from 'react';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';

const Hints = lazy(() => import('./Hints.tsx'));
/** Longer pastes are cut here, in UTF-16 units, so that a document stays openable. */
const MOST = 10_000;

interface Props {
  label: string;
  /** Place of the text in the persona: `segment`, `pains.1`, `evidence.job`. */
  at: string;
  value: string;
  change: (value: string) => void;
  problems: readonly Problem[];
  context: Context;
  hints?: readonly string[];
  rows?: number;
  number?: boolean;
  required?: boolean;
}

export function TextInput({ label, at, value, change, problems, context, hints = [], rows = 1, number = false, required = false }: Props): JSX.Element {
  const id = useId();
  const own = problems.filter((problem) => problem.at === at);
  const said = { id, value, dir: 'auto' as const, 'aria-describedby': `${id}-hint`, 'aria-invalid': own.length > 0 || undefined, required, onChange: ({ target }: { target: { value: string } }) => change(target.value.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')) };
  return (
    <div className="input" data-at={at}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea {...said} rows={rows} /> : <input {...said} type="text" inputMode={number ? 'decimal' : 'text'} autoComplete="off" />}
      <div id={`${id}-hint`} className="small">
        {hints.map((one) => <p key={one} className="soft">{one}</p>)}
        {(value !== '' || own.length > 0) && <Suspense><Hints value={value} change={change} problems={own} context={context} number={number} /></Suspense>}
      </div>
    </div>
  );
}
