/** Two people’s answers side by side: where they see the same firm differently. */
import { points } from './score.ts';
import type { Answer, Answers } from './types.ts';

export interface Difference { statement: string; mine: Answer; theirs: Answer; steps: number }
export interface Comparison {
  /** Two steps apart or more, widest first. “I do not know” stands where “never” does. */
  far: Difference[];
  /** One says it does not apply, the other answered. */
  applies: Difference[];
  /** One step apart. */
  near: Difference[];
  /** How many statements both answered alike. */
  same: number;
}

/** Compares what both answered; statements only one answered are left out. */
export function compareAnswers(statements: readonly string[], mine: Answers, theirs: Answers): Comparison {
  const result: Comparison = { far: [], applies: [], near: [], same: 0 };
  for (const statement of statements) {
    const [a, b] = [mine[statement], theirs[statement]];
    if (a === undefined || b === undefined) continue;
    const steps = Math.abs((points(a) ?? 0) - (points(b) ?? 0));
    const difference = { statement, mine: a, theirs: b, steps };
    if ((a === 'na') !== (b === 'na')) result.applies.push(difference);
    else if (a === 'na' || steps === 0) result.same += 1;
    else (steps >= 2 ? result.far : result.near).push(difference);
  }
  result.far.sort((a, b) => b.steps - a.steps);
  return result;
}
