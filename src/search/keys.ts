/** Text → words with their keys. The build puts the keys of a page into its index entry, the browser asks for the keys of the query. */
import { aliasOf } from './aliases.ts';
import type { Language } from './language.ts';
import { tokens } from './tokens.ts';

export interface Word {
  start: number;
  end: number;
  /** Lower case, marks kept. */
  word: string;
  /** As it stands in the word list. */
  folded: string;
  /** The first is the main one. */
  keys: string[];
}

/** The keys of one lower-case word: that of its alias, or those of the language. */
export function wordKeys(word: string, language: Language): string[] {
  const folded = language.fold(word);
  const keys = language.keys(word);
  const alias = aliasOf(folded, ...keys);
  return alias === undefined ? keys : [alias];
}

/** What is known of words already: the same ones come again and again. */
const memory = new WeakMap<Language, Map<string, { folded: string; keys: string[] }>>();

function known(word: string, language: Language): { folded: string; keys: string[] } {
  const words = memory.get(language) ?? new Map<string, { folded: string; keys: string[] }>();
  memory.set(language, words);
  let found = words.get(word);
  if (!found) words.set(word, (found = { folded: language.fold(word), keys: wordKeys(word, language) }));
  return found;
}

/** All words of a text in order, endings behind a hyphen left out. */
export function analyse(text: string, language: Language): Word[] {
  return tokens(text).flatMap(({ start, end, word, tied }): Word[] => {
    const { folded, keys } = known(word, language);
    return folded === '' || (tied && language.isTail(folded)) ? [] : [{ start, end, word, folded, keys }];
  });
}

/** A letter of none of our languages, which neither marks nor stemmers touch. */
const SEAL = 'ŋ';
/**
 * A key as it stands in the index: sealed at both ends, so that it is found as a whole and neither words as typed nor
 * shorter keys find it as their beginning. Sealed at the front only it finds all keys that begin so.
 */
export const sealed = (key: string): string => `${SEAL}${key}${SEAL}`;
export const opened = (letters: string): string => `${SEAL}${letters}`;

/** The distinct keys of a text, sorted. Stop words have none. */
export function textKeys(text: string, language: Language): string[] {
  return [...new Set(analyse(text, language).filter(({ folded }) => !language.stop.has(folded)).flatMap(({ keys }) => keys))].sort();
}

/** The main keys that a text has at least `times`, sorted. */
export function frequentKeys(text: string, language: Language, times: number): string[] {
  const count = new Map<string, number>();
  for (const { folded, keys } of analyse(text, language)) if (!language.stop.has(folded)) for (const key of keys.slice(0, 1)) count.set(key, (count.get(key) ?? 0) + 1);
  return [...count].filter(([, number]) => number >= times).map(([key]) => key).sort();
}

/** Signs inside a word that are not part of it: the Armenian ones of the sentence, soft hyphens, joiners, bidi marks. */
const SIGNS = /[՛՜՞՟\p{Cf}]/gu;
/** A word that always stands in capitals, or has one at its beginning this many times and never a small letter, is a name. */
const NAME = 3;

/**
 * The distinct words of a text as it writes them, sorted: of several ways to write one word the most frequent, in lower case if it
 * ever is. @param lang language tag, for its lower case (az: I – ı)
 */
export function textWords(text: string, language: Language, lang = 'en'): string[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { start, end, folded } of analyse(text, language)) {
    const own = forms.get(folded) ?? new Map<string, number>();
    const form = text.slice(start, end).replaceAll(SIGNS, '');
    forms.set(folded, own.set(form, (own.get(form) ?? 0) + 1));
  }
  return [...forms.values()].map((own) => {
    const all = [...own].sort((a, b) => b[1] - a[1]);
    const [common, times] = all[0] as [string, number];
    const small = all.find(([form]) => form === form.toLocaleLowerCase(lang));
    return small?.[0] ?? (times >= NAME || common === common.toLocaleUpperCase(lang) ? common : common.toLocaleLowerCase(lang));
  }).sort();
}
