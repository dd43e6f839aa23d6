/** Runs every suite, prints what failed, and ends with `N passed, N failed`. `check` leaves out the build and the browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.ts';
import { makeFonts } from './fonts.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = `${root}node_modules/.cache/rubrika-tests/`;
/** The same site under a base path, for the site and browser tests. */
const basedDist = `${cache}based`;
let passed = 0;
let failed = 0;

function node(args: string[], env: Record<string, string> = {}): number {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } }).status ?? 1;
}

function count(suite: string, ok: number, bad: number, started: number): void {
  passed += ok;
  failed += bad;
  console.log(`— ${suite}: ${ok} passed, ${bad} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** A suite that either works or does not. */
function step(suite: string, args: string[], env: Record<string, string> = {}): boolean {
  const started = Date.now();
  const ok = node(args, env) === 0;
  count(suite, ok ? 1 : 0, ok ? 0 : 1, started);
  return ok;
}

/** A suite of Vitest; its own counts. */
function vitest(suite: string, folders: string[], env: Record<string, string> = {}): void {
  const started = Date.now();
  const file = `${cache}${suite}.json`;
  rmSync(file, { force: true });
  const status = node(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...folders], env);
  const result = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; success: boolean }) : undefined;
  const bad = result?.numFailedTests ?? 1;
  count(suite, result?.numPassedTests ?? 0, status !== 0 && bad === 0 ? 1 : bad, started);
}

function playwright(browser: string): void {
  const started = Date.now();
  const file = `${cache}e2e.json`;
  rmSync(file, { force: true });
  const status = node(['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'], { CHROME_PATH: browser, RUBRIKA_BASED: basedDist, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const result = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } }) : undefined;
  const bad = result ? result.stats.unexpected + result.stats.flaky : 1;
  count('browser', result?.stats.expected ?? 0, status !== 0 && bad === 0 ? 1 : bad, started);
}

const quick = process.argv.includes('check');
mkdirSync(cache, { recursive: true });
await makeFonts();
step('types', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error']);
step('lint', ['node_modules/oxlint/bin/oxlint', '--config', 'tests/oxlint.json', '--deny-warnings', 'src', 'scripts', 'tests', 'public']);
vitest('unit', ['tests/unit', 'tests/content']);
if (!quick) {
  const built = step('build', ['scripts/build.ts'], { RUBRIKA_BASE: '/' });
  const based = built && step('build under /rubrika/', ['scripts/build.ts'], { RUBRIKA_BASE: '/rubrika/', RUBRIKA_OUT: basedDist });
  if (built && based) {
    vitest('site', ['tests/site'], { RUBRIKA_BASED: basedDist });
    const browser = findBrowser();
    if (browser) playwright(browser);
    else {
      console.error('No browser for the browser tests. Install Chromium or Chrome, or set CHROME_PATH to one.');
      failed++;
    }
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
