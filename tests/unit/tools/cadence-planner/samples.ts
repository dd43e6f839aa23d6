/** Facts and forms for the tests of the planner. */
import fc from 'fast-check';
import platformFacts from '../../../../content/facts/platforms.json' with { type: 'json' };
import mixFacts from '../../../../content/facts/mix-rules.json' with { type: 'json' };
import { addDays } from '../../../../src/tools/cadence-planner/calendar.ts';
import { FORMATS, PILLARS, type Channel, type Format, type Pillar, type PlanInput, type Platform } from '../../../../src/tools/cadence-planner/types.ts';

export const PLATFORMS = platformFacts.platforms as unknown as readonly Platform[];
export const MIXES = Object.fromEntries(mixFacts.rules.map(({ id, shares }) => [id, shares])) as Record<string, Partial<Record<Pillar, number>>>;
export const FACTS = { platforms: PLATFORMS, mixes: MIXES };
export const EFFORT: Record<Format, number> = platformFacts.effort.minutes;
export const TODAY = '2026-11-26';

const shares = <T extends string>(all: readonly T[]) =>
  fc.uniqueArray(fc.record({ id: fc.constantFrom(...all), weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, selector: ({ id }) => id }).map((list): [T, number][] => {
    const sum = list.reduce((all, { weight }) => all + weight, 0);
    return list.sort((a, b) => all.indexOf(a.id) - all.indexOf(b.id)).map(({ id, weight }) => [id, weight / sum]);
  });

const windows = fc.uniqueArray(fc.integer({ min: 0, max: 47 }), { minLength: 2, maxLength: 6 }).map((list) => {
  const sorted = list.sort((a, b) => a - b);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({ from: (sorted[index * 2] as number) * 30, to: (sorted[index * 2 + 1] as number) * 30 }));
});

export const channels = (max: number, most = 9): fc.Arbitrary<Channel[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...PLATFORMS.map(({ id }) => id)),
      priority: fc.integer({ min: 1, max: 5 }),
      least: fc.integer({ min: 1, max: 4 }),
      more: fc.integer({ min: 0, max: most - 4 }),
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
      windows,
      formats: shares(FORMATS),
      replies: fc.integer({ min: 0, max: 20 }),
      linked: fc.boolean(),
    }),
    { minLength: 1, maxLength: max, selector: ({ id }) => id },
  ).map((list) => list.map(({ more, days, ...rest }) => ({ ...rest, most: rest.least + more, days: days.sort((a, b) => a - b), stale: 7 })));

export const inputs = (max = 6, most = 9): fc.Arbitrary<PlanInput> =>
  fc.record({
    start: fc.integer({ min: 0, max: 1500 }).map((offset) => addDays('2026-01-01', offset)),
    weeks: fc.integer({ min: 1, max: 5 }),
    zone: fc.constantFrom('Asia/Baku', 'Asia/Yerevan', 'Europe/Kyiv', 'Europe/Warsaw', 'America/New_York'),
    budget: fc.option(fc.integer({ min: 30, max: 2400 }), { nil: undefined }),
    replyDays: fc.integer({ min: 0, max: 7 }),
    planning: fc.integer({ min: 0, max: 60 }),
    review: fc.integer({ min: 0, max: 120 }),
    ads: fc.integer({ min: 0, max: 60 }),
    effort: fc.constant(EFFORT),
    batch: fc.constantFrom(0, 0.2, 0.35),
    adapted: fc.constantFrom(0, 0.4, 1),
    channels: channels(max, most),
    mix: shares(PILLARS),
    team: fc.constant(1),
    asked: fc.boolean(),
    lightsFrom: fc.constant(undefined),
    closed: fc.constant(new Set<string>()),
  });
