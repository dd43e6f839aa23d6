/** An owner with four hours plans posts: a verdict, a calendar, files, print, a missed week, bad input, and everything by keyboard. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { LOCALES, type Locale } from '../../src/locales.ts';
import type { CadencePlannerWords } from '../../src/tools/cadence-planner/words.ts';
import { fill, plural } from '../../src/words/fill.ts';
import { axeFinds } from './axe.ts';
import { expect, fitsWidth, test, wordsOf } from './site.ts';

/** Words as the page shows them, apart from the ties that typography adds. */
const toolWords = (locale: Locale): CadencePlannerWords => JSON.parse(readFileSync(new URL(`../../content/tools/cadence-planner/${locale}.json`, import.meta.url), 'utf8')) as CadencePlannerWords;
const loose = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[ \u00A0]/g, '[ \u00A0]'));
const exact = (text: string): RegExp => new RegExp(`^${loose(text).source}$`);
const contentOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

test.use({ timezoneId: 'Europe/Kyiv' });

async function open(page: Page, address: string): Promise<void> {
  // The day is fixed, so that every plan is.
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+02:00'));
  await page.goto(address);
  await expect(page.locator('.planner .verdict')).toBeVisible();
}
const hours = (page: Page) => page.locator('[data-field="hours"]');
const press = async (page: Page, name: string) => page.getByRole('button', { name: exact(name) }).first().click();
async function saved(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await press(page, name);
  return waiting;
}

