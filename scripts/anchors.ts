/** Writes the ids that are published now into tests/content/anchors.lock, keeping those that were published before. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedIds } from '../tests/content/check.ts';
import { readFiles } from '../tests/content/problems.ts';

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const lock = `${root}/tests/content/anchors.lock`;
const before = existsSync(lock) ? readFileSync(lock, 'utf8').split('\n').filter(Boolean) : [];
const now = publishedIds(readFiles(root, 'content'));
writeFileSync(lock, `${[...new Set([...before, ...now])].sort().join('\n')}\n`);
console.log(`${now.length} ids are published, ${before.length} were listed.`);
