/** The small form inside a guide: one line about who the page is for, and what is too wide about it. The builder goes on with the same document. */
import { useId, type JSX } from 'react';
import { newId } from '../../documents/browser.ts';
import { personaKind } from '../../documents/kinds/persona.ts';
import { useDocument } from '../../documents/use-document.ts';
import type { Locale } from '../../locales.ts';
import { fill } from '../../words/fill.ts';
import { emptyPersona, type PersonaFacts } from './model.ts';
import { tooWide } from './wide.ts';
import type { PersonaWords } from './words.ts';

interface Props {
  locale: Locale;
  words: Pick<PersonaWords, 'wide'> & { ask: string; open: string };
  facts: Pick<PersonaFacts, 'ageSpan'>;
  /** Address of the builder. */
  builder: string;
}
const EMPTY = { personas: [emptyPersona('new')] };

export default function PersonaStart({ locale, words, facts, builder }: Props): JSX.Element {
  const work = useDocument({ kind: personaKind, locale, empty: EMPTY });
  const id = useId();
  const [persona] = work.data.personas;
  const segment = persona?.segment ?? '';
  const write = (text: string) => work.change(({ personas }) => ({ personas: personas.map((one, index) => (index === 0 ? { ...one, segment: text.slice(0, 3000), id: one.id === 'new' ? newId() : one.id } : one)) }));
  const wide = persona ? tooWide(persona, facts) : [];
  return (
    <div className="persona-start">
      <label htmlFor={id}>{words.ask}</label>
      <textarea id={id} rows={2} dir="auto" value={segment} aria-describedby={`${id}-wide`} onChange={({ target }) => write(target.value)} />
      <div id={`${id}-wide`} role="status">
        {wide.length > 0 && <><p className="too-wide">{words.wide.title}</p><ul>{wide.map((one) => <li key={one.code}>{fill(words.wide[one.code], { span: facts.ageSpan, ...one }, locale)}</li>)}</ul></>}
      </div>
      <p><a className="button" href={builder}>{words.open}</a></p>
    </div>
  );
}
