/** The words themselves: spelling, typography, glossary, lengths, and the points of the source articles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { checkLengths } from './lengths.ts';
import { readFiles, report } from './problems.ts';
import { carriersOf, CONTEXT_ONLY, missingIn, POINTS } from './seeds.ts';
import { checkSpelling, wordsOf } from './spelling.ts';
import { checkTerms } from './terms.ts';
import { textsOf, type Text } from './texts.ts';
import { checkTypography } from './typography.ts';

const files = readFiles(process.cwd(), 'content');
const texts = textsOf(files);
const line = (locale: Locale, text: string, path = 'body'): Text => ({ file: `content/x/${locale}.mdx`, line: 1, locale, path, text });

test.each(LOCALES)('every word of %s is known', async (locale) => expect(report(await checkSpelling(texts, locale))).toBe(''));
test('the typography is that of each language', () => expect(report(checkTypography(texts))).toBe(''));
test('the terms are those of the glossary', () => expect(report(checkTerms(texts))).toBe(''));
test('no translation is out of proportion', () => {
  const looked = 'tests/content/lengths.txt';
  expect(report(checkLengths(texts, new Set(existsSync(looked) ? readFileSync(looked, 'utf8').split('\n') : [])))).toBe('');
});

test('all 227 points of the source articles are carried', () => {
  const carriers = carriersOf(files);
  const lost = POINTS.filter((point) => !carriers.has(point) && !(point in CONTEXT_ONLY));
  console.log(`${POINTS.filter((point) => carriers.has(point)).length} of ${POINTS.length} points carried, ${Object.keys(CONTEXT_ONLY).length} of them context only`);
  expect(POINTS).toHaveLength(227);
  expect(lost).toEqual([]);
});
test.each(readdirSync('content/guides'))('the guide %s carries every point of its article', (guide) => expect(missingIn(files, guide)).toEqual([]));
test('no facts name a point that does not exist', () => expect([...carriersOf(files).keys()].filter((point) => !POINTS.includes(point))).toEqual([]));

test.each<[Locale, string]>([
  ['uk', 'помилкаа'], ['pl', 'strategja'], ['eo', 'strategjo'], ['en', 'stratgey'], ['hy', 'ռազմավաության'], ['az', 'strategya'],
])('reports a misspelt word of %s', async (locale, word) => expect(report(await checkSpelling([line(locale, word)], locale))).toContain(`unknown word “${word}”`));
test('looks up words without stress signs, addresses and numbers', () => {
  expect(wordsOf('Ինչպե՞ս 3 https://x.am/ա example.com', 'hy')).toEqual(['Ինչպես']);
  expect(wordsOf('зв’язок SMM-стратегія {n}', 'uk')).toEqual(['зв’язок', 'SMM-стратегія']);
});
test.each<[string, Text]>([
  ['a straight quotation mark', line('en', 'a "word"')],
  ['a straight apostrophe', line('uk', "зв'язок")],
  ['angle quotes', line('az', '«söz»')],
  ['a quotation mark of another language', line('uk', '„слово”')],
  ['a low quotation mark', line('az', '„söz“')],
  ['an English opening quotation mark', line('pl', '“słowo”')],
  ['a double space', line('en', 'a  b')],
  ['three points', line('pl', 'i tak...')],
  ['a hyphen as a dash', line('pl', 'to - tamto')],
  ['an em dash', line('eo', 'tio — jen')],
  ['an en dash between words', line('uk', 'це – те')],
  ['a space before a mark', line('az', 'söz , söz')],
  ['a mark twice', line('eo', 'fino. . Nova')],
  ['an invisible character', line('uk', 'сло\u2800во')],
  ['a space before %', line('pl', '12 %')],
  ['a hyphen in a range', line('en', '3-5 posts')],
  ['a decimal point', line('az', '1.5 saat')],
  ['an ASCII mark after Armenian', line('hy', 'Սա վերջն է:')],
  ['և in two letters', line('hy', 'եւ')],
  ['an underscore', line('hy', 'SMM_ը')],
  ['a full stop of another script', line('hy', 'Սա վերջն է.')],
  ['a Russian letter', line('uk', 'мы')],
  ['the modifier apostrophe', line('uk', 'зв\u02BCязок')],
  ['the x-system', line('eo', 'ankaux ĉi tie')],
  ['a letter of another script', line('pl', 'рlan')],
  ['mixes alphabets', line('uk', 'cлово')],
  ['an apostrophe inside a word', line('az', 'Facebook’da')],
  ['an English month or day', line('eo', 'en January')],
  ['letters in parts', line('pl', 'o\u0301')],
  ['a heading with a full stop', line('en', 'A title.', 'title')],
  ['a leftover', line('en', 'undefined')],
])('reports %s', (what, text) => expect(report(checkTypography([text]))).toContain(what));
test('reports a term that the glossary forbids, and accepts written exceptions', () => {
  expect(report(checkTerms([line('uk', 'новий пост')]))).toContain('допис');
  expect(checkTerms([line('uk', 'новий пост')], { uk: [{ avoid: 'пост', use: 'допис', except: ['новий пост'] }] } as never)).toEqual([]);
  expect(checkTerms([line('pl', 'Twój plan. Dla Ciebie')]).map(({ what }) => what.slice(0, 8))).toEqual(['“Ciebie”']);
});
test('reports a translation of half or double the length', () => {
  const long = 'word '.repeat(60);
  const of = (locale: Locale, text: string): Text => ({ ...line(locale, text), file: `content/mistakes/a/${locale}.mdx` });
  expect(checkLengths([of('en', long), of('pl', long.slice(0, 120)), of('uk', long + long), of('az', long)], new Set()).map(({ file }) => file)).toEqual(['content/mistakes/a/pl.mdx', 'content/mistakes/a/uk.mdx']);
  expect(checkLengths([of('en', long), of('pl', long.slice(0, 120))], new Set(['content/mistakes/a/pl.mdx body']))).toEqual([]);
});
