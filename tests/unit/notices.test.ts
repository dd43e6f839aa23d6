/** What ships must be named on the about page: packages that browser code imports, against the list of notices. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTICES } from '../../src/lib/notices.ts';

/** Package → what its notice is called: browsers run React’s names on Preact (astro.config.mjs). Type-only imports and what runs in the build alone send nothing. */
const NAMES: Record<string, string> = { react: 'Preact', 'react-dom': 'Preact', zod: 'Zod Mini', uqr: 'uqr', papaparse: 'Papa Parse', 'ical-generator': 'ical-generator', 'temporal-polyfill': 'temporal-polyfill' };

test('every package that browser code imports has a notice', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /^(documents|quiz|search|tools|words|lib|components)\/.*\.tsx?$/.test(file));
  const packages = new Set(files.flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/(?:^import (?!type)[^;]*? from |import\()'([a-z@][^'.]*)'/gm)].map((match) => (match[1] as string).split('/')[0] as string)));
  expect(packages.size).toBeGreaterThan(1);
  const missing = [...packages].filter((name) => !NOTICES.some((notice) => notice.name === NAMES[name]));
  expect(missing).toEqual([]);
});
