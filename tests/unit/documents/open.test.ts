import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT_PROBLEMS, MAX_DEPTH, MAX_FILE_BYTES } from '../../../src/documents/envelope.ts';
import { fileName, toFileText } from '../../../src/documents/file.ts';
import { migrate } from '../../../src/documents/kind.ts';
import { openBytes } from '../../../src/documents/open-bytes.ts';
import { byteLength, depthOf, openText } from '../../../src/documents/open.ts';
import { KIND, KINDS, NOW, sample, selfAssessment } from './samples.ts';

const problem = (text: string) => {
  const opened = openText(text, KINDS, ['self-assessment', 'knowledge-check', 'persona']);
  return opened.ok ? 'opened' : opened.problem.code;
};
const withData = (data: unknown, more: object = {}) => JSON.stringify({ ...sample, ...more, data });
const bytes = (text: string) => new TextEncoder().encode(text);

test('opens every valid document unchanged from its file, in every script', () => {
  fc.assert(fc.property(selfAssessment, (document) => {
    expect(openText(toFileText(document), KINDS)).toEqual({ ok: true, document });
    expect(openBytes(bytes(toFileText(document)), KINDS)).toEqual({ ok: true, document });
  }));
});
test('opens a file with a byte order mark, and UTF-16', () => {
  const text = toFileText(sample);
  expect(openBytes(bytes(`\uFEFF${text}`), KINDS).ok).toBe(true);
  expect(openBytes(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')), KINDS).ok).toBe(true);
});
test.each([
  ['nothing', '  \n', 'empty'],
  ['ten megabytes', JSON.stringify('x'.repeat(10 * 2 ** 20)), 'tooLarge'],
  ['a damaged encoding', '{"rubrika":"self-\uFFFDassess', 'notText'],
  ['bytes of a program', 'MZ\u0000\u0001', 'notText'],
  ['foreign prose', 'Salam, necəsiniz?', 'notJson'],
  ['a cut document', JSON.stringify(sample).slice(0, -20), 'notJson'],
  ['somebody else’s JSON', '{"name":"x","version":"1.0.0"}', 'notRubrika'],
  ['a list', '[1,2]', 'notRubrika'],
  ['null', 'null', 'notRubrika'],
  ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), 'tooDeep'],
  ['an unknown kind', withData(sample.data, { rubrika: 'horoscope' }), 'unknownKind'],
  ['a document of another tool', withData({}, { rubrika: 'persona' }), 'otherKind'],
  ['a future version', withData(sample.data, { v: 99 }), 'future'],
  ['a version that is no number', withData(sample.data, { v: '2' }), 'damaged'],
  ['an unknown language', withData(sample.data, { lang: 'xx' }), 'damaged'],
  ['a day that is none', withData(sample.data, { made: 'yesterday' }), 'damaged'],
  ['an answer of 7', withData({ ...sample.data, answers: { 'sa-no-strategy-1': 7 } }), 'damaged'],
  ['a field added by hand', withData({ ...sample.data, extra: 1 }), 'damaged'],
  ['data that is missing', JSON.stringify({ ...sample, data: undefined }), 'damaged'],
])('names %s', (_, text, code) => expect(problem(text)).toBe(code));
test('keeps the original of whatever it refuses', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    const opened = openText(text, KINDS);
    return opened.ok || opened.problem.original === text;
  }));
});
test('gives either a document or a named problem for any bytes, never an exception, and in time', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), (input) => {
    const started = performance.now();
    const opened = openBytes(input, KINDS);
    expect(opened.ok || DOCUMENT_PROBLEMS.includes(opened.problem.code)).toBe(true);
    // Bounded work: a thousandfold of what it takes, so that a busy machine never fails it.
    expect(performance.now() - started).toBeLessThan(2000);
  }), { numRuns: 2000 });
});
test('keys that could reach a prototype do nothing', () => {
  const hostile = JSON.stringify(sample).replace('"answers":{', '"answers":{"__proto__":{"polluted":1},"constructor":1,');
  expect(openText(hostile, KINDS)).toMatchObject({ ok: true, document: { data: { answers: { 'sa-no-strategy-1': 2 } } } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
test('keeps markup as the text it is and mends lone surrogates', () => {
  const opened = openText(withData({ ...sample.data, evidence: { 'sa-no-strategy-1': '<img onerror=x>', 'sa-no-strategy-2': '\uD83D' } }), KINDS);
  expect(opened).toMatchObject({ ok: true, document: { data: { evidence: { 'sa-no-strategy-1': '<img onerror=x>', 'sa-no-strategy-2': '\uFFFD' } } } });
});
test('opens a text that holds the replacement character', () => {
  expect(problem(withData({ ...sample.data, evidence: { 'sa-no-strategy-1': '\uFFFD' } }))).toBe('opened');
});
test('names bytes in no known encoding', () => {
  const opened = openBytes(new Uint8Array([0x7b, 0xff, 0xc0, 0x7d]), KINDS);
  expect(opened.ok || opened.problem.code).toBe('notText');
});
test('keeps ids it does not know: a mistake that vanished is named later, not dropped', () => {
  expect(openText(withData({ ...sample.data, answers: { 'sa-vanished-1': 3 } }), KINDS)).toMatchObject({ ok: true, document: { data: { answers: { 'sa-vanished-1': 3 } } } });
});
test('brings a self-assessment of version 1 to the present one', () => {
  const old = JSON.stringify({ rubrika: 'self-assessment', v: 1, lang: 'pl', made: NOW, data: { quiz: 'express', answers: { 'sa-no-strategy-1': 3 } } });
  const opened = openText(old, KINDS);
  expect(opened).toMatchObject({ ok: true, document: { v: KIND.version, data: { quiz: 'express', answers: { 'sa-no-strategy-1': 3 }, evidence: {}, shown: false } } });
});
test('has a migration for every version before the present one, of every kind', () => {
  for (const kind of KINDS) expect(Object.keys(kind.migrations).map(Number), kind.kind).toEqual(Array.from({ length: kind.version - 1 }, (_, index) => index + 1));
  expect(() => migrate({ ...KIND, migrations: {}, version: 9 }, 1, {})).toThrow('no migration from version 1');
});
test('counts depth outside strings only', () => {
  expect(depthOf('{"a":[["[[[["]]}')).toBe(3);
  expect(depthOf('"\\"[["')).toBe(0);
  expect(problem(`{"a":${'['.repeat(MAX_DEPTH)}${']'.repeat(MAX_DEPTH)}}`)).toBe('tooDeep');
});
test('measures size in bytes of UTF-8', () => {
  expect(byteLength('ա')).toBe(2);
  expect(problem(JSON.stringify('ա'.repeat(MAX_FILE_BYTES / 2)))).toBe('tooLarge');
});
test('makes file names that every system takes', () => {
  expect(fileName('Mənim planım: 3/4?')).toBe('Mənim planım 3 4.rubrika.json');
  expect(fileName('..\u202E')).toBe('rubrika.rubrika.json');
  expect(fileName('')).toBe('rubrika.rubrika.json');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => /^[^\p{Cc}<>:"/\\|?*]{1,100}\.rubrika\.json$/u.test(fileName(title))));
});
