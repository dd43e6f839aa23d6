/** From choosing an answer to seeing what it did, in Chromium at a quarter of the processor’s speed. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { table } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Milliseconds from each click to the second frame after it, in which its effect has been painted. */
async function times(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(async (wanted) => {
    const found: number[] = [];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const target of document.querySelectorAll<HTMLElement>(wanted)) {
      target.scrollIntoView({ block: 'center' });
      await frame();
      await frame();
      const start = performance.now();
      target.click();
      // The next frame carries the change; a task after it runs when that frame is painted.
      await new Promise((done) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.addEventListener('message', done); channel.port1.start(); channel.port2.postMessage(0); }));
      found.push(performance.now() - start);
    }
    return found;
  }, selector);
}

const row = (name: string, values: number[]): (string | number)[] => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] as number) * 10) / 10;
  return [name, values.length, at(0.5), at(0.95), at(1)];
};

export async function benchQuiz(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: see README, “When something fails”');
  const { server, port } = await serve({ dir: `${root}dist`, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const rows: (string | number)[][] = [['answer to feedback, 4× slower', 'answers', 'median ms', '95 % ms', 'slowest ms']];
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.addInitScript(() => localStorage.setItem('rubrika-quiz-view', 'all'));
    for (const [name, address, first, second] of [
      ['self-assessment, 61 statements on one page', 'uk/quizzes/full/', '#self-assessment ~ .quiz-place .quiz-app .item input[value="2"]', undefined],
      ['knowledge check, 9 questions: choose', 'uk/quizzes/what-smm-gives/', '#knowledge-check ~ .quiz-place .quiz-app .item .options label:first-child input', undefined],
      ['knowledge check, 9 questions: explanation', 'uk/quizzes/what-smm-gives/', '#knowledge-check ~ .quiz-place .quiz-app .item .options label:first-child input', '#knowledge-check ~ .quiz-place .quiz-app .item > .buttons .button'],
    ] as const) {
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/${address}`);
      for (const place of await page.locator('.quiz-place').all()) await place.scrollIntoViewIfNeeded();
      await page.locator(first).first().waitFor();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const chosen = await times(page, first);
      rows.push(row(name, second ? await times(page, second) : chosen));
      await page.close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  console.log(`\nQuizzes\n${table(rows)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchQuiz();
