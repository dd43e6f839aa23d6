/** A visitor describes who buys, sees what is guessed, and takes the card along. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/locales.ts';
import type { PersonaWords } from '../../src/tools/persona-builder/words.ts';
import { fill, plural } from '../../src/words/fill.ts';
import { axeFinds } from './axe.ts';
import { expect, fitsWidth, test, wordsOf } from './site.ts';

const TOOL = 'tools/persona-builder/';
const toolWords = (locale: Locale) => JSON.parse(readFileSync(new URL(`../../content/tools/persona-builder/${locale}.json`, import.meta.url), 'utf8')) as PersonaWords;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}
/** Starts from the worked example; everything that follows from it is there then. */
async function fromExample(page: Page, words: PersonaWords): Promise<void> {
  await page.getByRole('button', { name: words.card.copy }).click();
  await expect(page.getByRole('heading', { name: words.draft.title })).toBeVisible();
}
const card = (page: Page): Locator => page.locator('.beside .persona-card');
const all = (page: Page, words: PersonaWords) => page.getByRole('radio', { name: words.ways.all }).check();

for (const locale of LOCALES) {
  test(`${locale}: by keyboard from the first question to the next ones, and a reload keeps it`, async ({ page, at }) => {
    const words = toolWords(locale);
    await open(page, at(`${locale}/${TOOL}`));
    await expect(card(page)).toContainText(words.card.exampleText);
    await page.locator('[data-at="segment"] textarea').focus();
    await page.keyboard.type('Tamta & Էմմա 👩‍👩‍👧');
    await expect(card(page).locator('.title')).toHaveText('Tamta & Էմմա 👩‍👩‍👧');
    await expect(page.getByText(words.wide.noPlace)).toBeVisible();
    const next = page.getByRole('button', { name: words.ways.next });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: fill(words.ways.step, { n: 2, total: 13 }, locale) })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Monday');
    const entry = card(page).locator('[data-field="moment"]');
    await expect(entry).toHaveClass(/guess/);
    await expect(entry).toContainText(words.evidence.short[0]);
    // From guess to counted, by arrow keys.
    await page.keyboard.press('Tab');
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowDown');
    await expect(entry).not.toHaveClass(/guess/);
    await expect(entry).toContainText(words.evidence.short[3]);
    await expect(page.locator('[data-asked]')).toHaveCount(5);
    await expect(page.locator('.document-bar .state')).toContainText(wordsOf(locale).documents.saved.split('{')[0] as string);
    expect(await fitsWidth(page)).toBe(true);
    await page.reload();
    await expect(card(page).locator('.title')).toHaveText('Tamta & Էմմա 👩‍👩‍👧');
    await expect(card(page).locator('[data-field="moment"]')).toContainText('Monday');
  });

  test(`${locale}: answers raise the level, networks are judged, a draft is checked, axe finds nothing`, async ({ page, at }) => {
    test.setTimeout(120_000);
    const words = toolWords(locale);
    await open(page, at(`${locale}/${TOOL}`));
    await fromExample(page, words);
    const doubts = card(page).locator('[data-field="doubts"]');
    await expect(doubts).toHaveClass(/guess/);
    const asked = page.locator('[data-asked="doubts"]');
    for (let person = 0; person < 3; person++) {
      await asked.getByRole('button', { name: words.next.add }).click();
      await asked.locator('input[type=text]').last().fill(`x ${person}`);
      await expect(doubts).toContainText(words.evidence.short[person < 2 ? 1 : 2]);
    }
    await asked.getByRole('checkbox').first().uncheck();
    await expect(doubts).toContainText(words.evidence.short[1]);

    for (const network of await page.locator('.platform').all()) {
      await network.locator('select').first().selectOption('no');
      await expect(network).toContainText(words.soWhat.fails.sell);
    }
    await expect(page.getByText(words.soWhat.none)).toBeVisible();
    const first = page.locator('.platform').first();
    for (const question of await first.locator('select').all()) await question.selectOption('yes');
    await expect(first).toContainText(words.soWhat.verdicts.try);
    await expect(page.getByText(words.soWhat.none)).toBeHidden();

    await page.getByLabel(words.draft.label).fill('We are the best!');
    await expect(page.getByText(fill(words.draft.aboutYou, { total: 8 }, locale))).toBeVisible();
    await page.locator('.draft .point input').first().check();
    await expect(page.getByText(plural(words.draft.oneThing, 1, locale, { total: 8 }))).toBeVisible();

    await all(page, words);
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => { document.body.style.inlineSize = '320px'; return document.body.scrollWidth; })).toBeLessThanOrEqual(320);
  });

  test(`${locale}: the picture carries the document, and dropping it opens it again`, async ({ page, at, browser }, info) => {
    const words = toolWords(locale);
    await open(page, at(`${locale}/${TOOL}`));
    await fromExample(page, words);
    for (const [name, ending] of [[words.exports.png, 'png'], [words.exports.svg, 'svg']] as const) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`${words.example.alias}.${ending}`);
      const file = info.outputPath(`card.${ending}`);
      await download.saveAs(file);
      const other = await (await browser.newContext()).newPage();
      await open(other, at(`${locale}/${TOOL}`));
      await other.locator('.document-bar summary').click();
      await other.locator('.document-bar input[type=file]').setInputFiles(file);
      await expect(card(other).locator('.title')).toHaveText(words.example.alias);
      await expect(other.getByText(wordsOf(locale).documents.guest)).toBeVisible();
      await other.context().close();
    }
    await page.getByRole('checkbox', { name: words.exports.carry }).uncheck();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: words.exports.png }).click();
    const bare = info.outputPath('bare.png');
    await (await waiting).saveAs(bare);
    await page.locator('.document-bar summary').click();
    await page.locator('.document-bar input[type=file]').setInputFiles(bare);
    await expect(page.getByText(fill(words.exports.noDocument, { name: 'bare.png' }, locale))).toBeVisible();
    await expect(card(page).locator('.title')).toHaveText(words.example.alias);
  });
}

