/** Pagefind as the engine: the only file that knows its interface. Written for the version that `scripts/search-index.ts` pins. */
import type { Engine, PageText } from './engine.ts';

interface Fragment {
  content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}
interface Instance {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<Fragment> }[] }>;
}
interface Pagefind {
  createInstance(options: object): Instance;
}

/** A match in the title weighs most, then one in summary and keywords, then a word said often. The metadata fields are those of the index step. */
export const RANKING = { metaWeights: { title: 1, tk: 5, sk: 3, mk: 2, k: 1 } };

/** A term of the glossary stands in a block of its own, its name up to the colon. */
const nameAt = (content: string, at: number): string => /^[^:.]{1,80}(?=:)/.exec(content.slice(at, at + 81))?.[0] ?? '';

/** Fragment → text with the places of its sections. Pagefind counts places in words; headings carry the titles. */
export function pageText({ content, anchors }: Fragment): PageText {
  const starts = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const ids = new Set(anchors.map(({ id }) => id));
  const sections = anchors
    .filter(({ element, text }) => (/^h[2-6]$/.test(element) && text !== '') || element === 'div')
    .map(({ id, text, location }) => {
      const at = starts[location] ?? content.length;
      // A mistake inside a guide is linked by its own id, its heading only names it.
      const whole = id.replace(/-title$/, '');
      return { id: ids.has(whole) ? whole : id, title: text.trim() || nameAt(content, at), at };
    });
  return { content, sections };
}

/**
 * Opens the index of a language. Pagefind takes the language from `<html lang>` at this very moment and offers no option
 * for it, so for the index of another language the attribute is lent for the length of one call.
 */
export async function openPagefind(base: string, lang: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const root = document.documentElement;
  const own = root.lang;
  root.lang = lang;
  // Without a worker: an index of this size answers in about a millisecond, and 12 kB less travel.
  const instance = pagefind.createInstance({ noWorker: true, ranking: RANKING });
  root.lang = own;
  await instance.options({ ranking: RANKING });
  const known = new Map<string, () => Promise<Fragment>>();
  return {
    async search(query) {
      const { results } = await instance.search(query);
      return results.map(({ id, score, data }) => {
        known.set(id, data);
        return { id, score };
      });
    },
    async text(id) {
      const data = known.get(id);
      if (!data) throw new Error(`No search has led to ${id}`);
      return pageText(await data());
    },
  };
}
