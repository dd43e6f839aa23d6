/** A card → where every line stands, for SVG and canvas alike. Pure: widths come from the `measure` given. */
import { cardOf, markOf, type Card, type Context, type Section } from './card.ts';
import { patternPath, PATTERN_SIZE } from './pattern.ts';
import type { Persona } from '../../documents/kinds/persona.ts';
import { formatDate } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';

export type Face = 'head' | 'text' | 'bold' | 'small';
/** Width of a text in a face, in units of the drawing. */
export type Measure = (text: string, face: Face) => number;
export type Op =
  | { is: 'text'; x: number; y: number; text: string; face: Face; soft?: boolean }
  | { is: 'box'; x: number; y: number; width: number; height: number; dashed: boolean }
  | { is: 'bar'; x: number; y: number; width: number; height: number; part: number }
  | { is: 'path'; x: number; y: number; size: number; cells: number; d: string }
  | { is: 'photo'; x: number; y: number; size: number; data: string; alt: string };
export interface Drawing { width: number; height: number; ops: Op[]; title: string }

/** A4 at 120 points to the inch. */
export const WIDTH = 992;
const A4 = 1403;
const MARGIN = 60;
const GAP = 24;
const PICTURE = 132;
export const SIZES: Record<Face, number> = { head: 36, text: 20, bold: 20, small: 16 };
const LINE: Record<Face, number> = { head: 44, text: 28, bold: 28, small: 23 };

/** Breaks a text into lines no wider than `width`, inside a word only when the word alone is wider. */
export function wrap(text: string, face: Face, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, face) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment)) {
      if (line !== '' && measure(line + letter, face) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const BOX = 20;
const HANG = 18;

function section(one: Section, x: number, top: number, width: number, measure: Measure, context: Context): { ops: Op[]; height: number } {
  const inner = width - 2 * BOX;
  const ops: Op[] = [];
  let y = top + BOX + SIZES.bold;
  /** Where there are several lines of a field, what runs over is set in. */
  const put = (text: string, face: Face, hang = 0, soft = false) => {
    wrap(text, face, inner - hang, measure).forEach((line, index) => {
      ops.push({ is: 'text', x: x + BOX + (index === 0 ? 0 : hang), y, text: line, face, ...(soft && { soft }) });
      y += LINE[face];
    });
  };
  put(one.label, 'bold');
  one.lines.forEach((line) => put(line, 'text', one.lines.length > 1 ? HANG : 0));
  put(markOf(one, context), 'small', 0, true);
  const height = y - top - 4;
  return { ops: [{ is: 'box', x, y: top, width, height, dashed: one.guess }, ...ops], height };
}

function heading(card: Card, persona: Persona, measure: Measure, context: Context): { ops: Op[]; bottom: number } {
  const { words } = context;
  const left = MARGIN + PICTURE + GAP;
  const width = WIDTH - MARGIN - left;
  const ops: Op[] = [card.photo ? { is: 'photo', x: MARGIN, y: MARGIN, size: PICTURE, data: card.photo.data, alt: card.photo.alt } : { is: 'path', x: MARGIN, y: MARGIN, size: PICTURE, cells: PATTERN_SIZE, d: patternPath(persona.id) }];
  let y = MARGIN + SIZES.head - 4;
  const put = (text: string, face: Face, soft = false) => {
    for (const line of wrap(text, face, width, measure)) {
      ops.push({ is: 'text', x: left, y, text: line, face, ...(soft && { soft }) });
      y += LINE[face];
    }
  };
  put(card.title || words.card.empty, 'head');
  if (card.segment) put(card.segment.lines.join(' '), 'text');
  if (card.who) {
    put(fill(words.parts.pair, { label: card.who.label, value: markOf(card.who, context) }, context.locale), 'small', true);
    if (card.who.guess) ops.push({ is: 'box', x: left - 12, y: MARGIN - 8, width: width + 12, height: y - MARGIN - 6, dashed: true });
    y += 10;
  }
  ops.push({ is: 'bar', x: left, y: y - 8, width: Math.min(width, 320), height: 12, part: card.percent / 100 });
  y += 30;
  put(card.confidence, 'bold');
  put(words.card.dashed, 'small', true);
  return { ops, bottom: Math.max(y, MARGIN + PICTURE) + 8 };
}

/** The drawing of one persona: heading, two columns filled evenly, foot. At least one A4 page high. */
export function layout(persona: Persona, measure: Measure, context: Context): Drawing {
  const card = cardOf(persona, context);
  const head = heading(card, persona, measure, context);
  const width = (WIDTH - 2 * MARGIN - GAP) / 2;
  const columns = [head.bottom, head.bottom];
  const ops = [...head.ops];
  for (const one of card.sections) {
    const side = (columns[0] as number) <= (columns[1] as number) ? 0 : 1;
    const drawn = section(one, MARGIN + side * (width + GAP), columns[side] as number, width, measure, context);
    ops.push(...drawn.ops);
    columns[side] = (columns[side] as number) + drawn.height + GAP;
  }
  const height = Math.max(A4, Math.ceil(Math.max(...columns)) + MARGIN + LINE.small);
  ops.push({ is: 'text', x: MARGIN, y: height - MARGIN, text: fill(context.words.card.made, { date: formatDate(context.today, context.locale) }, context.locale), face: 'small', soft: true });
  return { width: WIDTH, height, ops, title: card.title };
}
