/** axe finds nothing on any page, in either theme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../src/locales.ts';
import { axeFinds } from './axe.ts';
import { expect, test } from './site.ts';

const sitemap = readFileSync(fileURLToPath(new URL('../../dist/sitemap.xml', import.meta.url)), 'utf8');
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname.slice(1));

const groups: [string, string[]][] = LOCALES.flatMap((locale): [string, string[]][] => {
  const own = paths.filter((path) => path.startsWith(`${locale}/`));
  const mistakes = own.filter((path) => /mistakes\/./.test(path));
  return [[`${locale}: mistakes`, mistakes], [`${locale}: other pages`, [...own.filter((path) => !mistakes.includes(path)), `${locale}/search/`, `${locale}/documents/`, `${locale}/offline/`]]];
});

for (const [name, group] of [...groups, ['chooser and 404', ['', '404.html']] as [string, string[]]]) {
  test(`axe finds nothing: ${name}`, async ({ page, at }) => {
    test.setTimeout(300_000);
    const problems: string[] = [];
    for (const path of group) {
      await page.goto(at(path));
      problems.push(...(await axeFinds(page)));
    }
    expect(problems).toEqual([]);
  });
}

test('axe finds nothing in a filled form, a check of the answers, a result and an explained question', async ({ page, at }) => {
  await page.addInitScript(() => localStorage.setItem('rubrika-quiz-view', 'all'));
  await page.goto(at('uk/quizzes/what-smm-gives/'));
  const [assessment, knowledge] = [page.locator('.quiz-place').first(), page.locator('.quiz-place').last()];
  await assessment.locator('.quiz-app .item').first().waitFor();
  for (const item of (await assessment.locator('.quiz-app .item').all()).slice(1)) await item.locator('input[value="3"]').check();
  await knowledge.scrollIntoViewIfNeeded();
  await knowledge.locator('.quiz-app .options input').first().check();
  await knowledge.locator('.quiz-app .item').first().locator('.buttons .button').click();
  const problems = await axeFinds(page);
  await assessment.locator('button[type=submit]').last().click();
  await assessment.locator('.answers-check').waitFor();
  problems.push(...(await axeFinds(page)));
  await assessment.locator('.answers-check .button.strong').click();
  await assessment.locator('.result .code output').waitFor();
  for (const summary of await assessment.locator('.result summary').all()) await summary.click();
  problems.push(...(await axeFinds(page)));
  expect(problems).toEqual([]);
});
