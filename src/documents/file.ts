/** A document as a file. */
import type { Envelope } from './envelope.ts';

/** JSON with two spaces, ending in a line break: a person can read it. */
export function toFileText(document: Envelope): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** `<title>.rubrika.json` with nothing that a file system refuses; letters of every script stay. At most 80 characters before the ending. */
export function fileName(title: string): string {
  const safe = [...title.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ').replaceAll(/\s+/g, ' ').trim()].slice(0, 80).join('').replaceAll(/^\.+|[. ]+$/g, '');
  return `${safe || 'rubrika'}.rubrika.json`;
}
