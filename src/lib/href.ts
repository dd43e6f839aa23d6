/** Addresses of pages. Slugs are English and the same in every language; everything ends with a slash; the base path is in front. */
import type { Locale } from '../locales.ts';

const BASE: string = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** `href('az', 'guides', 'ten-smm-mistakes')` → `/az/guides/ten-smm-mistakes/` under the base path. */
export function href(locale: Locale, ...segments: string[]): string {
  return `${BASE}${[locale, ...segments].join('/')}/`;
}

/** A file at the root of the site, under the base path. */
export function asset(file: string): string {
  return BASE + file;
}

const SCHEMES: Record<string, (id: string) => string[]> = {
  mistake: (id) => ['mistakes', id],
  guide: (id) => ['guides', id],
  quiz: (id) => ['quizzes', id],
  tool: (id) => ['tools', id],
  page: (id) => [id],
};

/** Where a link of the content leads: `mistake:no-strategy`, `guide:…`, `quiz:…`, `tool:…`, `page:about`; anything else is returned as it is. */
export function resolveLink(link: string, locale: Locale): string {
  const [, scheme = '', id = ''] = /^([a-z]+):([a-z0-9-]+)$/.exec(link) ?? [];
  const segments = SCHEMES[scheme];
  return segments ? href(locale, ...segments(id)) : link;
}