test('what is typed badly is named, and one click mends it', async ({ page, at }) => {
  const words = toolWords('pl');
  await open(page, at(`pl/${TOOL}`));
  await all(page, words);
  const segment = page.locator('[data-at="segment"] textarea');
  await segment.fill('<b>Wszyscy</b> 18–65');
  await expect(card(page).locator('.title')).toHaveText('<b>Wszyscy</b> 18–65');
  await expect(page.getByText(fill(words.wide.everyone, { found: 'Wszyscy' }, 'pl'))).toBeVisible();
  await expect(page.getByText(fill(words.wide.ages, { from: 18, to: 65, span: 30 }, 'pl'))).toBeVisible();
  await segment.fill('a'.repeat(10_000));
  await expect(page.getByText(fill(words.problems.tooLong, { count: 10_000, max: 300 }, 'pl'))).toBeVisible();
  await page.getByRole('button', { name: fill(words.cut, { max: 300 }, 'pl') }).click();
  await expect(segment).toHaveValue('a'.repeat(300));
  await segment.fill('Ania, ania@firma.pl, +48 600 700 800');
  await page.getByRole('button', { name: words.contacts.remove, exact: true }).click();
  await expect(segment).toHaveValue('Ania, …, …');
  await page.locator('[data-at="radius"] input').fill('blisko');
  await expect(page.getByText(fill(words.problems.notNumber, { typed: 'blisko' }, 'pl'))).toBeVisible();
  await page.locator('[data-at="radius"] input').fill('1.500');
  await expect(page.getByText(fill(words.problems.ambiguous, { typed: '1.500', small: 1.5, large: 1500 }, 'pl'))).toBeVisible();
  await page.locator('[data-at="moment"] textarea').fill('בבוקר');
  await expect(card(page).locator('[data-field="moment"] dd')).toHaveAttribute('dir', 'auto');
});

test('a place without a decision is greyed out of the card', async ({ page, at }) => {
  const words = toolWords('uk');
  await open(page, at(`uk/${TOOL}`));
  await all(page, words);
  await page.locator('[data-at="place"] input').fill('Львів');
  await expect(card(page)).toContainText(fill(words.card.hidden, { fields: words.fields.place.label }, 'uk'));
  await page.locator('[data-at="decisions.place"] input').fill('де реклама');
  await expect(card(page).locator('[data-field="place"]')).toContainText('Львів');
});

