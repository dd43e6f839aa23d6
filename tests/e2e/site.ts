/** What every journey starts from: a page object that knows the address of the site, and fails on any error the page reports. */
import { readFileSync } from 'node:fs';
import { expect, test as plain, type Page } from '@playwright/test';
import type { Locale } from '../../src/locales.ts';
import type { SiteWords } from '../../src/schemas/site.ts';

interface Fixtures {
  /** Address of a page: `at('az/guides/')`. */
  at: (path: string) => string;
  /** Errors of the page: exceptions, refused by policy, requests that failed or went to another host. */
  errors: string[];
}

export const test = plain.extend<Fixtures>({
  // Playwright wants the fixtures named here, and this one needs none.
  // oxlint-disable-next-line no-empty-pattern
  at: async ({}, give, info) => {
    const urls = JSON.parse(process.env['RUBRIKA_URLS'] ?? '{}') as Record<string, string>;
    await give((path) => `${urls[info.project.name]}${path}`);
  },
  errors: [
    async ({ page, at }, give) => {
      const errors: string[] = [];
      const host = new URL(at('')).host;
      page.on('pageerror', (error) => errors.push(`exception: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && !/404 \(Not Found\)/.test(message.text()) && errors.push(`console: ${message.text()}`));
      page.on('request', (request) => /^https?:/.test(request.url()) && new URL(request.url()).host !== host && errors.push(`other host: ${request.url()}`));
      await give(errors);
      expect(errors, 'errors the page reported').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** The words of the site in one language. */
export const wordsOf = (locale: Locale): SiteWords => JSON.parse(readFileSync(new URL(`../../content/site/${locale}.json`, import.meta.url), 'utf8')) as SiteWords;

/** True when nothing on the page sticks out to the side. */
export async function fitsWidth(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
