/** npm run build: fonts, pages, islands, redirects, policies, search index, offline lists, cards. Writes `dist/` (or `RUBRIKA_OUT`). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../src/locales.ts';
import { makeCards } from './cards.ts';
import { makeFonts } from './fonts.ts';
import { separateIslands } from './islands.ts';
import { writeOfflineLists } from './offline.ts';
import { writePolicies } from './policy.ts';
import { writeRedirects } from './redirects.ts';
import { buildSearchIndex } from './search-index.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = process.env['RUBRIKA_OUT'] ?? `${root}dist`;
const base = (process.env['RUBRIKA_BASE'] ?? '/').replace(/\/?$/, '/');
/** An open bug of Astro logs this for every MDX file (withastro/astro#18087); nothing else is hidden. */
const NOISE = /MODULE_LEVEL_DIRECTIVE|Module level directives cause errors when bundled/;

function astro(): void {
  const result = spawnSync(process.execPath, [`${root}node_modules/astro/bin/astro.mjs`, 'build', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
  const log = `${result.stdout}${result.stderr}`.split('\n').filter((line) => line.trim() !== '' && !NOISE.test(line));
  if (log.length > 0) console.log(log.join('\n'));
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const started = Date.now();
await makeFonts();
astro();
separateIslands(dist, base);
writeRedirects(dist, base);
writePolicies(dist, base);
await buildSearchIndex({ dist, locales: LOCALES });
writeOfflineLists(dist, base, LOCALES);
const cards = await makeCards(dist);
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s, ${cards} cards.`);
