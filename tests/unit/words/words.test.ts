import { expect, test } from 'vitest';
import { LOCALE, LOCALES } from '../../../src/locales.ts';
import { DATE_WORDS, formatDate, parseDay } from '../../../src/words/date.ts';
import { fill, placeholders, plural } from '../../../src/words/fill.ts';
import { tie, tieAll } from '../../../src/words/typography.ts';

test('writes a date as each language does', () => {
  expect(LOCALES.map((locale) => formatDate('2026-03-03', locale).replaceAll('\u00A0', '_'))).toMatchInlineSnapshot(`
    [
      "3_mart 2026",
      "2026_թ. մարտի_3",
      "3_березня 2026_р.",
      "3_marca 2026",
      "3-a_de_marto 2026",
      "3_March 2026",
    ]
  `);
});
test('has twelve months and seven days in every language', () => {
  for (const locale of LOCALES) {
    const words = DATE_WORDS[locale];
    expect([words.months, words.monthsInDate, words.monthsShort, words.weekdays, words.weekdaysShort].map((list) => list.length), locale).toEqual([12, 12, 12, 7, 7]);
    expect(new Set(words.months).size, locale).toBe(12);
    expect(new Set(words.weekdays).size, locale).toBe(7);
  }
});
test('refuses days that do not exist', () => {
  for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', 'tomorrow', '']) expect(() => parseDay(day), day).toThrow('Not a day');
  expect(parseDay('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 });
});
test('fills placeholders, numbers in the language’s own writing', () => {
  expect(fill('{done} of {total}', { done: 3, total: 1234 }, 'en')).toBe('3 of 1,234');
  expect(fill('{hours}', { hours: 1.5 }, 'uk')).toBe('1,5');
  expect(placeholders('{a}/{b2}')).toEqual(['a', 'b2']);
});
test('throws rather than show a half-filled sentence', () => expect(() => fill('{a} and {b}', { a: 'x' }, 'en')).toThrow('No value for {b}'));
test('does not fill what a value brings along', () => expect(fill('{a}', { a: '{b}' }, 'en')).toBe('{b}'));
test('chooses Polish and Ukrainian forms by the number', () => {
  const posts = { one: '{n} допис', few: '{n} дописи', many: '{n} дописів', other: '{n} допису' };
  expect([1, 2, 5, 11, 21, 22, 25, 1.5].map((count) => plural(posts, count, 'uk'))).toEqual(['1 допис', '2 дописи', '5 дописів', '11 дописів', '21 допис', '22 дописи', '25 дописів', '1,5 допису']);
  const polish = { one: '{n} post', few: '{n} posty', many: '{n} postów', other: '{n} posta' };
  expect([1, 21, 22, 1.5].map((count) => plural(polish, count, 'pl'))).toEqual(['1 post', '21 postów', '22 posty', '1,5 posta']);
});
test('knows the plural categories that Intl really uses', () => {
  for (const locale of LOCALES) {
    const used = new Set([0, 1, 2, 3, 5, 11, 21, 22, 100, 1.5, 0.5].map((count) => new Intl.PluralRules(LOCALE[locale].lang).select(count)));
    expect([...used].sort(), locale).toEqual([...LOCALE[locale].plurals].sort());
  }
});
test('ties Polish one-letter words and the Ukrainian dash, once', () => {
  expect(tie('i w domu, z nami', 'pl')).toBe('i\u00A0w\u00A0domu, z\u00A0nami');
  expect(tie('Київ — столиця', 'uk')).toBe('Київ\u00A0— столиця');
  expect(tie(tie('a i o', 'pl'), 'pl')).toBe(tie('a i o', 'pl'));
  expect(tie('a b', 'en')).toBe('a b');
  expect(tieAll({ a: ['w domu'], b: 2 }, 'pl')).toEqual({ a: ['w\u00A0domu'], b: 2 });
});
