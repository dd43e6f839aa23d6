/** A visitor answers a self-assessment: by keyboard, with gaps, with two tabs, with storage refused or full, and compares, returns, takes it along. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import papa from 'papaparse';
import type { Locator, Page } from '@playwright/test';
import { LOCALES } from '../../src/locales.ts';
import { fill } from '../../src/words/fill.ts';
import { expect, fitsWidth, test, wordsOf } from './site.ts';

const GUIDE = 'guides/ten-smm-mistakes/';
const app = (page: Page): Locator => page.locator('.quiz-app.quiz').first();
const items = (page: Page): Locator => app(page).locator('fieldset.item');
const awake = async (page: Page, place = '.quiz-place'): Promise<void> => {
  await page.locator(place).first().scrollIntoViewIfNeeded();
  await expect(items(page).first()).toBeVisible();
};
const allOnOnePage = (page: Page) => page.addInitScript(() => { try { localStorage.setItem('rubrika-quiz-view', 'all'); } catch { /* refused */ } });
const answerAll = async (page: Page, value: string) => {
  for (const group of await items(page).all()) await group.locator(`input[value="${value}"]`).check();
};
const finish = (page: Page) => app(page).locator('button[type=submit]').click();

for (const locale of LOCALES) {
  test(`${locale}: answering by keyboard alone ends in three things to mend, and a reload keeps them`, async ({ page, at }) => {
    await allOnOnePage(page);
    const words = wordsOf(locale).quiz;
    await page.goto(at(`${locale}/${GUIDE}`));
    await awake(page);
    const count = await items(page).count();
    expect(await items(page).locator('.choices label').evaluateAll((labels) => labels.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent)), 'answers that run into the next one').toEqual([]);
    await items(page).first().locator('input').first().focus();
    for (let index = 0; index < count; index++) {
      await page.keyboard.press(String((index % 3) + 1));
      await expect(items(page).nth(index).locator('input:checked')).toHaveCount(1);
      await page.keyboard.press('Tab');
    }
    await app(page).locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.result.title })).toBeFocused();
    await expect(app(page).locator('.fixes li')).toHaveCount(3);
    await expect(app(page).locator('.code output')).not.toBeEmpty();
    expect(await fitsWidth(page)).toBe(true);
    await page.reload();
    await page.locator('.quiz-place').first().scrollIntoViewIfNeeded();
    await expect(app(page).locator('.fixes li')).toHaveCount(3);
  });
}

test('one at a time: position, back keeps answers, changes are found from the check, gaps are named and finishing anyway is allowed', async ({ page, at }) => {
  const { quiz: words } = wordsOf('hy');
  await page.goto(at('hy/quizzes/full/'));
  await awake(page);
  await expect(items(page)).toHaveCount(1);
  await items(page).locator('input[value="1"]').check();
  await app(page).getByRole('button', { name: words.form.next, exact: true }).click();
  await expect(items(page)).toBeFocused();
  await expect(app(page).getByText(fill(words.form.position, { n: 2, total: 61 }, 'hy'))).toBeVisible();
  await app(page).getByRole('button', { name: words.form.back, exact: true }).click();
  await expect(items(page).locator('input[value="1"]')).toBeChecked();
  await app(page).getByRole('button', { name: words.form.check, exact: true }).click();
  const alert = app(page).getByRole('alert');
  await expect(alert.getByRole('heading')).toBeFocused();
  await alert.getByRole('button').first().click();
  await expect(app(page).getByText(fill(words.form.position, { n: 2, total: 61 }, 'hy'))).toBeVisible();
  await expect(items(page)).toBeFocused();
  await app(page).getByRole('button', { name: words.form.check, exact: true }).click();
  await app(page).getByRole('button', { name: words.form.finishAnyway }).click();
  await expect(page.getByRole('heading', { name: words.result.title })).toBeFocused();
});

test('nothing answered, and nothing that applies: a sentence instead of a score', async ({ page, at }) => {
  await allOnOnePage(page);
  const { quiz: words } = wordsOf('uk');
  await page.goto(at('uk/quizzes/express/'));
  await awake(page);
  await finish(page);
  await app(page).getByRole('button', { name: words.form.finishAnyway }).click();
  await expect(page.getByText(words.result.nothingAnswered)).toBeVisible();
  await app(page).getByRole('button', { name: words.result.back }).click();
  await answerAll(page, 'na');
  await finish(page);
  await expect(page.getByText(words.result.unscored)).toBeVisible();
});

test('“always” asks where it is written, and counts as “mostly” without', async ({ page, at }) => {
  await allOnOnePage(page);
  const { quiz: words } = wordsOf('en');
  await page.goto(at('en/quizzes/express/'));
  await awake(page);
  await answerAll(page, '3');
  await finish(page);
  await expect(app(page).locator('.verdict')).toContainText('67');
  await app(page).getByRole('button', { name: words.result.back }).click();
  for (const field of await app(page).locator('.evidence input').all()) await field.fill('the green folder');
  await finish(page);
  await expect(app(page).locator('.verdict')).toContainText('100');
  await expect(app(page).getByText(words.result.nothingToFix)).toBeVisible();
});

test('the hours of the week reorder what to mend; what is no number is said', async ({ page, at }) => {
  await allOnOnePage(page);
  const { quiz: words } = wordsOf('pl');
  await page.goto(at('pl/quizzes/express/'));
  await awake(page);
  await answerAll(page, '0');
  await finish(page);
  const first = await app(page).locator('.fixes li').allTextContents();
  const hours = app(page).getByLabel(words.result.hours);
  await hours.fill('0,5');
  await expect.poll(() => app(page).locator('.fixes li').allTextContents()).not.toEqual(first);
  await hours.fill('dwie');
  await expect(app(page).getByText(fill(words.result.hoursBad, { typed: 'dwie' }, 'pl'))).toBeVisible();
});