for (const locale of LOCALES) {
  test(`${locale}: hours → verdict → week, month, list → calendar, table, text → kept, and open again`, async ({ page, at }) => {
    const words = toolWords(locale);
    await open(page, at(`${locale}/tools/cadence-planner/`));
    await expect(page.getByText(loose(words.example))).toBeVisible();
    await expect(page.locator('.verdict .sentence')).toHaveClass(/yes/);

    await hours(page).fill('2,5');
    await expect(page.getByText(fill(words.form.read, { value: locale === 'en' ? '2.5' : '2,5' }, locale))).toBeVisible();
    await expect(page.locator('.advice .fewer, .advice .pause, .advice .unlink').first()).toBeVisible();
    await hours(page).fill('4');
    await expect(page.locator('.advice > div.keep')).toHaveCount(3);
    expect(await fitsWidth(page)).toBe(true);

    await expect(page.locator('table.week tbody tr')).toHaveCount(7);
    await press(page, words.plan.month);
    await expect(page.locator('table.month .post').first()).toBeVisible();
    expect(await fitsWidth(page)).toBe(true);
    await press(page, words.plan.list);
    await expect(page.locator('table.list tbody tr')).toHaveCount(24);
    expect(await fitsWidth(page)).toBe(true);
    await page.locator('table.list select').first().selectOption('posted');

    const calendar = await contentOf(await saved(page, words.exports.calendar));
    const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(24);
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-11-30T10:45:00.000Z');
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const again = await contentOf(await saved(page, words.exports.calendar));
    expect(again.match(/UID:\S+/g)).toEqual(calendar.match(/UID:\S+/g));
    expect(again).toContain('SEQUENCE:2');

    const table = await contentOf(await saved(page, words.exports.table));
    expect(table.split('\r\n')).toHaveLength(26);
    expect(table).toContain(words.states.posted);
    expect(await contentOf(await saved(page, words.exports.markdown))).toMatch(/^# .+\n\n## /);
    expect(JSON.parse(await contentOf(await saved(page, words.exports.json)))).toMatchObject({ rubrika: 'cadence-plan', v: 1, lang: locale });

    await expect(page.getByText(loose(wordsOf(locale).documents.saved.split('{')[0] as string)).first()).toBeVisible();
    await page.goto(at(`${locale}/documents/`));
    await page.locator('[data-document] a').first().click();
    await expect(page.locator('.planner .verdict')).toBeVisible();
    await press(page, words.plan.list);
    await expect(page.locator('table.list select').first()).toHaveValue('posted');
  });

  test(`${locale}: the article’s rhythm, its hours, and what fits`, async ({ page, at }) => {
    const words = toolWords(locale);
    await open(page, at(`${locale}/tools/cadence-planner/`));
    await press(page, words.article.button);
    await expect(page.getByText(loose(fill(words.article.result, { from: '35', to: '60', hoursFrom: locale === 'en' ? '17.5' : '17,5', hoursTo: '30' }, locale)))).toBeVisible();
    await expect(page.locator('.verdict .sentence')).toHaveClass(/no/);
    await expect(page.locator('.views h2 small')).toHaveText(plural(words.plan.count, 240, locale));
    await press(page, words.article.fit);
    await expect(page.locator('.verdict .sentence')).toHaveClass(/yes/);
    await expect(page.locator('.advice > div')).toHaveCount(6);
    await press(page, words.plan.undo);
    await press(page, words.plan.undo);
    await expect(page.locator('.advice > div')).toHaveCount(3);
  });
}

test('each number box says what was typed and what to do', async ({ page, at }) => {
  const words = toolWords('en');
  await open(page, at('en/tools/cadence-planner/'));
  const say = async (typed: string, sentence: string) => {
    await hours(page).fill(typed);
    await expect(page.getByText(sentence).first()).toBeVisible();
  };
  await say('1.234', fill(words.problems.ambiguous, { typed: '1.234', small: '1.234', large: '1,234' }, 'en'));
  await say('-3', fill(words.problems.range, { typed: '-3', min: '0.5', max: 80 }, 'en'));
  await say('1e5', fill(words.problems.number, { typed: '1e5' }, 'en'));
  await expect(hours(page)).toHaveAttribute('aria-invalid', 'true');
  await hours(page).fill('');
  await expect(page.locator('.verdict .sentence')).toContainText('Enter your hours');
  await expect(page.locator('table.week')).toBeVisible();
  await hours(page).fill('0.5');
  await expect(page.locator('.verdict .sentence')).toContainText('No time is left');
  await expect(page.locator('.verdict .sentence')).toContainText(words.verdict.overhead.replies);
  await hours(page).fill('4');

  await page.locator('[data-channel="instagram"] summary').click();
  await page.locator('[data-field="channels.0.least"]').fill('9');
  await expect(page.getByText(fill(words.problems['least-over-most'], { min: 9, max: 3 }, 'en')).first()).toBeVisible();
  await page.getByRole('alert').getByRole('button').first().click();
  await expect(page.locator('[data-field="channels.0.least"]')).toBeFocused();
  await page.locator('[data-field="channels.0.least"]').fill('2');
  await page.locator('[data-field="channels.0.formats.text"]').fill('50');
  await expect(page.getByText(fill(words.notices['formats-sum'], { sum: 150 }, 'en'))).toBeVisible();
  await page.locator('[data-channel="instagram"]').getByRole('button', { name: words.form.removeWindow }).first().click();
  await page.locator('[data-channel="instagram"]').getByRole('button', { name: words.form.removeWindow }).first().click();
  await expect(page.getByText(words.problems['windows-none']).first()).toBeVisible();
  await press(page, fill(words.form.remove, { channel: 'Instagram' }, 'en'));
  for (const channel of ['facebook', 'google-business']) {
    await page.locator(`[data-channel="${channel}"] summary`).click();
    await page.locator(`[data-channel="${channel}"]`).getByRole('button', { name: /^Remove [FG]/ }).click();
  }
  await expect(page.getByText(words.problems['channel-none']).first()).toBeVisible();
  await page.getByLabel(words.form.add).selectOption('x');
  await press(page, words.form.add);
  await page.locator('[data-channel="x"] summary').click();
  await page.locator('[data-field="channels.0.most"]').fill('70');
  await hours(page).fill('');
  await page.locator('summary', { hasText: words.form.dates }).click();
  await page.locator('[data-field="weeks"]').fill('8');
  await expect(page.getByText(/560 posts, about \d+ hours/).first()).toBeVisible();
  await page.locator('[data-field="weeks"]').fill('2');
  await page.locator('[data-field="start"]').fill('2026-01-05');
  await expect(page.getByText(words.notices['start-past'])).toBeVisible();
});

test('a post is moved by keys, by buttons and by its date, edited, and brought back', async ({ page, at }) => {
  const words = toolWords('pl');
  await open(page, at('pl/tools/cadence-planner/'));
  const post = page.locator('[data-post="instagram-w1-1"]');
  await post.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('tr[data-date="2026-12-01"] [data-post="instagram-w1-1"]')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('tr[data-date="2026-12-08"] [data-post="instagram-w1-1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: words.plan.weekBack }).click();
  await dialog.getByLabel(words.plan.columns.title).fill('Chleb na zakwasie');
  await dialog.getByLabel(words.plan.columns.owner).fill('Zofia');
  await dialog.getByLabel(words.plan.columns.date).fill('2026-12-03');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('tr[data-date="2026-12-03"]')).toContainText('Chleb na zakwasie');
  await expect(page.locator('[data-post="instagram-w1-1"]')).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.locator('[data-post="instagram-w1-1"]').dragTo(page.locator('tr[data-date="2026-12-04"] th'));
  await expect(page.locator('tr[data-date="2026-12-04"]')).toContainText('Chleb na zakwasie');
  for (let step = 0; step < 7; step++) await press(page, words.plan.undo);
  await expect(page.locator('tr[data-date="2026-11-30"] [data-post="instagram-w1-1"]')).toBeVisible();
  await expect(page.getByRole('button', { name: words.plan.undo })).toBeDisabled();
});

test('a missed week owes nothing, and lights-on leaves the least', async ({ page, at }) => {
  const words = toolWords('uk');
  await open(page, at('uk/tools/cadence-planner/'));
  await press(page, words.recovery.missed);
  await expect(page.getByText(plural(words.recovery.skipped, 6, 'uk'))).toBeVisible();
  await expect(page.locator('table.week .post.skipped')).toHaveCount(6);
  await press(page, words.plan.next);
  await expect(page.locator('table.week .post')).toHaveCount(6);
  await press(page, words.recovery.lightsOn);
  await expect(page.locator('table.week .post')).toHaveCount(4);
  await press(page, words.recovery.lightsOff);
  await expect(page.locator('table.week .post')).toHaveCount(6);
});

test('after two weeks the pace really kept is shown, with an offer to lower the plan', async ({ page, at }) => {
  const words = toolWords('az');
  await open(page, at('az/tools/cadence-planner/'));
  await press(page, words.plan.list);
  for (const row of [0, 1, 6]) await page.locator('table.list select').nth(row).selectOption('posted');
  await page.waitForTimeout(700);
  await page.clock.setFixedTime(new Date('2026-12-15T10:00:00+04:00'));
  await page.reload();
  await expect(page.getByText(fill(words.recovery.pace, { posted: 3, planned: 12, share: '25%' }, 'az'))).toBeVisible();
  await press(page, words.recovery.lower);
  await expect(page.locator('.views h2 small')).toHaveText(plural(words.plan.count, 12, 'az'));
});

test('a table comes in: columns are mapped, bad rows named, good ones planned', async ({ page, at }) => {
  const words = toolWords('en');
  await open(page, at('en/tools/cadence-planner/'));
  const csv = 'Tag,Uhr,Netz,Titel\n2026-12-02,9:00,Facebook,Open day\n3/4/2027,9:00,Facebook,Ask\n2026-12-02,9:00,Facebook,Twice\n2026-02-30,9:00,Facebook,No day\n';
  await page.locator('input[data-import]').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(plural(words.imports.good, 0, 'en'))).toBeVisible();
  for (const [column, head] of [['date', 'Tag'], ['time', 'Uhr'], ['channel', 'Netz'], ['title', 'Titel']] as const) await dialog.getByLabel(words.plan.columns[column], { exact: true }).selectOption({ label: head });
  await expect(dialog.getByText(plural(words.imports.good, 1, 'en'))).toBeVisible();
  await dialog.getByLabel(words.imports.order).selectOption('dmy');
  await expect(dialog.getByText(plural(words.imports.good, 2, 'en'))).toBeVisible();
  await expect(dialog.getByText(/^Row 4: /)).toBeVisible();
  await expect(dialog.getByText(/^Row 5: /)).toBeVisible();
  await dialog.getByRole('button', { name: plural(words.imports.apply, 2, 'en') }).click();
  await expect(page.locator('tr[data-date="2026-12-02"]')).toContainText('Open day');
  await page.locator('input[data-import]').setInputFiles({ name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(`date\n${'2026-12-02\n'.repeat(10_000)}`) });
  await expect(dialog.getByText(fill(words.imports.tooMany, { n: 10_000, max: 500 }, 'en'))).toBeVisible();
});

