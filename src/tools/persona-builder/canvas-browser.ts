/** A drawing on a canvas, and as PNG. The page's own fonts are used, so Armenian letters survive. */
import { SIZES, type Drawing, type Face, type Measure, type Op } from './layout.ts';
import { COLOURS } from './svg.ts';

const SCALE = 1.5;

/** Font of each face as the page itself shows it. */
function fonts(): Record<Face, string> {
  const family = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body).fontFamily;
  const [head, text] = [family('h1'), family('body')];
  // Signs that the device lacks, such as the dram sign, come from the site's own font.
  const body = `${text}, ${head}`;
  return { head: `700 ${SIZES.head}px ${head}`, text: `400 ${SIZES.text}px ${body}`, bold: `700 ${SIZES.bold}px ${body}`, small: `400 ${SIZES.small}px ${body}` };
}

/** Measures texts with the fonts of the page. */
export function pageMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const faces = fonts();
  return (text, face) => {
    pen.font = faces[face];
    return pen.measureText(text).width;
  };
}

async function picture(data: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = data;
  await image.decode();
  return image;
}

async function draw(pen: CanvasRenderingContext2D, op: Op, faces: Record<Face, string>): Promise<void> {
  switch (op.is) {
    case 'text':
      pen.font = faces[op.face];
      pen.fillStyle = op.soft ? COLOURS.SOFT : COLOURS.INK;
      pen.fillText(op.text, op.x, op.y);
      return;
    case 'box':
      pen.setLineDash(op.dashed ? [9, 7] : []);
      pen.strokeStyle = op.dashed ? COLOURS.SOFT : COLOURS.INK;
      pen.strokeRect(op.x, op.y, op.width, op.height);
      return;
    case 'bar':
      pen.setLineDash([]);
      pen.strokeStyle = pen.fillStyle = COLOURS.INK;
      pen.strokeRect(op.x, op.y, op.width, op.height);
      pen.fillRect(op.x, op.y, op.width * op.part, op.height);
      return;
    case 'path': {
      pen.save();
      pen.translate(op.x, op.y);
      pen.scale(op.size / op.cells, op.size / op.cells);
      pen.fillStyle = COLOURS.INK;
      const cells = new Path2D(op.d);
      // A canvas is filled, not an array.
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
      pen.fill(cells);
      pen.restore();
      return;
    }
    case 'photo':
      pen.drawImage(await picture(op.data), op.x, op.y, op.size, op.size);
  }
}

/** The drawing as the bytes of a PNG. Rejects when the browser gives no canvas or refuses to export it. */
export async function toPng({ width, height, ops }: Drawing, lang: string): Promise<Uint8Array> {
  const faces = fonts();
  await Promise.all(Object.values(faces).map((face) => document.fonts.load(face).catch(() => [])));
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.lang = lang;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = COLOURS.PAPER;
  pen.fillRect(0, 0, width, height);
  pen.lineWidth = 2;
  for (const op of ops) await draw(pen, op, faces);
  const blob = await new Promise<Blob | null>((done) => { canvas.toBlob(done, 'image/png'); });
  if (!blob) throw new Error('the canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
