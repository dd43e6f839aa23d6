/** Where the parts of the working model stand in its picture. Pure: facts and names in, coordinates out. Units are those of the SVG, about one CSS pixel on a phone. */
import type { WorkingModelFacts } from '../schemas/working-model.ts';

export const WIDTH = 340;
const MARGIN = 22;
const GAP = 24;
const HALF = (WIDTH - 2 * MARGIN - GAP) / 2;
const LINE = 17;
const PADDING = 9;
/** Room for the red marks below the name. */
const MARKS = 28;
const STAGE_HEAD = 38;
const ROW_GAP = 20;
/** Widest average letter of the scripts, Armenian bold 13, in units. */
const LETTER = 7.6;

export interface Box { id: string; x: number; y: number; width: number; height: number; lines: string[] }
export interface Layout { height: number; boxes: Map<string, Box>; stages: { stage: string; y: number }[]; arrows: { path: string; kind: 'chain' | 'loop' | 'return' }[] }

/** Breaks a name into lines of at most `letters` letters, never inside a word. */
export function wrap(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function layout({ nodes, edges }: WorkingModelFacts, nameOf: (id: string) => string): Layout {
  const boxes = new Map<string, Box>();
  const stages: Layout['stages'] = [];
  let y = 0;
  const rows = [...new Set(nodes.map(({ row }) => row))].sort((a, b) => a - b);
  for (const row of rows) {
    const members = nodes.filter((node) => node.row === row);
    const [{ stage } = { stage: '' }] = members;
    if (stages.at(-1)?.stage !== stage) {
      stages.push({ stage, y: y + STAGE_HEAD - 16 });
      y += STAGE_HEAD;
    }
    const cells = members.map(({ id, place }) => {
      const width = place === 'whole' ? WIDTH - 2 * MARGIN : HALF;
      return { id, width, x: place === 'right' ? WIDTH - MARGIN - HALF : MARGIN, lines: wrap(nameOf(id), Math.floor((width - 2 * PADDING) / LETTER)) };
    });
    const height = 2 * PADDING + MARKS + LINE * Math.max(...cells.map(({ lines }) => lines.length));
    for (const cell of cells) boxes.set(cell.id, { ...cell, y, height });
    y += height + ROW_GAP;
  }
  return { height: y, boxes, stages, arrows: edges.map((edge) => ({ kind: edge.kind ?? 'chain', path: arrow(boxes.get(edge.from) as Box, boxes.get(edge.to) as Box, edge.kind) })) };
}

/** SVG path from one box to another: along the margin for loop and return, across within a row, else straight down. */
function arrow(from: Box, to: Box, kind?: 'loop' | 'return'): string {
  const middle = (box: Box) => box.y + box.height / 2;
  if (kind === 'loop') return `M${from.x + from.width} ${middle(from)}H${WIDTH - 7}V${middle(to)}H${to.x + to.width + 2}`;
  if (kind === 'return') return `M${from.x} ${middle(from)}H7V${middle(to)}H${to.x - 2}`;
  if (from.y === to.y) return from.x < to.x ? `M${from.x + from.width} ${middle(from)}H${to.x - 2}` : `M${from.x} ${middle(from)}H${to.x + to.width + 2}`;
  const narrow = from.width < to.width ? from : to;
  const x = narrow.x + narrow.width / 2;
  return `M${x} ${from.y + from.height}V${to.y - 2}`;
}
