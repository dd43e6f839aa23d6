/**
 * What a result code refers to: numbered lists of items, one per quiz, kind and version (`content/facts/code-maps.json`).
 * Entries are only ever added, so that a code of an older version keeps its meaning.
 */
import { hash } from './shuffle.ts';

export type QuizKind = 'self-assessment' | 'knowledge-check';
export interface CodeMap {
  /** 1–1023; 0 stands for a quiz somebody put together. */
  n: number;
  quiz: string;
  kind: QuizKind;
  /** Mistake id → its items: statement ids, or `question:options:right` with one character per option id. */
  items: Readonly<Record<string, readonly string[]>>;
}
export interface MapItem { id: string; mistake: string; options: string[]; right: string[] }

/** The items of a map in order. */
export function itemsOf({ items }: Pick<CodeMap, 'items'>): MapItem[] {
  return Object.entries(items).flatMap(([mistake, own]) => own.map((item) => {
    const [id = '', options = '', right = ''] = item.split(':');
    return { id, mistake, options: [...options], right: [...right] };
  }));
}

/** The newest map of a quiz, or undefined. */
export function newest(maps: readonly CodeMap[], quiz: string, kind: QuizKind): CodeMap | undefined {
  return maps.findLast((map) => map.quiz === quiz && map.kind === kind);
}

interface Mappable { id: string; statements: readonly string[]; questions: readonly { id: string; options: readonly string[]; right: readonly string[] }[] }

/** The items of a quiz as a map holds them. @param first only the first statement or question of each mistake */
export function mapItems(mistakes: readonly Mappable[], kind: QuizKind, first: boolean): Record<string, string[]> {
  return Object.fromEntries(mistakes.map(({ id, statements, questions }) => [
    id,
    kind === 'self-assessment' ? (first ? statements.slice(0, 1) : [...statements]) : questions.slice(0, first ? 1 : undefined).map((question) => `${question.id}:${question.options.join('')}:${question.right.join('')}`),
  ]));
}

/** Ten bits that tell quizzes somebody put together apart. */
export function fingerprint(items: CodeMap['items']): number {
  return hash(JSON.stringify(items)) & 1023;
}
