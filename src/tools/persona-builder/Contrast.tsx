/** Two personas side by side: only what differs. */
import { useState, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import { formatPercent } from '../../words/number.ts';
import { cardOf, linesOf, type Context } from './card.ts';
import { differences, overlap } from './contrast.ts';
import { known } from './evidence.ts';

interface Props { personas: readonly Persona[]; active: number; context: Context }

export default function Contrast({ personas, active, context }: Props): JSX.Element | null {
  const { words, locale, facts, today } = context;
  const others = personas.map((_, index) => index).filter((index) => index !== active);
  const [chosen, setChosen] = useState(others[0]);
  const mine = personas[active];
  const otherIndex = chosen !== undefined && others.includes(chosen) ? chosen : others[0];
  const other = personas[otherIndex ?? -1];
  if (!mine || !other) return null;
  const name = (index: number) => cardOf(personas[index] as Persona, context).title || fill(words.personas.untitled, { n: index + 1 }, locale);
  const rows = differences(mine, other);
  const shared = overlap(mine, other);
  return (
    <section className="contrast" aria-labelledby="contrast">
      <h2 id="contrast">{words.contrast.title}</h2>
      <p><label>{words.contrast.with} <select value={otherIndex} onChange={({ target }) => setChosen(Number(target.value))}>{others.map((index) => <option key={index} value={index}>{name(index)}</option>)}</select></label></p>
      <p>{shared === undefined ? words.contrast.nothing : fill(words.contrast.overlap, { percent: formatPercent(100 * shared, locale) }, locale)}</p>
      {shared !== undefined && shared >= facts.mergeFrom && <p className="merge"><strong>{words.contrast.merge}</strong></p>}
      {rows.length === 0 ? <p>{words.contrast.same}</p> : (
        <>
          <p>{words.contrast.lead}</p>
          <div className="scroll">
            <table>
              <thead><tr><th scope="col">{words.contrast.field}</th><th scope="col" dir="auto">{name(active)}</th><th scope="col" dir="auto">{name(otherIndex as number)}</th></tr></thead>
              <tbody>
                {rows.map((field) => (
                  <tr key={field}>
                    <th scope="row">{words.fields[field].label}</th>
                    {[mine, other].map((persona, index) => {
                      const lines = linesOf(persona, field, context).join('; ');
                      const guess = lines !== '' && known(persona, field, facts, today).level === 0;
                      return <td key={index} dir="auto">{lines === '' ? <span className="soft">{words.contrast.blank}</span> : guess ? <span className="guess">{lines} <span className="mark small">({words.evidence.short[0]})</span></span> : lines}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
