/** JSON-LD for search engines. */
import { href } from './href.ts';
import { LOCALE, type Locale } from '../locales.ts';

const absolute = (address: string): string => new URL(address, import.meta.env.SITE).href;

interface ArticleInfo { locale: Locale; title: string; description: string; path: string[]; published?: string; updated?: string }

/** schema.org Article. Dates are `YYYY-MM-DD`. */
export function articleData({ locale, title, description, path, published, updated }: ArticleInfo): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description,
    inLanguage: LOCALE[locale].lang,
    mainEntityOfPage: absolute(href(locale, ...path)),
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    author: { '@type': 'Organization', name: 'Rubrika' },
    publisher: { '@type': 'Organization', name: 'Rubrika' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** schema.org BreadcrumbList from `[title, ...segments]`, outermost first. */
export function breadcrumbData(locale: Locale, trail: [string, ...string[]][]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, ...path], index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(href(locale, ...path)) })),
  };
}
