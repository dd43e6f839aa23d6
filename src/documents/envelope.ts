/** The one form in which everything a visitor makes is kept, carried and reopened. */
import type { Locale } from '../locales.ts';

/** A document: which kind of tool or quiz made it, in which version of its data, on a page of which language, when. */
export interface Envelope<T = unknown> {
  rubrika: string;
  v: number;
  lang: Locale;
  /** ISO 8601 instant, UTC. */
  made: string;
  /** What the visitor called it; absent until named. */
  name?: string;
  data: T;
}

/** Files larger than this are refused, in bytes. */
export const MAX_FILE_BYTES = 256 * 1024;
/** Links longer than this are refused and the file is offered instead, in characters. */
export const MAX_LINK_LENGTH = 8000;
/** Documents nested deeper than this are not ours. */
export const MAX_DEPTH = 32;

/** Everything that can be wrong with a document from outside. Each code has a sentence in every language. */
export const DOCUMENT_PROBLEMS = [
  'empty',
  'tooLarge',
  'notText',
  'notJson',
  'notRubrika',
  'tooDeep',
  'unknownKind',
  'otherKind',
  'future',
  'damaged',
  'linkCut',
  'linkChanged',
  'linkVersion',
  'cannotUnpack',
] as const;
export type DocumentProblemCode = (typeof DOCUMENT_PROBLEMS)[number];

export interface DocumentProblem {
  code: DocumentProblemCode;
  /** The kind that was found, for `otherKind`, `unknownKind` and `future`. */
  kind?: string;
  /** The text as it came, so that nothing is lost. */
  original: string;
}

export type Opened<T = unknown> = { ok: true; document: Envelope<T> } | { ok: false; problem: DocumentProblem };

/** Begins the part of a link that carries a document. */
export const LINK_KEY = 'd=';

/** True when the part of an address after `#` claims to be a document. */
export function isDocumentLink(hash: string): boolean {
  return hash.replace(/^#/, '').startsWith(LINK_KEY);
}
