/** Sitemap with the language versions of every page. */
import type { APIRoute } from 'astro';
import { guides, mistakes } from '../catalog.ts';
import { asset, href } from '../lib/href.ts';
import { LOCALE, LOCALES } from '../locales.ts';
import { TOOL_WORDS } from '../tools/registry.ts';
import { quizIds } from '../quiz/pages.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = (address: string) => new URL(address, site).href;
  const paths: string[][] = [
    [], ['guides'], ...(await guides('en')).map(({ id }) => ['guides', id]),
    ['mistakes'], ...(await mistakes('en')).map(({ id }) => ['mistakes', id]),
    ['quizzes'], ['quizzes', 'custom'], ...quizIds(await guides('en')).map((id) => ['quizzes', id]),
    ...(Object.keys(TOOL_WORDS).length > 0 ? [['tools']] : []), ...Object.keys(TOOL_WORDS).map((id) => ['tools', id]),
    ['glossary'], ['about'],
  ];
  const alternates = (path: string[]) => [
    ...LOCALES.map((locale) => `<xhtml:link rel="alternate" hreflang="${LOCALE[locale].lang}" href="${absolute(href(locale, ...path))}"/>`),
    `<xhtml:link rel="alternate" hreflang="x-default" href="${absolute(path.length === 0 ? asset('') : href('en', ...path))}"/>`,
  ].join('');
  const urls = paths.flatMap((path) => LOCALES.map((locale) => `<url><loc>${absolute(href(locale, ...path))}</loc>${alternates(path)}</url>`));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
