/** A visitor answers questions with right answers: by keyboard, feedback at once, at the end or hidden; codes, and quizzes somebody put together. */
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LOCALES } from '../../src/locales.ts';
import type { QuestionsData } from '../../src/quiz/data.ts';
import type { MistakeFacts } from '../../src/schemas/mistake.ts';
import { fill, plural } from '../../src/words/fill.ts';
import { expect, test, wordsOf } from './site.ts';

const app = (page: Page): Locator => page.locator('.quiz-place').last().locator('.quiz-app.quiz').last();
const items = (page: Page): Locator => app(page).locator('fieldset.item');
const factsOf = (mistake: string) => JSON.parse(readFileSync(new URL(`../../content/mistakes/${mistake}/facts.json`, import.meta.url), 'utf8')) as MistakeFacts;
const view = (page: Page, value: 'one' | 'all') => page.addInitScript((kept) => { localStorage.setItem('rubrika-quiz-view', kept); }, value);
const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.locator('.quiz-place').last().scrollIntoViewIfNeeded();
  await expect(items(page).first()).toBeVisible();
};

for (const locale of LOCALES) {
  test(`${locale}: by keyboard, one question at a time, each explained at once`, async ({ page, at }) => {
    await view(page, 'one');
    const { quiz: words } = wordsOf(locale);
    await open(page, at(`${locale}/quizzes/what-smm-gives/`));
    const total = Number(/(\d+)\D*$/.exec((await app(page).getByRole('status').filter({ hasText: '1' }).last().textContent()) ?? '')?.[1]);
    await items(page).focus();
    for (let index = 0; ; index++) {
      await page.keyboard.press('2');
      await expect(items(page).locator('.options input:checked')).toHaveCount(1);
      await app(page).getByRole('button', { name: words.knowledge.check, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(items(page).locator('.feedback .whys li')).toHaveCount(4);
      await expect(items(page).locator('.options input').first()).toBeDisabled();
      const next = app(page).getByRole('button', { name: words.form.next, exact: true });
      if ((await next.count()) === 0) break;
      await next.focus();
      await page.keyboard.press('Enter');
      await expect(items(page)).toBeFocused();
      expect(index).toBeLessThan(70);
    }
    await app(page).locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await expect(app(page).getByRole('heading', { name: words.result.title })).toBeFocused();
    expect(total).toBeGreaterThan(0);
  });
}

test('sure and wrong comes first; wrong ones are asked again; what was missed is due tomorrow', async ({ page, at }) => {
  await view(page, 'all');
  const { quiz: words } = wordsOf('en');
  const { questions } = factsOf('long-content');
  await open(page, at('en/quizzes/custom/?mistakes=long-content&kind=knowledge-check&feedback=at-the-end'));
  await expect(items(page)).toHaveCount(questions.length);
  for (const [index, question] of questions.entries()) {
    const wrong = question.options.find((option) => index === 0 ? !question.right.includes(option) : question.right.includes(option)) as string;
    await items(page).nth(index).locator(`.options input[value="${wrong}"]`).check();
    await items(page).nth(index).getByText(words.knowledge.sure3, { exact: true }).click();
  }
  await app(page).locator('button[type=submit]').click();
  await expect(app(page).getByRole('heading', { name: words.knowledge.sureWrong })).toBeVisible();
  await app(page).getByRole('button', { name: words.knowledge.retakeWrong }).click();
  await expect(items(page)).toHaveCount(1);
  await page.clock.setFixedTime(Date.now() + 86_400_000 * 1.5);
  await items(page).first().locator('.options input').first().check();
  await app(page).locator('button[type=submit]').click();
  await expect(app(page).getByRole('button', { name: plural(words.knowledge.retakeDue, 1, 'en') }).or(app(page).getByText(words.knowledge.nextDue.split('{')[0] as string))).toBeVisible();
});

test('several right answers: boxes to tick, part of the points for part of them, the one that was missed is named', async ({ page, at }) => {
  await view(page, 'all');
  const { quiz: words } = wordsOf('hy');
  const [question] = factsOf('long-content').questions as [MistakeFacts['questions'][number]];
  const [chosen] = question.right as [string];
  const [missed, wrong] = question.options.filter((option) => option !== chosen) as [string, string];
  // No question of ours has two right answers so far; an author may write one.
  await page.route('**/quizzes/questions.json*', async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as QuestionsData;
    for (const one of data['long-content'] ?? []) if (one.id === question.id) one.right = [chosen, missed];
    await route.fulfill({ response, json: data });
  });
  await open(page, at('hy/quizzes/custom/?mistakes=long-content&kind=knowledge-check'));
  const item = items(page).filter({ has: page.locator(`.options input[value="${chosen}"]`) }).first();
  await expect(item.getByText(words.knowledge.multiple)).toBeVisible();
  await expect(item.locator('.options input[type=checkbox]')).toHaveCount(question.options.length);
  await item.locator('.options input').first().focus();
  for (const option of [chosen, wrong, wrong]) await item.locator(`.options input[value="${option}"]`).press('Space');
  await expect(item.locator('.options input:checked')).toHaveCount(1);
  await item.getByRole('button', { name: words.knowledge.check, exact: true }).click();
  await expect(item.locator('.feedback').getByText(words.knowledge.partly)).toBeVisible();
  await expect(item.locator('.whys li.right')).toHaveCount(2);
  await expect(item.locator('.whys').getByText(words.knowledge.missed)).toHaveCount(1);
  await expect(item.locator('.options label.right')).toHaveCount(2);
});

test('hidden feedback shows no answers, only a code', async ({ page, at }) => {
  await view(page, 'all');
  const { quiz: words } = wordsOf('uk');
  await open(page, at('uk/quizzes/what-smm-gives/?feedback=hidden'));
  for (const item of await items(page).all()) await item.locator('.options input').first().check();
  await app(page).locator('button[type=submit]').click();
  await expect(app(page).getByText(words.knowledge.done)).toBeVisible();
  await expect(app(page).locator('.feedback, .whys')).toHaveCount(0);
  await expect(app(page).locator('.code output')).not.toBeEmpty();
});

test('a code made on the az page is read on the uk page; a slip names its group', async ({ page, at }) => {
  await view(page, 'all');
  await open(page, at('az/quizzes/what-smm-gives/'));
  for (const item of await items(page).all()) await item.locator('.options input').nth(1).check();
  await app(page).locator('button[type=submit]').click();
  const code = await app(page).locator('.code output').textContent() as string;
  expect(code).toMatch(/^([0-9A-Z]{5})( [0-9A-Z]{5})*$/);
  const { quiz: words } = wordsOf('uk');
  await page.goto(at('uk/quizzes/'));
  await page.locator('#code').scrollIntoViewIfNeeded();
  const field = page.getByLabel(words.code.label, { exact: true });
  await field.fill(code.toLowerCase().replaceAll(' ', ''));
  await page.getByRole('button', { name: words.code.button, exact: true }).click();
  await expect(page.locator('#code').getByRole('heading', { level: 3 })).toContainText(words.knowledgeCheck);
  await expect(page.locator('#code tbody tr')).toHaveCount(5);
  const slipped = `${code[0] === '2' ? '3' : '2'}${code.slice(1)}`;
  await field.fill(slipped);
  await page.getByRole('button', { name: words.code.button, exact: true }).click();
  await expect(page.locator('#code').getByText(fill(words.code.group, { n: 1, group: slipped.slice(0, 5) }, 'uk'))).toBeVisible();
  await field.fill('ЩЩ');
  await page.getByRole('button', { name: words.code.button, exact: true }).click();
  await expect(page.locator('#code').getByText(fill(words.code.character, { character: 'Щ' }, 'uk'))).toBeVisible();
});

test('a quiz from ticked mistakes: the link carries it to another language; unknown mistakes are named', async ({ page, at }) => {
  await view(page, 'all');
  const { quiz: words } = wordsOf('hy');
  await page.goto(at('hy/quizzes/custom/'));
  await expect(page.getByText(words.own.none)).toBeVisible();
  await page.locator('.picks input').nth(1).check();
  await page.locator('.picks input').nth(4).check();
  const link = await page.getByLabel(words.own.link, { exact: true }).inputValue();
  expect(link).toMatch(/\?mistakes=[a-z-]+,[a-z-]+$/);
  await expect(page.locator('.quiz-app.quiz')).toHaveCount(2);
  await page.goto(link.replace('/hy/', '/pl/').replace('mistakes=', 'mistakes=no-such-thing,'));
  await expect(page.locator('.quiz-app.quiz')).toHaveCount(2);
  await expect(page.getByText(plural(wordsOf('pl').quiz.own.unknown, 1, 'pl', { ids: 'no-such-thing' }))).toBeVisible();
});

test('without scripts the quiz is a worksheet with its answers behind a summary', async ({ browser, at }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(at('eo/quizzes/what-smm-gives/'));
  await expect(page.locator('.worksheet .item').first()).toBeVisible();
  const answer = page.locator('.worksheet details').first();
  await answer.locator('summary').click();
  await expect(answer.locator('li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.worksheet .key').first()).toBeVisible();
  await expect(page.locator('.worksheet .grid').first()).toBeVisible();
});
