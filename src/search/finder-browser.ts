/** The search under a field, the same in the dialog and on the page: asks while one types, shows, filters, announces, answers to keys. */
import { LOCALE, type Locale } from '../locales.ts';
import { THEMES } from '../schemas/theme.ts';
import { fill, plural } from '../words/fill.ts';
import { around, el } from './dom-browser.ts';
import { counts, find, type Outcome, type Result } from './find.ts';
import { load, type Library } from './loader-browser.ts';
import { otherLanguages } from './others-browser.ts';
import { MOST_LETTERS } from './plan.ts';
import { kindName, resultBlock, themeName } from './result-browser.ts';

export interface FinderOptions {
  /** Everything is put into it; carries `data-search-state`. */
  root: HTMLElement;
  field: HTMLInputElement;
  base: string;
  locale: Locale;
  /** Told about every query that was answered. */
  onQuery?: (query: string) => void;
}

/** Typing pauses this long before the engine is asked. */
const PAUSE = 40;
/** Excerpts fetched with the list; the others when they come near. */
const AT_ONCE = 5;

export interface Finder {
  /** Answers what stands in the field. */
  wake(): void;
}

/** Builds the search under `field` and begins to load what it needs. */
export function finder({ root, field, base, locale, onQuery }: FinderOptions): Finder {
  const status = el('p', { class: 'status', role: 'status' });
  const notes = el('div', { class: 'notes' });
  const filters = el('div', { class: 'filters', hidden: true });
  const list = el('ol', { class: 'plain results' });
  const more = el('div', { class: 'more' });
  root.append(status, notes, filters, list, more);
  const chosen = { theme: '', kind: '' };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let library: Library | undefined;
  let outcome: Outcome | undefined;

  const state = (value: 'working' | 'done' | 'failed'): void => root.setAttribute('data-search-state', value);
  const clear = (): void => {
    notes.replaceChildren();
    list.replaceChildren();
    more.replaceChildren();
    filters.hidden = true;
  };
  const search = (text: string): HTMLButtonElement => {
    const button = el('button', { type: 'button', class: 'word' }, text);
    button.addEventListener('click', () => {
      field.value = text;
      field.focus();
      void answer();
    });
    return button;
  };

  /** The two filters, each value with the number of results it would leave. */
  function showFilters(found: readonly Result[], lib: Library): void {
    const choose = (name: 'theme' | 'kind', label: string, order: readonly string[], title: (value: string) => string): HTMLElement | undefined => {
      const other = name === 'theme' ? 'kind' : 'theme';
      const number = counts(found.filter(({ page }) => chosen[other] === '' || page[other] === chosen[other]), name);
      const values = order.filter((value) => number.has(value) || value === chosen[name]);
      if (values.length < 2 && chosen[name] === '') return undefined;
      const select = el('select', {}, el('option', { value: '' }, lib.words.anything), ...values.map((value) => el('option', { value }, `${title(value)} (${number.get(value) ?? 0})`)));
      select.value = chosen[name];
      select.addEventListener('change', () => {
        chosen[name] = select.value;
        void show(lib, found, turn).then(() => filters.querySelector<HTMLSelectElement>(`[data-filter=${name}]`)?.focus());
      });
      select.dataset['filter'] = name;
      return el('label', {}, el('span', {}, label), select);
    };
    const controls = [choose('theme', lib.words.filterTheme, THEMES, (value) => themeName(lib, value)), choose('kind', lib.words.filterKind, ['mistake', 'guide', 'glossary'], (value) => kindName(lib, value))].filter((one) => one !== undefined);
    filters.replaceChildren(...controls);
    filters.hidden = controls.length === 0;
  }

  /** Corrections, words found nowhere, cut queries. */
  function showNotes({ plan }: Outcome, { words }: Library): void {
    const guessed = plan.terms.flatMap(({ shown }) => shown);
    const unknown = plan.terms.filter(({ reading }) => reading === 'unknown').map(({ written }) => written);
    notes.replaceChildren();
    if (guessed.length > 0) notes.append(el('p', {}, ...around(words.shownFor, 'words', ...guessed.flatMap((word, index) => [index > 0 ? ', ' : '', el('em', {}, word)]))));
    if (unknown.length > 0) notes.append(el('p', {}, ...around(words.leftOut, 'words', el('em', {}, unknown.join(', ')))));
    if (plan.cut) notes.append(el('p', {}, words.tooLong));
  }

  /** Nothing found: words that are near, the themes, the express check. */
  function showWays({ query }: Outcome, lib: Library): void {
    const { words, lexicon, language } = lib;
    const typed = language.fold(query.trim().toLowerCase().split(/\s+/)[0] ?? '').slice(0, 30);
    const near = [4, 3, 2].flatMap((length) => (typed.length > length ? lexicon.startingWith(typed.slice(0, length), 20) : [])).filter((word) => word.length > 3 && !language.stop.has(word)).slice(0, 5);
    if (near.length > 0) more.append(el('p', {}, ...around(words.nearest, 'words', ...near.flatMap((word, index) => [index > 0 ? ' ' : '', search(lexicon.written(word))]))));
    const themes = THEMES.map((theme) => el('li', {}, el('a', { href: `${base}${locale}/mistakes/#${theme}` }, words.themes[theme])));
    more.append(el('h2', {}, words.tryThemes), el('ul', {}, ...themes), el('p', {}, el('a', { href: `${base}${locale}/quizzes/express/` }, words.tryExpress)));
  }

  async function showOthers(lib: Library, own: Outcome, mine: number): Promise<void> {
    const others = await otherLanguages(own, lib).catch(() => []);
    if (mine !== turn || others.length === 0) return;
    const links = others.map(({ locale: other, count }) => {
      const { name, lang } = LOCALE[other];
      const [before = '', after = ''] = plural(lib.words.otherLanguage, count, locale, { language: '\n' }).split('\n');
      return el('li', {}, el('a', { href: `${base}${other}/search/?${new URLSearchParams({ q: own.query.slice(0, MOST_LETTERS) })}`, hreflang: lang }, before, el('span', { lang }, name), after));
    });
    more.prepend(el('ul', { class: 'plain others' }, ...links));
  }

  /** Puts the results on the screen; resolves when the first excerpts are there. */
  async function show(lib: Library, found: readonly Result[], mine: number): Promise<void> {
    if (!outcome) return;
    const shown = found.filter(({ page }) => (chosen.theme === '' || page.theme === chosen.theme) && (chosen.kind === '' || page.kind === chosen.kind));
    showFilters(found, lib);
    const blocks = shown.map((result) => ({ result, ...resultBlock(result, outcome as Outcome, lib) }));
    const items: HTMLElement[] = [];
    const far = new Map<Element, () => Promise<void>>();
    const observer = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && void far.get(target)?.()), { rootMargin: '200px' });
    // From here on no page has all words; one before it that lacks a word says so itself.
    const partly = blocks.findLastIndex(({ result }) => result.missing.length === 0) + 1;
    blocks.forEach(({ element, fill }, index) => {
      if (index === partly) items.push(el('li', { class: 'divider' }, lib.words.partly));
      items.push(element);
      if (index < AT_ONCE) return;
      far.set(element, fill);
      observer.observe(element);
    });
    list.replaceChildren(...items);
    status.textContent = shown.length > 0 ? plural(lib.words.results, shown.length, locale) : fill(lib.words.none, { query: short(outcome.query) }, locale);
    await Promise.all(blocks.slice(0, AT_ONCE).map(({ fill }) => fill()));
    if (mine === turn) state('done');
  }

  async function answer(): Promise<void> {
    clearTimeout(timer);
    const mine = ++turn;
    const query = field.value;
    state('working');
    try {
      if (!library) status.textContent = root.dataset['loading'] ?? '';
      library ??= await load(base, locale, true);
      if (mine !== turn) return;
      const next = await find(query, library);
      if (mine !== turn) return;
      outcome = next;
      chosen.theme = chosen.kind = '';
      clear();
      if (query.trim() === '') {
        status.textContent = '';
        onQuery?.('');
        state('done');
        return;
      }
      onQuery?.(query);
      showNotes(next, library);
      if (next.results.length === 0) showWays(next, library);
      await show(library, next.results, mine);
      if (mine === turn) await showOthers(library, next, mine);
    } catch {
      if (mine !== turn) return;
      clear();
      status.textContent = library?.words.failed ?? root.dataset['failed'] ?? '';
      state('failed');
    }
  }

  field.addEventListener('input', () => {
    turn++;
    state('working');
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), PAUSE);
  });
  // Whoever builds the finder is about to search: everything is fetched while they type. A failure is told when they ask.
  load(base, locale, true).then((loaded) => (library = loaded)).catch(() => undefined);
  keys(root, field, () => void answer());
  return { wake: () => void answer() };
}

/** A query as part of a sentence: short, and whatever direction it is written in, the sentence keeps its own. */
function short(query: string): string {
  const text = query.trim().replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
  return `\u2068${[...text].length > 60 ? `${[...text].slice(0, 60).join('')}…` : text}\u2069`;
}

/** Arrows walk from the field through the results and back, Home and End go to the first and the last, Enter in the field asks and then goes to the first. */
function keys(root: HTMLElement, field: HTMLInputElement, answer: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-search-result] h3 a')];
    const active = event.target as HTMLElement;
    const inField = active === field;
    const at = links.findIndex((link) => link.closest('[data-search-result]')?.contains(active));
    if (!inField && at < 0) return;
    const goal: HTMLElement | undefined = {
      ArrowDown: inField ? links[0] : links[at + 1],
      ArrowUp: inField ? undefined : (links[at - 1] ?? field),
      Home: inField ? undefined : links[0],
      End: inField ? undefined : links.at(-1),
    }[event.key];
    if (event.key === 'Enter' && inField) {
      event.preventDefault();
      if (root.dataset['searchState'] === 'done' && links[0]) links[0].focus();
      else answer();
    } else if (goal) {
      event.preventDefault();
      goal.focus();
    }
  });
}
