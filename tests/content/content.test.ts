import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { readFiles, report } from './problems.ts';

const root = process.cwd();
const lock = 'tests/content/anchors.lock';

test('the content has no problems', () => {
  expect(report(checkContent(readFiles(root, 'content'), existsSync(lock) ? readFileSync(lock, 'utf8') : ''))).toBe('');
});
