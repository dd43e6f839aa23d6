/** The row of personas: choose, add, delete, undo. */
import { useState, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill, plural } from '../../words/fill.ts';
import { cardOf, type Context } from './card.ts';

interface Props { personas: readonly Persona[]; active: number; choose: (index: number) => void; add: () => void; change: (personas: Persona[]) => void; context: Context }

export default function Personas({ personas, active, choose, add, change, context }: Props): JSX.Element {
  const { words: { personas: words }, locale, facts } = context;
  const [gone, setGone] = useState<{ persona: Persona; index: number }>();
  const remove = () => {
    setGone({ persona: personas[active] as Persona, index: active });
    change(personas.filter((_, index) => index !== active));
    choose(Math.max(0, active - 1));
  };
  const undo = () => {
    if (!gone) return;
    change(personas.toSpliced(gone.index, 0, gone.persona));
    choose(gone.index);
    setGone(undefined);
  };
  return (
    <div className="personas">
      {personas.length > 1 && (
        <ul className="plain" aria-label={words.label}>
          {personas.map((persona, index) => (
            <li key={`${persona.id} ${index}`}><button type="button" className="button" aria-pressed={index === active} onClick={() => choose(index)} dir="auto">{cardOf(persona, context).title || fill(words.untitled, { n: index + 1 }, locale)}</button></li>
          ))}
        </ul>
      )}
      <p className="buttons">
        {personas.length < facts.maxPersonas && <button type="button" className="button" onClick={add}>{words.add}</button>}
        {personas.length > 1 && <button type="button" className="button" onClick={remove}>{words.remove}</button>}
      </p>
      {personas.length > facts.maxPersonas ? <p className="small wrong" role="status">{words.six}</p> : personas.length > facts.manyPersonas && <p className="small" role="status">{plural(words.many, personas.length, locale)} {words.toFew}</p>}
      {gone && <p className="small" role="status">{words.removed} <button type="button" className="button" onClick={undo}>{words.undo}</button></p>}
    </div>
  );
}
