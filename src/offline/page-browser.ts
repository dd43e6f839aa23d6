/** The page “offline”: saves a language on the device, says how far it is, takes it away. Fetched by that page only. */
import { localDay } from '../lib/day.ts';
import type { Locale } from '../locales.ts';
import type { SiteWords } from '../schemas/site.ts';
import { formatDate } from '../words/date.ts';
import { fill } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import type { OfflineList, SavedList } from './list.ts';

/** Milliseconds without a word from the service worker after which saving has failed. */
const SILENCE = 90_000;

/** What the service worker answers while it saves. */
type Answer = { done: number; total: number } | { saved: true } | { failed: 'full' | 'failed' };

export async function openOffline(place: HTMLElement): Promise<void> {
  const words = JSON.parse(place.dataset['words'] ?? '{}') as SiteWords['offline'];
  const base = place.dataset['base'] as string;
  const locale = place.dataset['locale'] as Locale;
  const list = `${base}offline/${locale}.json`;
  /** The name the service worker gives its caches. */
  const prefix = `rubrika ${base} `;
  const find = <T extends HTMLElement>(name: string): T => place.querySelector(`[data-offline-${name}]`) as T;
  const [state, bar, save, remove, missing] = [find('state'), find<HTMLProgressElement>('bar'), find<HTMLButtonElement>('save'), find<HTMLButtonElement>('remove'), find('missing')];

  // The service worker shows this page in place of one that is not on the device.
  missing.hidden = location.pathname === `${base}${locale}/offline/`;
  place.hidden = false;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    state.textContent = words.unsupported;
    return;
  }

  const megabytes = ({ bytes }: OfflineList): string => formatNumber(Math.max(0.1, bytes / 1e6), locale, 1);
  async function show(): Promise<void> {
    const kept = (await caches.has(prefix + locale)) ? await (await caches.open(prefix + locale)).match(list) : undefined;
    const saved = kept && ((await kept.json()) as SavedList);
    bar.hidden = true;
    save.hidden = false;
    remove.hidden = saved === undefined;
    save.textContent = saved ? words.renew : words.save;
    save.classList.toggle('strong', saved === undefined);
    if (saved) state.textContent = fill(words.saved, { date: formatDate(localDay(new Date(saved.saved)), locale), size: megabytes(saved) }, locale);
    else state.textContent = await fetch(list).then((response) => response.json() as Promise<OfflineList>).then((files) => fill(words.size, { size: megabytes(files) }, locale), () => '');
  }

  /** Asks the service worker to save the language and follows it. */
  async function ask(): Promise<Answer> {
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    active?.postMessage({ save: locale }, [port2]);
    return new Promise((resolve) => {
      let waiting = 0;
      /** A browser may end a service worker in the middle of its work; then no answer ever comes. */
      const wait = (): void => {
        clearTimeout(waiting);
        waiting = window.setTimeout(resolve, SILENCE, { failed: 'failed' });
      };
      wait();
      port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        wait();
        if (!('done' in data)) return resolve(data);
        bar.max = data.total;
        bar.value = data.done;
        state.textContent = fill(words.saving, { done: data.done, total: data.total }, locale);
      });
      port1.start();
    });
  }
  save.addEventListener('click', async () => {
    save.hidden = true;
    remove.hidden = true;
    bar.hidden = false;
    const answer = await ask().catch((): Answer => ({ failed: 'failed' }));
    void navigator.storage?.persist?.();
    await show();
    if ('failed' in answer) state.textContent = words[answer.failed];
    save.focus();
  });
  remove.addEventListener('click', async () => {
    await caches.delete(prefix + locale);
    const others = (await caches.keys()).some((name) => name.startsWith(prefix));
    if (!others) await (await navigator.serviceWorker.getRegistration(base))?.unregister();
    await show();
    state.textContent = words.removed;
    save.focus();
  });
  await show().catch(() => (state.textContent = words.unsupported));
}
