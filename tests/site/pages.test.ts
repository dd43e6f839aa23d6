import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { LOCALE, LOCALES } from '../../src/locales.ts';
import { inlineHashes } from '../../scripts/policy.ts';
import { isRedirect, localized, site, sites } from './pages.ts';

const real = site.pages.filter((page) => !isRedirect(page));

test('every page has the frame of a good page: language, one h1, title, description, landmarks, skip link', () => {
  const problems: string[] = [];
  const want = (ok: boolean, address: string, what: string) => ok || problems.push(`${address}: ${what}`);
  for (const { address, dom } of real) {
    const locale = LOCALES.find((one) => address.startsWith(`/${one}/`));
    if (locale) want(dom.querySelector('html')?.getAttribute('lang') === LOCALE[locale].lang, address, 'lang');
    want(dom.querySelectorAll('h1').length === 1, address, 'one h1');
    want((dom.querySelector('title')?.text.length ?? 0) > 5, address, 'title');
    const description = dom.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    want(description.length >= 20 && description.length <= 320, address, `description of ${description.length} characters`);
    want(dom.querySelector('main') !== null, address, 'main');
    if (locale) want(dom.querySelector('a.skip') !== null && dom.querySelector('header nav[aria-label]') !== null && dom.querySelector('footer') !== null, address, 'skip link, nav, footer');
  }
  expect(problems).toEqual([]);
});

test('titles are unique within a language', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { address, dom } of localized.filter((page) => !isRedirect(page))) {
    const key = `${address.slice(0, 4)} ${dom.querySelector('title')?.text}`;
    if (seen.has(key)) twice.push(`${address} and ${seen.get(key)}`);
    seen.set(key, address);
  }
  expect(twice).toEqual([]);
});

test('no placeholder, undefined or NaN is left in what a reader sees', () => {
  const wrong = real.flatMap(({ address, html }) => {
    const text = parse(html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')).querySelector('body')?.text ?? '';
    return (text.match(/\{[a-z]+\}|\bundefined\b|\bNaN\b|\[object /g) ?? []).map((found) => `${address}: ${found}`);
  });
  expect(wrong).toEqual([]);
});

test('headings never skip a level', () => {
  const wrong = real.flatMap(({ address, dom }) => {
    const levels = dom.querySelectorAll('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]));
    return levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1).map((level) => `${address}: h${level}`);
  });
  expect(wrong).toEqual([]);
});

test('ids are unique on a page', () => {
  const wrong = real.filter(({ dom, ids }) => dom.querySelectorAll('[id]').length !== ids.size).map(({ address }) => address);
  expect(wrong).toEqual([]);
});

test('structured data is JSON and names the page', () => {
  for (const { address, dom } of localized) {
    for (const script of dom.querySelectorAll('script[type="application/ld+json"]')) expect(() => JSON.parse(script.text) as unknown, address).not.toThrow();
  }
  const guides = localized.filter(({ address }) => /^\/[a-z]{2}\/guides\/.+/.test(address));
  expect(guides.length).toBeGreaterThan(0);
  for (const { dom, address } of guides) {
    const types = dom.querySelectorAll('script[type="application/ld+json"]').map((script) => (JSON.parse(script.text) as { '@type': string })['@type']);
    expect(types, address).toEqual(['Article', 'BreadcrumbList']);
  }
});

test('every page has a card picture of its own', () => {
  const missing = localized.filter((page) => !isRedirect(page)).filter(({ dom }) => {
    const image = dom.querySelector('meta[property="og:image"]')?.getAttribute('content');
    return !image || !existsSync(join(site.dist, new URL(image).pathname));
  });
  expect(missing.map(({ address }) => address)).toEqual([]);
});

test('the sitemap lists exactly the pages that search engines may keep', () => {
  const xml = readFileSync(join(site.dist, 'sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname).sort();
  const wanted = localized.filter((page) => !isRedirect(page) && !page.dom.querySelector('meta[name="robots"]')).map(({ address }) => address).sort();
  expect(listed).toEqual(wanted);
});

for (const here of sites) {
  test(`the security policy under ${here.base} allows exactly what is inline, and nothing unsafe`, () => {
    const problems: string[] = [];
    for (const { address, html, dom } of here.pages) {
      const policy = dom.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      const { scripts, styles } = inlineHashes(html);
      if (policy === '') problems.push(`${address}: no policy`);
      if (/unsafe-inline|'unsafe-eval'|\*/.test(policy)) problems.push(`${address}: unsafe`);
      for (const hash of [...scripts, ...styles]) if (!policy.includes(hash)) problems.push(`${address}: ${hash} is not allowed`);
      if (dom.querySelector('[style]') || /\son[a-z]+="/.test(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''))) problems.push(`${address}: inline style or handler`);
    }
    expect(problems).toEqual([]);
  });
}

test('the header file for hosts allows every inline script and style of every page', () => {
  const headers = readFileSync(join(site.dist, '_headers'), 'utf8');
  const hashes = new Set(site.pages.flatMap(({ html }) => Object.values(inlineHashes(html)).flat()));
  expect([...hashes].filter((hash) => !headers.includes(hash))).toEqual([]);
  expect(readFileSync(join(site.dist, 'headers.nginx.conf'), 'utf8')).toContain('Content-Security-Policy');
});
