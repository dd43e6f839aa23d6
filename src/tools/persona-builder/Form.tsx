/** The form: one question at a time, with why it is asked and an example, or everything on one page. */
import { lazy, Suspense, useRef, useState, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { TextInput } from './Inputs.tsx';
import { FIELDS, isFilled, type Field } from './model.ts';

const Evidence = lazy(() => import('./Evidence.tsx'));
const PhotoField = lazy(() => import('./PhotoField.tsx'));
const TooWide = lazy(() => import('./TooWide.tsx'));

export type Examples = Record<Field, string>;
interface Props { examples: Examples; persona: Persona; set: (patch: Partial<Persona>) => void; context: Context; problems: readonly Problem[]; finish: () => void }

export function Form(props: Props): JSX.Element {
  const { context: { words, locale }, finish } = props;
  const [guided, setGuided] = useState(true);
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    setStep(to);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const field = FIELDS[step] as Field;
  return (
    <div className="persona-form">
      <fieldset className="how">
        <legend className="small">{words.ways.label}</legend>
        <label><input type="radio" name="ways" checked={guided} onChange={() => setGuided(true)} /> <span>{words.ways.guided}</span></label>
        <label><input type="radio" name="ways" checked={!guided} onChange={() => setGuided(false)} /> <span>{words.ways.all}</span></label>
      </fieldset>
      {guided ? (
        <div ref={heading} tabIndex={-1} className="step" role="group" aria-label={fill(words.ways.step, { n: step + 1, total: FIELDS.length }, locale)}>
          <p className="small soft" aria-hidden="true">{fill(words.ways.step, { n: step + 1, total: FIELDS.length }, locale)}</p>
          <Question {...props} field={field} guided />
          {step === 0 && <Naming {...props} />}
          <p className="buttons">
            {step > 0 && <button type="button" className="button" onClick={() => go(step - 1)}>{words.ways.back}</button>}
            {step < FIELDS.length - 1 ? <button type="button" className="button strong" onClick={() => go(step + 1)}>{words.ways.next}</button> : <button type="button" className="button strong" onClick={finish}>{words.ways.finish}</button>}
          </p>
        </div>
      ) : (
        <>
          <Naming {...props} />
          {FIELDS.map((one) => <Question key={one} {...props} field={one} />)}
        </>
      )}
    </div>
  );
}

function Question({ field, guided = false, examples, persona, set, context, problems }: Props & { field: Field; guided?: boolean }): JSX.Element {
  const { words } = context;
  const { ask, why, label } = words.fields[field];
  const reasons = (
    <>
      <p className="small"><strong>{words.ways.why}</strong> {why}</p>
      <p className="small"><strong>{words.ways.forExample}</strong> <span className="soft">{examples[field]}</span></p>
    </>
  );
  return (
    <fieldset className="question" data-question={field}>
      <legend>{guided ? ask : label}</legend>
      {guided ? reasons : <details><summary className="small">{ask}</summary>{reasons}</details>}
      <FieldInputs field={field} persona={persona} set={set} context={context} problems={problems} />
      {isFilled(persona, field) && (
        <Suspense>
          {field === 'segment' && <TooWide persona={persona} context={context} />}
          <Evidence field={field} persona={persona} set={set} context={context} problems={problems} />
        </Suspense>
      )}
    </fieldset>
  );
}

/** The optional name and picture; off until wanted. */
function Naming({ persona, set, context, problems }: Props): JSX.Element {
  const { words } = context;
  const [open, setOpen] = useState(false);
  const shown = open || persona.alias !== '' || persona.photo !== undefined;
  return (
    <details className="naming" open={shown} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="small">{words.parts.aliasShow} ({words.parts.optional})</summary>
      <TextInput label={words.parts.alias} hints={[words.parts.aliasHint]} at="alias" value={persona.alias} change={(alias) => set({ alias })} problems={problems} context={context} />
      {shown && <Suspense><PhotoField persona={persona} change={(photo) => set({ photo })} context={context} problems={problems} /></Suspense>}
    </details>
  );
}
