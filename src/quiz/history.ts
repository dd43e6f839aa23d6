/** Then and now: what changed between two attempts at the same quiz. */
import type { Score } from './score.ts';

export interface Change {
  id: string;
  before?: number;
  now?: number;
  /** Points; undefined when one of them is not scored. */
  change?: number;
  /** False when the change is smaller than one answer step, that is 100 / (3 × statements) points. */
  real: boolean;
}

/** One line per mistake of the present score. @param statements how many statements each mistake has */
export function changes(then: Score, now: Score, statements: Readonly<Record<string, number>>): Change[] {
  return now.mistakes.map(({ id, score }) => {
    const before = then.mistakes.find((one) => one.id === id)?.score;
    const change = score === undefined || before === undefined ? undefined : score - before;
    const step = 100 / (3 * Math.max(1, statements[id] ?? 1));
    return { id, before, now: score, change, real: change !== undefined && Math.abs(change) >= step - 1e-9 };
  });
}

export interface Attempt { id: string; day: string; total: number }

/** Points of a line over time in a box of the given size, oldest on the left; evenly spaced by attempt, 100 on top. One attempt gives one point in the middle. */
export function line(attempts: readonly Attempt[], width: number, height: number): { x: number; y: number }[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return attempts.map(({ total }, index) => ({ x: round(attempts.length === 1 ? width / 2 : (index / (attempts.length - 1)) * width), y: round(height - (total / 100) * height) }));
}
