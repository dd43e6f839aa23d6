// npm start: install when needed, build, index, serve the built site and say where it is.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, pinnedNode } from './ensure.mjs';

ensureInstalled();
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = (name, ...args) => spawnSync(pinnedNode(), [script(name), ...args], { stdio: 'inherit' }).status ?? 1;
const built = run('build.ts');
if (built !== 0) process.exit(built);
process.exit(run('serve.ts', '--port', '4321'));
