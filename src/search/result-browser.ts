/** One result as a block: the page's name as its first link, what it is, where it speaks of the words, the section to jump to. */
import { around, el } from './dom-browser.ts';
import { excerpt, marked, type Piece } from './excerpt.ts';
import type { PageEntry } from './engine.ts';
import type { Outcome, Result } from './find.ts';
import { keepForHighlight } from './found-browser.ts';
import type { Library } from './loader-browser.ts';

const pieces = (list: readonly Piece[]): (Node | string)[] => list.map(({ text, marked }) => (marked ? el('mark', {}, text) : text));

/** Name of a kind of page. */
export function kindName({ words }: Library, kind: string): string {
  return { mistake: words.kindMistake, guide: words.kindGuide, glossary: words.kindGlossary }[kind] ?? '';
}
export function themeName({ words }: Library, theme: string): string {
  return (words.themes as Record<string, string>)[theme] ?? '';
}
const about = (library: Library, { kind, theme }: PageEntry): string => [kindName(library, kind), themeName(library, theme)].filter((part) => part !== '').join(' · ');

export interface Block {
  element: HTMLLIElement;
  /** Fetches the page's text and puts excerpt and section in. Never rejects: without them the block is still a link. */
  fill(): Promise<void>;
}

/** The block of a result. The excerpt comes later, its place is kept free. */
export function resultBlock(result: Result, outcome: Outcome, library: Library): Block {
  const { page, missing } = result;
  const { terms } = outcome.plan;
  const { language, words, base, locale } = library;
  const address = base + page.url;
  const keep = (): void => keepForHighlight(locale, address, terms);
  const link = el('a', { href: address }, ...pieces(marked(page.title, terms, language)));
  const text = el('p', { class: 'excerpt' });
  const element = el('li', { 'data-search-result': true }, el('h3', {}, link), el('p', { class: 'small soft about' }, about(library, page)), text);
  if (missing.length > 0) element.append(el('p', { class: 'small soft' }, ...around(words.missing, 'words', el('em', {}, missing.join(', ')))));
  element.addEventListener('click', ({ target }) => (target as Element).closest('a') && keep());
  let asked = false;
  const fill = async (): Promise<void> => {
    if (asked) return;
    asked = true;
    try {
      const body = await (await library.engine()).text(page.id);
      const { pieces: list, section } = excerpt(body, page.title, terms, language);
      text.replaceChildren(...pieces(list));
      if (section) text.after(el('p', { class: 'small' }, ...around(words.section, 'title', el('a', { href: `${address}#${section.id}` }, section.title))));
    } catch {
      text.remove();
    }
  };
  return { element, fill };
}
