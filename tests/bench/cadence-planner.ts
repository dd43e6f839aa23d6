/** How long the planner takes to redraw ten channels over twelve weeks, in Chromium on a four times slower processor. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { table } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const RUNS = 12;
const CHANNELS = ['instagram', 'facebook', 'tiktok', 'linkedin', 'x', 'youtube-shorts', 'pinterest', 'threads', 'google-business', 'telegram'];

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

export async function benchCadencePlanner(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: see README, “When something fails”');
  const { server, port } = await serve({ dir: `${root}dist`, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const rows: (string | number)[][] = [['view', 'posts', 'median ms', 'slowest ms']];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${port}/en/tools/cadence-planner/`);
    await page.locator('.planner .views').waitFor();
    for (const id of CHANNELS) {
      if ((await page.locator(`[data-channel="${id}"]`).count()) > 0) continue;
      await page.locator('.planner .add select').selectOption(id);
      await page.locator('.planner .add button').click();
    }
    await page.locator('.planner .part > summary').last().click();
    await page.locator('[data-field="weeks"]').fill('12');
    await page.locator('.planner .part > summary').last().click();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const [index, view] of ['week', 'month', 'list'].entries()) {
      await page.locator('.planner .tabs .button').nth(index).click();
      // From the key press to the frame after the one that draws it, as a person sees it.
      const times = await page.evaluate(async (runs) => {
        const box = document.querySelector<HTMLInputElement>('[data-field="hours"]') as HTMLInputElement;
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set as (value: string) => void;
        const all: number[] = [];
        for (let run = 0; run < runs; run++) {
          await new Promise((done) => setTimeout(done, 900));
          const started = performance.now();
          set.call(box, String(12 + (run % 3)));
          box.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          all.push(performance.now() - started);
        }
        return all;
      }, RUNS);
      const posts = Number.parseInt((await page.locator('.views h2 small').textContent()) ?? '0', 10);
      rows.push([view, posts, Math.round(median(times.slice(2))), Math.round(Math.max(...times.slice(2)))]);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  console.log(`\nCadence planner, ten channels × twelve weeks: hours changed → redrawn, 4× slower processor, ${RUNS - 2} changes\n${table(rows)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchCadencePlanner();
