/** What makes a persona too wide to guide a post, and what to narrow. */
import type { JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import { tooWide } from './wide.ts';

export default function TooWide({ persona, context }: { persona: Persona; context: Context }): JSX.Element | null {
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
