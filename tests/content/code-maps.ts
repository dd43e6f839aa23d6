/** Result codes refer to numbered lists of items; every quiz of the site must have its present list among them. */
import type { GuideFacts } from '../../src/schemas/guide.ts';
import type { MistakeFacts } from '../../src/schemas/mistake.ts';
import { THEMES } from '../../src/schemas/theme.ts';
import { expressMistakes } from '../../src/quiz/express.ts';
import { mapItems, newest, type CodeMap, type QuizKind } from '../../src/quiz/maps.ts';
import type { Files } from './problems.ts';

function factsOf<T extends { draft?: boolean | undefined }>(files: Files, kind: string): ({ id: string } & T)[] {
  return [...files].flatMap(([file, text]) => {
    const id = new RegExp(`^content/${kind}/([^/]+)/facts\\.json$`).exec(file)?.[1];
    const facts = id === undefined ? undefined : ({ id, ...(JSON.parse(text) as T) });
    return facts && !facts.draft ? [facts] : [];
  });
}

/** Maps that the present content needs and the given list lacks, with the next free numbers. */
export function missingMaps(files: Files, maps: readonly CodeMap[]): CodeMap[] {
  const rank = ({ theme, severity }: MistakeFacts) => THEMES.indexOf(theme) * 10 - severity;
  // The order of the catalog: by theme, then by severity.
  const mistakes = factsOf<MistakeFacts>(files, 'mistakes').sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
  const guides = factsOf<GuideFacts>(files, 'guides').sort((a, b) => a.order - b.order);
  const quizzes: [quiz: string, ids: string[], first: boolean][] = [['express', expressMistakes(mistakes), true], ['full', mistakes.map(({ id }) => id), false], ...guides.map((guide): [string, string[], boolean] => [guide.id, guide.mistakes, false])];
  const added: CodeMap[] = [];
  for (const [quiz, ids, first] of quizzes) {
    const own = ids.map((id) => mistakes.find((mistake) => mistake.id === id)).filter((mistake) => mistake !== undefined);
    for (const kind of ['self-assessment', 'knowledge-check'] satisfies QuizKind[]) {
      const items = mapItems(own, kind, first);
      if (JSON.stringify(newest(maps, quiz, kind)?.items) === JSON.stringify(items)) continue;
      added.push({ n: Math.max(0, ...maps.map(({ n }) => n)) + added.length + 1, quiz, kind, items });
    }
  }
  return added;
}
