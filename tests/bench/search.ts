/** Search, measured: stock Pagefind beside ours over the same built pages, per language and class of query, with bytes, times and the worst queries. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { firstBytes, firstTimes } from './search/cost.ts';
import { contestants, dist, pages } from './search/engines.ts';
import { formsOf } from './search/forms.ts';
import { HAND, handQueries } from './search/hand.ts';
import { CLASSES, machineQueries, type Query } from './search/queries.ts';
import { table } from './table.ts';

/** Queries of each class and language. */
const EACH = 40;
const SEED = 99;

interface Score { query: Query; locale: Locale; recall: number; reciprocal: number; none: boolean; found: string[] }

/** Recall among the first five: the right pages there of those there could be; for a query written by hand one is enough. */
function score(query: Query, locale: Locale, urls: readonly string[]): Score {
  const found = urls.map((url) => url.slice(3, -1));
  const wanted = query.any ? 1 : Math.min(query.gold.length, 5);
  const hits = found.slice(0, 5).filter((one) => query.gold.includes(one)).length;
  const first = found.findIndex((one) => query.gold.includes(one));
  return { query, locale, recall: Math.min(1, hits / wanted), reciprocal: first < 0 ? 0 : 1 / (first + 1), none: found.length === 0, found: found.slice(0, 5) };
}

const mean = (values: readonly number[]): string => (values.length === 0 ? '–' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Bytes of all files of a folder, as they lie. */
function weigh(folder: string, wanted: RegExp): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => wanted.test(file)).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

/** A table of one kind of queries: recall per class, ours above stock. */
function report(title: string, ours: readonly Score[], stock: readonly Score[], classes: readonly string[], times: ReadonlyMap<Locale, number[]>): void {
  const rows: (string | number)[][] = [['', '', ...classes, 'recall@5', 'MRR', 'none', 'queries', 'ms']];
  for (const locale of LOCALES) {
    for (const [name, all] of [['ours', ours], ['stock', stock]] as const) {
      const own = all.filter((one) => one.locale === locale);
      rows.push([name === 'ours' ? locale : '', name, ...classes.map((cls) => mean(own.filter(({ query }) => query.cls === cls).map(({ recall }) => recall))), mean(own.map(({ recall }) => recall)), mean(own.map(({ reciprocal }) => reciprocal)), mean(own.map(({ none }) => (none ? 1 : 0))), own.length, name === 'ours' ? median(times.get(locale) ?? []).toFixed(1) : '']);
    }
  }
  console.log(`\n${title}\n${table(rows)}`);
}

const worst = (scores: readonly Score[], count: number): (string | number)[][] => [
  ['query', 'language', 'class', 'recall', 'wanted', 'found'],
  ...scores
    .filter(({ recall }) => recall < 1)
    .sort((a, b) => a.recall - b.recall || a.reciprocal - b.reciprocal)
    .slice(0, count)
    .map(({ query, locale, recall, found }) => [query.q, locale, query.cls, recall, query.gold.slice(0, 3).join(' '), found.slice(0, 3).join(' ')]),
];

export async function benchSearch(): Promise<void> {
  const both = await contestants();
  const machine = { ours: [] as Score[], stock: [] as Score[], times: new Map<Locale, number[]>() };
  const hand = { ours: [] as Score[], stock: [] as Score[], times: new Map<Locale, number[]>() };
  try {
    for (const locale of LOCALES) {
      for (const [set, queries] of [[machine, machineQueries(locale, pages, formsOf(locale), EACH, SEED)], [hand, handQueries(locale)]] as const) {
        for (const query of queries) {
          const started = performance.now();
          const urls = await both.ours(query.q, locale);
          set.times.set(locale, [...(set.times.get(locale) ?? []), performance.now() - started]);
          set.ours.push(score(query, locale, urls));
          set.stock.push(score(query, locale, await both.stock(query.q, locale)));
        }
      }
    }
    report(`Search over ${pages.length} built pages, queries made by machine (seed ${SEED}). A query has as many right pages as have the word, up to four and the glossary; MRR counts the first of them`, machine.ours, machine.stock, CLASSES, machine.times);
    report('Queries written by hand: one of the right pages among the first five is enough', hand.ours, hand.stock, HAND, hand.times);
    const lists = LOCALES.map((locale) => {
      const { list } = JSON.parse(readFileSync(join(dist, `search/${locale}.json`), 'utf8')) as { list: string };
      return [locale, gzipSync(readFileSync(join(dist, 'search', list))).length, gzipSync(readFileSync(join(dist, `search/${locale}.json`))).length];
    });
    console.log(`\nBytes, gzip\n${table([['', 'word list', 'pages and words'], ...lists])}`);
    console.log(`index of all languages: ${weigh(join(dist, 'pagefind'), /\.pf_(index|meta)$/)} B, stock ${weigh(both.stockFolder, /\.pf_(index|meta)$/)} B; fragments ${weigh(join(dist, 'pagefind'), /\.pf_fragment$/)} B, stock ${weigh(both.stockFolder, /\.pf_fragment$/)} B`);
    const bytes: (string | number)[][] = [['', 'stock', 'stock with its UI', 'ours with its UI', 'of that our layer', 'ours to stock', 'ours to stock with UI']];
    const percent = (a: number, b: number): string => `${a >= b ? '+' : ''}${(((a - b) / b) * 100).toFixed(1)} %`;
    for (const locale of LOCALES) {
      const { stock, stockUi, ours, layer } = await firstBytes(handQueries(locale).map(({ q }) => q), locale, both);
      bytes.push([locale, stock, stockUi, ours, layer, percent(ours, stock), percent(ours, stockUi)]);
    }
    console.log(`\nBytes to the first result, mean of the queries written by hand\n${table(bytes)}`);
    const browser = await firstTimes(Object.fromEntries(LOCALES.map((locale) => [locale, handQueries(locale).map(({ q }) => q)])) as Record<Locale, string[]>);
    const tenth = (values: readonly number[]): number => Math.round(values[Math.floor(values.length * 0.9)] ?? 0);
    console.log(`\nMilliseconds from the last letter, in Chromium, index loaded: until the results are listed, and until the first five have their excerpts\n${table([['', 'listed, median', 'slowest tenth', 'excerpts, median', 'slowest tenth'], ...[...browser].map(([locale, { listed, done }]) => [locale, Math.round(median(listed)), tenth(listed), Math.round(median(done)), tenth(done)])])}`);
    console.log(`\nThe worst twenty of the machine\n${table(worst(machine.ours, 20))}`);
    console.log(`\nThe worst of those by hand\n${table(worst(hand.ours, 20))}`);
  } finally {
    await both.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchSearch();
