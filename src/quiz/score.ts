/** Scores of a self-assessment. Pure: the order of items and the language never matter. */
import type { Answer, Answers, Evidence, QuizMistake } from './types.ts';

/** Without these the rest does not carry: no stage may be more than one above the weakest of them. */
export const GATES: readonly string[] = ['no-strategy', 'goals-not-set', 'no-customer-service'];
/** Lower bounds in points of the stages 1–3; below the first is stage 0. Editorial. */
export const STAGE_BOUNDS = [25, 50, 75] as const;
export type Stage = 0 | 1 | 2 | 3;
/** Above this share of “does not apply” a score would say nothing. */
export const MAX_NOT_APPLICABLE = 0.4;

/** Points of one answer, 0–3; undefined when it does not count. An “always” that is written nowhere (`written` false) counts as “mostly”. */
export function points(answer: Answer | undefined, written = true): number | undefined {
  if (answer === undefined || answer === 'na') return undefined;
  if (answer === 3 && !written) return 2;
  return answer === 'unknown' ? 0 : answer;
}

/** Whether there is a note of where a statement is written. */
export const isWritten = (evidence: Evidence, statement: string): boolean => (evidence[statement] ?? '').trim() !== '';

export interface MistakeScore {
  id: string;
  theme: string;
  severity: number;
  effort: number;
  /** 0–100; undefined when nothing that counts is answered. */
  score?: number;
}

export interface Score {
  mistakes: MistakeScore[];
  /** Per theme, weighted by severity. */
  themes: { theme: string; score?: number }[];
  /** 0–100, weighted by severity; undefined when nothing counts or too much does not apply. */
  total?: number;
  stage?: Stage;
  /** The gate that holds the stage back, if one does. */
  gate?: string;
  answered: number;
  open: number;
  notApplicable: number;
  /** Statements answered “I do not know”. */
  unknown: string[];
  /** Statements answered “always” that counted as “mostly”. */
  asMostly: string[];
}

const stageOf = (score: number): Stage => STAGE_BOUNDS.filter((bound) => score >= bound).length as Stage;

/** Severity-weighted mean of the scores there are, to a millionth. Summed by size, so that the order of the mistakes changes nothing. */
function weighted(scores: readonly MistakeScore[]): number | undefined {
  const parts = scores.filter(({ score }) => score !== undefined).map(({ score, severity }) => ({ part: (score as number) * severity, severity }));
  const weight = parts.reduce((sum, { severity }) => sum + severity, 0);
  if (weight === 0) return undefined;
  const sum = parts.map(({ part }) => part).sort((a, b) => a - b).reduce((total, part) => total + part, 0);
  return Math.round((sum / weight) * 1e6) / 1e6;
}

function scoreMistake({ id, theme, severity, effort, statements }: QuizMistake, answers: Answers, evidence?: Evidence): MistakeScore {
  const counted = statements.map((statement) => points(answers[statement], !evidence || isWritten(evidence, statement))).filter((value) => value !== undefined);
  const score = counted.length === 0 ? undefined : (counted.reduce((sum, value) => sum + value, 0) / counted.length / 3) * 100;
  return { id, theme, severity, effort, score };
}

/**
 * Scores answers: a mistake is the mean of its answered statements (0–100), themes and total are weighted by severity.
 * Answers to statements that the mistakes do not have are ignored; missing answers are open, not zero.
 * Without `evidence` every “always” counts in full.
 */
export function scoreSelfAssessment(mistakes: readonly QuizMistake[], answers: Answers, evidence?: Evidence): Score {
  const scores = mistakes.map((mistake) => scoreMistake(mistake, answers, evidence));
  const statements = mistakes.flatMap((mistake) => mistake.statements);
  const answered = statements.filter((id) => answers[id] !== undefined);
  const notApplicable = answered.filter((id) => answers[id] === 'na').length;
  const themes = [...new Set(scores.map(({ theme }) => theme))].map((theme) => ({ theme, score: weighted(scores.filter((one) => one.theme === theme)) }));
  const meaningful = answered.length > 0 && notApplicable / answered.length <= MAX_NOT_APPLICABLE;
  const total = meaningful ? weighted(scores) : undefined;
  const base = { mistakes: scores, themes, total, answered: answered.length, open: statements.length - answered.length, notApplicable, unknown: answered.filter((id) => answers[id] === 'unknown'), asMostly: evidence ? answered.filter((id) => answers[id] === 3 && !isWritten(evidence, id)) : [] };
  if (total === undefined) return base;
  const weakest = scores.filter(({ id, score }) => GATES.includes(id) && score !== undefined).sort((a, b) => (a.score as number) - (b.score as number))[0];
  const free = stageOf(total);
  const cap = weakest ? Math.min(3, stageOf(weakest.score as number) + 1) : 3;
  return { ...base, stage: Math.min(free, cap) as Stage, gate: cap < free ? weakest?.id : undefined };
}

export interface Fix {
  id: string;
  /** severity × (100 − score) / effort: what mending it gives for the work. Editorial formula. */
  gain: number;
  /** False when its first step does not fit into the hours there are; undefined when no hours were given. */
  fits?: boolean;
}

/**
 * The mistakes worth mending first, best gain first; at most `count`, none with a gain of 0. Ties: graver first, then by id.
 * @param week hours there are this week, and minutes of the first step of each mistake: what fits, taken greedily in order of gain, moves to the top
 */
export function fixFirst(score: Score, count = 3, week?: { hours: number; minutes: Readonly<Record<string, number>> }): Fix[] {
  const ranked = score.mistakes
    .filter((one) => one.score !== undefined && one.score < 100)
    .map((one) => ({ id: one.id, severity: one.severity, gain: (one.severity * (100 - (one.score as number))) / one.effort }))
    .sort((a, b) => b.gain - a.gain || b.severity - a.severity || (a.id < b.id ? -1 : 1))
    .map(({ id, gain }): Fix => ({ id, gain }));
  if (!week) return ranked.slice(0, count);
  let left = week.hours * 60;
  const marked = ranked.map((fix) => {
    const minutes = week.minutes[fix.id] ?? 0;
    const fits = minutes <= left;
    if (fits) left -= minutes;
    return { ...fix, fits };
  });
  return [...marked.filter(({ fits }) => fits), ...marked.filter(({ fits }) => !fits)].slice(0, count);
}
