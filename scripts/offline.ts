/** For each language the list of files that make it complete without a connection: `offline/<locale>.json`, read by the service worker. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE, type Locale } from '../src/locales.ts';
import type { OfflineList } from '../src/offline/list.ts';
import type { SearchStart } from '../src/search/start.ts';

/** Files under a folder of `dist`, as paths below `dist` with forward slashes. */
const under = (dist: string, folder: string): string[] =>
  existsSync(join(dist, folder)) ? readdirSync(join(dist, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/').replace(/^\//, '')) : [];

/** Files of one language: its pages with their scripts, fonts and data, the search, and the chooser that leads to it. */
function filesOf(dist: string, locale: Locale): string[] {
  const own = under(dist, locale);
  const html = own.filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(dist, file), 'utf8'));
  const fonts = new Set(html.flatMap((page) => page.match(/_astro\/[\w.-]+\.woff2/g) ?? []));
  const assets = under(dist, '_astro').filter((file) => file.endsWith('.js') || fonts.has(file));
  const start = JSON.parse(readFileSync(join(dist, `search/${locale}.json`), 'utf8')) as SearchStart;
  const tag = `${LOCALE[locale].lang.toLowerCase()}_`;
  const engine = under(dist, 'pagefind').filter((file) => file.split('/').at(-1)?.startsWith(tag) || start.preload.some((name) => file === `pagefind/${name}`));
  return [...own, ...assets, ...engine, 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', `search/${locale}.json`, `search/${start.list}`, 'index.html', 'favicon.svg'].sort();
}

/** Writes the lists into `dist`. @param base path of the site with slashes at both ends; the lists hold whole paths */
export function writeOfflineLists(dist: string, base: string, locales: readonly Locale[]): void {
  mkdirSync(join(dist, 'offline'), { recursive: true });
  for (const locale of locales) {
    let bytes = 0;
    const files = [...new Set(filesOf(dist, locale))].map((file): [string, string] => {
      const content = readFileSync(join(dist, file));
      bytes += content.length;
      return [base + file.replace(/(?<=^|\/)index\.html$/, ''), createHash('sha256').update(content).digest('hex').slice(0, 8)];
    });
    writeFileSync(join(dist, `offline/${locale}.json`), JSON.stringify({ bytes, files } satisfies OfflineList));
  }
}
