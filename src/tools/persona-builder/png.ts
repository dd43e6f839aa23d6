/** Text inside PNG pictures, as the PNG specification has it (section 11.3.3.4, iTXt). Pure. */
import { crc32 } from '../../documents/link.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = 'rubrika';
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** True when bytes begin like a PNG. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

interface Chunk { type: string; start: number; data: Uint8Array; end: number }

/** The chunks of a PNG until the first that is cut off. */
function* chunks(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= png.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > png.length) return;
    yield { type: String.fromCharCode(...png.subarray(at + 4, at + 8)), start: at, data: png.subarray(at + 8, end - 4), end };
    at = end;
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(ascii(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** A copy of a PNG with a text in it, before its end. Throws on bytes that are no PNG. */
export function withText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const end = isPng(png) ? [...chunks(png)].find(({ type }) => type === 'IEND') : undefined;
  if (!end) throw new Error('Not a whole PNG: no IEND chunk');
  // Keyword, NUL, not compressed, method 0, no language, no translated keyword, UTF-8 text.
  const content = new TextEncoder().encode(text);
  const data = new Uint8Array(KEYWORD.length + 5 + content.length);
  data.set(ascii(KEYWORD));
  data.set(content, KEYWORD.length + 5);
  const added = chunk('iTXt', data);
  const all = new Uint8Array(png.length + added.length);
  all.set(png.subarray(0, end.start));
  all.set(added, end.start);
  all.set(png.subarray(end.start), end.start + added.length);
  return all;
}

/** Our text in a PNG; undefined when there is none or its checksum is wrong. */
export function textIn(png: Uint8Array): string | undefined {
  if (!isPng(png)) return undefined;
  const head = ascii(KEYWORD);
  for (const { type, start, data, end } of chunks(png)) {
    if (type !== 'iTXt' || !head.every((byte, index) => data[index] === byte) || data[head.length] !== 0 || data[head.length + 1] !== 0) continue;
    const checksum = new DataView(png.buffer, png.byteOffset + end - 4, 4).getUint32(0);
    if (checksum !== crc32(png.subarray(start + 4, end - 4))) continue;
    const language = data.indexOf(0, head.length + 3);
    const keyword = language < 0 ? -1 : data.indexOf(0, language + 1);
    if (keyword >= 0) return new TextDecoder().decode(data.subarray(keyword + 1));
  }
  return undefined;
}
