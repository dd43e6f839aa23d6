/** What the search index must know of a built page, read from its HTML. */
import { parse, type HTMLElement } from 'node-html-parser';
import { isLocale, type Locale } from '../src/locales.ts';

export interface IndexedPage {
  /** Address under the base path, without a slash in front: `az/guides/…/`. */
  url: string;
  locale: Locale;
  title: string;
  kind: string;
  theme: string;
  /** Summary and lead: what the page says it is about. */
  summary: string;
  /** Words an editor wants it found by, from the front matter. */
  keywords: string;
  /** All that is indexed. */
  text: string;
}

const BLOCK = /^(?:p|div|li|ul|ol|dl|dt|dd|h[1-6]|section|article|header|footer|nav|aside|details|summary|figure|figcaption|blockquote|table|tr|td|th|br|fieldset|legend|label)$/;

/** Text of an element without what `data-pagefind-ignore` leaves out; blocks are apart from each other. */
function textOf(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      const child = node as HTMLElement;
      if (child.nodeType === 3) return child.text;
      if (child.nodeType !== 1 || child.hasAttribute('data-pagefind-ignore') || child.hasAttribute('popover') || /^(?:script|style|svg|template|noscript)$/i.test(child.tagName)) return '';
      return BLOCK.test(child.tagName.toLowerCase()) ? ` ${textOf(child)} ` : textOf(child);
    })
    .join('');
}
const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The page as the index sees it; undefined when it has no `data-pagefind-body`. */
export function readPage(html: string, url: string): IndexedPage | undefined {
  const dom = parse(html, { comment: false });
  const body = dom.querySelector('[data-pagefind-body]');
  const locale = url.split('/')[0];
  if (!body || !isLocale(locale)) return undefined;
  const filters = Object.fromEntries(body.querySelectorAll('[data-pagefind-filter]').map((element) => (element.getAttribute('data-pagefind-filter') as string).split(':')));
  const title = body.querySelector('h1');
  return {
    url,
    locale,
    title: title ? clean(textOf(title)) : '',
    kind: filters['kind'] ?? '',
    theme: filters['theme'] ?? '',
    summary: clean(body.querySelectorAll('.summary, .lead').filter((element) => !element.closest('[data-pagefind-ignore]')).map(textOf).join(' ')),
    keywords: dom.querySelector('meta[name="search-keywords"]')?.getAttribute('content') ?? '',
    text: clean(textOf(body)),
  };
}
