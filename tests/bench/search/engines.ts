/** Stock Pagefind and our search over the same built pages, both in Node. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { htmlFiles } from '../../../scripts/policy.ts';
import { readPage, type IndexedPage } from '../../../scripts/search-pages.ts';
import { serve } from '../../../scripts/serve.ts';
import { LOCALE, LOCALES, type Locale } from '../../../src/locales.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { find, type Outcome } from '../../../src/search/find.ts';
import { languages } from '../../../src/search/languages.ts';
import { lexicon, unpack } from '../../../src/search/lexicon.ts';
import { pageText, RANKING } from '../../../src/search/pagefind-browser.ts';
import type { SearchStart } from '../../../src/search/start.ts';

export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Every page the index holds, as the index step reads it. */
export const pages: IndexedPage[] = htmlFiles(dist).flatMap((file) => readPage(readFileSync(file, 'utf8'), relative(dist, file).replaceAll('\\', '/').replace(/index\.html$/, '')) ?? []);

interface Instance {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<{ url: string; content: string; anchors: [] }> }[] }>;
}

/** Opens an index of Pagefind in Node: it asks `<html lang>` for the language, so it is given one. */
async function open(folder: string, address: string, locale: Locale): Promise<Instance> {
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as { createInstance(options: object): Instance };
  const global = globalThis as { document?: unknown };
  global.document = { querySelector: () => ({ getAttribute: () => LOCALE[locale].lang }) };
  const instance = createInstance({ basePath: `${address}pagefind/`, noWorker: true });
  delete global.document;
  return instance;
}

/** Our engine over the built index, as the browser opens it. */
async function ownEngine(address: string, locale: Locale): Promise<Engine> {
  const instance = await open(dist, address, locale);
  await instance.options({ ranking: RANKING });
  const known = new Map<string, () => Promise<{ url: string; content: string; anchors: [] }>>();
  return {
    async search(query) {
      const { results } = await instance.search(query);
      return results.map(({ id, score, data }) => {
        known.set(id, data);
        return { id, score };
      });
    },
    text: async (id) => pageText(await (known.get(id) as () => Promise<{ content: string; anchors: [] }>)()),
  };
}

/** Writes an index of the untouched pages, as `npx pagefind` would. */
async function stockIndex(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'));
  const { index } = await createIndex();
  for (const { url } of pages) await index?.addHTMLFile({ url, content: readFileSync(join(dist, url, 'index.html'), 'utf8') });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  return folder;
}

export interface Contestants {
  /** Addresses of the pages found, best first. */
  stock(query: string, locale: Locale): Promise<string[]>;
  ours(query: string, locale: Locale): Promise<string[]>;
  outcome(query: string, locale: Locale): Promise<Outcome>;
  /** The same with nothing fetched before, up to the text of the first result. */
  firstOfStock(query: string, locale: Locale): Promise<void>;
  firstOfOurs(query: string, locale: Locale): Promise<void>;
  /** Folder of the stock index, for measuring its bytes. */
  stockFolder: string;
  close(): Promise<void>;
}

const stop = (server: Server): Promise<void> => {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
};

/** Both engines, opened for all languages, behind servers on free loopback ports. */
export async function contestants(): Promise<Contestants> {
  const stockFolder = await stockIndex();
  const servers = [await serve({ dir: dist, port: 0, base: '/' }), await serve({ dir: stockFolder, port: 0, base: '/' })];
  // Or a connection may be closed at the very moment it is used again.
  for (const { server } of servers) server.keepAliveTimeout = 600_000;
  const [own, stock] = servers.map(({ port }) => `http://localhost:${port}/`) as [string, string];
  const ours = new Map<Locale, (query: string, engine?: Engine) => Promise<Outcome>>();
  const theirs = new Map<Locale, Instance>();
  for (const locale of LOCALES) {
    theirs.set(locale, await open(stockFolder, stock, locale));
    const engine = await ownEngine(own, locale);
    const start = JSON.parse(readFileSync(join(dist, `search/${locale}.json`), 'utf8')) as SearchStart;
    const words = unpack(readFileSync(join(dist, 'search', start.list), 'utf8'));
    const sources = { language: languages[locale], lexicon: lexicon(words, languages[locale]), pages: new Map(start.pages.map((page) => [page.id, page])) };
    ours.set(locale, (query, one = engine) => find(query, { ...sources, engine: async () => one }));
  }
  const outcome = async (query: string, locale: Locale): Promise<Outcome> => (ours.get(locale) as (query: string) => Promise<Outcome>)(query);
  return {
    outcome,
    ours: async (query, locale) => (await outcome(query, locale)).results.map(({ page }) => page.url),
    async stock(query, locale) {
      const { results } = await (theirs.get(locale) as Instance).search(query);
      return (await Promise.all(results.slice(0, 10).map(({ data }) => data()))).map(({ url }) => url.replace(/^https?:\/\/[^/]+\//, ''));
    },
    async firstOfStock(query, locale) {
      await (await (await open(stockFolder, stock, locale)).search(query)).results[0]?.data();
    },
    async firstOfOurs(query, locale) {
      const engine = await ownEngine(own, locale);
      const first = (await (ours.get(locale) as (query: string, engine: Engine) => Promise<Outcome>)(query, engine)).results[0];
      if (first) await engine.text(first.page.id);
    },
    stockFolder,
    async close() {
      await Promise.all(servers.map(({ server }) => stop(server)));
      rmSync(stockFolder, { recursive: true, force: true });
    },
  };
}

/** Files of the hunspell dictionary of a language, from its npm package; undefined for Azerbaijani, which has none. */
export function dictionary(locale: Locale): { aff: string; dic: string } | undefined {
  const name = { uk: 'dictionary-uk', pl: 'dictionary-pl', eo: 'dictionary-eo', hy: 'dictionary-hy', en: 'dictionary-en-gb', az: '' }[locale];
  const folder = fileURLToPath(new URL(`../../../node_modules/${name}/`, import.meta.url));
  if (name === '' || !readdirSync(folder).includes('index.aff')) return undefined;
  return { aff: readFileSync(join(folder, 'index.aff'), 'utf8'), dic: readFileSync(join(folder, 'index.dic'), 'utf8') };
}
