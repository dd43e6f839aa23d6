/** Ready-made lists of mistakes for quizzes. */

/** The gravest mistakes (severity 3), in the order given: the express check asks the first statement of each. */
export function expressMistakes(mistakes: readonly { id: string; severity: number }[]): string[] {
  return mistakes.filter(({ severity }) => severity === 3).map(({ id }) => id);
}
