/** Confidence: its bounds, what raises it, what age does to it; and the questions that follow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidence, isStale, known, nextQuestions, type Level } from '../../../../src/tools/persona-builder/evidence.ts';
import { FIELDS } from '../../../../src/tools/persona-builder/model.ts';
import { anyPersona, day, facts, persona, TODAY } from './samples.ts';

const later = (iso: string, days: number) => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
const percent = (one: ReturnType<typeof persona>, today = TODAY) => confidence(one, facts, today).percent;

test('every field has a weight', () => expect(Object.keys(facts.weights).sort()).toEqual([...FIELDS].sort()));
test('confidence is between 0 and 100', () => {
  fc.assert(fc.property(anyPersona, day, (one, today) => { const value = percent(one, today); expect(value).toBeGreaterThanOrEqual(0); expect(value).toBeLessThanOrEqual(100); }));
});
test('better evidence never lowers confidence', () => {
  fc.assert(fc.property(anyPersona, fc.constantFrom(...FIELDS), fc.constantFrom<Level>(1, 2, 3), (one, field, level) => {
    const before = one.evidence[field]?.level ?? 0;
    const better = { ...one, evidence: { ...one.evidence, [field]: { note: '', level: Math.max(before, level) as Level, on: TODAY } } };
    expect(percent(better)).toBeGreaterThanOrEqual(percent(one) - 1e-9);
  }));
});
test('another fitting answer never lowers confidence', () => {
  fc.assert(fc.property(anyPersona, fc.constantFrom(...FIELDS), (one, field) => {
    const more = { ...one, answers: { ...one.answers, [field]: [...(one.answers[field] ?? []), { text: 'so', on: TODAY, fits: true }] } };
    expect(percent(more)).toBeGreaterThanOrEqual(percent(one) - 1e-9);
  }));
});
test('time never raises confidence', () => {
  fc.assert(fc.property(anyPersona, day, fc.nat({ max: 800 }), (one, today, days) => { expect(percent(one, later(today, days))).toBeLessThanOrEqual(percent(one, today) + 1e-9); }));
});
test('everything counted is 100, an empty card is 0', () => {
  const full = persona({ segment: 'a', moment: 'a', job: 'a', pains: ['a'], doubts: ['a'], users: 'a', place: 'a', languages: ['az'], networks: { x: 1 }, hours: ['1-6'], quotes: ['a'], customers: '1', not: 'a', evidence: Object.fromEntries(FIELDS.map((field) => [field, { level: 3 as const, note: '', on: TODAY }])) });
  expect(percent(full)).toBeCloseTo(100);
  expect(confidence(full, facts, TODAY).stage).toBe('checked');
  expect(confidence(persona(), facts, TODAY)).toEqual({ percent: 0, stage: 'assumption' });
  // 180 days are not old, 181 are: every field loses a third.
  expect(percent(full, later(TODAY, 180))).toBeCloseTo(100);
  expect(percent(full, later(TODAY, 181))).toBeCloseTo(200 / 3);
});
test('evidence for a field left blank proves nothing', () => expect(known(persona({ evidence: { job: { level: 3, note: '' } } }), 'job', facts, TODAY).level).toBe(0));
test('a day in the future is not old', () => expect(isStale('2030-01-01', TODAY, 180)).toBe(false));

describe('answers of the interview sheet', () => {
  const said = (fits: boolean, text = 'yes') => ({ text, on: TODAY, fits });
  const level = (answers: ReturnType<typeof said>[]) => known(persona({ job: 'a', answers: { job: answers } }), 'job', facts, TODAY);
  test('one person is level 1, three are level 2', () => {
    expect(level([said(true)]).level).toBe(1);
    expect(level([said(true), said(true)]).level).toBe(1);
    expect(level([said(true), said(true), said(true)]).level).toBe(2);
  });
  test('an answer that does not fit raises nothing and is counted', () => expect(level([said(false), said(true)])).toEqual({ level: 1, stale: false, fits: 1, differs: 1 }));
  test('a blank answer is none', () => expect(level([said(true, ' ')]).fits).toBe(0));
});

test('the next questions are those that would gain most, five at most, none that is counted', () => {
  fc.assert(fc.property(anyPersona, (one) => {
    const gain = (field: (typeof FIELDS)[number]) => facts.weights[field] * (3 - known(one, field, facts, TODAY).level);
    const next = nextQuestions(one, facts, TODAY);
    expect(next.length).toBeLessThanOrEqual(5);
    const least = Math.min(...next.map(gain));
    for (const field of FIELDS) if (!next.includes(field) && next.length > 0) expect(gain(field)).toBeLessThanOrEqual(least);
    expect(next.every((field) => gain(field) > 0)).toBe(true);
  }));
});
