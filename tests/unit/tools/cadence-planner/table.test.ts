/** Tables out and in again; bad rows are named and do not stop good ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planCadence } from '../../../../src/tools/cadence-planner/plan.ts';
import { COLUMNS, importRows, readDay, readTable, toTable, type TableWords } from '../../../../src/tools/cadence-planner/table.ts';
import { FORMATS, PILLARS, STATES, type Post } from '../../../../src/tools/cadence-planner/types.ts';
import { inputs, PLATFORMS } from './samples.ts';

const named = <T extends string>(all: readonly T[]) => Object.fromEntries(all.map((one) => [one, `Խ ${one}`])) as Record<T, string>;
const words: TableWords = { columns: named(COLUMNS), formats: named(FORMATS), pillars: named(PILLARS), states: named(STATES), channels: PLATFORMS };
const titles = fc.constantFrom('', '=SUM(A1)', '-5%', '„Chleb”; o piątej', 'Ինչպե՞ս, "մեջբերում"', 'a\nb', '@home', '+1');

describe('a table', () => {
  test('comes back as it went out, and changes the posts it came from', () => {
    fc.assert(fc.property(inputs(3, 5), titles, fc.constantFrom(',', ';') as fc.Arbitrary<',' | ';'>, (input, title, separator) => {
      const posts = planCadence({ ...input, weeks: 1, asked: true }).posts.map((post): Post => ({ ...post, title, note: title, state: 'made' }));
      const read = readTable(toTable(posts, words, separator), words);
      expect(Object.keys(read.guess)).toHaveLength(COLUMNS.length);
      const back = importRows(read.rows, read.guess, words, posts);
      expect(back.bad).toEqual([]);
      expect(back.extra).toEqual([]);
      for (const post of posts) expect(back.moves[post.key]).toEqual({ title: title.trim(), note: title.trim(), owner: '', link: '', state: 'made' });
    }), { numRuns: 60 });
  });
  test('has no cell that a spreadsheet would run', () => {
    const post = { ...planCadence({ ...fc.sample(inputs(1), 1)[0]!, asked: true }).posts[0], title: '=cmd|x', owner: '@a', note: '+1', link: '' } as Post;
    expect(toTable([post], words, ',')).not.toMatch(/(?:^|,|")[=+@-]/m);
  });
});

describe('rows from elsewhere', () => {
  const mapping = { date: 0, time: 1, channel: 2, format: 3, minutes: 4, link: 5 };
  const run = (rows: string[][], order?: 'dmy' | 'mdy') => importRows(rows, mapping, words, [], order);
  test('bad ones are listed with row and reason, good ones go in', () => {
    const result = run([
      ['2026-12-01', '9:05', 'instagram', 'picture', '45', ''],
      ['2026-02-30', '09:05', 'instagram', '', '', ''],
      ['2026-12-01', '25:00', 'instagram', '', '', ''],
      ['2026-12-01', '10:00', 'MySpace', '', '', ''],
      ['2026-12-01', '10:00', 'Facebook', 'hologram', '', ''],
      ['2026-12-01', '10:00', 'Facebook', '', '1e5', ''],
      ['2026-12-01', '10:00', 'Facebook', '', '', 'javascript:alert(1)'],
      ['1.12.2026', '09:05', 'Instagram', '', '', ''],
      ['3/4/2026', '09:05', 'Instagram', '', '', ''],
      ['', '', '', '', '', ''],
    ]);
    expect(result.extra).toEqual([{ key: 'extra-1', channel: 'instagram', date: '2026-12-01', time: '09:05', format: 'picture', pillar: 'useful', minutes: 45 }]);
    expect(result.bad.map(({ row, why }) => `${row} ${why}`)).toEqual(['3 date', '4 time', '5 channel', '6 format', '7 minutes', '8 link', '9 duplicate', '10 date-asked', '11 date']);
    expect(result.asks).toBe(true);
  });
  test('3/4/2026 is asked about, and read as the answer says', () => {
    expect([readDay('3/4/2026'), readDay('3/4/2026', 'dmy'), readDay('3/4/2026', 'mdy'), readDay('13/4/2026'), readDay('4/13/2026'), readDay('4/4/2026'), readDay('31.12.2026'), readDay('2026-12-31'), readDay('tomorrow')]).toEqual(['ask', '2026-04-03', '2026-03-04', '2026-04-13', '2026-04-13', '2026-04-04', '2026-12-31', '2026-12-31', undefined]);
  });
  test('wrong columns give no guess, and 10,000 rows are still read', () => {
    const text = `a;b\n${Array.from({ length: 10_000 }, (_, row) => `${row};x`).join('\n')}`;
    const read = readTable(text, words);
    expect(read.guess).toEqual({});
    expect(read.rows).toHaveLength(10_000);
    expect(importRows(read.rows, {}, words, []).good).toBe(0);
  });
});
