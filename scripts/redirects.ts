/** Old addresses: every former id (`aliases` in facts.json) leads to the page it is now, on every kind of host. */
import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALE, LOCALES } from '../src/locales.ts';

const content = fileURLToPath(new URL('../content/', import.meta.url));

/** Pairs of addresses under the base, old and new, for all languages. */
export function redirects(): [string, string][] {
  const pairs: [string, string][] = [];
  for (const kind of ['mistakes', 'guides']) {
    for (const id of readdirSync(join(content, kind)).sort()) {
      const file = join(content, kind, id, 'facts.json');
      if (!existsSync(file)) continue;
      const { aliases = [], draft } = JSON.parse(readFileSync(file, 'utf8')) as { aliases?: string[]; draft?: boolean };
      if (draft) continue;
      for (const alias of aliases) for (const locale of LOCALES) pairs.push([`${locale}/${kind}/${alias}/`, `${locale}/${kind}/${id}/`]);
    }
  }
  return pairs;
}

/** A page that leads on by itself and by a link, for hosts that know no redirects. */
const stub = (lang: string, to: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Rubrika</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${to}"></head><body><main><h1>Rubrika</h1><p><a href="${to}">${to}</a></p></main></body></html>\n`;

/** Writes `_redirects` (Netlify, Cloudflare Pages), `redirects.nginx.conf` and the stubs; returns how many addresses lead on. */
export function writeRedirects(dist: string, base: string): number {
  const pairs = redirects();
  for (const [from, to] of pairs) {
    const locale = LOCALES.find((one) => from.startsWith(`${one}/`)) ?? 'en';
    mkdirSync(join(dist, from), { recursive: true });
    writeFileSync(join(dist, from, 'index.html'), stub(LOCALE[locale].lang, base + to));
  }
  writeFileSync(join(dist, '_redirects'), ['# Former addresses', ...pairs.map(([from, to]) => `${base}${from} ${base}${to} 301`), ''].join('\n'));
  writeFileSync(join(dist, 'redirects.nginx.conf'), ['# Former addresses', ...pairs.map(([from, to]) => `rewrite ^${base}${from}?$ ${base}${to} permanent;`), ''].join('\n'));
  return pairs.length;
}
