/**
 * Indexes the built pages with Pagefind, one index per language. Each page gets the keys of its words as metadata, on a
 * copy of its HTML: the shipped pages stay as they are. Beside the bundle, each language gets its word list and a small
 * file the search starts from. Fails when a language has no index, a page no keys, or Pagefind is not the version the
 * browser side was written for.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { LOCALE, type Locale } from '../src/locales.ts';
import type { SiteWords } from '../src/schemas/site.ts';
import { frequentKeys, sealed, textKeys, textWords } from '../src/search/keys.ts';
import type { Language } from '../src/search/language.ts';
import { pack } from '../src/search/lexicon.ts';
import { languages } from '../src/search/languages.ts';
import type { SearchStart } from '../src/search/start.ts';
import { tieAll } from '../src/words/typography.ts';
import { htmlFiles } from './policy.ts';
import { readPage, type IndexedPage } from './search-pages.ts';

/** The version `src/search/pagefind.ts` was written and measured against. */
const PAGEFIND = '1.5.2';
/** Files of the bundle that our own interface uses. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(?:index|fragment|filter)\/.+)$/;

interface Entry { version: string; languages: Record<string, { hash: string; wasm: string | null; page_count: number }> }
interface Fragment { url: string; meta: Record<string, string> }

const fail = (what: string): never => {
  throw new Error(`Search index: ${what}`);
};

const FIELDS = ['tk', 'sk', 'mk', 'k'] as const;
/** Times a key must stand on a page that is about it. */
const OFTEN = 3;

/** Key fields in metadata: `tk` of the title, `sk` of summary and keywords, `mk` of what is said often, `k` of everything. */
export function keyFields(page: IndexedPage, language: Language): Record<(typeof FIELDS)[number], string[]> {
  const all = `${page.title} ${page.keywords} ${page.text}`;
  return {
    tk: textKeys(page.title, language),
    sk: textKeys(`${page.summary} ${page.keywords}`, language),
    mk: frequentKeys(all, language, OFTEN),
    k: textKeys(all, language),
  };
}

/** A copy of a page with its keys inside the indexed part. */
function withKeys(html: string, page: IndexedPage, language: Language): string {
  const fields = keyFields(page, language);
  if (fields.k.length === 0 || fields.tk.length === 0) fail(`${page.url} has no keys`);
  const spans = Object.entries(fields).map(([name, keys]) => (keys.length > 0 ? `<span data-pagefind-meta="${name}:${keys.map(sealed).join(' ')}"></span>` : ''));
  // What a term means belongs to the glossary, not to every page that uses the term.
  const body = html.replaceAll(/<[^>]*\spopover(?=[\s=>])/g, (tag) => `${tag.slice(0, -' popover'.length)} data-pagefind-ignore popover`);
  // A term and its explanation are two lines on the page and one in the index.
  const lines = body.replaceAll('</dt>', ': </dt>');
  return lines.replace(/<[^>]*\sdata-pagefind-body[^>]*>/, (tag) => tag + spans.join(''));
}

/** What a fragment begins with before its JSON. */
const SIGNATURE = 'pagefind_dcd';

/** The file with the text of a page, without the keys: the index has them, no result shows them. */
function withoutKeys(content: Uint8Array): { fragment: Fragment; file: Uint8Array } {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) fail('a fragment does not begin as those of the pinned version do');
  const fragment = JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
  for (const name of FIELDS) delete fragment.meta[name];
  return { fragment, file: gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 }) };
}

/** The words of the search in one language, from the words of the site. */
function searchWords(locale: Locale): SearchStart['words'] {
  const site = tieAll(JSON.parse(readFileSync(new URL(`../content/site/${locale}.json`, import.meta.url), 'utf8')) as SiteWords, locale);
  const themes = Object.fromEntries(Object.entries(site.themes).map(([theme, { name }]) => [theme, name]));
  return { ...site.search, close: site.shell.close, kindGlossary: site.glossary.title, themes: themes as SearchStart['words']['themes'] };
}

/** Indexes the pages under `dist` and writes `dist/pagefind/` and `dist/search/`. */
export async function buildSearchIndex({ dist, locales }: { dist: string; locales: readonly Locale[] }): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) return fail(errors.join('; '));
  const pages: IndexedPage[] = [];
  for (const file of htmlFiles(dist)) {
    const html = readFileSync(file, 'utf8');
    const page = readPage(html, relative(dist, file).replaceAll('\\', '/').replace(/index\.html$/, ''));
    if (!page) continue;
    pages.push(page);
    const { errors } = await index.addHTMLFile({ url: page.url, content: withKeys(html, page, languages[page.locale]) });
    if (errors.length > 0) fail(`${page.url}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  await close();
  const entry = JSON.parse(Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? '{}').toString()) as Entry;
  if (entry.version !== PAGEFIND) fail(`Pagefind is ${entry.version}, but the search was written for ${PAGEFIND}: run its tests and the measurements against the new version, then change the number`);

  for (const folder of ['pagefind', 'search']) rmSync(join(dist, folder), { recursive: true, force: true });
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  };
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    if (!NEEDED.test(path)) continue;
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) write(`pagefind/${path}`, content);
    else {
      const { fragment, file } = withoutKeys(content);
      ids.set(fragment.url, id);
      write(`pagefind/${path}`, file);
    }
  }
  for (const locale of locales) {
    const own = pages.filter((page) => page.locale === locale);
    const index = entry.languages[LOCALE[locale].lang.toLowerCase()];
    if (!index || index.page_count !== own.length) fail(`${locale} has ${index?.page_count ?? 'no'} pages in the index, but ${own.length} were built`);
    const list = pack(textWords(own.map((page) => `${page.title} ${page.keywords} ${page.text}`).join(' '), languages[locale], LOCALE[locale].lang));
    const name = `${locale}.${createHash('sha256').update(list).digest('hex').slice(0, 10)}.txt`;
    write(`search/${name}`, list);
    const start: SearchStart = {
      list: name,
      preload: [`pagefind.${index?.hash}.pf_meta`, `wasm.${index?.wasm ?? 'unknown'}.pagefind`],
      pages: own.map(({ url, title, kind, theme }) => ({ id: ids.get(url) ?? fail(`${url} is not in the bundle`), url, title, kind, theme })),
      words: searchWords(locale),
    };
    write(`search/${locale}.json`, JSON.stringify(start));
  }
}
