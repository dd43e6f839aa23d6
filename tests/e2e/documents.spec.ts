/** A visitor looks after what they made: the documents page, a second device, storage that is full or refused, damaged work. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/locales.ts';
import { fill, plural } from '../../src/words/fill.ts';
import { expect, test, wordsOf } from './site.ts';

const saved = (quiz: string, name?: string) => ({ rev: 1, saved: '2026-11-25T10:05:00.000Z', doc: { rubrika: 'self-assessment', v: 2, lang: 'az', made: '2026-11-25T10:00:00.000Z', ...(name && { name }), data: { quiz, answers: { 'sa-no-strategy-1': 2 }, evidence: {}, shown: false } } });

/** Puts documents on the device before the page runs, once per test. */
async function put(page: Page, documents: Record<string, unknown>): Promise<void> {
  await page.addInitScript((all) => {
    if (sessionStorage.getItem('put')) return;
    sessionStorage.setItem('put', '1');
    for (const [id, record] of Object.entries(all)) localStorage.setItem(`rubrika-doc-${id}`, typeof record === 'string' ? record : JSON.stringify(record));
  }, documents);
}
const awake = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

for (const locale of LOCALES) {
  test(`${locale}: the list opens, renames, duplicates and deletes, by keyboard, and deleting can be undone`, async ({ page, at }) => {
    const words = wordsOf(locale).documents;
    await put(page, { first: saved('express'), second: saved('full', 'İlk ölçü 👩‍👩‍👧') });
    await page.goto(at(`${locale}/documents/`));
    await awake(page);
    await expect(page.getByText(plural(words.page.count, 2, locale))).toBeVisible();
    await expect(page.getByRole('heading', { name: words.kinds['self-assessment'] })).toBeVisible();
    const row = page.locator('[data-document="second"]');
    await row.getByRole('button', { name: words.page.rename }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zażółć / ՞');
    await page.keyboard.press('Enter');
    await expect(row.locator('.name')).toHaveText('Zażółć / ՞');
    await row.getByRole('button', { name: words.page.duplicate }).click();
    await expect(page.locator('[data-document]')).toHaveCount(3);
    await expect(page.getByText(fill(words.page.copyOf, { name: 'Zażółć / ՞' }, locale), { exact: true })).toBeVisible();
    await row.getByRole('button', { name: words.page.delete }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-document]')).toHaveCount(2);
    await expect(page.getByRole('button', { name: words.page.undo })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(row).toBeVisible();
    await expect(row.getByRole('link', { name: words.page.open })).toHaveAttribute('href', /\/quizzes\/full\/#open=second$/);
  });
}

test('the mark in the header shows only when something is saved, without loading React', async ({ page, at }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(at('pl/about/'));
  await expect(page.locator('[data-saved]')).toBeHidden();
  await page.evaluate((record) => localStorage.setItem('rubrika-doc-x', JSON.stringify(record)), saved('express'));
  await page.reload();
  await expect(page.locator('[data-saved]')).toBeVisible();
  expect(scripts.filter((url) => /client|react/i.test(url))).toEqual([]);
  await page.locator('[data-saved]').click();
  await expect(page).toHaveURL(/\/pl\/documents\/$/);
});

test('a backup carries everything to a second device, merging with what is there', async ({ page, at, browser }, info) => {
  const words = wordsOf('hy').documents;
  await put(page, { first: saved('express', 'Առաջին'), second: saved('full') });
  await page.goto(at('hy/documents/'));
  await awake(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: words.page.backup }).click();
  const file = info.outputPath('backup.json');
  await (await waiting).saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain('Առաջին');

  const other = await (await browser.newContext()).newPage();
  await put(other, { first: saved('express', 'Ուրիշ') });
  await other.goto(at('hy/documents/'));
  await awake(other);
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByText(fill(words.page.restored, { added: 1, same: 0, bad: 0 }, 'hy'))).toBeVisible();
  await expect(other.getByText(fill(words.page.both, { names: 'Առաջին' }, 'hy'))).toBeVisible();
  await expect(other.locator('[data-document]')).toHaveCount(3);
  await other.locator('input[type=file]').setInputFiles(file);
  await expect(other.getByText(fill(words.page.restored, { added: 0, same: 1, bad: 0 }, 'hy'))).toBeVisible();
  await other.context().close();
});

test('one document as a file comes back as a new document', async ({ page, at }, info) => {
  const words = wordsOf('uk').documents;
  await put(page, { first: saved('express', 'Весна') });
  await page.goto(at('uk/documents/'));
  await awake(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: words.page.export }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('Весна.rubrika.json');
  await download.saveAs(info.outputPath('one.json'));
  await page.locator('input[type=file]').setInputFiles(info.outputPath('one.json'));
  await expect(page.getByText(fill(words.page.added, { name: 'Весна' }, 'uk'))).toBeVisible();
  await expect(page.locator('[data-document]')).toHaveCount(2);
});

test('foreign, cut, enormous and future files get a sentence each, and nothing is lost', async ({ page, at }) => {
  const words = wordsOf('pl').documents;
  await put(page, { first: saved('express', 'Moje') });
  await page.goto(at('pl/documents/'));
  await awake(page);
  const open = (name: string, content: string | Buffer) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  const say = (sentence: string) => expect(page.getByText(sentence.split('{')[0] as string).first()).toBeVisible();
  await open('foreign.json', '{"dependencies":{}}');
  await say(words.page.notBackup);
  await open('cut.json', JSON.stringify(saved('express').doc).slice(0, -9));
  await say(words.problems.notJson);
  await open('future.json', JSON.stringify({ ...saved('express').doc, v: 99 }));
  await say(words.problems.future);
  await open('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]));
  await say(words.problems.notText);
  await open('huge.json', JSON.stringify('x'.repeat(10 * 2 ** 20)));
  await say(words.problems.tooLarge);
  await expect(page.locator('[data-document]')).toHaveCount(1);
});

test('what cannot be read any more is listed, kept and offered as a file', async ({ page, at }) => {
  const words = wordsOf('eo').documents;
  await put(page, { broken: '{"rev":3,"saved":"2026-11-01T00:00:00Z","doc":{"rubrika":"self-asses' });
  await page.goto(at('eo/documents/'));
  await awake(page);
  await expect(page.getByText(words.page.unreadable)).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: words.page.export }).click();
  expect(readFileSync(await (await waiting).path(), 'utf8')).toContain('self-asses');
});

test('everything can be deleted after a question, and brought back', async ({ page, at }) => {
  const words = wordsOf('az').documents;
  await put(page, { first: saved('express'), second: saved('full') });
  await page.goto(at('az/documents/'));
  await awake(page);
  await page.getByRole('button', { name: words.page.deleteAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.page.cancel }).click();
  await expect(page.locator('[data-document]')).toHaveCount(2);
  await page.getByRole('button', { name: words.page.deleteAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.page.delete, exact: true }).click();
  await expect(page.getByText(plural(words.page.deletedAll, 2, 'az'))).toBeVisible();
  await page.getByRole('button', { name: words.page.undo }).click();
  await expect(page.locator('[data-document]')).toHaveCount(2);
});

test('with storage refused the page says so and stays usable', async ({ page, at }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await page.goto(at('en/documents/'));
  await awake(page);
  await expect(page.getByText(wordsOf('en').documents.page.refused)).toBeVisible();
});

test('without JavaScript the page explains where the documents are', async ({ browser, at }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(at('uk/documents/'));
  await expect(page.locator('noscript p')).toHaveText(wordsOf('uk').documents.noScript);
  await page.context().close();
});
