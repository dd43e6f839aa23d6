/** Words with `{placeholders}` and plural forms → finished sentences. Pure; runs the same in Node and in every browser. */
import { LOCALE, type Locale, type PluralCategory } from '../locales.ts';
import { formatNumber } from './number.ts';

/** A text whose form depends on a number: one sentence per plural category of the language. */
export type Plural = Partial<Record<PluralCategory, string>> & { other: string };
export type Values = Record<string, string | number>;

/** The names between braces in a sentence, in order of appearance. */
export function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{([a-z][A-Za-z0-9]*)\}/g)].map((match) => match[1] as string);
}

/**
 * Puts values into a sentence. Numbers are formatted for the locale.
 * Throws when a placeholder has no value: a half-filled sentence must not reach a reader.
 */
export function fill(sentence: string, values: Values, locale: Locale): string {
  return sentence.replaceAll(/\{([a-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${sentence}”`);
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

const rules = new Map<Locale, Intl.PluralRules>();

/** The plural category of `count` (any finite number) in a language. `Intl.PluralRules` is right for all six in every browser. */
export function pluralCategory(count: number, locale: Locale): PluralCategory {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(LOCALE[locale].lang)));
  return rule.select(count) as PluralCategory;
}

/** The form of a plural text for `count`, filled; `{n}` is the count itself. */
export function plural(text: Plural, count: number, locale: Locale, values: Values = {}): string {
  return fill(text[pluralCategory(count, locale)] ?? text.other, { n: count, ...values }, locale);
}
