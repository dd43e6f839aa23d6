/** npm run bench [-- name …]: measures what the tests do not assert. Needs a built site for all but the build itself. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchBuild } from './build.ts';
import { benchCadencePlanner } from './cadence-planner.ts';
import { benchLoad } from './load.ts';
import { benchQuiz } from './quiz.ts';
import { benchSearch } from './search.ts';

const BENCHES: Record<string, () => Promise<void>> = { search: benchSearch, load: benchLoad, quiz: benchQuiz, 'cadence-planner': benchCadencePlanner, build: () => benchBuild() };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
if (!existsSync(fileURLToPath(new URL('../../dist/index.html', import.meta.url)))) {
  console.error('There is no built site to measure. Run npm run build first.');
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) await BENCHES[name]?.();
