/** Adds to `content/facts/code-maps.json` a map for every quiz whose items changed. Maps are never changed or removed: printed codes refer to them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingMaps } from '../tests/content/code-maps.ts';
import { readFiles } from '../tests/content/problems.ts';
import type { CodeMap } from '../src/quiz/maps.ts';

const FILE = 'content/facts/code-maps.json';
const maps = JSON.parse(readFileSync(FILE, 'utf8')) as CodeMap[];
const added = missingMaps(readFiles(process.cwd(), 'content'), maps);
const all = [...maps, ...added];
if (all.length > 1023) throw new Error('A code has room for 1023 maps: give its number one more symbol in src/quiz/result-code.ts.');
writeFileSync(FILE, `[\n${all.map((map) => `  ${JSON.stringify(map)}`).join(',\n')}\n]\n`);
console.log(`${added.length} maps added, ${all.length} in all.`);
