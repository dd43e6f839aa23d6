import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { site } from './pages.ts';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const java = spawnSync('java', ['-version']).status === 0;
if (!java) console.log('No Java on this machine: the Nu HTML checker is skipped.');

/** Newer CSS than the checker knows; the browsers we name know it, or ignore it without harm. */
const newerCss = (message: string, extract: string): boolean => message.startsWith('CSS: Unrecognized at-rule “@view-transition”') || (message.startsWith('CSS: Parse Error') && extract.includes('highlight(found)'));

test.skipIf(!java)('every page is valid HTML by the Nu checker', { timeout: 300_000 }, () => {
  const result = spawnSync('java', ['-Xss4m', '-jar', jar, '--format', 'json', '--skip-non-html', site.dist], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { messages } = JSON.parse(result.stderr) as { messages: { type: string; url: string; lastLine: number; message: string; extract?: string }[] };
  const errors = messages.filter(({ type, message, extract = '' }) => type !== 'info' && !newerCss(message, extract)).map(({ url, lastLine, message, extract }) => `${url.replace(/^.*\/dist\//, '')}:${lastLine}: ${message} ${extract ?? ''}`);
  expect(errors.slice(0, 20)).toEqual([]);
});
