/** A drawing as SVG, with the document inside if wanted; and the document out of it again. Pure. */
import { SIZES, type Drawing, type Face, type Op } from './layout.ts';

const INK = '#221c15';
const SOFT = '#5b5145';
const PAPER = '#fffdf8';
const RULE = '#857862';
const TEXT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Armenian', sans-serif";
const HEAD = "'Noto Serif', 'Noto Serif Armenian', Georgia, serif";
export const COLOURS = { INK, SOFT, PAPER, RULE };

/** Text for XML; characters that XML does not allow become the replacement character. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const weight = (face: Face): number => (face === 'head' || face === 'bold' ? 700 : 400);
const round = (value: number): number => Math.round(value * 10) / 10;

function draw(op: Op): string {
  switch (op.is) {
    case 'text':
      return `<text x="${round(op.x)}" y="${round(op.y)}" font-family="${op.face === 'head' ? HEAD : TEXT}" font-size="${SIZES[op.face]}" font-weight="${weight(op.face)}" fill="${op.soft ? SOFT : INK}">${escapeXml(op.text)}</text>`;
    case 'box':
      return `<rect x="${round(op.x)}" y="${round(op.y)}" width="${round(op.width)}" height="${round(op.height)}" rx="4" fill="none" stroke="${op.dashed ? SOFT : INK}" stroke-width="2"${op.dashed ? ' stroke-dasharray="9 7"' : ''}/>`;
    case 'bar':
      return `<rect x="${op.x}" y="${round(op.y)}" width="${op.width}" height="${op.height}" fill="none" stroke="${INK}" stroke-width="2"/><rect x="${op.x}" y="${round(op.y)}" width="${round(op.width * op.part)}" height="${op.height}" fill="${INK}"/>`;
    case 'path':
      return `<path transform="translate(${op.x} ${op.y}) scale(${op.size / op.cells})" d="${op.d}" fill="${INK}"/>`;
    case 'photo':
      return `<image x="${op.x}" y="${op.y}" width="${op.size}" height="${op.size}" preserveAspectRatio="xMidYMid slice" href="${escapeXml(op.data)}" role="img" aria-label="${escapeXml(op.alt)}"/>`;
  }
}

/** The whole picture. @param lang language of the words on it @param document JSON of the envelope to carry; absent for a picture that is only a picture */
export function toSvg({ width, height, ops, title }: Drawing, lang: string, document?: string): string {
  const carried = document === undefined ? '' : `<metadata id="rubrika">${escapeXml(document)}</metadata>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${lang}"><title>${escapeXml(title)}</title>${carried}<rect width="100%" height="100%" fill="${PAPER}"/>${ops.map(draw).join('\n')}</svg>\n`;
}

/** The document in an SVG of ours; undefined when there is none. Text is only searched, never run. */
export function documentInSvg(svg: string): string | undefined {
  const found = /<metadata id="rubrika">([^<]*)<\/metadata>/.exec(svg)?.[1];
  return found?.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
