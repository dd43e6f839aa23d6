/** A picture for a persona without a photo: a woven pattern drawn from its id, the same on every device. Pure. */

/** FNV-1a, 32 bit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) as number), 0x01000193);
  return value >>> 0;
}

export const PATTERN_SIZE = 8;

/** Filled cells of an 8 × 8 grid, mirrored both ways like a woven ornament. Never empty, never full. */
export function patternCells(id: string): { x: number; y: number }[] {
  const half = PATTERN_SIZE / 2;
  let bits = hash(id) ^ (hash(`${id}/`) >>> 7);
  const cells: { x: number; y: number }[] = [];
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) {
      bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) + 0x297a2d39;
      const on = (x === y && x === half - 1) || (!(x === 0 && y === 0) && ((bits >>> 13) & 3) < 2);
      if (!on) continue;
      const [farX, farY] = [PATTERN_SIZE - 1 - x, PATTERN_SIZE - 1 - y];
      cells.push({ x, y }, { x: farX, y }, { x, y: farY }, { x: farX, y: farY });
    }
  }
  return cells;
}

/** The cells as one SVG path in units of a cell. */
export function patternPath(id: string): string {
  return patternCells(id).map(({ x, y }) => `M${x} ${y}h1v1h-1z`).join('');
}
