/** The form: one question at a time, with why it is asked and an example, or everything on one page. */
import { useRef, useState, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import { linesOf, type Context } from './card.ts';
import type { Problem } from './check.ts';
import { Evidence } from './Evidence.tsx';
import { examplePersona } from './example.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { TextInput } from './Inputs.tsx';
import { FIELDS, isFilled, type Field } from './model.ts';
import { PhotoField } from './Picture.tsx';
import { tooWide } from './wide.ts';

interface Props { persona: Persona; set: (patch: Partial<Persona>) => void; context: Context; problems: readonly Problem[]; finish: () => void }

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

function Question({ field, guided = false, persona, set, context, problems }: Props & { field: Field; guided?: boolean }): JSX.Element {
  const { words, locale, today } = context;
  const { ask, why, label } = words.fields[field];
  const example = linesOf(examplePersona(words, locale, today), field, context);
  const reasons = (
    <>
      <p className="small"><strong>{words.ways.why}</strong> {why}</p>
      <p className="small"><strong>{words.ways.forExample}</strong> <span className="soft">{example.join('; ')}</span></p>
    </>
  );
  return (
    <fieldset className="question" data-question={field}>
      <legend>{guided ? ask : label}</legend>
      {guided ? reasons : <details><summary className="small">{ask}</summary>{reasons}</details>}
      <FieldInputs field={field} persona={persona} set={set} context={context} problems={problems} />
      {field === 'segment' && <TooWide persona={persona} context={context} />}
      {isFilled(persona, field) && <Evidence field={field} persona={persona} set={set} context={context} problems={problems} />}
    </fieldset>
  );
}

/** The optional name and picture; off until wanted. */
function Naming({ persona, set, context, problems }: Props): JSX.Element {
  const { words } = context;
  return (
    <details className="naming" open={persona.alias !== '' || persona.photo !== undefined || undefined}>
      <summary className="small">{words.parts.aliasShow} ({words.parts.optional})</summary>
      <TextInput label={words.parts.alias} hint={words.parts.aliasHint} at="alias" value={persona.alias} change={(alias) => set({ alias })} problems={problems} context={context} />
      <PhotoField persona={persona} change={(photo) => set({ photo })} context={context} problems={problems} />
    </details>
  );
}

export function TooWide({ persona, context }: { persona: Persona; context: Context }): JSX.Element | null {
  const { words, locale, facts } = context;
  const wide = tooWide(persona, facts);
  if (wide.length === 0) return null;
  return (
    <div className="too-wide" role="status">
      <p><strong>{words.wide.title}</strong></p>
      <ul>{wide.map((one) => <li key={one.code}>{fill(words.wide[one.code], { span: facts.ageSpan, ...one }, locale)}</li>)}</ul>
    </div>
  );
}
