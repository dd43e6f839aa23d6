/** E-mail addresses and telephone numbers in what people type: a persona or a plan is no record of real people. */

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** With + or 00 in front, or a 0 and at least nine digits in groups; prices, dates and opening hours are neither. */
const PHONE = /(?<![\p{L}\d])(?:(?:\+|00)[1-9](?:[\s().-]{0,2}\d){6,13}|\(?0(?:[\s().-]{0,2}\d){8,12})(?!\d)/gu;
/** What stands in their place. */
const GONE = '…';

/** The addresses and numbers found in a text, in order; dates such as 01.02.2026 are none. */
export function findContacts(text: string): string[] {
  return [...text.matchAll(EMAIL), ...text.matchAll(PHONE)].sort((a, b) => a.index - b.index).map(([found]) => found.trim());
}

/** The text with each of them replaced by an ellipsis. Idempotent. */
export function removeContacts(text: string): string {
  let before: string;
  let after = text;
  do {
    before = after;
    after = before.replaceAll(EMAIL, GONE).replaceAll(PHONE, GONE);
  } while (after !== before);
  return after;
}

/** `removeContacts` for every string inside plain objects and arrays; keys and picture data are left alone. */
export function withoutContacts<T>(value: T): T {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return node.startsWith('data:') ? node : removeContacts(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node && typeof node === 'object') return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
    return node;
  };
  return walk(value) as T;
}
