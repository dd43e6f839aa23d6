/** The quizzes of the site as pages list them. */
import type { SiteWords } from '../schemas/site.ts';
import { expressMistakes } from './express.ts';

export interface QuizInfo {
  id: string;
  title: string;
  mistakes: string[];
  /** Only the first statement and the first question of each mistake are asked. */
  first: boolean;
  /** How many statements and questions it has. */
  statements: number;
  questions: number;
}
interface Countable { id: string; severity: number; statementIds: readonly string[]; questionFacts: readonly unknown[] }

/** Express, full, then one per guide. */
export function quizList(words: SiteWords, guides: readonly { id: string; title: string; mistakes: string[] }[], mistakes: readonly Countable[]): QuizInfo[] {
  const info = (id: string, title: string, ids: string[], first: boolean): QuizInfo => {
    const own = mistakes.filter((mistake) => ids.includes(mistake.id));
    const count = (size: (mistake: Countable) => number) => own.reduce((sum, mistake) => sum + size(mistake), 0);
    return { id, title, mistakes: ids, first, statements: first ? own.length : count((mistake) => mistake.statementIds.length), questions: first ? own.length : count((mistake) => mistake.questionFacts.length) };
  };
  return [
    info('express', words.quiz.express, expressMistakes(mistakes), true),
    info('full', words.quiz.full, mistakes.map(({ id }) => id), false),
    ...guides.map((guide) => info(guide.id, guide.title, guide.mistakes, false)),
  ];
}
