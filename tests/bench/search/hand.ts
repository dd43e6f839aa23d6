/** The queries of `hand.json`. */
import { readFileSync } from 'node:fs';
import type { Locale } from '../../../src/locales.ts';
import { CLASSES, type Query } from './queries.ts';

/** Their classes: those of the machine, and names as they are said here. */
export const HAND = [...CLASSES, 'names'] as const;
const all = JSON.parse(readFileSync(new URL('hand.json', import.meta.url), 'utf8')) as Record<Locale, Partial<Record<(typeof HAND)[number], Record<string, string>>>>;

export function handQueries(locale: Locale): Query[] {
  return HAND.flatMap((cls) => Object.entries(all[locale][cls] ?? {}).map(([q, gold]): Query => ({ q, cls, any: true, gold: gold.split(' ').map((one) => (/^guides\/|^glossary$/.test(one) ? one : `mistakes/${one}`)) })));
}
