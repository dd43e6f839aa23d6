/** Where a page speaks of what was asked: a piece of its text with the words marked, and the section it stands in. */
import type { PageText } from './engine.ts';
import { analyse } from './keys.ts';
import type { Language } from './language.ts';
import type { Term } from './plan.ts';

export interface Piece {
  text: string;
  /** Part of what was asked. */
  marked: boolean;
}
export interface Excerpt {
  pieces: Piece[];
  section?: { id: string; title: string };
}

/** Letters of text around the matches. */
const LENGTH = 180;

/** True when a word of a text answers a term: it shares a key, or begins with what was typed. */
export function answers(term: Term, folded: string, keys: readonly string[]): boolean {
  return keys.some((key) => term.keys.includes(key) || term.parts.includes(key)) || (term.reading === 'begun' && folded.startsWith(term.folded));
}

/** Whole words of a text that answer one of the terms. */
export function matches(text: string, terms: readonly Term[], language: Language): { start: number; end: number; term: number }[] {
  return analyse(text, language).flatMap(({ start, end, folded, keys }) => {
    const term = terms.findIndex((one) => answers(one, folded, keys));
    return term < 0 ? [] : [{ start, end, term }];
  });
}

/** A text in pieces, those that answer a term marked. */
export function marked(text: string, terms: readonly Term[], language: Language): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of matches(text, terms, language)) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** The piece of a page with the most different words of the query in it, else its beginning. Begins and ends at word boundaries. */
export function excerpt({ content, sections }: PageText, title: string, terms: readonly Term[], language: Language): Excerpt {
  // The title stands above the excerpt already.
  const text = content.startsWith(title) ? title.length + (/^\.?\s*/.exec(content.slice(title.length))?.[0].length ?? 0) : 0;
  const found = matches(content, terms, language).filter(({ start }) => start >= text);
  let best = { first: 0, worth: -1 };
  for (const [first, { start }] of found.entries()) {
    const inside = found.slice(first).filter((match) => match.end <= start + LENGTH);
    const worth = new Set(inside.map(({ term }) => term)).size * 10 + Math.min(inside.length, 5);
    if (worth > best.worth) best = { first, worth };
  }
  const match = found[best.first];
  const centre = match ? match.start : text;
  // Begin with the sentence when it begins near, else a few words before.
  const sentence = content.lastIndexOf('. ', centre);
  let from = sentence >= 0 && centre - sentence < 80 ? sentence + 2 : content.indexOf(' ', Math.max(0, centre - 60)) + 1;
  from = Math.min(centre, Math.max(text, from));
  const wanted = from + LENGTH + 40;
  const to = wanted >= content.length ? content.length : Math.max(match?.end ?? 0, content.lastIndexOf(' ', wanted));
  const part = `${from > text ? '… ' : ''}${content.slice(from, to).trim()}${to < content.length ? ' …' : ''}`;
  const section = match && sections.filter(({ at, title }) => at <= match.start && title !== '').at(-1);
  return { pieces: marked(part, terms, language), ...(section && { section: { id: section.id, title: section.title } }) };
}
