/** The card as it stands beside the form, on the page without JavaScript, and on an A4 sheet. */
import type { JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import { formatDate } from '../../words/date.ts';
import { cardOf, markOf, type Context, type Section } from './card.ts';
import { Picture } from './Picture.tsx';

/** Fields whose lines are nothing but what was typed. */
const TYPED: readonly string[] = ['moment', 'job', 'pains', 'doubts', 'quotes', 'not'];

interface Props {
  persona: Persona;
  context: Context;
  /** “Made on the page in Azerbaijani”, when it was another language's page. */
  writtenIn?: string;
  /** Language of what was typed, where it is not that of the page. */
  lang?: string;
  note?: string;
}

export default function PersonaCard({ persona, context, writtenIn, lang, note }: Props): JSX.Element {
  const { words, locale, today } = context;
  const card = cardOf(persona, context);
  return (
    <article className="persona-card" aria-label={words.card.title}>
      {note && <p className="note small"><strong>{words.card.example}</strong><br />{note}</p>}
      <header>
        <Picture id={card.id} photo={card.photo} label={fill(words.card.pattern, { segment: card.title || words.card.empty }, locale)} />
        <div className={card.who?.guess ? 'who guess' : 'who'}>
          <p className={`title serif${card.segment === undefined && card.title === '' ? ' soft' : ''}`} dir="auto" lang={lang}>{card.title || words.card.empty}</p>
          {card.segment && <p dir="auto" lang={lang}>{card.segment.lines[0]}</p>}
          {card.who && <p className="mark small">{fill(words.parts.pair, { label: card.who.label, value: markOf(card.who, context) }, locale)}</p>}
          <p className="sure small"><meter min={0} max={100} value={card.percent} aria-label={card.confidence} /> <span>{card.confidence}</span></p>
        </div>
      </header>
      <p className="small soft">{words.card.dashed}</p>
      {card.sections.length > 0 && <dl>{card.sections.map((one) => <Entry key={one.field} section={one} context={context} lang={TYPED.includes(one.field) ? lang : undefined} />)}</dl>}
      {card.grey.length > 0 && <p className="small soft grey">{fill(words.card.hidden, { fields: card.grey.map(({ label }) => label).join(', ') }, locale)}</p>}
      {writtenIn && <p className="small soft">{writtenIn}</p>}
      <p className="made small soft">{fill(words.card.made, { date: formatDate(today, locale) }, locale)}</p>
    </article>
  );
}

function Entry({ section, context, lang }: { section: Section; context: Context; lang: string | undefined }): JSX.Element {
  return (
    <div className={section.guess ? 'entry guess' : 'entry'} data-field={section.field}>
      <dt>{section.label} <span className="mark small">{markOf(section, context)}</span></dt>
      {section.lines.map((line, index) => <dd key={`${index} ${line}`} dir="auto" lang={lang}>{line}</dd>)}
    </div>
  );
}
