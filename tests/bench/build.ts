/** Clean build time and peak memory of Astro at 1×, 10×, 50×, 200× the ten mistakes of the first guide, and the growth exponents. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlFiles } from '../../scripts/policy.ts';
import { LOCALES } from '../../src/locales.ts';
import { table } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FACTORS = [1, 10, 50, 200];

/** Copies the project with only the first guide and `factor` copies of each of its mistakes. */
function synthetic(factor: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rubrika-bench-'));
  for (const part of ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const guide = JSON.parse(readFileSync(join(root, 'content/guides/ten-smm-mistakes/facts.json'), 'utf8')) as { mistakes: string[] };
  for (const id of readdirSync(join(folder, 'content/guides'))) if (id !== 'ten-smm-mistakes') rmSync(join(folder, 'content/guides', id), { recursive: true });
  for (const id of readdirSync(join(folder, 'content/mistakes'))) if (!guide.mistakes.includes(id)) rmSync(join(folder, 'content/mistakes', id), { recursive: true });
  // Links between texts may lead to what was left out; they cost nothing to resolve either way.
  for (const id of guide.mistakes) {
    const from = join(folder, 'content/mistakes', id);
    for (let copy = 1; copy < factor; copy++) {
      const to = `${from}-${copy}`;
      cpSync(from, to, { recursive: true });
      for (const file of ['facts.json', ...LOCALES.map((locale) => `${locale}.mdx`)]) {
        writeFileSync(join(to, file), readFileSync(join(to, file), 'utf8').replaceAll(`-${id}-`, `-${id}-c${copy}-`));
      }
    }
  }
  return folder;
}

interface Run { seconds: number; cpu: number; peak: number }

/** Runs Astro and watches the process: wall time, processor time in seconds, largest resident memory in MiB (Linux; elsewhere 0). */
function build(folder: string): Promise<Run> {
  const started = process.hrtime.bigint();
  // The copy has its own cache, so every build is a clean one.
  const child = spawn(process.execPath, ['--max-old-space-size=20000', join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], { cwd: folder, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', RUBRIKA_OUT: join(folder, 'dist') } });
  let peak = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    try {
      // A process that has ended but was not waited for yet has no memory any more.
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      cpu = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // The process has just ended, or this is not Linux.
    }
  }, 100);
  return new Promise((done, fail) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) done({ seconds: Number(process.hrtime.bigint() - started) / 1e9, cpu, peak });
      else fail(new Error(`astro build ended with ${code}`));
    });
  });
}

const exponent = (small: number, large: number, factor: number): number => Math.log(large / small) / Math.log(factor);

export async function benchBuild(factors: readonly number[] = FACTORS): Promise<void> {
  const rows: (string | number)[][] = [['content', 'pages', 'seconds', 'cpu s', 'peak MiB', 'cpu exponent', 'memory exponent']];
  let before: { pages: number; run: Run } | undefined;
  for (const factor of factors) {
    const folder = synthetic(factor);
    try {
      const run = await build(folder);
      const pages = htmlFiles(join(folder, 'dist')).length;
      const growth = before && [exponent(before.run.cpu, run.cpu, pages / before.pages), exponent(before.run.peak, run.peak, pages / before.pages)].map((value) => value.toFixed(2));
      rows.push([`${factor}×`, pages, run.seconds.toFixed(1), run.cpu.toFixed(1), Math.round(run.peak), growth?.[0] ?? '', growth?.[1] ?? '']);
      before = { pages, run };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`\nClean build (Astro alone, one run each)\n${table(rows)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchBuild(process.argv.slice(2).map(Number).filter(Boolean).length > 0 ? process.argv.slice(2).map(Number) : FACTORS);
