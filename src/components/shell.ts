/** The only script that every page runs: theme switch, language links that keep section and query, copying links, opening the search, marks of what was searched, waking islands. */
const root = document.documentElement;
const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];

for (const button of all<HTMLButtonElement>('[data-theme-switch]')) {
  const dark = () => (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    const text = (dark() ? button.dataset['toLight'] : button.dataset['toDark']) ?? '';
    button.title = text;
    button.setAttribute('aria-label', text);
  };
  button.hidden = false;
  label();
  button.addEventListener('click', () => {
    root.dataset['theme'] = dark() ? 'light' : 'dark';
    label();
    try {
      localStorage.setItem('rubrika-theme', root.dataset['theme']);
    } catch {
      // Storage refused: the choice holds for this page only.
    }
  });
}

for (const link of all<HTMLAnchorElement>('[data-languages] a, [data-language-link]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
const menus = all<HTMLDetailsElement>('[data-languages]');
document.addEventListener('click', ({ target }) => menus.forEach((menu) => menu.contains(target as Node) || (menu.open = false)));

/** Shows the mark in the header as soon as there is saved work. */
const markSaved = () => {
  try {
    const saved = Object.keys(localStorage).some((key) => key.startsWith('rubrika-doc-'));
    all('[data-saved]').forEach((mark) => (mark.hidden = !saved));
  } catch {
    // Storage refused: nothing is saved.
  }
};
markSaved();
document.addEventListener('rubrika-saved', markSaved);

for (const button of all<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const address = new URL(`#${button.dataset['copy']}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      const before = button.textContent;
      button.textContent = button.dataset['copied'] ?? '';
      setTimeout(() => (button.textContent = before), 2000);
    } catch {
      location.hash = button.dataset['copy'] ?? '';
    }
  });
}

const openers = all<HTMLAnchorElement>('[data-search-open]');
const openSearch = async (event: Event) => {
  event.preventDefault();
  const address = openers[0]?.href ?? '';
  try {
    const { openDialog } = await import('../search/dialog.ts');
    await openDialog(address);
  } catch {
    location.href = address;
  }
};
openers.forEach((opener) => opener.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || void openSearch(event)));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') menus.forEach((menu) => menu.open && ((menu.open = false), menu.querySelector('summary')?.focus()));
  const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
  if ((event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) void openSearch(event);
});

/** The search page: its field comes to life when it is used, or at once when the address asks. */
const finder = document.querySelector<HTMLElement>('.finder');
const form = finder?.querySelector('form');
if (finder && form) {
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  let opening: Promise<void> | undefined;
  const open = () => (opening ??= import('../search/page.ts').then(({ openPage }) => openPage(finder)).catch(() => void (finder.append(finder.dataset['failed'] ?? ''), (opening = undefined))));
  for (const event of ['focusin', 'input']) form.addEventListener(event, open, { once: true });
  if (/[?&]q=/.test(location.search)) void open();
}

const offline = document.querySelector<HTMLElement>('[data-offline]');
if (offline) void import('../offline/page-browser.ts').then(({ openOffline }) => openOffline(offline));

/** Islands sleep until one comes near: only then their runtime is asked for (the build takes it out of the pages, see scripts/islands.ts). */
const { islands } = root.dataset;
if (islands) {
  const near = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import(/* @vite-ignore */ islands);
  }, { rootMargin: '400px' });
  all('astro-island > *').forEach((part) => near.observe(part));
}

try {
  // The name is that of `search/found-browser.ts`, which is only fetched when the entry is there.
  if (sessionStorage.getItem('rubrika-found')) void import('../search/highlight-browser.ts').then(({ highlight }) => highlight(document.querySelector('main') as HTMLElement));
} catch {
  // Storage refused: no marks.
}
