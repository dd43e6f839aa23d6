import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT_PROBLEMS, isDocumentLink, MAX_LINK_LENGTH } from '../../../src/documents/envelope.ts';
import { crc32, openLink, toLink } from '../../../src/documents/link.ts';
import { shuffle } from '../../../src/quiz/shuffle.ts';
import { KIND, KINDS, sample, selfAssessment } from './samples.ts';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const linkOf = (json: string, form: 'r' | 'z' = 'r') => {
  const bytes = new TextEncoder().encode(json);
  return `d=1.${form}.${crc32(bytes).toString(36)}.${base64url(form === 'z' ? deflateRawSync(bytes) : bytes)}`;
};
const problem = async (hash: string) => {
  const opened = await openLink(hash, KINDS, ['self-assessment', 'knowledge-check', 'persona']);
  return opened.ok ? 'opened' : opened.problem.code;
};

test('carries every valid document unchanged, but for its private fields', async () => {
  await fc.assert(fc.asyncProperty(selfAssessment, async (document) => {
    const { hash, dropped } = await toLink(document, KIND);
    const written = Object.entries(document.data.evidence).filter(([, text]) => text.trim() !== '');
    expect(dropped).toEqual(written.some(([, text]) => text !== '…') ? ['evidence'] : []);
    expect(hash).toMatch(/^d=1\.[rz]\.[0-9a-z]+\.[A-Za-z0-9_-]+$/);
    expect(await openLink(`#${hash}`, KINDS)).toEqual({ ok: true, document: { ...document, data: { ...document.data, evidence: Object.fromEntries(written.map(([statement]) => [statement, '…'])) } } });
  }), { numRuns: 60 });
});
test('leaves the name and the evidence out', async () => {
  const { hash } = await toLink({ ...sample, name: 'Aygün’s shop', data: { ...sample.data, evidence: { 'sa-no-strategy-1': 'in the blue folder' } } }, KIND);
  const opened = await openLink(hash as string, KINDS);
  expect(JSON.stringify(opened)).not.toMatch(/Aygün|blue folder/);
});
test('takes the shorter of the two forms', async () => {
  expect((await toLink({ ...sample, data: { ...sample.data, answers: {} } }, KIND)).hash).toMatch(/^d=1\.[rz]\./);
  const many = Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`sa-no-customer-service-${index}`, 3 as const]));
  const { hash } = await toLink({ ...sample, data: { ...sample.data, answers: many } }, KIND);
  expect(hash).toMatch(/^d=1\.z\./);
  expect(hash?.length).toBeLessThan(700);
});
test('refuses to make a link of over 8,000 characters', async () => {
  const noise = shuffle([...'abcdefghijklmnopqrstuvwxyz0123456789'], 'seed').join('');
  const answers = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`${shuffle([...noise], `${index}`).join('').slice(0, 24)}-${index}`, (index % 4) as 0]));
  expect(await toLink({ ...sample, data: { ...sample.data, answers } }, KIND)).toEqual({ dropped: [] });
});
test('tells a document link from other anchors', () => {
  expect(isDocumentLink('#d=1.r.x.y')).toBe(true);
  expect(isDocumentLink('#no-strategy')).toBe(false);
});

const good = linkOf(JSON.stringify(sample));
test.each([
  ['nothing after the key', 'd=', 'empty'],
  ['a link without payload', good.split('.').slice(0, 3).join('.'), 'linkCut'],
  ['a cut payload', good.slice(0, -30), 'linkCut'],
  ['a cut compressed payload', linkOf(JSON.stringify(sample), 'z').slice(0, -20), 'linkCut'],
  ['a changed letter', good.slice(0, -40) + (good.at(-40) === 'A' ? 'B' : 'A') + good.slice(-39), 'linkChanged'],
  ['a letter that base64url does not have', `${good.slice(0, -3)}%20`, 'linkChanged'],
  ['a changed checksum', good.replace(/\.[0-9a-z]+\./, '.abc.'), 'linkChanged'],
  ['an unknown form', good.replace('.r.', '.q.'), 'linkChanged'],
  ['a newer version', good.replace('d=1', 'd=2'), 'linkVersion'],
  ['a future document', linkOf(JSON.stringify({ ...sample, v: 50 })), 'future'],
  ['another kind', linkOf(JSON.stringify({ ...sample, rubrika: 'persona' })), 'otherKind'],
  ['an enormous link', `d=1.r.abc.${'A'.repeat(MAX_LINK_LENGTH * 5)}`, 'tooLarge'],
])('names %s', async (_, hash, code) => expect(await problem(hash)).toBe(code));
test('stops unpacking a zip bomb at 256 KB', async () => {
  const bomb = deflateRawSync(Buffer.alloc(200 * 2 ** 20));
  const before = process.memoryUsage().arrayBuffers;
  const hash = `d=1.z.abc.${base64url(bomb.subarray(0, 20_000))}`;
  expect(await problem(hash)).toBe('linkCut');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 2 ** 20);
});
test('opens the same link twice to the same document', async () => expect(await openLink(good, KINDS)).toEqual(await openLink(good, KINDS)));
test('never throws, whatever stands after the sign', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (text) => {
    const opened = await openLink(`d=1.r.${text}`, KINDS);
    return opened.ok || DOCUMENT_PROBLEMS.includes(opened.problem.code);
  }), { numRuns: 500 });
});
test('10,000 changed links: none throws, none opens as something else', async () => {
  const { hash = '' } = await toLink({ ...sample, data: { ...sample.data, answers: { 'sa-a-1': 1, 'sa-b-1': 2, 'sa-c-1': 'na' } } }, KIND);
  const whole = JSON.stringify(await openLink(hash, KINDS));
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let wrong = 0;
  for (let index = 0; index < 10_000; index++) {
    const [at = 0] = shuffle([...Array(hash.length).keys()], `at ${index}`);
    const letter = alphabet[(index * 7919) % 64] as string;
    const kind = index % 3;
    const mutated = kind === 0 ? hash.slice(0, at) + letter + hash.slice(at + 1) : kind === 1 ? hash.slice(0, at) + hash.slice(at + 1) : hash.slice(0, at) + letter + hash.slice(at);
    const opened = await openLink(mutated, KINDS);
    // Some letters change nothing: spare bits at the end of base64. What opens must be the same document.
    if (opened.ok && JSON.stringify(opened) !== whole) wrong++;
  }
  expect(wrong).toBe(0);
});
test('the checksum is the CRC-32 everybody uses', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));
