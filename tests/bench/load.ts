/** Loads built pages in Chromium on an emulated slow 4G with a four times slower processor: bytes, requests, paints, shift, DOM size. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/serve.ts';
import { table } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['en/', 'uk/mistakes/no-strategy/', 'hy/mistakes/no-strategy/', 'uk/guides/ten-smm-mistakes/', 'hy/guides/ten-smm-mistakes/', 'az/quizzes/express/', 'az/search/'];
const RUNS = 5;
/** Slow 4G as Lighthouse emulates it: 1.6 Mbit/s, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

interface Load { requests: number; largest: number; shift: number; elements: number; bytes: number }

async function load(page: Page, address: string): Promise<Load> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      new Promise<{ largest: number; shift: number; elements: number }>((done) => {
        let largest = 0;
        let shift = 0;
        new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (largest = startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ largest, shift, elements: document.querySelectorAll('*').length }), 300);
      }),
  );
  await session.detach();
  return { ...seen, bytes, requests };
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

export async function benchLoad(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: see README, “When something fails”');
  const { server, port } = await serve({ dir: `${root}dist`, port: 0, base: '/' });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const rows: (string | number)[][] = [['page', 'requests', 'kB unpacked', 'largest paint ms', 'shift', 'elements']];
  try {
    for (const path of PAGES) {
      const loads: Load[] = [];
      for (let run = 0; run < RUNS; run++) {
        const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
        loads.push(await load(await context.newPage(), `http://localhost:${port}/${path}`));
        await context.close();
      }
      const of = (pick: (one: Load) => number) => median(loads.map(pick));
      rows.push([path, of(({ requests }) => requests), Math.round(of(({ bytes }) => bytes) / 100) / 10, Math.round(of(({ largest }) => largest)), of(({ shift }) => shift).toFixed(3), of(({ elements }) => elements)]);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  console.log(`\nPage loads, slow 4G, 4× slower processor, median of ${RUNS} (the local server does not compress; compressed bytes are asserted in tests/site/weight.test.ts)\n${table(rows)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchLoad();
