/**
 * Takes Astro's island runtime out of the pages: it stands inline on every page with an island, 1.7 kB before anyone comes near one.
 * It becomes one file, which the script of every page asks for when an island comes into sight (`src/components/shell.ts`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from './policy.ts';

/** The inline scripts and the style that Astro writes in front of the first island. */
const RUNTIME = /<style>astro-island[^<{]*\{display:contents\}<\/style>|<script>(\(\(\)=>\{(?:(?!<\/script>)[\s\S])*?(?:Astro\|\||astro-island)(?:(?!<\/script>)[\s\S])*?)<\/script>/g;

/** Moves the runtime of all pages into `_astro/`; returns how many pages have islands. Throws when a page has islands but no runtime was recognised. */
export function separateIslands(dist: string, base: string): number {
  let pages = 0;
  for (const file of htmlFiles(dist)) {
    const html = readFileSync(file, 'utf8');
    if (!html.includes('<astro-island')) continue;
    const scripts: string[] = [];
    const bare = html.replaceAll(RUNTIME, (_, script: string | undefined) => {
      if (script) scripts.push(script);
      return '';
    });
    if (scripts.length < 2) throw new Error(`${file}: Astro writes its island runtime in a form that scripts/islands.ts does not know; compare its RUNTIME with the page`);
    const code = scripts.join('\n');
    const name = `_astro/islands.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
    mkdirSync(join(dist, '_astro'), { recursive: true });
    writeFileSync(join(dist, name), code);
    writeFileSync(file, bare.replace(/<html /, `<html data-islands="${base}${name}" `));
    pages++;
  }
  return pages;
}
