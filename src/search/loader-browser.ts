/** Fetches what the search of one language needs, each thing once, as much at a time as can be. */
import { LOCALE, type Locale } from '../locales.ts';
import type { Engine, PageEntry } from './engine.ts';
import type { Language } from './language.ts';
import { lexicon, unpack, type Lexicon } from './lexicon.ts';
import { openPagefind } from './pagefind-browser.ts';
import type { SearchStart, SearchWords } from './start.ts';

/** One file each, so that a visitor fetches the grammar of their own language only. */
const GRAMMARS: Record<Locale, () => Promise<{ language: Language }>> = {
  az: () => import('./languages/az.ts'),
  hy: () => import('./languages/hy.ts'),
  uk: () => import('./languages/uk.ts'),
  pl: () => import('./languages/pl.ts'),
  eo: () => import('./languages/eo.ts'),
  en: () => import('./languages/en.ts'),
};

export interface Library {
  locale: Locale;
  /** Address of the site's root, with a slash at the end. */
  base: string;
  words: SearchWords;
  language: Language;
  lexicon: Lexicon;
  pages: Map<string, PageEntry>;
  /** Opened with the first use. */
  engine(): Promise<Engine>;
}

/** Remembers what was fetched; forgets what failed, so that it can be tried again. */
function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    let value = made.get(key);
    if (!value) {
      value = make(key);
      made.set(key, value);
      value.catch(() => made.delete(key));
    }
    return value;
  };
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response;
}

/** The file a language's search starts from. */
export const start = once(async (url): Promise<SearchStart> => (await get(url)).json() as Promise<SearchStart>);
const list = once(async (url): Promise<string[]> => unpack(await (await get(url)).text()));
const engines = once(async (key): Promise<Engine> => openPagefind(...(key.split(' ') as [string, string])));

/** The grammar of a language. */
export const grammar = async (locale: Locale): Promise<Language> => (await GRAMMARS[locale]()).language;

/** Words, grammar and word list of a language; the engine opens meanwhile when `eager`. */
export async function load(base: string, locale: Locale, eager: boolean): Promise<Library> {
  const engine = (): Promise<Engine> => engines(`${base} ${LOCALE[locale].lang}`);
  const opening = eager ? engine() : undefined;
  // Whoever waits for the engine hears of its failure; here it only must not count as unheard.
  opening?.catch(() => undefined);
  const [{ list: name, pages, preload, words }, language] = await Promise.all([start(`${base}search/${locale}.json`), grammar(locale)]);
  if (eager) for (const file of preload) fetchEarly(`${base}pagefind/${file}`);
  return { locale, base, words, language, lexicon: lexicon(await list(`${base}search/${name}`), language), pages: new Map(pages.map((page) => [page.id, page])), engine };
}

/** Tells the browser to fetch a file that the engine will ask for two steps later. */
function fetchEarly(url: string): void {
  if (document.querySelector(`link[href="${CSS.escape(url)}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: url });
  document.head.append(link);
}