test('photos: a large one is shrunk, a paper renamed to .png is refused, the link leaves both out', async ({ page, at }) => {
  const words = toolWords('az');
  await open(page, at(`az/${TOOL}`));
  await fromExample(page, words);
  const picker = page.locator('input[data-photo]');
  await picker.setInputFiles({ name: 'cv.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7 not a picture') });
  await expect(page.getByText(fill(words.picture.notPicture, { name: 'cv.png' }, 'az'))).toBeVisible();
  // 40 megapixels.
  const large = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8000, 5000);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    for (let x = 0; x < 80; x++) { pen.fillStyle = `hsl(${x * 9} 60% 50%)`; pen.fillRect(x * 100, 0, 100, 5000); }
    return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.6 })).arrayBuffer())];
  });
  await picker.setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(large) });
  await page.getByLabel(words.picture.alt).fill('Rəngli zolaqlar');
  const face = card(page).getByRole('img', { name: 'Rəngli zolaqlar' });
  await expect(face).toBeVisible();
  expect(await face.evaluate((image) => [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).src.length < 40_000])).toEqual([256, true]);
  await page.locator('.document-bar summary').click();
  await page.getByRole('button', { name: wordsOf('az').documents.makeLink }).click();
  const { names, notes, photo } = wordsOf('az').documents.private;
  const dialog = page.getByRole('dialog');
  for (const left of [names, notes, photo]) await expect(dialog).toContainText(left);
  const link = await dialog.locator('input').inputValue();
  // The link opens on the page of another language: ids are translated, texts stay and say so.
  await open(page, link.replace('/az/', '/hy/'));
  await expect(card(page)).toContainText(toolWords('hy').use[3]);
  await expect(card(page)).toContainText(words.example.segment);
  await expect(card(page).locator('[data-field="job"] dd')).toHaveAttribute('lang', 'az');
  await expect(card(page)).not.toContainText(words.example.alias);
  await expect(card(page)).toContainText(fill(toolWords('hy').card.writtenIn, { language: 'Azərbaycanca' }, 'hy'));
});

test('two personas: the same choices suggest merging; deleting can be undone; six are the most', async ({ page, at }) => {
  const words = toolWords('eo');
  await open(page, at(`eo/${TOOL}`));
  await fromExample(page, words);
  await page.getByRole('button', { name: words.personas.add }).click();
  await expect(page.getByText(words.contrast.title)).toBeVisible();
  await page.locator('[data-at="segment"] textarea').fill('Aliaj');
  await expect(page.locator('.contrast table')).toContainText(words.contrast.blank);
  await page.getByRole('button', { name: words.personas.remove }).click();
  await expect(page.locator('.personas [aria-pressed]')).toHaveCount(0);
  await page.getByRole('button', { name: words.personas.undo }).click();
  await expect(page.locator('.personas [aria-pressed]')).toHaveCount(2);
  for (let count = 2; count < 6; count++) await page.getByRole('button', { name: words.personas.add }).click();
  await expect(page.getByText(words.personas.toFew)).toBeVisible();
  await expect(page.getByRole('button', { name: words.personas.add })).toHaveCount(0);
});

test('a document with seven personas is opened whole, and storage refused stops nothing', async ({ page, at }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } }));
  const words = toolWords('hy');
  await open(page, at(`hy/${TOOL}`));
  await fromExample(page, words);
  await expect(page.getByText(wordsOf('hy').documents.refused)).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: wordsOf('hy').documents.saveFile }).first().click();
  const document = JSON.parse(readFileSync(await (await waiting).path(), 'utf8')) as { data: { personas: object[] } };
  document.data.personas = Array.from({ length: 7 }, () => document.data.personas[0] as object);
  await page.locator('.document-bar summary').click();
  await page.locator('.document-bar input[type=file]').setInputFiles({ name: 'seven.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) });
  await expect(page.locator('.personas [aria-pressed]')).toHaveCount(7);
  await expect(page.getByText(words.personas.six)).toBeVisible();
});

test('without JavaScript there is the example and a blank sheet to print', async ({ browser, at }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const words = toolWords('uk');
  await page.goto(at(`uk/${TOOL}`));
  await expect(page.locator('.worked .persona-card')).toContainText(words.example.segment);
  await expect(page.locator('.worked .guess').first()).toBeVisible();
  await page.locator('.blank summary').click();
  await expect(page.locator('.blank .interview-sheet > ol > li')).toHaveCount(13);
  await expect(page.locator('.blank .blank-card > div')).toHaveCount(13);
  await expect(page.locator('.persona-form')).toBeHidden();
  await page.context().close();
});

test('inside a guide one line is begun, and the builder goes on with it', async ({ page, at }) => {
  const words = toolWords('az');
  await page.goto(at('az/guides/ten-smm-mistakes/'));
  const start = page.locator('.persona-start');
  await start.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr] .persona-start')).toHaveCount(0);
  await start.getByLabel(words.page.embedAsk).fill('Hamı');
  await expect(start).toContainText(fill(words.wide.everyone, { found: 'Hamı' }, 'az'));
  await start.getByRole('link', { name: words.page.embedOpen }).click();
  await expect(page).toHaveURL(/tools\/persona-builder\/$/);
  await expect(card(page).locator('.title')).toHaveText('Hamı');
});
