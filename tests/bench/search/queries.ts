/**
 * Queries made by machine from the pages: what people type, with the pages that should be found. The same seed makes the
 * same queries. A word of at most four pages is asked for; right is every page, the glossary among them, that has a form
 * of it in its text or in the keywords an editor gave it.
 */
import type { IndexedPage } from '../../../scripts/search-pages.ts';
import type { Locale } from '../../../src/locales.ts';
import type { Forms } from './forms.ts';
import { typedInLatin } from './latin.ts';

export const CLASSES = ['plain', 'inflected', 'folded', 'slip', 'prefix', 'two words', 'latin'] as const;
export type QueryClass = (typeof CLASSES)[number];
export interface Query {
  q: string;
  cls: QueryClass | 'names';
  /** Addresses after the language: `mistakes/no-strategy`. */
  gold: string[];
  /** Any one of them answers it. */
  any?: boolean;
}

/** Numbers between 0 and 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What phones without the right keyboard make of a word. */
const BARE: Record<Locale, (word: string) => string> = {
  az: (word) => word.replaceAll('ə', 'e').replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, ''),
  pl: (word) => word.replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, ''),
  eo: (word) => word.replaceAll(/[ĉĝĥĵŝŭ]/g, (letter) => `${letter.normalize('NFD')[0]}x`),
  hy: (word) => word.replaceAll('և', 'եւ').toUpperCase(),
  uk: (word) => word.replaceAll(/['’]/g, '').toUpperCase(),
  en: (word) => word.toUpperCase(),
};

/** Letters a form may have more than the word of the page: the Esperanto and Armenian dictionaries build words without end (kapablo, -eblaĵ-). */
const LONGER = 4;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)*/gu;
const ALPHABET: Record<Locale, string> = { az: 'aeiklmnrst', pl: 'aeiklmnrst', eo: 'aeiklmnrst', en: 'aeiklmnrst', uk: 'аеиоклмнрст', hy: 'աեիոկլմնրստ' };

/** One slip of the finger, not in the first letter. */
function slip(word: string, locale: Locale, chance: () => number): string {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const letter = ALPHABET[locale][Math.floor(chance() * 10)] as string;
  const kinds = [() => word.slice(0, at) + word.slice(at + 1), () => word.slice(0, at) + word[at] + word.slice(at), () => word.slice(0, at) + letter + word.slice(at + 1), () => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)];
  const made = (kinds[Math.floor(chance() * kinds.length)] as () => string)();
  return made === word ? word.slice(0, at) + word.slice(at + 1) : made;
}

/** Up to `each` queries of every class for one language. */
export function machineQueries(locale: Locale, all: readonly IndexedPage[], oracle: Forms, each: number, seed: number): Query[] {
  const chance = random(seed);
  const own = all.filter((page) => page.locale === locale);
  const id = ({ url }: IndexedPage): string => url.slice(3, -1);
  const words = new Map<string, Set<string>>();
  for (const page of own) for (const [word] of `${page.text} ${page.keywords}`.toLowerCase().replaceAll('i̇', 'i').matchAll(WORD)) words.set(word, (words.get(word) ?? new Set()).add(id(page)));
  /** Pages that have any form of the word's lemmas. */
  const family = (word: string): { pages: string[]; forms: string[] } => {
    const forms = [...new Set([word, ...oracle.lemmas(word).flatMap((lemma) => oracle.forms(lemma))])];
    return { forms, pages: [...new Set(forms.flatMap((form) => [...(words.get(form.toLowerCase()) ?? [])]))].sort() };
  };
  const rare = [...words.keys()].filter((word) => word.length >= 5 && oracle.lemmas(word).length > 0).map((word) => ({ word, order: chance(), ...family(word) })).filter(({ pages }) => pages.length >= 1 && pages.length <= 4).sort((a, b) => a.order - b.order);
  const made: Query[] = [];
  const take = (cls: QueryClass, make: (entry: (typeof rare)[number]) => { q: string; gold?: string[] } | undefined): void => {
    let count = 0;
    const from = Math.floor(chance() * rare.length);
    for (let step = 0; step < rare.length && count < each; step++) {
      const entry = rare[(from + step) % rare.length] as (typeof rare)[number];
      const query = make(entry);
      if (!query) continue;
      made.push({ cls, q: query.q, gold: query.gold ?? entry.pages });
      count++;
    }
  };
  take('plain', ({ word }) => ({ q: word }));
  take('inflected', ({ word, forms }) => {
    const other = forms.filter((form) => !words.has(form) && form.length >= 4 && form.length <= word.length + LONGER && /^\p{Ll}+$/u.test(form));
    return other.length > 0 ? { q: other[Math.floor(chance() * other.length)] as string } : undefined;
  });
  take('folded', ({ word }) => {
    const q = BARE[locale](word);
    return q === word ? undefined : { q };
  });
  // A slip that makes another word of the pages is no slip.
  take('slip', ({ word }) => {
    const q = word.length >= 6 ? slip(word, locale, chance) : word;
    return q === word || words.has(q) ? undefined : { q };
  });
  take('prefix', ({ word }) => {
    const q = word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)));
    const gold = [...new Set([...words].filter(([one]) => one.startsWith(q)).flatMap(([, pages]) => [...pages]))];
    return gold.length <= 4 && q !== word ? { q, gold } : undefined;
  });
  take('two words', (entry) => {
    const other = rare.find(({ word, pages }) => word !== entry.word && pages.some((page) => entry.pages.includes(page)) && !entry.forms.includes(word));
    return other ? { q: `${entry.word} ${other.word}`, gold: entry.pages.filter((page) => other.pages.includes(page)) } : undefined;
  });
  take('latin', ({ word }) => {
    const q = typedInLatin(word, locale, chance);
    return q !== undefined && q.length >= 4 ? { q } : undefined;
  });
  return made;
}
