/** What is wrong with a form, and what is too wide, in six languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContacts, removeContacts } from '../../../../src/lib/contacts.ts';
import { countGraphemes, cutGraphemes } from '../../../../src/lib/graphemes.ts';
import { amount, check } from '../../../../src/tools/persona-builder/check.ts';
import { tooWide } from '../../../../src/tools/persona-builder/wide.ts';
import { facts, persona, text } from './samples.ts';

const codes = (one: ReturnType<typeof persona>) => check(one, facts).map(({ code, at }) => `${code} ${at}`);

describe('visible characters', () => {
  test.each([['👩‍👩‍👧‍👦', 1], ['👍🏽', 1], ['🇺🇦', 1], ['i\u0302', 1], ['ї', 1], ['ҮҮ', 2], ['', 0], ['  a  ', 1], ['ՀԱՅ', 3]])('%s are %i', (typed, count) => expect(countGraphemes(typed)).toBe(count));
  test('two texts side by side have at most the sum, and cutting leaves whole characters', () => {
    fc.assert(fc.property(text, text, fc.integer({ min: 1, max: 30 }), (a, b, max) => {
      expect(countGraphemes(a + b)).toBeLessThanOrEqual(countGraphemes(`${a}|`) + countGraphemes(`|${b}`));
      const cut = cutGraphemes(a, max);
      expect(countGraphemes(cut)).toBeLessThanOrEqual(max);
      expect(a.trim().startsWith(cut)).toBe(true);
      expect(countGraphemes(cutGraphemes(a, max, '…'))).toBeLessThanOrEqual(max);
    }));
  });
  test('cutting takes as much as fits', () => {
    expect(cutGraphemes('👩‍👩‍👧‍👦👍🏽a', 2)).toBe('👩‍👩‍👧‍👦👍🏽');
    expect(cutGraphemes('abcdef', 3, '…')).toBe('ab…');
    expect(cutGraphemes('abc', 3, '…')).toBe('abc');
  });
});

describe('contacts', () => {
  test.each([
    ['ask aysel@example.az today', ['aysel@example.az']],
    ['+994 50 123 45 67', ['+994 50 123 45 67']],
    ['тел. 050 123-45-67', ['050 123-45-67']],
    ['(087) 123 4567', ['(087) 123 4567']],
    ['10 000 AZN, 2026-11-26, 9:00–18:00, 01.02.2026', []],
    ['100 000 000 ֏', []],
    ['50+ guests @ our place', []],
  ])('in “%s”', (typed, found) => expect(findContacts(typed)).toEqual(found));
  test('after removal there are none', () => {
    const noisy = fc.array(fc.oneof(text, fc.constantFrom('a@b.cd', '+48 600 700 800', '0 5 0 1 2 3 4 5 6 7', 'x@y.zz@q.ww')), { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(noisy, (typed) => { const bare = removeContacts(typed); expect(findContacts(bare)).toEqual([]); expect(removeContacts(bare)).toBe(bare); }));
  });
});

describe('problems', () => {
  test('only the segment is required', () => {
    expect(codes(persona())).toEqual(['segmentMissing segment']);
    expect(codes(persona({ segment: 'Bakers' }))).toEqual([]);
  });
  test('10,000 characters, a family of emoji counted once', () => {
    expect(check(persona({ segment: 'x'.repeat(10_000) }), facts)).toEqual([{ code: 'tooLong', at: 'segment', count: 10_000, max: 300 }]);
    expect(codes(persona({ segment: '👩‍👩‍👧‍👦'.repeat(300) }))).toEqual([]);
  });
  test('numbers that are none', () => {
    expect(codes(persona({ segment: 'a', radius: 'near', customers: '1.234', order: '-3' }))).toEqual(['notNumber radius', 'ambiguous customers', 'negative order']);
    expect(codes(persona({ segment: 'a', radius: '1,5' }))).toEqual([]);
    expect(codes(persona({ segment: 'a', radius: '99999' }))).toEqual(['radiusLarge radius']);
    expect([amount('1,5'), amount(''), amount('x'), amount('-1')]).toEqual([1.5, undefined, undefined, undefined]);
  });
  test('contacts are found in notes and answers too', () => {
    expect(codes(persona({ segment: 'a', evidence: { job: { level: 1, note: 'anna@firma.pl' } }, answers: { job: [{ text: '+380 50 123 45 67', on: '2026-11-01', fits: true }] } }))).toEqual(['contact evidence.job', 'contact answers.job.0']);
  });
});

describe('too wide', () => {
  const found = (segment: string, place = 'Gəncə') => tooWide(persona({ segment, place }), facts).map((one) => ('found' in one ? one.found : one.code));
  test.each(['Everyone in town', 'all people', 'anybody who eats', 'Hamıya', 'hər kəs', 'bütün qadınlar', 'Բոլորը', 'Բոլո՛րը', 'ամեն մարդ', 'усі, хто їсть', 'Всім', 'кожна мама', 'будь-хто', 'wszyscy', 'Każdy klient', 'ktokolwiek', 'ĉiuj homoj', 'iu ajn'])('%s', (segment) => expect(found(segment)).toHaveLength(1));
  test.each(['parents of pupils', 'all-day nursery staff', 'not at all shy bakers', 'small halls', 'Hamilə qadınlar', 'вусаті барбери', 'всеволожці', 'mali wszystkożercy', 'ĉiutagaj kuristoj', 'բոլորակ սեղանների գնորդներ'])('not: %s', (segment) => expect(found(segment)).toEqual([]));
  test.each(['women 18–65', 'from 18 to 65', '18-dən 65-ə qədər', '18-ից 65 տարեկան', 'від 18 до 65', 'od 18 do 65', 'de 18 ĝis 65'])('an age span: %s', (segment) => expect(found(segment)).toEqual(['ages']));
  test.each(['women 25–34', 'open 10–20', 'in 2020–2026'])('no age span: %s', (segment) => expect(found(segment)).toEqual([]));
  test('an open end and no place', () => {
    expect(found('18+')).toEqual(['open']);
    expect(found('bakers', '')).toEqual(['noPlace']);
    expect(found('', '')).toEqual([]);
  });
});
