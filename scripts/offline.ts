/** For each language the list of files that make it complete without a connection: `offline/<locale>.json`, read by the service worker. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE, type Locale } from '../src/locales.ts';
import type { OfflineList } from '../src/offline/list.ts';
import type { SearchStart } from '../src/search/start.ts';

interface File { path: string; bytes: number; mark: string }

/** All files of `dist` that a language may need, read once. */
function readFiles(dist: string): File[] {
  const wanted = /^(?:[a-z]{2}\/.+\.(?:html|json)|_astro\/.+\.(?:js|woff2)|(?:pagefind|search)\/.+|index\.html|favicon\.svg)$/;
  const paths = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'));
  return paths.filter((path) => wanted.test(path)).sort().map((path) => {
    const content = readFileSync(join(dist, path));
    return { path, bytes: content.length, mark: createHash('sha256').update(content).digest('hex').slice(0, 8) };
  });
}

/** True for the files of one language: its pages with their scripts, font and data, its search, and the chooser that leads to it. */
function belongs(locale: Locale, { list, preload }: SearchStart, fonts: ReadonlySet<string>): (file: File) => boolean {
  const named = new Set(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json', ...preload.map((name) => `pagefind/${name}`), `search/${locale}.json`, `search/${list}`, 'index.html', 'favicon.svg']);
  const tag = `${LOCALE[locale].lang.toLowerCase()}_`;
  return ({ path }) => named.has(path) || path.startsWith(`${locale}/`) || fonts.has(path) || /^_astro\/.+\.js$/.test(path) || (path.startsWith('pagefind/') && (path.split('/').at(-1) as string).startsWith(tag));
}

/** Writes the lists into `dist`. @param base path of the site with slashes at both ends; the lists hold whole paths */
export function writeOfflineLists(dist: string, base: string, locales: readonly Locale[]): void {
  const all = readFiles(dist);
  mkdirSync(join(dist, 'offline'), { recursive: true });
  for (const locale of locales) {
    const start = JSON.parse(readFileSync(join(dist, `search/${locale}.json`), 'utf8')) as SearchStart;
    // Every page of a language names the same fonts.
    const fonts = new Set(readFileSync(join(dist, locale, 'index.html'), 'utf8').match(/_astro\/[\w.-]+\.woff2/g));
    const own = all.filter(belongs(locale, start, fonts));
    const files = own.map(({ path, mark }): [string, string] => [base + path.replace(/(?<=^|\/)index\.html$/, ''), mark]);
    writeFileSync(join(dist, `offline/${locale}.json`), JSON.stringify({ bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), files } satisfies OfflineList));
  }
}
