/** axe finds nothing on any page, in either theme. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../src/locales.ts';
import { expect, test } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sitemap = readFileSync(fileURLToPath(new URL('../../dist/sitemap.xml', import.meta.url)), 'utf8');
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname.slice(1));
interface Axe { run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const groups: [string, string[]][] = LOCALES.flatMap((locale): [string, string[]][] => {
  const own = paths.filter((path) => path.startsWith(`${locale}/`));
  const mistakes = own.filter((path) => /mistakes\/./.test(path));
  return [[`${locale}: mistakes`, mistakes], [`${locale}: other pages`, [...own.filter((path) => !mistakes.includes(path)), `${locale}/search/`, `${locale}/documents/`]]];
});

for (const [name, group] of [...groups, ['chooser and 404', ['', '404.html']] as [string, string[]]]) {
  test(`axe finds nothing: ${name}`, async ({ page, at }) => {
    test.setTimeout(300_000);
    const problems: string[] = [];
    for (const path of group) {
      await page.goto(at(path));
      await page.evaluate(axe);
      for (const theme of ['light', 'dark']) {
        const found = await page.evaluate(async ({ theme, tags }) => {
          document.documentElement.dataset['theme'] = theme;
          const options = theme === 'light' ? { runOnly: { type: 'tag', values: tags } } : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
          const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.replaceAll('\n', ' ')})`).slice(0, 3).join('; ')}`);
        }, { theme, tags: TAGS });
        problems.push(...found.map((one) => `/${path} in ${theme}: ${one}`));
      }
    }
    expect(problems).toEqual([]);
  });
}
