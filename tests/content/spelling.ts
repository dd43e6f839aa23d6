/** Spelling of every text, by Hunspell dictionaries where there are good ones and by word lists where there are none. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadModule } from 'hunspell-asm';
import { LOCALE, type Locale } from '../../src/locales.ts';
import type { Problem } from './problems.ts';
import type { Text } from './texts.ts';

const require = createRequire(import.meta.url);
/** Development dependencies; none is shipped. az has no dictionary at all. */
const DICTIONARY: Partial<Record<Locale, string>> = { hy: 'dictionary-hy', uk: 'dictionary-uk', pl: 'dictionary-pl', eo: 'dictionary-eo', en: 'dictionary-en-gb' };
const folder = new URL('words/', import.meta.url);

/** The words of one list, comments left out; empty when there is no such list. */
function list(name: string): Set<string> {
  const file = new URL(`${name}.txt`, folder);
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean));
}

/** Lower case by the rules of the language: İ and I are different letters in Azerbaijani. */
export const lower = (word: string, locale: Locale): string => word.toLocaleLowerCase(LOCALE[locale].lang);

/** The forms to look up in a text: without numbers, addresses and the stress signs that Armenian writes inside words. */
export function wordsOf(text: string, locale: Locale): string[] {
  const bare = text.replaceAll(/https?:\S+|\S+@\S+|#[\p{L}\p{N}_]+|\{[a-zA-Z0-9]+\}|\b[\w-]+\.(?:com|am|az|ua|pl|org|json|ics|csv)\b/gu, ' ').replaceAll(/[՞՛՜՚]/g, '');
  return [...bare.matchAll(/\p{L}[\p{L}\p{M}\u2019-]*/gu)]
    .map(([word]) => word.replace(/[\u2019-]+$/, ''))
    .flatMap((word) => (locale === 'en' || locale === 'uk' ? [word] : [word.replaceAll('\u2019', '')]))
    .filter((word) => word.length > 1);
}

export interface Speller { knows: (word: string) => boolean; dispose: () => void }

/** A speller for one language. `all.txt` holds names and abbreviations of every language, `<locale>.txt` reviewed forms, `<locale>.base.txt` forms that outside lists confirm. */
export async function spellerFor(locale: Locale): Promise<Speller> {
  const names = list('all');
  const own = new Set([...list(locale), ...list(`${locale}.base`)].map((word) => lower(word, locale)));
  const lowerNames = new Set([...names].map((name) => name.toLowerCase()));
  const dictionary = DICTIONARY[locale];
  const check = dictionary ? await hunspell(dictionary) : undefined;
  const alone = (word: string): boolean =>
    own.has(lower(word, locale)) || lowerNames.has(word.toLowerCase()) || (check?.spell(word) ?? false) || (check?.spell(lower(word, locale)) ?? false) || (check?.spell(word.replaceAll('\u2019', "'")) ?? false);
  /** After a name or abbreviation come case endings: Facebook-da, SMM-ը, UTM-мітка. */
  const knows = (word: string): boolean => {
    if (alone(word)) return true;
    const parts = word.split('-').filter(Boolean);
    return parts.length > 1 && parts.every((part, index) => alone(part) || part.length === 1 || (index > 0 && part.length <= 6 && /^[A-Z0-9]/.test(parts[index - 1] as string)));
  };
  return { knows, dispose: () => check?.dispose() };
}

async function hunspell(dictionary: string): Promise<{ spell: (word: string) => boolean; dispose: () => void }> {
  const base = require.resolve(dictionary).replace(/index\.js$/, 'index');
  const factory = await loadModule();
  const affix = factory.mountBuffer(readFileSync(`${base}.aff`), `${dictionary}.aff`);
  const words = factory.mountBuffer(readFileSync(`${base}.dic`), `${dictionary}.dic`);
  const instance = factory.create(affix, words);
  return { spell: (word) => instance.spell(word), dispose: () => instance.dispose() };
}

/** Forms that no dictionary and no list knows, each at its first place. */
export async function checkSpelling(texts: readonly Text[], locale: Locale): Promise<Problem[]> {
  const speller = await spellerFor(locale);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, line, text } of texts.filter((one) => one.locale === locale)) {
    for (const word of wordsOf(text, locale)) {
      if (seen.has(word)) continue;
      seen.add(word);
      if (!speller.knows(word)) problems.push({ file, line, what: `unknown word “${word}”`, mend: `correct it, or add it to tests/content/words/${locale}.txt (names of every language: all.txt)` });
    }
  }
  speller.dispose();
  return problems;
}
