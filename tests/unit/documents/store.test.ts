import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBackup, readBackup, restoreBackup } from '../../../src/documents/backup.ts';
import { DocumentStore, STORE_PREFIX } from '../../../src/documents/store.ts';
import { KINDS, memoryStorage, NOW, sample, selfAssessment } from './samples.ts';

const LATER = '2026-11-26T10:00:00.000Z';
const store = (quota?: number) => new DocumentStore(memoryStorage(quota), KINDS);
let next = 0;
const newId = () => `id${next++}`;

test('gives back every valid document unchanged', () => {
  fc.assert(fc.property(selfAssessment, (document) => {
    const device = store();
    expect(device.write('a', document, 0, NOW)).toEqual({ ok: true, rev: 1, saved: NOW });
    expect(device.read('a')?.opened).toEqual({ ok: true, document });
  }));
});
test('lists the last saved first', () => {
  const device = store();
  device.write('old', sample, 0, NOW);
  device.write('new', sample, 0, LATER);
  expect(device.list().map(({ id }) => id)).toEqual(['new', 'old']);
});
test('refuses to overwrite what another tab saved', () => {
  const device = store();
  device.write('a', sample, 0, NOW);
  device.write('a', { ...sample, name: 'theirs' }, 1, LATER);
  expect(device.write('a', { ...sample, name: 'mine' }, 1, LATER)).toEqual({ ok: false, why: 'changed' });
  expect(device.read('a')?.opened).toMatchObject({ document: { name: 'theirs' } });
});
test('saves again what was cleared while it was open', () => {
  const device = store();
  device.write('a', sample, 0, NOW);
  device.clear();
  expect(device.write('a', sample, 1, LATER)).toMatchObject({ ok: true, rev: 2 });
});
test('says that storage is full, and leaves what was there', () => {
  const device = store(400);
  expect(device.write('a', sample, 0, NOW).ok).toBe(true);
  expect(device.write('b', { ...sample, name: 'x'.repeat(400) }, 0, NOW)).toEqual({ ok: false, why: 'full' });
  expect(device.read('a')?.opened.ok).toBe(true);
});
test('says that storage is refused, whether missing or throwing', () => {
  expect(new DocumentStore(undefined, KINDS).write('a', sample, 0, NOW)).toEqual({ ok: false, why: 'refused' });
  const throwing = { ...memoryStorage(), get length(): number { throw new Error('denied'); }, getItem: () => { throw new Error('denied'); }, setItem: () => { throw new Error('denied'); } };
  const device = new DocumentStore(throwing, KINDS);
  expect(device.list()).toEqual([]);
  expect(device.read('a')).toBeUndefined();
  expect(device.write('a', sample, 0, NOW)).toEqual({ ok: false, why: 'refused' });
});
test('lists what cannot be opened with the text as it lies there', () => {
  const storage = memoryStorage();
  storage.setItem(`${STORE_PREFIX}bad`, '{"rev":1,"saved":"x","doc":{"rubrika":"self-ass');
  storage.setItem('other-app', '{}');
  const [entry, ...rest] = new DocumentStore(storage, KINDS).list();
  expect(rest).toEqual([]);
  expect(entry).toMatchObject({ id: 'bad', raw: '{"rev":1,"saved":"x","doc":{"rubrika":"self-ass', opened: { ok: false } });
});
test('undoes deleting one and deleting all', () => {
  const device = store();
  device.write('a', sample, 0, NOW);
  device.write('b', sample, 0, LATER);
  const before = device.list();
  const raw = device.remove('a');
  expect(device.list()).toHaveLength(1);
  expect(device.putBack('a', raw as string)).toBe(true);
  for (const gone of device.clear()) device.putBack(gone.id, gone.raw);
  expect(device.list()).toEqual(before);
});
test('carries everything to a second device in one file', () => {
  fc.assert(fc.property(fc.array(selfAssessment, { minLength: 1, maxLength: 6 }), (documents) => {
    const [one, other] = [store(), store()];
    documents.forEach((document, index) => one.write(`d${index}`, document, 0, NOW));
    const backup = readBackup(makeBackup(one.list(), 'eo', NOW));
    if (!backup.ok) throw new Error('the backup did not open');
    expect(restoreBackup(other, backup.items, KINDS, newId, LATER)).toMatchObject({ added: documents.length, same: 0, both: [], bad: 0, stopped: false });
    expect(other.list().map(({ opened }) => opened).length).toBe(documents.length);
    for (const { id, opened } of one.list()) expect(other.read(id)?.opened).toEqual(opened);
    expect(restoreBackup(other, backup.items, KINDS, newId, LATER)).toMatchObject({ added: 0, same: documents.length });
  }), { numRuns: 40 });
});
test('keeps both versions when backup and device disagree', () => {
  const device = store();
  device.write('a', { ...sample, name: 'on the device' }, 0, NOW);
  const backup = readBackup(makeBackup([{ id: 'a', raw: '', rev: 1, saved: NOW, opened: { ok: true, document: { ...sample, name: 'in the file' } } }], 'en', NOW));
  const result = restoreBackup(device, backup.ok ? backup.items : [], KINDS, newId, LATER);
  expect(result.both).toEqual(['in the file']);
  expect(device.list().map(({ opened }) => opened.ok && opened.document.name).sort()).toEqual(['in the file', 'on the device']);
});
test('stops restoring when the storage is full, and says so', () => {
  const device = store(700);
  const items = Array.from({ length: 9 }, (_, index) => ({ id: `d${index}`, saved: NOW, doc: { ...sample, name: `n${index}` } }));
  expect(restoreBackup(device, items, KINDS, newId, NOW).stopped).toBe(true);
  expect(device.list().length).toBeGreaterThan(0);
});
test('counts what a backup holds but cannot be opened', () => {
  expect(restoreBackup(store(), [{ id: 'a', saved: NOW, doc: { rubrika: 'self-assessment', v: 99 } }], KINDS, newId, NOW).bad).toBe(1);
});
test('refuses what is no backup, without throwing', () => {
  for (const text of ['', 'null', '[]', '{"rubrika":"backup"}', '{"rubrika":"backup","v":2,"data":[]}', '['.repeat(100_000), 'x'.repeat(7 * 2 ** 20)]) expect(readBackup(text)).toEqual({ ok: false });
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readBackup(text).ok === 'boolean'));
});
