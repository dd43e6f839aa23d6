/** Search, measured: stock Pagefind beside ours over the same built pages, per language and class of query, with bytes, times and the worst queries. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { contestants, dist, pages } from './search/engines.ts';
import { formsOf } from './search/forms.ts';
import { CLASSES, machineQueries, type Query } from './search/queries.ts';
import { table } from './table.ts';

/** Queries of each class and language. */
const EACH = 40;
const SEED = 99;

interface Score { query: Query; locale: Locale; recall: number; reciprocal: number; none: boolean; found: string[] }

function score(query: Query, locale: Locale, urls: readonly string[]): Score {
  const found = urls.map((url) => url.slice(3, -1));
  const wanted = Math.min(query.gold.length, 5);
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

export async function benchSearch(): Promise<void> {
  const both = await contestants();
  const ours: Score[] = [];
  const stock: Score[] = [];
  const times = new Map<Locale, number[]>();
  try {
    for (const locale of LOCALES) {
      for (const query of machineQueries(locale, pages, formsOf(locale), EACH, SEED)) {
        const started = performance.now();
        const urls = await both.ours(query.q, locale);
        times.set(locale, [...(times.get(locale) ?? []), performance.now() - started]);
        ours.push(score(query, locale, urls));
        stock.push(score(query, locale, await both.stock(query.q, locale)));
      }
    }
    const rows: (string | number)[][] = [['', ...CLASSES.flatMap((cls) => [cls]), 'recall@5', 'MRR', 'none', 'stock recall@5', 'stock MRR', 'queries', 'ms']];
    for (const locale of LOCALES) {
      const mine = ours.filter((one) => one.locale === locale);
      const theirs = stock.filter((one) => one.locale === locale);
      rows.push([locale, ...CLASSES.map((cls) => mean(mine.filter(({ query }) => query.cls === cls).map(({ recall }) => recall))), mean(mine.map(({ recall }) => recall)), mean(mine.map(({ reciprocal }) => reciprocal)), mean(mine.map(({ none }) => (none ? 1 : 0))), mean(theirs.map(({ recall }) => recall)), mean(theirs.map(({ reciprocal }) => reciprocal)), mine.length, median(times.get(locale) ?? []).toFixed(1)]);
    }
    console.log(`\nSearch over ${pages.length} built pages, queries made by machine (seed ${SEED}): recall@5 per class, then all\n${table(rows)}`);
    const lists = LOCALES.map((locale) => {
      const { list } = JSON.parse(readFileSync(join(dist, `search/${locale}.json`), 'utf8')) as { list: string };
      return [locale, gzipSync(readFileSync(join(dist, 'search', list))).length, gzipSync(readFileSync(join(dist, `search/${locale}.json`))).length];
    });
    console.log(`\nBytes, gzip\n${table([['', 'word list', 'pages and words'], ...lists])}`);
    const index = /pagefind.*\.pf_(index|meta)$/;
    console.log(`index of all languages: ${weigh(join(dist, 'pagefind'), /\.pf_(index|meta)$/)} B, stock ${weigh(both.stockFolder, index)} B; fragments ${weigh(join(dist, 'pagefind'), /\.pf_fragment$/)} B, stock ${weigh(both.stockFolder, /\.pf_fragment$/)} B`);
    const worst = ours.filter(({ recall }) => recall < 1).sort((a, b) => a.recall - b.recall || a.reciprocal - b.reciprocal).slice(0, 20);
    console.log(`\nThe worst twenty\n${table([['query', 'language', 'class', 'recall', 'wanted', 'found'], ...worst.map(({ query, locale, recall, found }) => [query.q, locale, query.cls, recall, query.gold.slice(0, 3).join(' '), found.slice(0, 3).join(' ')])])}`);
  } finally {
    await both.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchSearch();
