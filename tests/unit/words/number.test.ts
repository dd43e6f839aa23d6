import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/locales.ts';
import { formatNumber, formatPercent, readNumber } from '../../../src/words/number.ts';

const N = '\u00A0';

test('writes the decimal comma everywhere but in English', () => {
  expect(LOCALES.map((locale) => formatNumber(12.5, locale))).toEqual(['12,5', '12,5', '12,5', '12,5', '12,5', '12.5']);
});
test('groups thousands from 10 000 in five languages and from 1,000 in English', () => {
  expect(formatNumber(1234, 'pl')).toBe('1234');
  expect(formatNumber(10_000, 'pl')).toBe(`10${N}000`);
  expect(formatNumber(1_234_567, 'az')).toBe(`1${N}234${N}567`);
  expect(formatNumber(1234, 'en')).toBe('1,234');
});
test('uses the minus sign, and none for a rounded zero', () => {
  expect(formatNumber(-3, 'uk')).toBe('−3');
  expect(formatNumber(-0.001, 'uk')).toBe('0');
});
test('writes percent without a space', () => expect(formatPercent(12.5, 'hy', 1)).toBe('12,5%'));
test('never writes NaN or Infinity', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(formatNumber(value, 'en')).toBe('–');
});
test('reads back every number it wrote, in every language', () => {
  fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom(...LOCALES), (hundredths, locale) => {
    const value = hundredths / 100;
    const reading = readNumber(formatNumber(value, locale));
    if (reading.kind === 'ambiguous') return reading.small === value || reading.large === value;
    return reading.kind === 'number' && reading.value === value;
  }));
});
test('reads comma, point and spaced thousands', () => {
  expect(readNumber('1,5')).toEqual({ kind: 'number', value: 1.5 });
  expect(readNumber(' 12.5 ')).toEqual({ kind: 'number', value: 12.5 });
  expect(readNumber(`1${N}234,5`)).toEqual({ kind: 'number', value: 1234.5 });
  expect(readNumber('1.234,5')).toEqual({ kind: 'number', value: 1234.5 });
  expect(readNumber('1,234,567')).toEqual({ kind: 'number', value: 1_234_567 });
  expect(readNumber('−3')).toEqual({ kind: 'number', value: -3 });
});
test('says that 1.234 and 1,234 may mean two things', () => {
  expect(readNumber('1.234')).toEqual({ kind: 'ambiguous', small: 1.234, large: 1234 });
  expect(readNumber('1,234')).toEqual({ kind: 'ambiguous', small: 1.234, large: 1234 });
  expect(readNumber('0.125')).toEqual({ kind: 'number', value: 0.125 });
});
test('keeps blank apart from zero, and refuses exponents and words', () => {
  expect(readNumber('  ')).toEqual({ kind: 'blank' });
  for (const bad of ['1e5', 'five', '--3', '1,2,3', '12a', '∞', 'NaN']) expect(readNumber(bad)).toEqual({ kind: 'bad' });
});
test('never throws and never reads NaN, whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
    const reading = readNumber(typed);
    return reading.kind !== 'number' || Number.isFinite(reading.value);
  }));
});
