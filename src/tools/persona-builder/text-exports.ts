/** Personas as Markdown and as rows of a table. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import { formatDate } from '../../words/date.ts';
import { cardOf, linesOf, markOf, type Context } from './card.ts';
import { confidence, known } from './evidence.ts';
import { FIELDS, isFilled } from './model.ts';

/** A line of typed text that Markdown reads as text and nothing else. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`).replace(/^([-+=]|\d+[.)])/, (start) => `\\${start}`);
}

/** One persona as Markdown: a heading, the certainty, every field with how it is known. Guesses carry the word. */
export function toMarkdown(persona: Persona, context: Context): string {
  const card = cardOf(persona, context);
  const parts = [`# ${escapeMarkdown(card.title || context.words.card.empty)}`, '', card.confidence, '', ...(card.who && !card.segment ? [`*${fill(context.words.parts.pair, { label: card.who.label, value: markOf(card.who, context) }, context.locale)}*`, ''] : [])];
  for (const one of [...(card.segment ? [card.segment] : []), ...card.sections]) {
    parts.push(`## ${one.label}`, '', ...one.lines.map((line) => `- ${escapeMarkdown(line)}`), '', `*${markOf(one, context)}*`, '');
  }
  if (card.grey.length > 0) parts.push(fill(context.words.card.hidden, { fields: card.grey.map(({ label }) => label).join(', ') }, context.locale), '');
  parts.push(fill(context.words.card.made, { date: formatDate(context.today, context.locale) }, context.locale), '');
  return parts.join('\n');
}

/** One cell: quoted where CSV needs it; what a spreadsheet would run as a formula gets an apostrophe in front. */
export function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row per persona under a row of labels, with the level of evidence beside each field. Begins with a byte-order mark, which spreadsheets need. */
export function toCsv(personas: readonly Persona[], context: Context): string {
  const { words, facts, today } = context;
  const head = [words.parts.alias, ...FIELDS.flatMap((field) => [words.fields[field].label, words.evidence.title]), '%'];
  const rows = personas.map((persona) => [
    persona.alias,
    ...FIELDS.flatMap((field) => [linesOf(persona, field, context).join('; '), isFilled(persona, field) ? words.evidence.short[known(persona, field, facts, today).level] : '']),
    String(Math.round(confidence(persona, facts, today).percent)),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