test('the plan goes by link to another language, without names and notes, and an unknown zone is asked about', async ({ page, at }) => {
  const words = toolWords('hy');
  await open(page, at('pl/tools/cadence-planner/'));
  await hours(page).fill('3');
  await page.locator('[data-post="facebook-w1-1"]').click();
  await page.getByRole('dialog').getByLabel(toolWords('pl').plan.columns.owner).fill('Zofia');
  await page.keyboard.press('Escape');
  await page.locator('.ways summary').click();
  await press(page, wordsOf('pl').documents.makeLink);
  const link = await page.locator('.link-dialog input, dialog input').first().inputValue();
  expect(link).toContain('#d=');
  const other = await page.context().browser()!.newContext({ timezoneId: 'Asia/Yerevan' });
  const guest = await other.newPage();
  await open(guest, at(`hy/tools/cadence-planner/${link.slice(link.indexOf('#'))}`));
  await expect(hours(guest)).toHaveValue('3');
  await guest.locator('[data-post="facebook-w1-1"]').click();
  await expect(guest.getByRole('dialog').getByLabel(words.plan.columns.owner)).toHaveValue('');
  await other.close();

  await page.waitForTimeout(700);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('rubrika-doc-')) as string;
    localStorage.setItem(key, (localStorage.getItem(key) as string).replace('Europe/Kyiv', 'Mars/Olympus'));
  });
  await page.reload();
  await page.getByRole('alert').getByRole('button', { name: loose(fill(toolWords('pl').problems.zone, { typed: 'Mars/Olympus' }, 'pl')) }).click();
  await expect(page.locator('[data-field="zone"]')).toBeFocused();
});

