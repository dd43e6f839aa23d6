/** What follows from a card: contrast, windows, verdicts, briefs, topics, the draft. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, overlap } from '../../../../src/tools/persona-builder/contrast.ts';
import { judge, points } from '../../../../src/tools/persona-builder/draft.ts';
import { briefs, noneOfThese, plannerHash, topics, verdict, windows } from '../../../../src/tools/persona-builder/so-what.ts';
import { anyPersona, facts, persona } from './samples.ts';

describe('contrast', () => {
  test('a persona does not differ from itself', () => {
    fc.assert(fc.property(anyPersona, (one) => { expect(differences(one, one)).toEqual([]); expect(overlap(one, one) ?? 1).toBe(1); }));
  });
  test('both ways the same, between 0 and 1', () => {
    fc.assert(fc.property(anyPersona, anyPersona, (a, b) => {
      expect(overlap(a, b)).toBe(overlap(b, a));
      expect(differences(a, b)).toEqual(differences(b, a));
      const shared = overlap(a, b) ?? 0;
      expect(shared >= 0 && shared <= 1).toBe(true);
    }));
  });
  test('seven of ten options shared', () => {
    const hours = ['1-6', '2-6', '3-6', '4-6', '5-6', '6-6', '7-6'];
    expect(overlap(persona({ hours: [...hours, '1-9', '2-9'] }), persona({ hours: [...hours, '3-9'] }))).toBeCloseTo(0.7);
    expect(overlap(persona(), persona())).toBeUndefined();
  });
});

test('bands that touch are one window', () => {
  expect(windows(['1-18', '1-21', '3-6', '1-9'])).toEqual([{ weekday: 1, from: 9, to: 12 }, { weekday: 1, from: 18, to: 24 }, { weekday: 3, from: 6, to: 9 }]);
  expect(windows(['1-18', '1-18'])).toHaveLength(1);
});
test('windows hold exactly the hours chosen', () => {
  fc.assert(fc.property(anyPersona, ({ hours }) => { expect(windows(hours).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(3 * new Set(hours).size); }));
});
test('the planner is told the windows and the networks not given up', () => {
  expect(plannerHash(persona({ hours: ['1-18', '1-21'], networks: { facebook: 1, instagram: 3, x: 2 }, platforms: { x: { sell: 'no' } } }))).toBe('#windows=1-18-24&networks=instagram,facebook');
});

describe('three questions', () => {
  test('three yeses, one no, a doubt, nothing', () => {
    expect(verdict({ sell: 'yes', buy: 'yes', thing: 'yes' })).toEqual({ verdict: 'try' });
    expect(verdict({ sell: 'yes', buy: 'no' })).toEqual({ verdict: 'leave', fails: 'buy' });
    expect(verdict({ sell: 'yes', buy: 'unknown', thing: 'yes' }).verdict).toBe('findOut');
    expect(verdict({}).verdict).toBe('open');
  });
  test('none of these is an answer', () => {
    expect(noneOfThese(persona({ networks: { x: 1, tiktok: 2 }, platforms: { x: { sell: 'no' }, tiktok: { thing: 'no' } } }))).toBe(true);
    expect(noneOfThese(persona({ networks: { x: 1, tiktok: 2 }, platforms: { x: { sell: 'no' } } }))).toBe(false);
    expect(noneOfThese(persona())).toBe(false);
  });
});

test('six topics from one pain or three, none without', () => {
  expect(topics(persona())).toEqual([]);
  expect(topics(persona({ pains: ['a', '', 'b'] })).map(({ pain }) => pain)).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
});

test('a brief keeps to the circles of each network', () => {
  const of = (radius: string, network: string) => briefs(persona({ radius, networks: { [network]: 1 } }), facts)[0];
  expect(of('0,8', 'facebook')).toMatchObject({ fits: 'tooSmall', radius: 1 });
  expect(of('200', 'instagram')).toMatchObject({ fits: 'tooLarge', radius: 80 });
  expect(of('12', 'instagram')).toMatchObject({ fits: 'inside', radius: 12 });
  expect(of('12', 'linkedin')).toMatchObject({ fits: 'noCircle' });
  expect(of('near', 'facebook')?.fits).toBeUndefined();
  expect(briefs(persona({ networks: { telegram: 3 } }), facts)).toEqual([]);
});

test('a draft is judged by what was ticked', () => {
  const one = persona({ job: 'j', pains: ['a', 'b', ''], doubts: ['c'], place: 'p' });
  expect(points(one).map(({ id }) => id)).toEqual(['job', 'pains.0', 'pains.1', 'doubts.0', 'place']);
  expect([judge(0, 0), judge(0, 7), judge(1, 7), judge(3, 7), judge(4, 7)]).toEqual(['nothing', 'aboutYou', 'oneThing', 'oneThing', 'several']);
});
