/** Text from outside → a document or a named problem. Never throws. */
import { isLocale } from '../locales.ts';
import { MAX_DEPTH, MAX_FILE_BYTES, type DocumentProblemCode, type Envelope, type Opened } from './envelope.ts';
import { migrate, type Kind } from './kind.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** UTF-8 size of a text; lone surrogates count as three bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How deep brackets nest, without parsing: JSON.parse itself may overflow on hostile depth. Strings are skipped. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (inString) {
      if (code === 92) index++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

/** A copy without keys that could reach a prototype and with whole surrogate pairs in every string. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed?.() ?? value.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  if (Array.isArray(value)) return value.map(clean);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) if (!FORBIDDEN.has(key)) copy[key] = clean(inner);
  return copy;
}

/**
 * Reads a document from text.
 * @param text what a file, a link or the clipboard held
 * @param kinds the kinds that may come; with one kind, others are `otherKind`
 * @param known all kinds of the site, to tell another kind from a foreign one
 */
export function openText<T = unknown>(text: string, kinds: readonly Kind[], known: readonly string[] = kinds.map(({ kind }) => kind)): Opened<T> {
  const fail = (code: DocumentProblemCode, kind?: string): Opened<T> => ({ ok: false, problem: { code, original: text, ...(kind !== undefined && { kind }) } });
  if (text.trim() === '') return fail('empty');
  if (text.length > MAX_FILE_BYTES || byteLength(text) > MAX_FILE_BYTES) return fail('tooLarge');
  if (depthOf(text) > MAX_DEPTH) return fail('tooDeep');
  let raw: unknown;
  try {
    raw = clean(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    // NUL and the replacement character are what damaged or foreign bytes leave behind; whole documents may contain the latter.
    return fail(text.includes('\u0000') || text.includes('\uFFFD') ? 'notText' : 'notJson');
  }
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return fail('notRubrika');
  const { rubrika, v, lang, made, name, data } = raw as Partial<Envelope>;
  if (typeof rubrika !== 'string' || !/^[a-z-]{1,40}$/.test(rubrika)) return fail('notRubrika');
  const kind = kinds.find((one) => one.kind === rubrika);
  if (!kind) return fail(known.includes(rubrika) ? 'otherKind' : 'unknownKind', rubrika);
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return fail('damaged', rubrika);
  if (v > kind.version) return fail('future', rubrika);
  if (typeof lang !== 'string' || !isLocale(lang) || typeof made !== 'string' || Number.isNaN(Date.parse(made))) return fail('damaged', rubrika);
  if (name !== undefined && (typeof name !== 'string' || name.length > 200)) return fail('damaged', rubrika);
  try {
    const result = kind.schema.safeParse(migrate(kind, v, data));
    if (!result.success) return fail('damaged', rubrika);
    return { ok: true, document: { rubrika, v: kind.version, lang, made: new Date(made).toISOString(), ...(name !== undefined && { name }), data: result.data as T } };
  } catch {
    return fail('damaged', rubrika);
  }
}
