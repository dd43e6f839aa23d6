// npm test: install when needed, then everything else on the pinned Node.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, pinnedNode } from './ensure.mjs';

ensureInstalled();
const { status } = spawnSync(pinnedNode(), [fileURLToPath(new URL('test.ts', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
