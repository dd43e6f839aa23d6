/** What to ask next, the sheet to ask it with, and the answers, which raise the levels by themselves. */
import { useRef, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill, plural } from '../../words/fill.ts';
import { cardOf, type Context } from './card.ts';
import type { Problem } from './check.ts';
import { nextQuestions } from './evidence.ts';
import { TextInput } from './Inputs.tsx';
import { InterviewSheet } from './InterviewSheet.tsx';
import { FIELDS, type Field } from './model.ts';
import { known } from './evidence.ts';

interface Props { persona: Persona; set: (patch: Partial<Persona>) => void; context: Context; problems: readonly Problem[]; print: () => void }
const PEOPLE = 5;

export default function Interview(props: Props): JSX.Element {
  const { persona, context, print } = props;
  const { words, facts, today } = context;
  const section = useRef<HTMLElement>(null);
  const shown = useRef<Field[]>([]);
  // The order stays put while somebody types answers in here.
  if (!section.current?.contains(document.activeElement)) shown.current = nextQuestions(persona, facts, today);
  const others = FIELDS.filter((field) => !shown.current.includes(field) && (persona.answers[field]?.length ?? 0) > 0);
  const card = cardOf(persona, context);
  return (
    <section ref={section} className="next-questions" aria-labelledby="next-questions">
      <h2 id="next-questions">{words.next.title}</h2>
      <p>{shown.current.length === 0 ? words.next.none : words.next.lead}</p>
      <ol>{shown.current.map((field) => <Asked key={field} {...props} field={field} />)}</ol>
      {others.length > 0 && <ul className="plain">{others.map((field) => <Asked key={field} {...props} field={field} />)}</ul>}
      <p className="small soft">{words.next.said}</p>
      {shown.current.length > 0 && (
        <>
          <p className="buttons"><button type="button" className="button" onClick={print}>{words.next.print}</button></p>
          <div className="print-sheet">
            <h2>{words.next.sheet}</h2>
            <InterviewSheet fields={shown.current} context={context} about={card.title} />
          </div>
        </>
      )}
    </section>
  );
}

function Asked({ field, persona, set, context, problems }: Props & { field: Field }): JSX.Element {
  const { words, locale, facts, today } = context;
  const answers = persona.answers[field] ?? [];
  const gain = facts.weights[field] * (3 - known(persona, field, facts, today).level);
  const write = (list: Persona['answers'][string]) => set({ answers: { ...persona.answers, [field]: list } });
  const change = (index: number, patch: Partial<(typeof answers)[number]>) => write(answers.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <li data-asked={field}>
      <p><strong>{words.fields[field].interview}</strong> <span className="small soft">{words.fields[field].label}, {plural(words.next.gain, gain, locale)}</span></p>
      {answers.map((answer, index) => (
        <div key={index} className="answer">
          <TextInput label={fill(words.next.answer, { n: index + 1 }, locale)} at={`answers.${field}.${index}`} value={answer.text} change={(text) => change(index, { text, on: today })} problems={problems} context={context} />
          <label className="fits"><input type="checkbox" checked={answer.fits} onChange={() => change(index, { fits: !answer.fits })} /> <span>{words.next.fits}</span></label>
          <button type="button" className="button" aria-label={fill(words.parts.pair, { label: words.next.remove, value: fill(words.next.person, { n: index + 1 }, locale) }, locale)} onClick={() => write(answers.filter((_, at) => at !== index))}>{words.next.remove}</button>
        </div>
      ))}
      {answers.length < PEOPLE && <p><button type="button" className="button" aria-label={fill(words.parts.pair, { label: words.next.add, value: words.fields[field].interview }, locale)} onClick={() => write([...answers, { text: '', on: today, fits: true }])}>{words.next.add}</button></p>}
    </li>
  );
}
