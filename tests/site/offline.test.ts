import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { sites } from './pages.ts';

const listOf = (dist: string, locale: string) => JSON.parse(readFileSync(join(dist, `offline/${locale}.json`), 'utf8')) as OfflineList;

test.each(sites)('at $base what is saved for reading offline is all there, and all that a page of the language needs', ({ dist, base, pages }) => {
  const problems: string[] = [];
  for (const locale of LOCALES) {
    const { files, bytes } = listOf(dist, locale);
    const listed = new Set(files.map(([path]) => path));
    for (const path of listed) if (!existsSync(join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : ''))) problems.push(`${locale}: ${path} is listed but not built`);
    for (const page of pages.filter(({ address }) => address.startsWith(`${base}${locale}/`))) {
      if (!listed.has(page.address)) problems.push(`${locale}: ${page.address} is not listed`);
      for (const [asked] of page.html.matchAll(/(?<=["'(=])\/[\w./-]*\.(?:js|woff2|json|svg)\b/g)) if (!listed.has(asked)) problems.push(`${page.address} asks for ${asked}`);
    }
    const sum = files.reduce((total, [path]) => total + statSync(join(dist, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')).size, 0);
    if (sum !== bytes) problems.push(`${locale}: ${bytes} bytes are promised, ${sum} are there`);
    if (bytes > 5_000_000) problems.push(`${locale}: ${bytes} bytes are a lot for a phone`);
  }
  expect([...new Set(problems)]).toEqual([]);
});
