import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeMap } from '../../src/quiz/maps.ts';
import { checkContent } from './check.ts';
import { missingMaps } from './code-maps.ts';
import { readFiles, report } from './problems.ts';

const root = process.cwd();
const lock = 'tests/content/anchors.lock';

test('the content has no problems', () => {
  expect(report(checkContent(readFiles(root, 'content'), existsSync(lock) ? readFileSync(lock, 'utf8') : ''))).toBe('');
});

test('every quiz has its present list among the maps of the result codes', () => {
  const maps = JSON.parse(readFileSync('content/facts/code-maps.json', 'utf8')) as CodeMap[];
  expect(missingMaps(readFiles(root, 'content'), maps).map(({ quiz, kind }) => `${quiz}, ${kind}: run node scripts/code-maps.ts`)).toEqual([]);
  expect(maps.map(({ n }) => n), 'maps are numbered from 1 without gaps, and none is ever removed').toEqual(maps.map((_, place) => place + 1));
});
