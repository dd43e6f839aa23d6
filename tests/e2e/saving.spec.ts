/** The self-assessment keeps its document: reload in the middle, back and forward, two tabs, storage refused and full. */
import type { Page } from '@playwright/test';
import { expect, test, wordsOf } from './site.ts';

const QUIZ = 'quizzes/what-smm-gives/';
const items = (page: Page) => page.locator('.quiz-app.quiz').first().locator('fieldset.item');
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(items(page).first()).toBeVisible();
};
const documents = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rubrika-doc-')).length);

test('a reload in the middle of typing loses nothing', async ({ page, at }) => {
  await open(page, at(`uk/${QUIZ}`));
  await items(page).first().locator('input[value="3"]').check();
  await items(page).first().locator('.evidence input').pressSequentially('зелений зошит');
  // Sooner than the pause after which it saves by itself.
  await page.reload();
  await expect(items(page).first().locator('.evidence input')).toHaveValue('зелений зошит');
});

test('going away and back finds the answers, also from the back-forward cache', async ({ page, at }) => {
  await open(page, at(`hy/${QUIZ}`));
  await items(page).nth(1).locator('input[value="2"]').check();
  await page.goto(at('hy/about/'));
  await page.goBack();
  await expect(items(page).nth(1).locator('input[value="2"]')).toBeChecked();
});

test('two tabs with the same document: the second is told and chooses, neither overwrites the other', async ({ page, at, context }) => {
  const words = wordsOf('az').documents;
  await open(page, at(`az/${QUIZ}`));
  await items(page).first().locator('input[value="1"]').check();
  await expect.poll(() => documents(page)).toBe(1);
  const second = await context.newPage();
  await open(second, at(`az/${QUIZ}`));
  await expect(items(second).first().locator('input[value="1"]')).toBeChecked();
  await items(second).nth(1).locator('input[value="2"]').check();
  await expect(page.getByRole('alert').filter({ hasText: words.conflict })).toBeVisible();
  await items(page).nth(2).locator('input[value="0"]').check();
  await page.getByRole('button', { name: words.keepCopy }).click();
  await expect.poll(() => documents(page)).toBe(2);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rubrika-doc-')).map((key) => Object.values((JSON.parse(localStorage.getItem(key) ?? '') as { doc: { data: { answers: object } } }).doc.data.answers)));
  expect(kept.map((answers) => answers.join()).sort()).toEqual(['1,0', '1,2']);
});

test('storage refused: the quiz works on, says so and offers the file', async ({ page, at }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  const words = wordsOf('hy').documents;
  await open(page, at(`hy/${QUIZ}`));
  await items(page).first().locator('input[value="1"]').check();
  await expect(page.getByText(words.refused).first()).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.saveFile }).first().click()]);
  expect(file.suggestedFilename()).toMatch(/\.rubrika\.json$/);
});

test('storage full: the quiz works on, says so and offers the file', async ({ page, at }) => {
  const words = wordsOf('pl').documents;
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (key.startsWith('rubrika-doc-')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await open(page, at(`pl/${QUIZ}`));
  await items(page).first().locator('input[value="1"]').check();
  await expect(page.getByText(words.full).first()).toBeVisible();
  await items(page).nth(1).locator('input[value="2"]').check();
  await expect(items(page).nth(1).locator('input[value="2"]')).toBeChecked();
});
