/** Spacing that writers need not type: what must not stand alone at the end of a line. */
import type { Locale } from '../locales.ts';

const NBSP = '\u00A0';

/**
 * Ties Polish one-letter words to the next word, and in Ukrainian ties the dash to the word before it.
 * Returns the text unchanged for the other languages. Idempotent.
 */
export function tie(text: string, locale: Locale): string {
  if (locale === 'pl') return text.replaceAll(/(?<=^|[\s(„«])([aiouwzAIOUWZ]) (?=\S)/gu, `$1${NBSP}`);
  if (locale === 'uk') return text.replaceAll(/ —(?= )/gu, `${NBSP}—`);
  return text;
}

/** `tie` for every string inside a value of plain objects and arrays; keys are left alone. */
export function tieAll<T>(value: T, locale: Locale): T {
  if (locale !== 'pl' && locale !== 'uk') return value;
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return tie(node, locale);
    if (Array.isArray(node)) return node.map(walk);
    if (node && typeof node === 'object') return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
    return node;
  };
  return walk(value) as T;
}
