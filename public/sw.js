/**
 * Opens the languages a reader has saved without a connection. Registered only on the page “offline”, when somebody asks for it there,
 * and taken away with the last saved language. Where there is a connection pages come from the network, so nobody reads an old one
 * because of this; files whose names change with their content come from the device.
 */
const BASE = new URL(self.registration.scope).pathname;
const { origin } = self.location;
const PREFIX = `rubrika ${BASE} `;
/** Files that never change under their name. */
const LASTING = /\/_astro\/|\.pf_(?:index|fragment|meta|filter)$|\/search\/[^/]+\.txt$/;
/** Milliseconds until a saved page is shown although the network may still answer. */
const PATIENCE = 4000;
const DAY = 86_400_000;
/** Files fetched at a time. */
const AT_ONCE = 6;

/** Address of the list of files of a language; in the cache the list as it was saved, with the time. */
const listOf = (locale) => `${BASE}offline/${locale}.json`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Fetches a file past the browser's own cache; throws when it is not there. A redirect is kept as what it led to, or a page could not be opened from it. */
async function reach(address) {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** Saves all files of a language, or brings what is saved up to date. What arrived before a failure stays and is not fetched twice where its name tells. */
async function save(locale, tell) {
  const list = await (await reach(listOf(locale))).json();
  const cache = await caches.open(PREFIX + locale);
  const saved = await cache.match(listOf(locale));
  const before = new Map(saved ? (await saved.json()).files : []);
  const have = new Set((await cache.keys()).map(({ url }) => url.slice(origin.length)));
  const missing = list.files.filter(([path, mark]) => !have.has(path) || (before.get(path) !== mark && !LASTING.test(path)));
  const total = list.files.length;
  let done = total - missing.length;
  tell({ done, total });
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = missing.pop(); next; next = missing.pop()) {
      await cache.put(next[0], await reach(next[0]));
      tell({ done: ++done, total });
    }
  }));
  const wanted = new Set([...list.files.map(([path]) => path), listOf(locale)]);
  await Promise.all([...have].filter((path) => !wanted.has(path)).map((path) => cache.delete(path)));
  await cache.put(listOf(locale), new Response(JSON.stringify({ ...list, saved: Date.now() }), { headers: { 'content-type': 'application/json' } }));
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(save(event.data.save, (step) => port.postMessage(step)).then(
    () => port.postMessage({ saved: true }),
    (error) => port.postMessage({ failed: error.name === 'QuotaExceededError' ? 'full' : 'failed' }),
  ));
});

const savedLocales = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));

/** What is saved for a request, in whichever language. */
async function find(request) {
  for (const locale of await savedLocales()) {
    const found = await (await caches.open(PREFIX + locale)).match(request, { ignoreSearch: true, ignoreVary: true });
    if (found) return found;
  }
}

const savedFirst = async (request) => (await find(request)) ?? fetch(request);

/** From the network; from the device where there is none, where it is slow, or where the host is out of order. */
async function freshFirst(request) {
  const saved = await find(request);
  const fresh = fetch(request);
  if (!saved) return fresh.catch((error) => lost(request, error));
  const usable = fresh.then((response) => (response.status >= 500 ? saved : response), () => saved);
  return Promise.race([usable, new Promise((show) => setTimeout(show, PATIENCE, saved))]);
}

/** For a page that is not saved the page “offline” of its language, or of one that is; it says so. Other requests fail as they would have. */
async function lost(request, error) {
  if (request.mode !== 'navigate') throw error;
  const own = new URL(request.url).pathname.slice(BASE.length).split('/')[0];
  for (const locale of [own, ...(await savedLocales())]) {
    const page = await find(`${BASE}${locale}/offline/`);
    if (page) return page;
  }
  throw error;
}

let renewing = false;
/** Once a day brings what is saved up to date, quietly. */
async function renew() {
  if (renewing) return;
  renewing = true;
  try {
    for (const locale of await savedLocales()) {
      const saved = await (await caches.open(PREFIX + locale)).match(listOf(locale));
      if (saved && Date.now() - (await saved.json()).saved > DAY) await save(locale, () => undefined);
    }
  } catch {
    // No connection after all: another time.
  } finally {
    renewing = false;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(BASE)) return;
  event.respondWith(LASTING.test(url.pathname) ? savedFirst(request) : freshFirst(request));
  if (request.mode === 'navigate') event.waitUntil(renew());
});
