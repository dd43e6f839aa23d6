/** Bytes from outside → a document or a named problem. Apart from `open.ts`, for it is needed only when a file is opened. */
import { MAX_FILE_BYTES, type Opened } from './envelope.ts';
import type { Kind } from './kind.ts';
import { openText } from './open.ts';

/** Bytes of a file as text: UTF-8 with or without a mark, UTF-16 with one; undefined when it is neither. */
export function decodeBytes(bytes: Uint8Array): string | undefined {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a document from the bytes of a file, as `openText`. */
export function openBytes<T = unknown>(bytes: Uint8Array, kinds: readonly Kind[], known?: readonly string[]): Opened<T> {
  if (bytes.length > MAX_FILE_BYTES * 2) return { ok: false, problem: { code: 'tooLarge', original: '' } };
  const text = decodeBytes(bytes);
  return text === undefined ? { ok: false, problem: { code: 'notText', original: new TextDecoder().decode(bytes) } } : openText<T>(text, kinds, known);
}
