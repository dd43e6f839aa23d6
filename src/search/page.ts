/** The search on its own page: the field is there already, the address carries the query. Fetched when the field is used or the address asks. */
import { isLocale } from '../locales.ts';
import { finder } from './finder-browser.ts';

/** Brings the field inside `root` to life and answers what is in it, or in the address. */
export function openPage(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const locale = root.dataset['locale'];
  if (!field || !isLocale(locale)) return;
  const onQuery = (query: string): void => {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.slice(0, 300));
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  };
  const { wake } = finder({ root, field, base: new URL(root.dataset['base'] ?? '/', location.href).href, locale, onQuery });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    wake();
  });
  // What was typed before this arrived counts; else what the address says.
  if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') wake();
}
