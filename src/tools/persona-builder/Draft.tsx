/** A checklist beside a draft. The draft is kept nowhere and read by nobody. */
import { useId, useState, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill, plural } from '../../words/fill.ts';
import type { Context } from './card.ts';
import { judge, points } from './draft.ts';
import { known } from './evidence.ts';

export default function Draft({ persona, context }: { persona: Persona; context: Context }): JSX.Element {
  const { words, locale, facts, today } = context;
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const id = useId();
  const all = points(persona);
  const count = all.filter(({ id }) => ticked.includes(id)).length;
  const { draft } = words;
  const said = judge(count, all.length);
  return (
    <section className="draft" aria-labelledby="draft">
      <h2 id="draft">{draft.title}</h2>
      <p>{draft.lead}</p>
      {said === 'nothing' ? <p className="soft">{draft.nothing}</p> : (
        <>
          <div className="input"><label htmlFor={id}>{draft.label}</label><textarea id={id} rows={5} dir="auto" value={text} onChange={({ target }) => { setText(target.value); if (target.value === '') setTicked([]); }} /></div>
          {text.trim() !== '' && (
            <fieldset>
              <legend>{draft.touches}</legend>
              {all.map((point) => <label key={point.id} className="point"><input type="checkbox" checked={ticked.includes(point.id)} onChange={() => setTicked(ticked.includes(point.id) ? ticked.filter((one) => one !== point.id) : [...ticked, point.id])} /> <span dir="auto">{fill(words.parts.pair, { label: draft.kinds[point.kind], value: point.text }, locale)}{known(persona, point.kind, facts, today).level === 0 && <span className="mark small"> ({words.evidence.short[0]})</span>}</span></label>)}
              <p role="status" className={`judged ${said}`}><strong>{said === 'aboutYou' ? fill(draft.aboutYou, { total: all.length }, locale) : plural(draft[said], count, locale, { total: all.length })}</strong></p>
            </fieldset>
          )}
        </>
      )}
    </section>
  );
}
