/** From a list of mistakes to the items of a quiz, in an order that is the same on every device. */
import { shuffle } from './shuffle.ts';
import type { QuizMistake, QuizQuestion } from './types.ts';

/** Statement ids in order; with `first` only the first of each mistake. */
export function selectStatements(mistakes: readonly Pick<QuizMistake, 'statements'>[], first = false): string[] {
  return mistakes.flatMap(({ statements }) => (first ? statements.slice(0, 1) : statements));
}

export interface AskedQuestion extends QuizQuestion {
  /** Option ids in the order shown. */
  shown: string[];
}

/**
 * Questions in the order given, each with its options shuffled by seed and id, so that a question looks alike in every
 * quiz of the same seed. `only` leaves just these; unknown ids in it are ignored.
 */
export function selectQuestions(questions: readonly QuizQuestion[], seed: string, only?: readonly string[]): AskedQuestion[] {
  return questions
    .filter(({ id }) => only === undefined || only.includes(id))
    .map((question) => ({ ...question, shown: shuffle(question.options, `${seed} ${question.id}`) }));
}