test('a second attempt shows then and now; a reminder is a calendar file', async ({ page, at }) => {
  await allOnOnePage(page);
  const { quiz: words } = wordsOf('az');
  await page.goto(at('az/quizzes/what-smm-gives/'));
  await awake(page);
  await answerAll(page, '0');
  await finish(page);
  await expect(app(page).getByText(words.history.only)).toBeVisible();
  await app(page).getByRole('button', { name: words.result.retake }).click();
  await answerAll(page, '2');
  await finish(page);
  await expect(app(page).locator('.history table')).toContainText('+67');
  const [file] = await Promise.all([page.waitForEvent('download'), app(page).getByRole('button', { name: words.history.remind30 }).click()]);
  const event = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as unknown[]).getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toContain('SMM');
  expect(event?.getFirstProperty('dtstart')?.type).toBe('date');
});

test('tables are RFC 4180, formulas in them are harmless', async ({ page, at }) => {
  await allOnOnePage(page);
  const { quiz: words } = wordsOf('uk');
  await page.goto(at('uk/quizzes/what-smm-gives/'));
  await awake(page);
  await answerAll(page, '3');
  await app(page).locator('.evidence input').first().fill('=HYPERLINK("x"), “папка”');
  await finish(page);
  const take = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), app(page).getByRole('button', { name, exact: true }).click()]);
    return readFileSync(await file.path(), 'utf8');
  };
  const rows = papa.parse<string[]>(await take(words.take.csv)).data;
  expect(rows).toHaveLength((await page.evaluate(() => document.querySelectorAll('.worksheet .item').length)) + 1);
  expect(rows[1]?.[5]).toBe('\'=HYPERLINK("x"), “папка”');
  expect((await take(words.take.csvExcel)).startsWith('\uFEFF')).toBe(true);
  expect(await take(words.take.markdown)).toContain(`## ${words.result.byTheme}`);
  expect(JSON.parse(await take(words.take.json))).toMatchObject({ quiz: 'what-smm-gives' });
});

test('a colleague’s link beside one’s own answers; the wrong link says so', async ({ page, at }) => {
  await allOnOnePage(page);
  const { quiz: words, documents } = wordsOf('eo');
  await page.goto(at('eo/quizzes/what-smm-gives/'));
  await awake(page);
  await answerAll(page, '3');
  await app(page).locator('.document-bar summary').click();
  await app(page).getByRole('button', { name: documents.makeLink }).click();
  const link = await page.locator('dialog input[readonly]').inputValue();
  await page.keyboard.press('Escape');
  await answerAll(page, '0');
  await finish(page);
  await app(page).getByLabel(words.compare.label).fill('https://example.org/nothing');
  await app(page).getByRole('button', { name: words.compare.button }).click();
  await expect(app(page).getByText(words.compare.bad)).toBeVisible();
  await app(page).getByLabel(words.compare.label).fill(link);
  await app(page).getByRole('button', { name: words.compare.button }).click();
  await expect(app(page).getByRole('table', { name: words.compare.far })).toBeVisible();
});

test('the language switched in the middle keeps the answers', async ({ page, at }) => {
  await allOnOnePage(page);
  await page.goto(at('az/quizzes/what-smm-gives/'));
  await awake(page);
  await items(page).nth(2).locator('input[value="2"]').check();
  await page.goto(at('hy/quizzes/what-smm-gives/'));
  await awake(page);
  await expect(items(page).nth(2).locator('input[value="2"]')).toBeChecked();
});

test('what was ticked on the sheet before the quiz woke up is kept', async ({ page, at }) => {
  await allOnOnePage(page);
  await page.route('**/quizzes/data.json*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(at('en/quizzes/what-smm-gives/'));
  await page.locator('.worksheet .item').first().locator('input[value="1"]').check();
  await awake(page);
  await expect(items(page).first().locator('input[value="1"]')).toBeChecked();
});

test('when the words do not arrive the sheet stays, and trying again helps', async ({ page, at, errors }) => {
  const { quiz: words } = wordsOf('az');
  await page.route('**/quizzes/data.json*', (route) => route.abort());
  await page.goto(at('az/quizzes/express/'));
  await expect(page.getByRole('alert').getByText(words.load.failed).first()).toBeVisible();
  await expect(page.locator('.worksheet .item').first()).toBeVisible();
  await page.unroute('**/quizzes/data.json*');
  await page.getByRole('button', { name: words.load.retry }).first().click();
  await expect(items(page).first()).toBeVisible();
  errors.length = 0;
});

test('from the page of a mistake one answers its own statements and its own questions', async ({ page, at }) => {
  await allOnOnePage(page);
  const words = wordsOf('uk').quiz;
  await page.goto(at('uk/mistakes/vanity-kpis/'));
  const statements = await page.locator('#statements ~ ul').first().locator('li').allTextContents();
  await page.locator('article').getByRole('link', { name: words.selfAssessment }).click();
  await expect(items(page)).toHaveCount(statements.length);
  for (const [index, statement] of statements.entries()) await expect(items(page).nth(index)).toContainText(statement);
  await expect(page.locator('.quiz-app.quiz')).toHaveCount(1);
  await page.goBack();
  await page.locator('article').getByRole('link', { name: words.knowledgeCheck }).click();
  await expect(items(page).first().locator('.options input').first()).toBeVisible();
});
