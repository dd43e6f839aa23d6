/** A reader comes, chooses a language, reads the first guide, switches the language, and does so without JavaScript too. */
import { LOCALES, LOCALE } from '../../src/locales.ts';
import { expect, fitsWidth, test, wordsOf } from './site.ts';

const GUIDE = 'guides/ten-smm-mistakes/';

test('a reader chooses a language and gets from there to the first guide', async ({ page, at }) => {
  await page.goto(at(''));
  await page.getByRole('link', { name: LOCALE.hy.name }).first().click();
  await expect(page).toHaveURL(at('hy/'));
  await page.getByRole('link', { name: wordsOf('hy').home.start }).click();
  await expect(page).toHaveURL(at(`hy/${GUIDE}`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
});

for (const locale of LOCALES) {
  test(`${locale}: pages of every kind fit a screen of 320 px`, async ({ page, at }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', 'guides/', GUIDE, 'mistakes/', 'mistakes/no-strategy/', 'quizzes/', 'quizzes/express/', 'glossary/', 'about/', 'search/']) {
      await page.goto(at(`${locale}/${path}`));
      expect(await fitsWidth(page), path).toBe(true);
    }
  });
}

test('switching the language keeps page, section and query', async ({ page, at }) => {
  await page.goto(at(`uk/${GUIDE}?a=1#vanity-kpis`));
  await page.locator('[data-languages] summary').click();
  await page.locator('[data-languages]').getByRole('link', { name: LOCALE.az.name }).click();
  await expect(page).toHaveURL(at(`az/${GUIDE}?a=1#vanity-kpis`));
  await expect(page.locator('#vanity-kpis')).toBeInViewport();
});

test('the theme chosen by hand stays on the next page', async ({ page, at }) => {
  await page.goto(at('pl/'));
  const words = wordsOf('pl');
  await page.getByRole('button', { name: words.shell.themeToDark }).click();
  await page.goto(at('pl/about/'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: words.shell.themeToLight })).toBeVisible();
});

test('a link to one mistake of a guide can be copied', async ({ page, at }) => {
  await page.goto(at(`en/${GUIDE}`));
  await page.locator('#no-strategy').getByRole('button', { name: wordsOf('en').mistake.copyLink }).click();
  await expect(page.locator('#no-strategy').getByRole('button', { name: wordsOf('en').mistake.copied })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at(`en/${GUIDE}#no-strategy`));
});

test('the skip link is the first stop of the keyboard and leads to the content', async ({ page, at }) => {
  await page.goto(at('eo/about/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: wordsOf('eo').shell.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('an address that does not exist answers in six languages', async ({ page, at }) => {
  const response = await page.goto(at('az/nothing/here/'));
  expect(response?.status()).toBe(404);
  for (const locale of LOCALES) await expect(page.getByText(wordsOf(locale).notFound.title)).toBeVisible();
});

test('a term explains itself in place', async ({ page, at }) => {
  await page.goto(at(`uk/${GUIDE}`));
  const term = page.locator('[popovertarget]').first();
  await term.click();
  await expect(page.locator(':popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(':popover-open')).toHaveCount(0);
});

test('everything before the first touch is at most six requests', async ({ page, at }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(at(`az/${GUIDE}`), { waitUntil: 'networkidle' });
  expect(requests.filter((url) => !/\.woff2|favicon/.test(url)).length, requests.join('\n')).toBeLessThanOrEqual(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide reads, its contents list works, its self-assessment is a worksheet', async ({ page, at }) => {
    await page.goto(at(`hy/${GUIDE}`));
    await expect(page.locator('section.mistake')).toHaveCount(10);
    await page.locator('nav.contents summary').click();
    await page.locator('nav.contents a').nth(2).click();
    await expect(page).toHaveURL(/#no-content-plan$/);
    expect(await page.locator('form.quiz fieldset').count()).toBeGreaterThanOrEqual(10);
    await expect(page.locator('form.quiz input[type=radio]').first()).toBeVisible();
  });

  test('languages switch', async ({ page, at }) => {
    await page.goto(at(`pl/${GUIDE}`));
    await page.locator('[data-languages] summary').click();
    await page.locator('[data-languages] a[lang=uk]').click();
    await expect(page).toHaveURL(at(`uk/${GUIDE}`));
  });

  test('a question shows its answer', async ({ page, at }) => {
    await page.goto(at('eo/mistakes/no-strategy/'));
    const details = page.locator('.question details').first();
    await expect(details.locator('.right')).toBeHidden();
    await details.locator('summary').click();
    await expect(details.locator('.right')).toBeVisible();
  });
});
