/** A visitor searches: in the dialog by keyboard alone, on the page, with words as they are typed on phones, and with nonsense. */
import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { expect, test, wordsOf } from './site.ts';

/** Typed without marks, inflected, with a slip or half; each leads to the mistake among the first five. */
const QUERIES: Record<Locale, [typed: string, mistake: string][]> = {
  az: [['strategiya', 'no-strategy'], ['strategyia', 'no-strategy'], ['musteri xidmeti', 'no-customer-service'], ['hedef auditoriyasi', 'wrong-target']],
  hy: [['ռազմավարություն', 'no-strategy'], ['ՌԱԶՄԱՎԱՐՈՒԹՅԱՆ', 'no-strategy'], ['գովազդային բյուջե', 'unplanned-ad-budget'], ['razmavarutyun', 'no-strategy']],
  uk: [['стратегія', 'no-strategy'], ['стратегією', 'no-strategy'], ['стартегія', 'no-strategy'], ['strategii', 'no-strategy']],
  pl: [['strategia', 'no-strategy'], ['strategi', 'no-strategy'], ['odbiorcow reklamy', 'untargeted-ads']],
  eo: [['strategio', 'no-strategy'], ['strategiojn', 'no-strategy'], ['reklambugxeto', 'unplanned-ad-budget']],
  en: [['strategy', 'no-strategy'], ['stratgey', 'no-strategy'], ['hashtags', 'same-content-everywhere']],
};

const state = (page: Page, value: string) => expect(page.locator('[data-search-state]').last()).toHaveAttribute('data-search-state', value, { timeout: 15_000 });

for (const locale of LOCALES) {
  test(`${locale}: the dialog opens by key, finds, is walked by arrows and closes where one was`, async ({ page, at }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(at(`${locale}/about/`));
    expect(requests.filter((url) => /pagefind|\/search\//.test(url))).toEqual([]);
    await page.locator('[data-search-open]').first().focus();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('input[type=search]')).toBeFocused();
    await page.keyboard.type(QUERIES[locale][0]?.[0] as string);
    await state(page, 'done');
    const links = dialog.locator('[data-search-result] h3 a');
    expect(await links.count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(dialog.locator('input[type=search]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('[data-search-open]').first()).toBeFocused();
  });

  test(`${locale}: the page finds words however they are typed`, async ({ page, at }) => {
    for (const [typed, mistake] of QUERIES[locale]) {
      await page.goto(at(`${locale}/search/?q=${encodeURIComponent(typed)}`));
      await state(page, 'done');
      const found = await page.locator('[data-search-result] h3 a').evaluateAll((links) => links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(found.some((path) => path.includes(`/${locale}/mistakes/${mistake}/`)), `${typed} → ${found.join(' ')}`).toBe(true);
    }
  });
}

test('what was understood is shown as the pages write it', async ({ page, at }) => {
  const cases: [Locale, string, string][] = [['hy', 'hachaxord', 'հաճախորդ'], ['uk', 'auditoriya', 'аудиторія'], ['az', 'büddce', 'büdcə'], ['pl', 'strtaegia', 'strategia'], ['pl', 'klijent', 'klient']];
  for (const [locale, typed, shown] of cases) {
    await page.goto(at(`${locale}/search/?q=${encodeURIComponent(typed)}`));
    await state(page, 'done');
    await expect(page.locator('em').filter({ hasText: shown }).first(), typed).toBeVisible();
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(0);
  }
});

test('nothing found is no dead end', async ({ page, at }) => {
  const words = wordsOf('uk').search;
  await page.goto(at('uk/search/?q=%D1%89%D1%88%D1%89%D1%88%D1%89%D1%88'));
  await state(page, 'done');
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.tryThemes })).toBeVisible();
  await expect(page.getByRole('link', { name: words.tryExpress })).toBeVisible();
});

test('any input is answered: empty, one letter, ten thousand, HTML, emoji, bidi marks, lone surrogates', async ({ page, at }) => {
  await page.goto(at('en/search/'));
  const field = page.locator('main input[type=search]');
  for (const typed of ['a', 'x'.repeat(10_000), '<img src=x onerror=alert(1)>', '👩‍👩‍👧‍👦', '\u202Eabc\u202C', '\uD83D', 'the of and', 'Стратегія strategy']) {
    await field.fill(typed);
    await state(page, 'done');
  }
  await field.fill('');
  await state(page, 'done');
  await expect(page.locator('[data-search-result]')).toHaveCount(0);
});

test('the address carries the query, switching language keeps it, and a found page marks the words', async ({ page, at }) => {
  await page.goto(at('pl/search/'));
  await page.locator('main input[type=search]').fill('budżet');
  await state(page, 'done');
  await expect(page).toHaveURL(/\?q=bud/);
  await expect(page.locator('footer [data-language-link][hreflang=uk]')).toBeVisible();
  await page.locator('[data-search-result] h3 a').first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBe(0);
});

test('a filter narrows the results and says how many are left', async ({ page, at }) => {
  await page.goto(at('en/search/?q=customers'));
  await state(page, 'done');
  const select = page.locator('[data-filter=theme]');
  const [, value = ''] = await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const before = await page.locator('[data-search-result]').count();
  await select.selectOption(value);
  await expect.poll(() => page.locator('[data-search-result]').count()).toBeLessThan(before);
});

test('without JavaScript the page leads to every theme and mistake', async ({ browser, at }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(at('hy/search/'));
  expect(await page.locator('main a[href*="/hy/mistakes/"]').count()).toBeGreaterThan(10);
  await page.context().close();
});
