import { fileURLToPath } from 'node:url';
import { cpus } from 'node:os';
import { defineConfig } from '@playwright/test';

const out = fileURLToPath(new URL('../../test-results', import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: out,
  globalSetup: './setup.ts',
  fullyParallel: true,
  workers: Math.max(1, Math.min(4, cpus().length)),
  timeout: 60_000,
  retries: 0,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: {
    launchOptions: { executablePath: process.env['CHROME_PATH'], args: ['--no-sandbox'] },
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  // Every journey is walked at the root and under a base path; `site.ts` says where each of them is served. Under the base path, which changes
  // addresses and not words, those that are walked once per language are walked in two of them.
  projects: [
    { name: 'root', metadata: { base: '/' } },
    { name: 'based', metadata: { base: '/rubrika/' }, testIgnore: ['axe.spec.ts'], grepInvert: /\s(hy|pl|eo|en): / },
  ],
});
