import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGroups, encodeGroups, packDigits, symbolsFor, unpackDigits } from '../../../src/quiz/code.ts';
import { multiply, power } from '../../../src/quiz/gf32.ts';
import type { CodeMap } from '../../../src/quiz/maps.ts';
import { makeCode, readCode } from '../../../src/quiz/result-code.ts';
import type { Answer, Answers, Chosen } from '../../../src/quiz/types.ts';

const symbols = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 40 });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('2 generates the field and products stay in it', () => {
  expect(new Set(Array.from({ length: 31 }, (_, exponent) => power(exponent))).size).toBe(31);
  fc.assert(fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (a, b) => multiply(a, b) > 0 && multiply(a, b) < 32 && multiply(a, b) === multiply(b, a)));
});
test('what is encoded is decoded, however it is typed', () => {
  fc.assert(fc.property(symbols, (list) => {
    const code = encodeGroups(list);
    for (const typed of [code, code.toLowerCase(), code.replaceAll(' ', ''), code.replaceAll(' ', ' – '), code.replaceAll('0', 'O').replaceAll('1', 'l'), code.replaceAll('A', 'А').replaceAll('C', 'С').replaceAll('H', 'Н')]) {
      const decoded = decodeGroups(typed);
      expect(decoded.ok && decoded.symbols.slice(0, list.length)).toEqual(list);
    }
  }));
});
test('one wrong character is always noticed, and its group is named', () => {
  fc.assert(fc.property(symbols, fc.nat(), fc.integer({ min: 1, max: 31 }), (list, at, shift) => {
    const characters = [...encodeGroups(list).replaceAll(' ', '')];
    const place = at % characters.length;
    characters[place] = ALPHABET[(ALPHABET.indexOf(characters[place] as string) + shift) % 32] as string;
    const decoded = decodeGroups(characters.join(''));
    expect(decoded).toMatchObject({ ok: false, problems: [{ code: 'group', group: Math.floor(place / 5) + 1 }] });
  }));
});
test('two neighbours exchanged are always noticed', () => {
  fc.assert(fc.property(symbols, fc.nat(), (list, at) => {
    const characters = [...encodeGroups(list).replaceAll(' ', '')];
    const place = Math.floor(at % (characters.length - 1));
    const [a, b] = [characters[place] as string, characters[place + 1] as string];
    if (a === b || Math.floor(place / 5) !== Math.floor((place + 1) / 5)) return true;
    [characters[place], characters[place + 1]] = [b, a];
    return !decodeGroups(characters.join('')).ok;
  }));
});
test('two groups exchanged are always noticed', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 8, maxLength: 40 }), (list) => {
    const [first, second, ...rest] = encodeGroups(list).split(' ');
    return first === second || !decodeGroups([second, first, ...rest].join(' ')).ok;
  }));
});
test('any text gives symbols or named problems', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
    const decoded = decodeGroups(typed);
    return decoded.ok || decoded.problems.length > 0;
  }));
  expect(decodeGroups('')).toEqual({ ok: false, problems: [{ code: 'short' }] });
  expect(decodeGroups('ABC')).toEqual({ ok: false, problems: [{ code: 'short' }] });
  expect(decodeGroups('AB?CD')).toEqual({ ok: false, problems: [{ code: 'character', character: '?' }] });
});
test('digits of mixed bases come back, with as few symbols as they need', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 2, max: 16 }).chain((base) => fc.tuple(fc.constant(base), fc.integer({ min: 0, max: base - 1 }))), { maxLength: 80 }), (pairs) => {
    const [bases, digits] = [pairs.map(([base]) => base), pairs.map(([, digit]) => digit)];
    expect(unpackDigits(packDigits(digits, bases), bases)).toEqual(digits);
  }));
  expect(symbolsFor(Array.from({ length: 20 }, () => 5))).toBe(10);
  expect(unpackDigits([31, 31], [5])).toBeUndefined();
});

const maps: CodeMap[] = [
  { n: 1, quiz: 'express', kind: 'self-assessment', items: { a: ['s1', 's2'], b: ['s3'] } },
  { n: 2, quiz: 'express', kind: 'knowledge-check', items: { a: ['q1:abcd:a', 'q2:abc:ac'] } },
  { n: 3, quiz: 'express', kind: 'self-assessment', items: { a: ['s1'], b: ['s3', 's4'] } },
];
const answer = fc.option(fc.constantFrom<Answer>(0, 1, 2, 3, 'na', 'unknown'), { nil: undefined });
const answersOf = (list: [string, Answer | undefined][]): Answers => Object.fromEntries(list.filter(([, value]) => value !== undefined)) as Answers;

test('a self-assessment survives its code', () => {
  fc.assert(fc.property(answer, answer, fc.boolean(), (one, two, written) => {
    const answers = answersOf([['s1', one], ['s4', two]]);
    const evidence: Record<string, string> = written ? { s1: 'green folder' } : {};
    const read = readCode(makeCode(maps[2] as CodeMap, answers, evidence), maps);
    expect(read).toMatchObject({ ok: true, map: { n: 3 }, older: false, answers });
    if (read.ok) expect(read.evidence).toEqual(written && one === 3 ? { s1: '…' } : {});
  }));
});
test('a knowledge check survives its code, whatever order the options were shown in', () => {
  const chosen: Chosen = { q1: ['d'], q2: ['c', 'a'] };
  const read = readCode(makeCode(maps[1] as CodeMap, chosen), maps);
  expect(read).toMatchObject({ ok: true, chosen: { q1: ['d'], q2: ['a', 'c'] } });
});
test('a code of an older version is read by its own map and says so', () => {
  expect(readCode(makeCode(maps[0] as CodeMap, { s2: 1 }), maps)).toMatchObject({ ok: true, older: true, answers: { s2: 1 } });
});
test('a code of an unknown quiz, or of one somebody put together, says so', () => {
  expect(readCode(makeCode({ ...(maps[0] as CodeMap), n: 99 }, {}), maps)).toEqual({ ok: false, problems: [{ code: 'unknown' }] });
  const custom: CodeMap = { n: 0, quiz: 'custom', kind: 'self-assessment', items: { a: ['s1'] } };
  const code = makeCode(custom, { s1: 2 });
  expect(readCode(code, maps)).toEqual({ ok: false, problems: [{ code: 'elsewhere' }] });
  expect(readCode(code, maps, [custom])).toMatchObject({ ok: true, answers: { s1: 2 } });
});
test('twenty questions fit into three groups of five', () => {
  const map: CodeMap = { n: 7, quiz: 'full', kind: 'knowledge-check', items: { a: Array.from({ length: 20 }, (_, index) => `q${index}:abcd:a`) } };
  expect(makeCode(map, {}).replaceAll(' ', '')).toHaveLength(15);
});
