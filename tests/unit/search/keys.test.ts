import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/locales.ts';
import { distance } from '../../../src/search/distance.ts';
import { analyse, textKeys, textWords } from '../../../src/search/keys.ts';
import { languages } from '../../../src/search/languages.ts';
import { lexicon, pack, unpack } from '../../../src/search/lexicon.ts';
import { lower, oneScript, strip } from '../../../src/search/letters.ts';
import { makePlan } from '../../../src/search/plan.ts';
import { tokens } from '../../../src/search/tokens.ts';

interface Cases { together: Record<Locale, { key: string; words: string[] }[]>; apart: Record<Locale, [string, string][]> }
const cases = JSON.parse(readFileSync(new URL('conflation-cases.json', import.meta.url), 'utf8')) as Cases;
const text = fc.string({ unit: 'binary', maxLength: 60 });
const locale = fc.constantFrom(...LOCALES);
const mainKey = (word: string, code: Locale): string => analyse(word, languages[code])[0]?.keys[0] ?? '';

for (const code of LOCALES) {
  test(`${code}: the forms of a word meet under one key, or one of which the other is a beginning`, () => {
    const wrong = cases.together[code].flatMap(({ words }) => {
      const all = words.map((word) => ({ word, keys: analyse(word, languages[code]).flatMap(({ keys }) => keys) }));
      const common = all[0]?.keys.find((key) => all.every(({ keys }) => keys.some((one) => one.startsWith(key) || key.startsWith(one))));
      return common === undefined ? [all.map(({ word, keys }) => `${word} → ${keys.join('/')}`).join(', ')] : [];
    });
    expect(wrong).toEqual([]);
  });
  test(`${code}: words that are not the same do not meet`, () => {
    expect(cases.apart[code].filter(([a, b]) => mainKey(a, code) === mainKey(b, code))).toEqual([]);
  });
}

test('reads İ, I, ı and i as one letter, whatever the browser’s language', () => {
  expect(['İnstagram', 'Instagram', 'ınstagram', 'INSTAGRAM'].map(lower)).toEqual(Array(4).fill('instagram'));
});
test('takes marks off, those that Unicode does not take apart included', () => {
  expect(['səhv', 'łódź', 'ґанок', 'ձևաչափ', 'ձեւաչափ'].map(strip)).toEqual(['sehv', 'lodz', 'ганок', 'ձեվաչափ', 'ձեվաչափ']);
});
test('brings look-alike letters to one script', () => {
  expect(oneScript('сreative')).toBe('creative');
  expect(oneScript('зв')).toBe('зв');
});
test('removes apostrophes of every kind and the Armenian signs inside words', () => {
  for (const word of ['зв’язок', "зв'язок", 'звʼязок', 'зв`язок']) expect(tokens(word).map((one) => one.word)).toEqual(['звязок']);
  expect(tokens('Ինչպե՞ս').map((one) => one.word)).toEqual(['ինչպես']);
});
test('splits at hyphens and where the script changes, and drops the ending', () => {
  expect(analyse('SMM-də', languages.az).map(({ folded }) => folded)).toEqual(['smm']);
  expect(analyse('SMMը', languages.hy).map(({ folded }) => folded)).toEqual(['smm']);
});
test.each<[Locale, string[]]>([
  ['uk', ['Facebook', 'фейсбук', 'фейсбуці']],
  ['az', ['Facebook', 'feysbuk', 'Facebook-da']],
  ['eo', ['Facebook', 'fejsbuko']],
  ['uk', ['KPI', 'КРІ', 'КПІ']],
  ['hy', ['SMM', 'ՍՄՄ']],
])('%s: %j have one key', (code, words) => expect(new Set(words.map((word) => mainKey(word, code))).size).toBe(1));