test('on paper a week is a page and a month is a calendar', async ({ page, at }) => {
  const words = toolWords('eo');
  await open(page, at('eo/tools/cadence-planner/'));
  await page.evaluate(() => (window.print = () => undefined));
  await press(page, words.exports.printWeeks);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet')).toHaveCount(4);
  await expect(page.locator('.sheet').first()).toBeVisible();
  await expect(page.locator('.sheet-form')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await press(page, words.exports.printMonths);
  await expect(page.locator('.sheet.wall')).toHaveCount(2);
});

test('axe finds nothing with everything open, in either theme', async ({ page, at }) => {
  test.setTimeout(120_000);
  await open(page, at('hy/tools/cadence-planner/'));
  for (const summary of await page.locator('.planner details > summary').all()) await summary.click();
  await page.locator('label', { hasText: toolWords('hy').countries.az }).click();
  await page.getByRole('button', { name: toolWords('hy').form.addDate }).click();
  const problems: string[] = [];
  for (const view of ['week', 'month', 'list'] as const) {
    await press(page, toolWords('hy').plan[view]);
    problems.push(...(await axeFinds(page)).map((one) => `${view} ${one}`));
  }
  await page.locator('[data-post]').first().click();
  problems.push(...(await axeFinds(page)).map((one) => `dialog ${one}`));
  expect(problems).toEqual([]);
});

test('a persona begins a plan on her networks and at her hours; what was saved stays', async ({ page, at }) => {
  await open(page, at('az/tools/cadence-planner/#windows=1-18-24,3-12-15&networks=tiktok,youtube'));
  await expect(page.locator('.advice').getByText('TikTok')).toBeVisible();
  await expect(page.locator('.advice').getByText('YouTube Shorts')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('storage refused: the planner works on, says so and offers the file', async ({ page, at }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } });
  });
  await open(page, at('uk/tools/cadence-planner/'));
  await hours(page).fill('6');
  await expect(page.getByText(loose(wordsOf('uk').documents.refused)).first()).toBeVisible();
  await expect(page.locator('.planner .verdict')).toBeVisible();
});

test('the small planner of a guide judges the hours and opens in full with them', async ({ page, at }) => {
  await page.goto(at('pl/guides/ten-smm-mistakes/'));
  const small = page.locator('.tool.embedded').first();
  await small.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]', { has: page.locator('.mini') })).toHaveCount(0);
  await small.locator('input').fill('7');
  await small.getByRole('link', { name: exact(wordsOf('pl').tools.inFull) }).click();
  await expect(page).toHaveURL(/tools\/cadence-planner\/#d=/);
  await expect(hours(page)).toHaveValue('7');
});

test('without JavaScript there is a worked example and a week to print', async ({ browser, at }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(at('az/tools/cadence-planner/'));
  await expect(page.locator('noscript p').nth(1)).toHaveText(toolWords('az').page.exampleText);
  await expect(page.locator('table.blank tbody tr').last()).toBeVisible();
  await page.context().close();
});
