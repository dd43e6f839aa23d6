/** Knowledge checks: points, what to read again, and when it comes back. */
import { addDays, daysBetween } from '../lib/day.ts';
import type { Chosen, QuizQuestion } from './types.ts';

export type Sureness = 1 | 2 | 3;

/**
 * Points of one question, 0–1. One right option: all or nothing. Several: `max(0, (right − wrong) / all right)`, so that
 * ticking everything earns nothing. Options the question does not have are ignored.
 */
export function scoreQuestion({ options, right }: Pick<QuizQuestion, 'options' | 'right'>, chosen: readonly string[] = []): number {
  const own = new Set(chosen.filter((option) => options.includes(option)));
  const hits = right.filter((option) => own.has(option)).length;
  const misses = own.size - hits;
  if (right.length === 1) return hits === 1 && misses === 0 ? 1 : 0;
  return Math.max(0, (hits - misses) / right.length);
}

export interface KnowledgeScore {
  points: number;
  total: number;
  answered: number;
  /** Ids of questions that were answered and earned less than everything. */
  wrong: string[];
  /** Wrong although “sure”. */
  sureAndWrong: string[];
  /** Mistakes to read again, most points lost first. */
  toRead: string[];
}

/** Scores a knowledge check; unanswered questions earn nothing and are not “wrong”. */
export function scoreKnowledge(questions: readonly QuizQuestion[], chosen: Chosen, sure: Readonly<Record<string, Sureness>> = {}): KnowledgeScore {
  const lost = new Map<string, number>();
  const result: KnowledgeScore = { points: 0, total: questions.length, answered: 0, wrong: [], sureAndWrong: [], toRead: [] };
  for (const question of questions) {
    const own = chosen[question.id] ?? [];
    if (own.length === 0) continue;
    const points = scoreQuestion(question, own);
    result.answered += 1;
    result.points += points;
    if (points === 1) continue;
    result.wrong.push(question.id);
    if (sure[question.id] === 3) result.sureAndWrong.push(question.id);
    lost.set(question.mistake, (lost.get(question.mistake) ?? 0) + 1 - points);
  }
  result.toRead = [...lost].sort(([, a], [, b]) => b - a).map(([mistake]) => mistake);
  return result;
}

/** Which of four sentences fits a share of points: all, at least three quarters, at least half, less. Editorial. */
export function band({ points, total }: Pick<KnowledgeScore, 'points' | 'total'>): 'all' | 'most' | 'some' | 'few' {
  const share = total === 0 ? 0 : points / total;
  return share === 1 ? 'all' : share >= 0.75 ? 'most' : share >= 0.5 ? 'some' : 'few';
}

/** Days after which a missed question comes back, each after a right answer to the one before. */
export const RETURN_DAYS = [1, 3, 7, 21] as const;
/** Question id → how many times it was right since the last miss, and when it is due. */
export type Due = Readonly<Record<string, { step: number; on: string }>>;

/**
 * The schedule after one answer: a miss starts it at one day, a right answer moves it on, four right ones in a row end it.
 * A question answered right that was never missed does not enter it. Right answers before the day it is due change nothing.
 */
export function afterAnswer(due: Due, id: string, right: boolean, today: string): Due {
  const { [id]: entry, ...rest } = due;
  if (!right) return { ...rest, [id]: { step: 0, on: addDays(today, RETURN_DAYS[0]) } };
  if (!entry || daysBetween(entry.on, today) < 0) return due;
  const days = RETURN_DAYS[entry.step + 1];
  return days === undefined ? rest : { ...rest, [id]: { step: entry.step + 1, on: addDays(today, days) } };
}

/** Questions due on a day, the longest overdue first. */
export function dueOn(due: Due, day: string): string[] {
  return Object.entries(due).filter(([, { on }]) => daysBetween(on, day) >= 0).sort(([, a], [, b]) => daysBetween(b.on, a.on)).map(([id]) => id);
}

/** The next day on which anything is due; undefined when nothing is. */
export function nextDue(due: Due): string | undefined {
  return Object.values(due).map(({ on }) => on).sort()[0];
}
