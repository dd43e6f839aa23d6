// Makes sure that node_modules is exactly what the lock file says: installs only when it is missing or stale.
// Runs on any Node from 20 on, before anything is installed, hence plain JavaScript with no imports from npm.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const stamp = path('node_modules/.rubrika-lock');

/** Hash of the lock file and of the platform: what an installed node_modules must have been made from. */
function wanted() {
  return createHash('sha256').update(readFileSync(path('package-lock.json'))).update(`${process.platform} ${process.arch}`).digest('hex');
}

function npm(...args) {
  const result = spawnSync('npm', args, { cwd: path('.'), stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error(result.stderr);
    console.error(`npm ${args.join(' ')} failed. Is there a connection to the npm registry, and is npm 10 or newer?`);
    process.exit(1);
  }
}

/** Where npm puts the Node that the project runs on. */
export function pinnedNode() {
  const unix = path('node_modules/node/bin/node');
  return existsSync(unix) ? unix : path('node_modules/node/bin/node.exe');
}

/** Installs when needed. Returns true when it did. */
export function ensureInstalled() {
  const hash = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(pinnedNode())) return false;
  console.log('Installing what package-lock.json says (only the first time, or when it changed) …');
  // No package runs a script of its own, except the one named here, which puts the pinned Node in place.
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('rebuild', 'node', '--no-audit', '--no-fund');
  if (!existsSync(pinnedNode())) {
    console.error('The pinned Node (npm package “node”) was not installed; see README, “When something fails”.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
