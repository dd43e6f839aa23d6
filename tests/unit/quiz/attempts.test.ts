import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/lib/day.ts';
import { readAddress, writeAddress } from '../../../src/quiz/address.ts';
import { checkAnswers, drift } from '../../../src/quiz/check.ts';
import { compareAnswers } from '../../../src/quiz/compare.ts';
import { changes, line } from '../../../src/quiz/history.ts';
import { afterAnswer, band, dueOn, nextDue, scoreKnowledge, scoreQuestion, type Due } from '../../../src/quiz/knowledge.ts';
import { moves } from '../../../src/quiz/moves.ts';
import { fixFirst, scoreSelfAssessment } from '../../../src/quiz/score.ts';
import { selectQuestions } from '../../../src/quiz/select.ts';
import type { Answer, Answers, QuizMistake, QuizQuestion } from '../../../src/quiz/types.ts';

const mistakes: QuizMistake[] = [
  { id: 'a', theme: 'strategy', severity: 3, effort: 1, statements: ['a1', 'a2'] },
  { id: 'b', theme: 'content', severity: 1, effort: 1, statements: ['b1'] },
];
const ids = ['a1', 'a2', 'b1'];
const answer = fc.constantFrom<Answer>(0, 1, 2, 3, 'na', 'unknown');
const answers = fc.record({ a1: answer, a2: answer, b1: answer }, { requiredKeys: [] }) as fc.Arbitrary<Answers>;

