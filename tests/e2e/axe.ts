/** Runs axe on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Axe { run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line per rule: everything in the light theme, in the dark one what depends on colour. */
export async function axeFinds(page: Page): Promise<string[]> {
  const problems: string[] = [];
  await page.evaluate(axe);
  for (const theme of ['light', 'dark']) {
    const found = await page.evaluate(async ({ theme, tags }) => {
      document.documentElement.dataset['theme'] = theme;
      const options = theme === 'light' ? { runOnly: { type: 'tag', values: tags } } : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
      const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.replaceAll('\n', ' ')})`).slice(0, 3).join('; ')}`);
    }, { theme, tags: TAGS });
    problems.push(...found.map((one) => `${new URL(page.url()).pathname} in ${theme}: ${one}`));
  }
  return problems;
}
