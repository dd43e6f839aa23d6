import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALE, LOCALES } from '../../src/locales.ts';
import { isRedirect, localized, site, sites, type Page, type Site } from './pages.ts';

/** What is wrong with one internal address, or undefined. */
function broken(here: Site, page: Page, link: string): string | undefined {
  const url = new URL(link, `https://here.invalid${page.address}`);
  if (url.host !== 'here.invalid') return undefined;
  if (!url.pathname.startsWith(here.base)) return `${link} leaves the base path`;
  const target = here.byAddress.get(url.pathname);
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (target) return anchor === '' || target.ids.has(anchor) ? undefined : `${link} has no such anchor`;
  return existsSync(join(here.dist, url.pathname.slice(here.base.length))) && !url.pathname.endsWith('/') ? undefined : `${link} does not exist`;
}

for (const here of sites) {
  test(`every link, picture and script of the pages under ${here.base} leads somewhere`, () => {
    const problems = here.pages.flatMap((page) => {
      const links = page.dom.querySelectorAll('[href], [src]').flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')]).filter((link) => link !== undefined && link !== '');
      const wrong = [...new Set(links)].map((link) => broken(here, page, link as string)).filter((one) => one !== undefined);
      return wrong.map((one) => `${page.address}: ${one}`);
    });
    expect(problems).toEqual([]);
  });

  test(`no page under ${here.base} asks another host for anything`, () => {
    const foreign = here.pages.flatMap((page) =>
      page.dom.querySelectorAll('script[src], img[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], iframe, source')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .filter((address) => /^(https?:)?\/\//.test(address)).map((address) => `${page.address}: ${address}`));
    expect(foreign).toEqual([]);
  });
}

test('every page exists in all six languages', () => {
  const paths = new Map<string, number>();
  for (const { address } of localized) paths.set(address.slice(3), (paths.get(address.slice(3)) ?? 0) + 1);
  expect([...paths].filter(([, count]) => count !== LOCALES.length)).toEqual([]);
});

test('language versions name each other, with the default', () => {
  const problems: string[] = [];
  for (const page of localized.filter((one) => !isRedirect(one) && !one.dom.querySelector('meta[name="robots"]'))) {
    const alternates = new Map(page.dom.querySelectorAll('link[rel="alternate"][hreflang]').map((link) => [link.getAttribute('hreflang'), new URL(link.getAttribute('href') as string).pathname]));
    for (const locale of LOCALES) if (alternates.get(LOCALE[locale].lang) !== page.address.replace(/^\/[a-z]{2}\//, `/${locale}/`)) problems.push(`${page.address}: ${locale}`);
    if (!site.byAddress.has(alternates.get('x-default') ?? '')) problems.push(`${page.address}: x-default`);
    const canonical = new URL(page.dom.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'https://none.invalid/none').pathname;
    if (canonical !== page.address) problems.push(`${page.address}: canonical ${canonical}`);
  }
  expect(problems).toEqual([]);
});

test('every page offers itself in the other languages without JavaScript', () => {
  const problems = localized.filter((page) => !isRedirect(page)).filter((page) => LOCALES.some((locale) => !page.dom.querySelectorAll('[data-languages] a').some((link) => link.getAttribute('href') === page.address.replace(/^\/[a-z]{2}\//, `/${locale}/`))));
  expect(problems.map(({ address }) => address)).toEqual([]);
});
