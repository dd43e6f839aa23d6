import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isRedirect, localized, site, type Page } from './pages.ts';

const brotli = (data: Buffer | string): number => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const file = (address: string): Buffer => readFileSync(join(site.dist, address));

/** A function that works out each answer once: most pages have the same scripts. */
function once<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}
const brotliOfFile = once((address: string) => brotli(file(address)));
const brotliOfText = once(brotli as (text: string) => number);

/** Everything a module imports statically, itself included. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = file(address).toString('utf8');
  for (const [, found] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) withImports(new URL(found as string, `https://x.invalid${address}`).pathname, seen);
  return seen;
}
const eagerScripts = once((page: Page): string[] => [...page.dom.querySelectorAll('script[src]').reduce((all, script) => withImports(script.getAttribute('src') as string, all), new Set<string>())]);
const scriptBytes = (page: Page): number => eagerScripts(page).reduce((sum, address) => sum + brotliOfFile(address), 0);
const eagerBytes = (page: Page): number => scriptBytes(page) + page.dom.querySelectorAll('script:not([src]):not([type="application/ld+json"])').reduce((sum, script) => sum + (script.text === '' ? 0 : brotliOfText(script.text)), 0);
/** HTML with its CSS, and eager script. */
const pageBytes = (page: Page): number => brotli(page.html) + scriptBytes(page);

const real = localized.filter((page) => !isRedirect(page));
const heaviest = (pages: Page[], weigh: (page: Page) => number) => pages.map((page) => ({ page: page.address, bytes: weigh(page) })).sort((a, b) => b.bytes - a.bytes)[0] as { page: string; bytes: number };

test('a mistake page weighs at most 14.0 kB: HTML with its CSS, and eager script', () => {
  const worst = heaviest(real.filter(({ address }) => /\/mistakes\/.+/.test(address)), pageBytes);
  console.log('heaviest mistake page', worst);
  expect(worst.bytes).toBeLessThanOrEqual(14_000);
});

test('a guide page weighs at most 30 kB', () => {
  const worst = heaviest(real.filter(({ address }) => /\/guides\/.+/.test(address)), pageBytes);
  console.log('heaviest guide page', worst);
  expect(worst.bytes).toBeLessThanOrEqual(30_000);
});

test('eager script is at most 2.5 kB on any page', () => {
  const worst = heaviest(real, eagerBytes);
  console.log('most eager script', worst);
  expect(worst.bytes).toBeLessThanOrEqual(2_500);
});

test('before anyone does anything a page asks for at most three files besides its one or two fonts', () => {
  const worst = heaviest(real, (page) => 1 + eagerScripts(page).length + page.dom.querySelectorAll('link[rel="stylesheet"], img[src]:not([loading="lazy"])').length);
  console.log('most files', worst);
  // The icon is fetched once for the whole site, after the page.
  expect(worst.bytes).toBeLessThanOrEqual(3);
  const fonts = real.map(({ html, address }) => ({ address, files: new Set(html.match(/[\w./-]+\.woff2/g)).size }));
  expect(fonts.filter(({ files }) => files > 2)).toEqual([]);
});

test('fonts weigh at most 20 kB a language', () => {
  for (const page of real.filter(({ address }) => /^\/[a-z]{2}\/$/.test(address))) {
    const files = [...new Set(page.html.match(/[\w./-]+\.woff2/g))];
    expect(files.length, page.address).toBeGreaterThan(0);
    expect(files.reduce((sum, address) => sum + file(address).length, 0), page.address).toBeLessThanOrEqual(20_000);
  }
});

test('a page with an island weighs at most 95 kB of script in all, gzip', () => {
  const islands = real.filter(({ dom }) => dom.querySelector('astro-island'));
  expect(islands.length).toBeGreaterThan(0);
  const worst = heaviest(islands, (page) => {
    const all = new Set(eagerScripts(page));
    const runtime = page.dom.querySelector('html')?.getAttribute('data-islands');
    expect(runtime, page.address).toBeDefined();
    all.add(runtime as string);
    for (const island of page.dom.querySelectorAll('astro-island')) for (const name of ['component-url', 'renderer-url']) withImports(island.getAttribute(name) as string, all);
    return [...all].reduce((sum, address) => sum + gzipSync(file(address)).length, 0);
  });
  console.log('most script with islands', worst);
  expect(worst.bytes).toBeLessThanOrEqual(95_000);
});

test('only indexes list all mistakes', () => {
  const count = new Set(localized.filter(({ address }) => /^\/en\/mistakes\/.+/.test(address)).map(({ address }) => address)).size;
  const wrong = real.filter(({ address }) => !/\/(mistakes|search|quizzes\/(?:custom|full))\/$/.test(address)).filter(({ dom }) => new Set(dom.querySelectorAll('a[href*="/mistakes/"]').map((link) => (link.getAttribute('href') as string).split('#')[0])).size >= Math.max(count, 30));
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
