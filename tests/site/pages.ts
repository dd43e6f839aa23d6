/** The built pages, read and parsed once for all tests of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';
import { htmlFiles } from '../../scripts/policy.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Page {
  /** Address under the base, `/az/guides/`. */
  address: string;
  file: string;
  html: string;
  dom: HTMLElement;
  ids: Set<string>;
}
export interface Site { dist: string; base: string; pages: Page[]; byAddress: Map<string, Page> }

function read(dist: string, base: string): Site {
  const pages = htmlFiles(dist).map((file): Page => {
    const html = readFileSync(file, 'utf8');
    const dom = parse(html, { comment: false });
    const address = base + relative(dist, file).replaceAll('\\', '/').replace(/index\.html$/, '');
    return { address, file, html, dom, ids: new Set(dom.querySelectorAll('[id]').map((element) => element.id)) };
  });
  return { dist, base, pages, byAddress: new Map(pages.map((page) => [page.address, page])) };
}

/** The site at the root and, when the test command built it, the same under a base path. */
export const sites: Site[] = [{ dist: join(root, 'dist'), base: '/' }, { dist: process.env['RUBRIKA_BASED'] ?? '', base: '/rubrika/' }]
  .filter(({ dist }) => dist !== '' && existsSync(dist))
  .map(({ dist, base }) => read(dist, base));

export const [site] = sites as [Site];
/** Pages of the six languages; without the chooser and the 404. */
export const localized = site.pages.filter(({ address }) => /^\/[a-z]{2}\//.test(address));
/** Pages that only lead somewhere else (aliases of old ids). */
export const isRedirect = (page: Page): boolean => page.dom.querySelector('meta[http-equiv="refresh"]') !== null;
