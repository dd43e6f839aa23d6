import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  test: { include: ['tests/{unit,content,site}/**/*.test.ts'], testTimeout: 60_000, pool: 'threads', maxWorkers: cpus().length },
});
