/** A visitor answers the self-assessment inside a guide. */
import { LOCALES } from '../../src/locales.ts';
import { expect, test, wordsOf } from './site.ts';

const GUIDE = 'guides/ten-smm-mistakes/';

for (const locale of LOCALES) {
  test(`${locale}: answering by keyboard alone ends in three things to mend, and a reload keeps the answers`, async ({ page, at }) => {
    const words = wordsOf(locale).quiz;
    await page.goto(at(`${locale}/${GUIDE}#check-yourself`));
    const form = page.locator('form.quiz');
    await form.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const groups = form.locator('fieldset');
    const count = await groups.count();
    for (let index = 0; index < count; index++) {
      await groups.nth(index).locator('input').first().focus();
      await page.keyboard.press('Space');
      if (index % 2 === 0) await page.keyboard.press('ArrowDown');
    }
    await form.getByRole('button', { name: words.show }).focus();
    await page.keyboard.press('Enter');
    await expect(form.getByRole('heading', { name: words.result })).toBeFocused();
    await expect(form.locator('.fixes li')).toHaveCount(3);
    await page.reload();
    await form.scrollIntoViewIfNeeded();
    await expect(form.locator('input:checked')).toHaveCount(count);
    await expect(form.locator('.fixes li')).toHaveCount(3);
  });
}

test('asking for the result with nothing answered says so', async ({ page, at }) => {
  const words = wordsOf('az').quiz;
  await page.goto(at('az/quizzes/express/'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: words.show }).click();
  await expect(page.getByText(words.nothingAnswered)).toBeVisible();
});

test('when nothing applies there is no score but a sentence', async ({ page, at }) => {
  const words = wordsOf('uk').quiz;
  await page.goto(at('uk/quizzes/express/'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  for (const group of await page.locator('form.quiz fieldset').all()) await group.getByText(words.answers.notApplicable).click();
  await page.getByRole('button', { name: words.show }).click();
  await expect(page.getByText(words.unscored)).toBeVisible();
});

test('with storage refused the form works and says that nothing is kept', async ({ page, at }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  const words = wordsOf('hy').quiz;
  await page.goto(at('hy/quizzes/express/'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.locator('form.quiz fieldset').first().getByText(words.answers.sometimes).click();
  await expect(page.getByText(words.notKept)).toBeVisible();
});