test('folding twice is folding once', () => {
  fc.assert(fc.property(text, locale, (string, code) => {
    for (const { folded } of analyse(string, languages[code])) expect(languages[code].fold(folded)).toBe(folded);
  }));
});
test('never throws, whatever is typed', () => {
  const empty = Object.fromEntries(LOCALES.map((code) => [code, lexicon(textWords('plan strategiya помилка սխալ eraro mistake', languages[code]), languages[code])])) as Record<Locale, ReturnType<typeof lexicon>>;
  fc.assert(fc.property(text, locale, (string, code) => {
    const plan = makePlan(string, languages[code], empty[code]);
    expect(plan.searches.length).toBeLessThanOrEqual(9);
    expect(plan.terms.length).toBeLessThanOrEqual(8);
  }));
});
test('the keys of a query taken from a text are among the keys of the text', () => {
  const words = fc.constantFrom('strategiyamızın', 'ռազմավարությունը', 'помилками', 'błędów', 'kampanjojn', 'audiences', 'Facebook-da', 'зв’язком');
  fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), locale, (list, code) => {
    const keys = textKeys(list.join(' '), languages[code]);
    for (const word of list) for (const key of textKeys(word, languages[code])) expect(keys).toContain(key);
  }));
});
test('every beginning of an indexed word leads somewhere', () => {
  for (const [code, sentence] of [['uk', 'стратегія помилка клієнт реклама'], ['az', 'strategiya müştəri paylaşım'], ['pl', 'strategia błędy klientów'], ['hy', 'ռազմավարություն հաճախորդ'], ['eo', 'strategio afiŝhoraro'], ['en', 'strategy customers budget']] as [Locale, string][]) {
    const list = textWords(sentence, languages[code]);
    const words = lexicon(list, languages[code]);
    for (const word of list) for (let length = 3; length <= word.length; length++) expect(makePlan(word.slice(0, length), languages[code], words).searches.length, `${code} ${word.slice(0, length)}`).toBeGreaterThan(0);
  }
});
test('mends one slip in four to eight letters and two from nine', () => {
  const words = lexicon(textWords('strategia błąd odbiorcy', languages.pl), languages.pl);
  expect(makePlan('strtaegia', languages.pl, words).terms[0]).toMatchObject({ reading: 'guessed', shown: ['strategia'] });
  expect(makePlan('zzz', languages.pl, words).terms[0]?.reading).toBe('unknown');
});
test('distance is symmetric, zero only for equals, and one for neighbours swapped', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdef'), maxLength: 10 });
  fc.assert(fc.property(word, word, (a, b) => {
    expect(distance(a, b, 12)).toBe(distance(b, a, 12));
    expect(distance(a, b, 12) === 0).toBe(a === b);
  }));
  expect(distance('strategia', 'strtaegia', 2)).toBe(1);
  expect(distance('abc', 'xyzxyz', 2)).toBe(3);
});
test('the word list holds every word once, as the pages write it', () => {
  fc.assert(fc.property(text, locale, (string, code) => {
    const language = languages[code];
    const list = textWords(string, language);
    expect(list.map((word) => analyse(word, language)[0]?.folded ?? language.fold(tokens(word)[0]?.word ?? '')).sort()).toEqual([...new Set(analyse(string, language).map(({ folded }) => folded))].sort());
  }));
  expect(textWords('Müştərilər, müştərilər. KPI! Şuşa: Işıq.', languages.az, 'az')).toEqual(['KPI', 'müştərilər', 'ışıq', 'şuşa'].sort());
  expect(textWords('Instagram, Instagram: Instagram. Ինչպե՞ս', languages.hy, 'hy')).toEqual(['Instagram', 'ինչպես']);
  const words = lexicon(textWords('Müştərilər зв’язок', languages.az, 'az'), languages.az);
  expect(words.written('musteriler')).toBe('müştərilər');
});
test.each<[Locale, string, string[]]>([
  ['hy', 'հաճախորդ', ['hachaxord', 'hachakhord', 'hatchakhord']],
  ['hy', 'ռազմավարություն', ['razmavarutyun', 'razmavaroutyoun', 'razmavarutyunn']],
  ['hy', 'որակ', ['vorak', 'orak']],
  ['hy', 'բյուջե', ['byuje', 'buje', 'byudje']],
  ['uk', 'помилка', ['pomylka', 'pomilka']],
  ['uk', 'стратегія', ['stratehiia', 'strategiya', 'strategija', 'strategia']],
  ['uk', 'бюджет', ['biudzhet', 'byudzhet', 'bjudzhet']],
  ['uk', 'клієнт', ['kliient', 'kliyent', 'klient']],
])('%s: %s sounds like %j', (code, word, typed) => {
  const { fold, sound } = languages[code];
  for (const one of typed) expect(sound?.(one), one).toBe(sound?.(fold(lower(word))));
});
test('words typed in Latin letters are heard, as wholes, as halves, as forms no page has and with a slip', () => {
  const hy = lexicon(textWords('ռազմավարություն հաճախորդ Facebook Facebook Facebook սխալ', languages.hy), languages.hy);
  const shown = (query: string) => makePlan(query, languages.hy, hy).terms.map((term) => `${term.reading} ${term.shown.join()}`);
  expect(shown('razmavarutyun sxal')).toEqual(['guessed ռազմավարություն', 'guessed սխալ']);
  expect(shown('razmav')).toEqual(['guessed ռազմավարություն']);
  expect(shown('hachaxordneric')).toEqual(['guessed հաճախորդ']);
  expect(shown('hachaxrod')).toEqual(['guessed հաճախորդ']);
  expect(shown('facebok')).toEqual(['guessed Facebook']);
  expect(makePlan('sxal', languages.pl, lexicon(['błąd'], languages.pl)).terms[0]?.reading).toBe('unknown');
});
test('the word list comes out of its packing as it went in', () => {
  const list = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((word) => !word.includes('\n')), { minLength: 1 }).map((words) => [...new Set(words)].sort());
  fc.assert(fc.property(list, (words) => {
    expect(unpack(pack(words))).toEqual(words);
  }));
  expect(unpack(pack(['plan', 'plana', 'plany', 'post']))).toEqual(['plan', 'plana', 'plany', 'post']);
});
