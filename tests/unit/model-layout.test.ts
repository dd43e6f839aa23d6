import { expect, test } from 'vitest';
import facts from '../../content/facts/working-model.json' with { type: 'json' };
import { layout, WIDTH, wrap } from '../../src/lib/model-layout.ts';
import { workingModel } from '../../src/schemas/working-model.ts';

const model = workingModel.parse(facts);
const drawn = layout(model, (id) => id.replaceAll('-', ' '));
const boxes = [...drawn.boxes.values()];

test('has a box for every part, inside the picture, none on top of another', () => {
  expect(boxes).toHaveLength(model.nodes.length);
  for (const box of boxes) expect(box.x >= 0 && box.x + box.width <= WIDTH && box.y + box.height <= drawn.height, box.id).toBe(true);
  for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y, `${a.id} and ${b.id}`).toBe(true);
});
test('names only parts that exist, and every part is reached', () => {
  const ids = new Set(model.nodes.map(({ id }) => id));
  expect(model.edges.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id))).toEqual([]);
  for (const id of ids) expect(model.edges.some(({ from, to }) => from === id || to === id), id).toBe(true);
});
test('breaks names between words only', () => {
  expect(wrap('Analiza konkurencji i rynku', 12)).toEqual(['Analiza', 'konkurencji', 'i rynku']);
  expect(wrap('Հաղորդակցության', 5)).toEqual(['Հաղորդակցության']);
});
test('names mistakes that exist', async () => {
  const { readdirSync } = await import('node:fs');
  const folders = readdirSync('content/mistakes');
  expect(model.nodes.flatMap(({ mistakes }) => mistakes).filter((id) => !folders.includes(id))).toEqual([]);
});
