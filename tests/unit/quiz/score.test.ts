import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixFirst, GATES, scoreSelfAssessment } from '../../../src/quiz/score.ts';
import { shuffle } from '../../../src/quiz/shuffle.ts';
import type { Answer, Answers, QuizMistake } from '../../../src/quiz/types.ts';

const mistake = (id: string, severity = 2, effort = 1, statements = [`${id}-1`, `${id}-2`]): QuizMistake => ({ id, theme: 'strategy', severity, effort, statements });
const answer = fc.constantFrom<Answer>(0, 1, 2, 3, 'na', 'unknown');
const quiz = fc.array(fc.record({ severity: fc.integer({ min: 1, max: 3 }), effort: fc.integer({ min: 1, max: 3 }), gate: fc.boolean(), answers: fc.array(fc.option(answer, { nil: undefined }), { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 10 }).map((list) => {
  const mistakes = list.map((one, index) => mistake(one.gate && index < 3 ? (GATES[index] as string) : `m${index}`, one.severity, one.effort, one.answers.map((_, place) => `s${index}-${place}`)));
  const answers: Answers = {};
  list.forEach((one, index) => one.answers.forEach((value, place) => { if (value !== undefined) answers[`s${index}-${place}`] = value; }));
  return { mistakes, answers };
});

test('scores a mistake as the mean of its answered statements', () => {
  const score = scoreSelfAssessment([mistake('a')], { 'a-1': 3, 'a-2': 0 });
  expect(score.mistakes[0]?.score).toBe(50);
  expect(score.total).toBe(50);
});
test('weights the total by severity', () => {
  const score = scoreSelfAssessment([mistake('a', 3, 1, ['x']), mistake('b', 1, 1, ['y'])], { x: 0, y: 3 });
  expect(score.total).toBe(25);
});
test('counts “I do not know” as 0 and lists it', () => {
  const score = scoreSelfAssessment([mistake('a', 1, 1, ['x'])], { x: 'unknown' });
  expect(score.total).toBe(0);
  expect(score.unknown).toEqual(['x']);
});
test('shows no total when more than 40% does not apply', () => {
  const five = [mistake('a', 1, 1, ['1', '2', '3', '4', '5'])];
  expect(scoreSelfAssessment(five, { 1: 'na', 2: 'na', 3: 3, 4: 3, 5: 3 }).total).toBe(100);
  expect(scoreSelfAssessment(five, { 1: 'na', 2: 'na', 3: 'na', 4: 3, 5: 3 }).total).toBeUndefined();
});
test('has neither total nor stage when nothing is answered or nothing applies', () => {
  expect(scoreSelfAssessment([mistake('a')], {})).toMatchObject({ total: undefined, answered: 0, open: 2 });
  expect(scoreSelfAssessment([mistake('a')], { 'a-1': 'na', 'a-2': 'na' }).total).toBeUndefined();
});
test('lets no stage be more than one above the weakest gate', () => {
  const mistakes = [mistake('no-strategy', 1, 1, ['gate']), ...Array.from({ length: 9 }, (_, index) => mistake(`m${index}`, 3, 1, [`s${index}`]))];
  const answers: Answers = { gate: 0, ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`s${index}`, 3 as const])) };
  expect(scoreSelfAssessment(mistakes, answers)).toMatchObject({ stage: 1, gate: 'no-strategy' });
  expect(scoreSelfAssessment(mistakes, { ...answers, gate: 3 })).toMatchObject({ stage: 3, gate: undefined });
});
test('ignores answers to statements that no longer exist', () => {
  expect(scoreSelfAssessment([mistake('a', 1, 1, ['x'])], { x: 3, gone: 0 })).toEqual(scoreSelfAssessment([mistake('a', 1, 1, ['x'])], { x: 3 }));
});
test('ranks by severity × missing points ÷ effort', () => {
  const mistakes = [mistake('small', 1, 1, ['a']), mistake('grave', 3, 1, ['b']), mistake('heavy', 3, 3, ['c']), mistake('fine', 3, 1, ['d'])];
  const score = scoreSelfAssessment(mistakes, { a: 0, b: 0, c: 0, d: 3 });
  expect(fixFirst(score)).toEqual([{ id: 'grave', gain: 300 }, { id: 'heavy', gain: 100 }, { id: 'small', gain: 100 }]);
});
test('keeps every score between 0 and 100', () => {
  fc.assert(fc.property(quiz, ({ mistakes, answers }) => {
    const score = scoreSelfAssessment(mistakes, answers);
    const all = [score.total, ...score.mistakes.map((one) => one.score), ...score.themes.map((one) => one.score)].filter((value) => value !== undefined);
    return all.every((value) => value >= 0 && value <= 100 + 1e-9);
  }));
});
test('never lowers the total or the stage for a better answer', () => {
  fc.assert(fc.property(quiz, fc.nat(), ({ mistakes, answers }, pick) => {
    const improvable = Object.keys(answers).filter((id) => typeof answers[id] === 'number' && (answers[id] as number) < 3);
    const id = improvable[pick % Math.max(1, improvable.length)];
    if (id === undefined) return true;
    const before = scoreSelfAssessment(mistakes, answers);
    const after = scoreSelfAssessment(mistakes, { ...answers, [id]: ((answers[id] as number) + 1) as Answer });
    if (before.total === undefined) return after.total === undefined;
    return (after.total as number) >= before.total - 1e-9 && (after.stage as number) >= (before.stage as number);
  }));
});
test('does not depend on the order of the mistakes', () => {
  fc.assert(fc.property(quiz, fc.string(), ({ mistakes, answers }, seed) => {
    const one = scoreSelfAssessment(mistakes, answers);
    const other = scoreSelfAssessment(shuffle(mistakes, seed), answers);
    expect(other.total ?? -1).toBeCloseTo(one.total ?? -1, 9);
    expect(other.stage).toBe(one.stage);
    expect(fixFirst(other)).toEqual(fixFirst(one));
  }));
});
test('shuffles reproducibly and loses nothing', () => {
  fc.assert(fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
    expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
    expect(shuffle(items, seed).toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
  }));
});
