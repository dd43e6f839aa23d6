/** What would move the score: the total gained when one answer rises by one step. */
import { isWritten, scoreSelfAssessment } from './score.ts';
import type { Answer, Answers, Evidence, QuizMistake } from './types.ts';

export interface Move {
  statement: string;
  from: Answer;
  /** Points of the total, above 0. */
  gain: number;
}

/** The next better answer; undefined when there is none. An unwritten “always” improves by being written. */
const better = (answer: Answer): Answer | undefined => (answer === 'unknown' ? 1 : typeof answer === 'number' && answer < 3 ? ((answer + 1) as Answer) : undefined);

/** All moves that gain something, biggest first; ties in the order of the statements. Empty while there is no total. */
export function moves(mistakes: readonly QuizMistake[], answers: Answers, evidence: Evidence): Move[] {
  const now = scoreSelfAssessment(mistakes, answers, evidence).total;
  if (now === undefined) return [];
  const found: Move[] = [];
  for (const statement of mistakes.flatMap((mistake) => mistake.statements)) {
    const from = answers[statement];
    if (from === undefined) continue;
    const unwritten = from === 3 && !isWritten(evidence, statement);
    const to = unwritten ? 3 : better(from);
    if (to === undefined) continue;
    // Counted with a note for the statement itself: whoever reaches “always” writes it down.
    const then = scoreSelfAssessment(mistakes, { ...answers, [statement]: to }, to === 3 ? { ...evidence, [statement]: '✓' } : evidence).total as number;
    if (then - now > 1e-9) found.push({ statement, from, gain: then - now });
  }
  return found.sort((a, b) => b.gain - a.gain);
}
