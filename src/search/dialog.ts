/** The search as a dialog over any page. Fetched when it is first opened. */
import css from '../styles/search.css?inline';
import { isLocale } from '../locales.ts';
import { el } from './dom-browser.ts';
import { finder } from './finder-browser.ts';
import { start } from './loader-browser.ts';

let dialog: HTMLDialogElement | undefined;
let field: HTMLInputElement;

/** Shows the dialog; `address` is that of the search page of this language. Focus returns to where it was when it closes. */
export async function openDialog(address: string): Promise<void> {
  if (!dialog) build(address);
  if (!dialog?.open) dialog?.showModal();
  field.focus();
  field.select();
}

function build(address: string): void {
  const locale = new URL(address).pathname.split('/').at(-3);
  if (!isLocale(locale)) throw new Error(`No language in ${address}`);
  const base = new URL('../../', address).href;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const name = document.querySelector('[data-search-open]')?.getAttribute('aria-label') ?? '';
  field = el('input', { type: 'search', name: 'q', id: 'dialog-search', 'aria-label': name, autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', enterkeyhint: 'search' });
  const close = el('button', { type: 'button', class: 'close', hidden: true }, '×');
  const hint = el('p', { class: 'small soft hint', id: 'dialog-search-hint' });
  const root = el('div', { class: 'finder', 'data-search-state': 'idle' }, el('div', { class: 'top' }, field, close), hint);
  const box = el('dialog', { class: 'search', 'aria-label': name }, root);
  dialog = box;
  document.body.append(box);
  finder({ root, field, base, locale });
  close.addEventListener('click', () => box.close());
  // A search field would only empty itself on Esc; here Esc closes at once, from anywhere inside.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    box.close();
  });
  box.addEventListener('click', ({ target }) => target === box && box.close());
  start(`${base}search/${locale}.json`).then(
    ({ words }) => {
      close.setAttribute('aria-label', words.close);
      close.hidden = false;
      field.placeholder = words.placeholder;
      field.setAttribute('aria-describedby', hint.id);
      hint.append(`${words.hint} `, el('span', { class: 'keys' }, words.keys));
      root.dataset['loading'] = words.loading;
    },
    // Not even the words are to be had: the search page says what is the matter.
    () => (location.href = address),
  );
}
