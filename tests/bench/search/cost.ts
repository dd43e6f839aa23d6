/** What the first result costs: bytes that must travel before it, and time once the index is there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.ts';
import { serve } from '../../../scripts/serve.ts';
import { LOCALES, type Locale } from '../../../src/locales.ts';
import type { SearchStart } from '../../../src/search/start.ts';
import { dist, type Contestants } from './engines.ts';

/** Bytes of a file as a host sends it: text compressed, the engine's own files as they lie, for they are compressed already. */
function weight(file: string): number {
  return /\.(?:js|css|json|txt)$/.test(file) ? gzipSync(readFileSync(file)).length : statSync(file).size;
}
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => Math.round(sum(values) / values.length);

/** A script of the site with all it imports. */
function graph(name: RegExp): Set<string> {
  const folder = join(dist, '_astro');
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, next] of readFileSync(join(folder, file), 'utf8').matchAll(/from\s*["'`]\.\/([^"'`]+)["'`]/g)) add(next as string);
  };
  readdirSync(folder).filter((file) => name.test(file)).forEach(add);
  return new Set([...found].map((file) => join(folder, file)));
}

/** Runs something and collects the files it fetches under an address. */
async function fetched(task: () => Promise<void>): Promise<Set<string>> {
  const paths = new Set<string>();
  const own = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    paths.add(new URL(String(input)).pathname);
    return own(input, init);
  };
  try {
    await task();
  } finally {
    globalThis.fetch = own;
  }
  return paths;
}

export interface Bytes {
  stock: number;
  stockUi: number;
  ours: number;
  /** The part of ours that no query changes: scripts, grammar, word list, pages. */
  layer: number;
}

/** Mean bytes up to the text of the first result over some queries, each with nothing fetched before. */
export async function firstBytes(queries: readonly string[], locale: Locale, both: Contestants): Promise<Bytes> {
  const engineFiles = ['pagefind.js', 'pagefind-worker.js'].map((file) => weight(join(both.stockFolder, 'pagefind', file)));
  const ui = sum(['pagefind-ui.js', 'pagefind-ui.css'].map((file) => weight(join(both.stockFolder, 'pagefind', file))));
  const { list } = JSON.parse(readFileSync(join(dist, `search/${locale}.json`), 'utf8')) as SearchStart;
  const scripts = new Set([...graph(/^(?:finder-browser|page)\./), ...graph(new RegExp(`^${locale}\\.`))]);
  const layer = sum([...scripts, join(dist, 'search', list), join(dist, `search/${locale}.json`)].map(weight));
  const stock: number[] = [];
  const ours: number[] = [];
  for (const query of queries) {
    const theirs = await fetched(() => both.firstOfStock(query, locale));
    stock.push(sum(engineFiles) + sum([...theirs].map((path) => weight(join(both.stockFolder, path)))));
    const mine = await fetched(() => both.firstOfOurs(query, locale));
    ours.push(layer + weight(join(dist, 'pagefind/pagefind.js')) + sum([...mine].map((path) => weight(join(dist, path)))));
  }
  return { stock: mean(stock), stockUi: mean(stock) + ui, ours: mean(ours), layer };
}

export interface Times {
  /** Until the results are listed, and until the first five have their excerpts. */
  listed: number[];
  done: number[];
}

/** Milliseconds from the last letter on the search page of a language, in Chromium, everything loaded; sorted. The pause that waits for more letters counts. */
export async function firstTimes(queries: Record<Locale, readonly string[]>): Promise<Map<Locale, Times>> {
  const executablePath = findBrowser();
  const times = new Map<Locale, Times>();
  if (!executablePath) return times;
  const { server, port } = await serve({ dir: fileURLToPath(new URL('../../../dist/', import.meta.url)), port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const locale of LOCALES) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(`http://localhost:${port}/${locale}/search/?q=smm`, { waitUntil: 'networkidle' });
      await page.locator('[data-search-state=done]').waitFor();
      const own = await page.evaluate(async (list) => {
        const field = document.querySelector('input[type=search]') as HTMLInputElement;
        const root = document.querySelector('[data-search-state]') as HTMLElement;
        const taken: { listed: number[]; done: number[] } = { listed: [], done: [] };
        for (const query of list) {
          field.value = query;
          const started = performance.now();
          await new Promise<void>((resolve) => {
            let listed = false;
            const observer = new MutationObserver((changes) => {
              if (!listed && changes.some(({ type }) => type === 'childList') && root.querySelector('[data-search-result]')) {
                listed = true;
                taken.listed.push(performance.now() - started);
              }
              if (root.dataset['searchState'] !== 'done') return;
              observer.disconnect();
              taken.done.push(performance.now() - started);
              resolve();
            });
            observer.observe(root, { attributes: true, attributeFilter: ['data-search-state'], childList: true, subtree: true });
            field.dispatchEvent(new Event('input', { bubbles: true }));
          });
        }
        return taken;
      }, queries[locale]);
      const sorted = (values: number[]): number[] => values.sort((a, b) => a - b);
      times.set(locale, { listed: sorted(own.listed), done: sorted(own.done) });
      await page.close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return times;
}
