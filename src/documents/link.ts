/**
 * A document as the part of a link after `#`: `d=1.<form>.<checksum>.<payload>`.
 * Form `r` is the JSON itself, `z` raw-deflated JSON, whichever is shorter; both in base64url.
 * The checksum is CRC-32 of the JSON: a changed link passes unnoticed once in 2^32 (4.3 billion) tries.
 */
import { LINK_KEY, MAX_FILE_BYTES, MAX_LINK_LENGTH, type Envelope, type Opened } from './envelope.ts';
import type { Kind } from './kind.ts';
import { openText } from './open.ts';

const VERSION = '1';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 (ISO 3309, as in zip and PNG). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** Runs bytes through a stream and stops when more than `limit` bytes come out: undefined then, or when the bytes are not of that form. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        return undefined;
      }
      parts.push(value);
    }
  } catch {
    return undefined;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export interface Linked {
  /** What to put after `#`; undefined when it would be too long. */
  hash?: string;
  /** Fields that were left out because they must never enter a link. */
  dropped: string[];
}

/** Packs a document into the part of a link after `#`, without its private fields and its name. */
export async function toLink(document: Envelope, kind: Kind): Promise<Linked> {
  const { data, dropped } = kind.withoutPrivate?.(document.data) ?? { data: document.data, dropped: [] };
  const { rubrika, v, lang, made } = document;
  const json = new TextEncoder().encode(JSON.stringify({ rubrika, v, lang, made, data }));
  const packed = 'CompressionStream' in globalThis ? await through(json, new CompressionStream('deflate-raw'), MAX_FILE_BYTES) : undefined;
  const form = packed && packed.length < json.length ? 'z' : 'r';
  const hash = `${LINK_KEY}${VERSION}.${form}.${crc32(json).toString(36)}.${toBase64Url(form === 'z' ? (packed as Uint8Array) : json)}`;
  return hash.length > MAX_LINK_LENGTH ? { dropped } : { hash, dropped };
}

/** Unpacks what `toLink` made, or names what is wrong. Never throws; unpacking stops at 256 KB. */
export async function openLink<T = unknown>(hash: string, kinds: readonly Kind[], known?: readonly string[]): Promise<Opened<T>> {
  const original = hash;
  const fail = (code: 'linkCut' | 'linkChanged' | 'linkVersion' | 'cannotUnpack' | 'empty'): Opened<T> => ({ ok: false, problem: { code, original } });
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(LINK_KEY) || text === LINK_KEY) return fail('empty');
  if (text.length > MAX_LINK_LENGTH * 4) return { ok: false, problem: { code: 'tooLarge', original } };
  const [version = '', form, checksum, payload, ...rest] = text.slice(LINK_KEY.length).split('.');
  if (/^\d{1,3}$/.test(version) && Number(version) > Number(VERSION)) return fail('linkVersion');
  if (payload === undefined || payload === '') return fail('linkCut');
  if (version !== VERSION || rest.length > 0 || (form !== 'r' && form !== 'z') || !/^[0-9a-z]{1,7}$/.test(checksum ?? '')) return fail('linkChanged');
  const bytes = fromBase64Url(payload);
  if (!bytes) return fail(payload.length % 4 === 1 ? 'linkCut' : 'linkChanged');
  if (form === 'z' && !('DecompressionStream' in globalThis)) return fail('cannotUnpack');
  const json = form === 'r' ? bytes : await through(bytes, new DecompressionStream('deflate-raw'), MAX_FILE_BYTES);
  if (!json) return fail('linkCut');
  // JSON of ours ends with a brace: without it the end is missing.
  if (crc32(json) !== Number.parseInt(checksum as string, 36)) return fail(json.at(-1) === 0x7d ? 'linkChanged' : 'linkCut');
  const opened = openText<T>(new TextDecoder().decode(json), kinds, known);
  return opened.ok ? opened : { ok: false, problem: { ...opened.problem, original } };
}