test('an “always” that is written nowhere counts as “mostly” and says so', () => {
  expect(scoreSelfAssessment(mistakes, { b1: 3 }, {})).toMatchObject({ asMostly: ['b1'], mistakes: [{}, { score: (2 / 3) * 100 }] });
  expect(scoreSelfAssessment(mistakes, { b1: 3 }, { b1: 'notebook' })).toMatchObject({ asMostly: [], total: 100 });
});
test('evidence never lowers a score', () => {
  fc.assert(fc.property(answers, (given) => {
    const without = scoreSelfAssessment(mistakes, given, {}).total;
    const written = scoreSelfAssessment(mistakes, given, { a1: 'x', a2: 'x', b1: 'x' }).total;
    return without === undefined ? written === undefined : (written as number) >= without - 1e-9;
  }));
});
test('each move gains what it says, the biggest comes first', () => {
  expect(moves(mistakes, { a1: 0, a2: 2, b1: 3 }, { b1: 'x' }).map(({ statement }) => statement)).toEqual(['a1', 'a2']);
  expect(moves(mistakes, { b1: 3 }, {})).toEqual([{ statement: 'b1', from: 3, gain: expect.closeTo(100 / 3, 4) as number }]);
  fc.assert(fc.property(answers, (given) => moves(mistakes, given, {}).every(({ gain }, place, all) => gain > 0 && (place === 0 || gain <= (all[place - 1] as { gain: number }).gain))));
});
test('the hours of the week bring to the top what fits into them', () => {
  const score = scoreSelfAssessment(mistakes, { a1: 0, a2: 0, b1: 0 });
  expect(fixFirst(score).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(fixFirst(score, 3, { hours: 1, minutes: { a: 120, b: 30 } })).toMatchObject([{ id: 'b', fits: true }, { id: 'a', fits: false }]);
  expect(fixFirst(score, 3, { hours: 0, minutes: { a: 120, b: 30 } })).toMatchObject([{ id: 'a', fits: false }, { id: 'b', fits: false }]);
});
test('compares where two people are two steps apart first', () => {
  expect(compareAnswers(ids, { a1: 0, a2: 1, b1: 'na' }, { a1: 3, a2: 2, b1: 1 })).toMatchObject({ far: [{ statement: 'a1', steps: 3 }], near: [{ statement: 'a2' }], applies: [{ statement: 'b1' }], same: 0 });
  expect(compareAnswers(ids, { a1: 'unknown', a2: 'na' }, { a1: 2, a2: 'na' })).toMatchObject({ far: [{ statement: 'a1' }], same: 1 });
});
test('comparing is symmetric and loses nothing', () => {
  fc.assert(fc.property(answers, answers, (mine, theirs) => {
    const [one, other] = [compareAnswers(ids, mine, theirs), compareAnswers(ids, theirs, mine)];
    expect(one.far.map(({ statement }) => statement).sort()).toEqual(other.far.map(({ statement }) => statement).sort());
    expect(one.far.length + one.near.length + one.applies.length + one.same).toBe(ids.filter((id) => mine[id] !== undefined && theirs[id] !== undefined).length);
  }));
});
test('a change smaller than one answer step is no real change', () => {
  const then = scoreSelfAssessment(mistakes, { a1: 1, a2: 1, b1: 0 });
  const now = scoreSelfAssessment(mistakes, { a1: 2, a2: 1, b1: 0 });
  expect(changes(then, now, { a: 2, b: 1 })).toMatchObject([{ id: 'a', real: true }, { id: 'b', change: 0, real: false }]);
  expect(changes(scoreSelfAssessment(mistakes, { b1: 0 }), now, { a: 2, b: 1 })[0]).toMatchObject({ change: undefined, real: false });
});
test('a line over time has the oldest on the left and 100 on top', () => {
  expect(line([{ id: 'x', day: '2026-01-01', total: 0 }, { id: 'y', day: '2026-02-01', total: 100 }], 200, 50)).toEqual([{ x: 0, y: 50 }, { x: 200, y: 0 }]);
});
test('names answers whose statement is gone, and statements not asked before', () => {
  expect(drift(ids, { a1: 1, old: 2 }, ['a1', 'old'])).toEqual({ gone: ['old'], fresh: ['a2', 'b1'] });
  expect(drift(ids, { a1: 1 }, [])).toEqual({ gone: [], fresh: [] });
  expect(checkAnswers(ids, { a2: 0 })).toEqual([{ field: 'a1', code: 'unanswered' }, { field: 'b1', code: 'unanswered' }]);
});

const questions: QuizQuestion[] = [
  { id: 'q1', mistake: 'a', options: ['a', 'b', 'c', 'd'], right: ['a'] },
  { id: 'q2', mistake: 'b', options: ['a', 'b', 'c', 'd'], right: ['a', 'c'] },
];
test('points of a question with several right options cannot be had by ticking all', () => {
  expect(scoreQuestion(questions[1] as QuizQuestion, ['a', 'c'])).toBe(1);
  expect(scoreQuestion(questions[1] as QuizQuestion, ['a'])).toBe(0.5);
  expect(scoreQuestion(questions[1] as QuizQuestion, ['a', 'b', 'c', 'd'])).toBe(0);
  expect(scoreQuestion(questions[0] as QuizQuestion, ['a', 'b'])).toBe(0);
});
test('points stay between 0 and 1, and a right option more never lowers them', () => {
  fc.assert(fc.property(fc.subarray(['a', 'b', 'c', 'd', 'zz']), fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (chosen, right) => {
    const question = { options: ['a', 'b', 'c', 'd'], right };
    const points = scoreQuestion(question, chosen);
    expect(points).toBeGreaterThanOrEqual(0);
    expect(points).toBeLessThanOrEqual(1);
    const next = right.find((option) => !chosen.includes(option));
    if (next && right.length > 1) expect(scoreQuestion(question, [...chosen, next])).toBeGreaterThanOrEqual(points);
  }));
});
test('a knowledge check ends in what to read again, sure and wrong first of all', () => {
  expect(scoreKnowledge(questions, { q1: ['b'], q2: ['a'] }, { q1: 3, q2: 3 })).toEqual({ points: 0.5, total: 2, answered: 2, wrong: ['q1', 'q2'], sureAndWrong: ['q1', 'q2'], toRead: ['a', 'b'] });
  expect(scoreKnowledge(questions, {})).toMatchObject({ points: 0, answered: 0, wrong: [] });
  expect([0, 1, 1.5, 2].map((points) => band({ points, total: 2 }))).toEqual(['few', 'some', 'most', 'all']);
});
test('what was missed comes back after 1, 3, 7 and 21 days, then no more', () => {
  let due: Due = afterAnswer({}, 'q1', false, '2026-02-27');
  const days: string[] = [];
  while (due['q1']) {
    days.push(due['q1'].on);
    due = afterAnswer(due, 'q1', true, due['q1'].on);
  }
  expect(days).toEqual(['2026-02-28', '2026-03-03', '2026-03-10', '2026-03-31']);
  expect(afterAnswer({}, 'q1', true, '2026-02-27')).toEqual({});
  const early = afterAnswer({}, 'q1', false, '2026-02-27');
  expect(afterAnswer(early, 'q1', true, '2026-02-27')).toBe(early);
  expect(dueOn(early, '2026-02-27')).toEqual([]);
  expect(dueOn(early, '2026-03-05')).toEqual(['q1']);
  expect(nextDue(early)).toBe('2026-02-28');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});
test('options are shuffled alike for the same seed, and none is lost', () => {
  expect(selectQuestions(questions, 's')).toEqual(selectQuestions(questions.toReversed(), 's').toReversed());
  expect(selectQuestions(questions, 's', ['q2', 'nothing']).map(({ id }) => id)).toEqual(['q2']);
  fc.assert(fc.property(fc.string(), (seed) => selectQuestions(questions, seed).every(({ shown, options }) => [...shown].sort().join() === options.join())));
});
test('a quiz link carries what it should, and foreign ids are named', () => {
  const known = new Set(['a', 'b']);
  const address = { mistakes: ['b', 'a'], seed: 'x y', feedback: 'hidden', kind: 'knowledge-check' } as const;
  expect(readAddress(writeAddress({ ...address, mistakes: [...address.mistakes] }), known)).toEqual({ ...address, unknown: [] });
  expect(readAddress('mistakes=a,<b>,a&feedback=no', known)).toEqual({ mistakes: ['a'], unknown: ['<b>'] });
  expect(writeAddress({})).toBe('');
});
