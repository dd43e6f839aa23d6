/** A picture dropped on the tool → the document it carries. Pure. */
import { decodeBytes } from '../../documents/open-bytes.ts';
import { isPng, textIn } from './png.ts';
import { documentInSvg } from './svg.ts';

export type Unpacked = { is: 'document'; text: string } | { is: 'picture' } | { is: 'other' };

/** JPEG, GIF, WebP, TIFF, PDF and HEIC by their first bytes: pictures and papers that cannot carry a document of ours. */
const FOREIGN = [[0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x52, 0x49, 0x46, 0x46], [0x49, 0x49, 0x2a, 0], [0x25, 0x50, 0x44, 0x46]];

/** What a file holds: a document, a picture without one, or something else that the documents layer shall judge. The name is not trusted. */
export function unpack(bytes: Uint8Array): Unpacked {
  if (isPng(bytes)) {
    const text = textIn(bytes);
    return text === undefined ? { is: 'picture' } : { is: 'document', text };
  }
  if (FOREIGN.some((start) => start.every((byte, index) => bytes[index] === byte))) return { is: 'picture' };
  const text = decodeBytes(bytes);
  if (text === undefined || !/^[\s\uFEFF]*(?:<\?xml|<svg|<!)/.test(text)) return { is: 'other' };
  const document = documentInSvg(text);
  return document === undefined ? { is: 'picture' } : { is: 'document', text: document };
}
