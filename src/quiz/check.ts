/** What is missing or foreign in answers: problems as data, the sentences stand in the words. */
import type { Answers } from './types.ts';

export interface AnswerProblem { field: string; code: 'unanswered' }

/** One problem per item that has no answer, in the order of the items. An empty list of chosen options is no answer. */
export function checkAnswers(items: readonly string[], answers: Readonly<Record<string, unknown>>): AnswerProblem[] {
  const empty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return items.filter((id) => empty(answers[id])).map((field) => ({ field, code: 'unanswered' }));
}

/**
 * What a change of the content did to saved answers: `gone` are answered items that no longer exist, `fresh` existing items
 * that were not there when the result was last asked for (`asked`; empty means it never was).
 */
export function drift(items: readonly string[], answers: Readonly<Record<string, unknown>> | Answers, asked: readonly string[]): { gone: string[]; fresh: string[] } {
  const known = new Set(items);
  const before = new Set(asked);
  return {
    gone: Object.keys(answers).filter((id) => !known.has(id)).sort(),
    fresh: asked.length === 0 ? [] : items.filter((id) => !before.has(id) && (answers as Record<string, unknown>)[id] === undefined),
  };
}
