/** A visitor saves a language, loses the connection and reads on; what is not saved says so; what is saved is taken away again. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import type { SavedList } from '../../src/offline/list.ts';
import { expect, test, wordsOf } from './site.ts';

test.use({ serviceWorkers: 'allow' });

/** The words up to the first place to fill in. */
const begins = (sentence: string): string => sentence.split('{')[0] as string;
const state = (page: Page) => page.locator('[data-offline-state]');

test('saved in Armenian, the site is read, searched and answered without a connection; another language says that it is not there', async ({ browser, at }) => {
  test.setTimeout(120_000);
  const base = new URL(at('')).pathname;
  const dir = base === '/' ? fileURLToPath(new URL('../../dist', import.meta.url)) : (process.env['RUBRIKA_BASED'] as string);
  const { server, port } = await serve({ dir, port: 0, base });
  const address = (path: string) => `http://localhost:${port}${base}${path}`;
  const context = await browser.newContext({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const { offline: words } = wordsOf('hy');
    // From the home page, by the link at its foot.
    await page.goto(address('hy/'));
    await page.locator('footer').getByRole('link', { name: words.title }).click();
    await expect(state(page)).toContainText(begins(words.size));
    await expect(page.locator('[data-offline-missing]')).toBeHidden();
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 'nothing is registered unasked').toBe(0);
    await page.getByRole('button', { name: words.save }).press('Enter');
    await expect(state(page)).toContainText(begins(words.saved), { timeout: 60_000 });

    // A day later, and a page has changed: reading anything renews what is saved.
    const place = { cache: `rubrika ${base} hy`, list: `${base}offline/hy.json`, path: `${base}hy/mistakes/no-strategy/` };
    await page.evaluate(async ({ cache: name, list, path }) => {
      const cache = await caches.open(name);
      const record = (await ((await cache.match(list)) as Response).json()) as SavedList;
      await cache.put(list, new Response(JSON.stringify({ saved: 0, files: record.files.map(([one, mark]) => [one, one === path ? 'old' : mark]) })));
      await cache.put(path, new Response('old'));
    }, place);
    await page.goto(address('hy/'));
    await expect.poll(() => page.evaluate(async ({ cache, path }) => ((await (await caches.open(cache)).match(path)) as Response).text().then((text) => text.length), place)).toBeGreaterThan(1000);
    await expect.poll(() => page.evaluate(async ({ cache, list }) => ((await ((await (await caches.open(cache)).match(list)) as Response).json()) as SavedList).saved, place)).toBeGreaterThan(0);

    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await page.goto(address('hy/mistakes/no-strategy/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(address('hy/search/?q=razmavarutyun'));
    await expect(page.locator('[data-search-state]').last()).toHaveAttribute('data-search-state', 'done', { timeout: 15_000 });
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(0);
    await page.goto(address('hy/quizzes/what-smm-gives/'));
    const first = page.locator('.quiz-place').first().locator('.quiz-app fieldset.item').first();
    await expect(first).toBeVisible();
    await first.locator('input[value="2"]').check();
    await page.goto(address('hy/tools/cadence-planner/'));
    await expect(page.locator('.planner .verdict')).toBeVisible();
    await page.goto(address(''));
    await expect(page.getByRole('heading', { name: 'Rubrika' })).toBeVisible();

    await page.goto(address('uk/guides/ten-smm-mistakes/'));
    await expect(page.locator('[data-offline-missing]')).toContainText(words.missing);
    await page.goto(address('hy/offline/'));
    await expect(state(page)).toContainText(begins(words.saved));
    await page.getByRole('button', { name: words.renew }).click();
    await expect(state(page)).toHaveText(words.failed);
    await page.goto(address('hy/guides/'));
    await expect(page.getByRole('heading', { level: 1 }), 'what was saved is still there').toBeVisible();

    await page.goto(address('hy/offline/'));
    await page.getByRole('button', { name: words.remove }).click();
    await expect(state(page)).toHaveText(words.removed);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
});

test('where pages cannot be kept, or scripts do not run, the page says so', async ({ page, browser, at }) => {
  await page.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(at('az/offline/'));
  await expect(state(page)).toHaveText(wordsOf('az').offline.unsupported);
  await expect(page.getByRole('button', { name: wordsOf('az').offline.save })).toBeHidden();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(at('uk/offline/'));
  await expect(still.locator('main noscript p')).toBeVisible();
  await plain.close();
});

test('storage refused: nothing is offered that cannot be done', async ({ page, at }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.has = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(at('pl/offline/'));
  await expect(state(page)).toHaveText(wordsOf('pl').offline.unsupported);
  await expect(page.locator('[data-offline-save]')).toBeHidden();
});
