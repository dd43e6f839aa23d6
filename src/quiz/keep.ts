/** Keeps the answers of a self-assessment on this device. */
import type { Answer, Answers } from './types.ts';

export interface Kept { answers: Answers; shown: boolean }
const key = (id: string) => `rubrika-quiz-${id}`;
const VALUES: readonly unknown[] = [0, 1, 2, 3, 'na', 'unknown'];

/** What was kept; undefined when there is nothing, storage is refused or the content is not ours. Unknown answers are dropped. */
export function readAnswers(id: string): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key(id)) ?? 'null') as Partial<Kept> | null;
    if (!kept || typeof kept.answers !== 'object' || kept.answers === null) return undefined;
    const answers = Object.entries(kept.answers).filter(([, value]) => VALUES.includes(value)) as [string, Answer][];
    return { answers: Object.fromEntries(answers), shown: kept.shown === true };
  } catch {
    return undefined;
  }
}

/** True when the browser kept it. */
export function keepAnswers(id: string, kept: Kept): boolean {
  try {
    localStorage.setItem(key(id), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
