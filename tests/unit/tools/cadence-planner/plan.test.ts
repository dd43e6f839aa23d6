/** The optimum is one, the hours hold, and every post stands where it may. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime, weekday } from '../../../../src/tools/cadence-planner/calendar.ts';
import { benefit, byPriority, choosePosts, costOf } from '../../../../src/tools/cadence-planner/choose.ts';
import { judge, overheadOf, planCadence } from '../../../../src/tools/cadence-planner/plan.ts';
import type { Channel, PlanInput } from '../../../../src/tools/cadence-planner/types.ts';
import { unevenness } from '../../../../src/tools/cadence-planner/watch.ts';
import { channels, EFFORT, inputs } from './samples.ts';

/** Every way to post, tried one after the other. */
function bruteForce(input: PlanInput, budget: number): number[] {
  let best: { posts: number[]; benefit: number; minutes: number } | undefined;
  const order = byPriority(input.channels);
  const walk = (at: number, posts: number[]): void => {
    if (at < input.channels.length) {
      const { least, most } = input.channels[at] as Channel;
      for (const n of [0, ...Array.from({ length: most - least + 1 }, (_, more) => least + more)]) walk(at + 1, [...posts, n]);
      return;
    }
    const minutes = costOf(input, posts);
    if (minutes > budget) return;
    const gain = posts.reduce((sum, n, index) => sum + benefit((input.channels[index] as Channel).priority, n), 0);
    const lexical = () => order.map((index) => (posts[index] as number) - (best?.posts[index] as number)).find((difference) => difference !== 0) ?? 0;
    if (!best || gain > best.benefit || (gain === best.benefit && (minutes < best.minutes || (minutes === best.minutes && lexical() > 0)))) best = { posts, benefit: gain, minutes };
  };
  walk(0, []);
  return best?.posts ?? [];
}

describe('the choice of channels and posts', () => {
  const rates = fc.record({ batch: fc.constantFrom(0, 0.2, 0.5), adapted: fc.constantFrom(0, 0.4, 1), effort: fc.constant(EFFORT) });
  test('is what trying everything finds, ties included', () => {
    fc.assert(fc.property(channels(4, 7), rates, fc.integer({ min: 0, max: 900 }), (list, rate, budget) => {
      const input = { channels: list, ...rate } as PlanInput;
      expect(choosePosts(input, budget).posts).toEqual(bruteForce(input, budget));
    }), { numRuns: 300 });
  });
  test('never takes more than there is, never less than a kept channel’s least', () => {
    fc.assert(fc.property(inputs(10, 21), fc.integer({ min: 0, max: 4800 }), (input, budget) => {
      const choice = choosePosts(input, budget);
      expect(choice.minutes).toBeLessThanOrEqual(budget);
      expect(costOf(input, choice.posts)).toBe(choice.minutes);
      choice.posts.forEach((n, index) => {
        const { least, most } = input.channels[index] as Channel;
        expect(n === 0 || (n >= least && n <= most)).toBe(true);
      });
    }), { numRuns: 60 });
  });
  test('more minutes never bring less', () => {
    fc.assert(fc.property(inputs(6), fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 400 }), (input, budget, more) => {
      expect(choosePosts(input, budget + more).benefit).toBeGreaterThanOrEqual(choosePosts(input, budget).benefit);
    }), { numRuns: 100 });
  });
});

describe('the plan', () => {
  test('is the same each time', () => {
    fc.assert(fc.property(inputs(), (input) => {
      expect(planCadence(structuredClone(input))).toEqual(planCadence(input));
    }), { numRuns: 50 });
  });
  test('puts every post on an allowed day, inside a window, and keeps the hours in every week', () => {
    fc.assert(fc.property(inputs(), (input) => {
      const { posts, verdict, refused } = planCadence(input);
      if (refused) return;
      for (const post of posts) {
        const channel = input.channels.find(({ id }) => id === post.channel) as Channel;
        expect(channel.days).toContain(weekday(post.date));
        const minute = readTime(post.time) as number;
        expect(channel.windows.some(({ from, to }) => minute >= from && minute <= to)).toBe(true);
      }
      for (let week = 0; week < input.weeks; week++) {
        const mine = posts.filter((post) => post.week === week);
        expect(mine.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(verdict.making);
        expect(mine.length).toBe(verdict.posts);
        if (input.budget !== undefined && !input.asked) expect(verdict.making + (verdict.making > 0 ? verdict.overheadTotal : 0)).toBeLessThanOrEqual(input.budget + 1e-9);
      }
      expect(new Set(posts.map(({ key }) => key)).size).toBe(posts.length);
    }), { numRuns: 150 });
  });
  test('never lets two selling posts touch on a channel while anything else is in the mix', () => {
    fc.assert(fc.property(inputs(), (input) => {
      if (input.mix.every(([pillar]) => pillar === 'promo')) return;
      const { posts } = planCadence(input);
      for (const { id } of input.channels) {
        const mine = posts.filter(({ channel }) => channel === id);
        mine.slice(1).forEach((post, index) => expect(post.pillar === 'promo' && mine[index]?.pillar === 'promo', `${id} ${post.date}`).toBe(false));
      }
    }), { numRuns: 200 });
  });
  test('shares the ideas out as the mix says', () => {
    fc.assert(fc.property(inputs(1), (input) => {
      const { posts } = planCadence({ ...input, asked: true, mix: [['useful', 0.5], ['conversation', 0.3], ['promo', 0.2]] });
      if (posts.length < 4 || (input.channels[0] as Channel).most < 2) return;
      for (const [pillar, share] of [['useful', 0.5], ['conversation', 0.3], ['promo', 0.2]] as const) expect(Math.abs(posts.filter((post) => post.pillar === pillar).length - share * posts.length)).toBeLessThan(1.01);
    }), { numRuns: 100 });
  });
  test('adapts one idea to several channels instead of making it twice', () => {
    fc.assert(fc.property(inputs(5), (input) => {
      const { posts } = planCadence({ ...input, asked: true });
      const ideas = Map.groupBy(posts, ({ idea }) => idea);
      for (const group of ideas.values()) {
        expect(group.filter(({ adapted }) => !adapted)).toHaveLength(1);
        expect(new Set(group.map(({ channel }) => channel)).size).toBe(group.length);
      }
    }), { numRuns: 60 });
  });
  test('posts nothing on closed days', () => {
    fc.assert(fc.property(inputs(4), fc.nat(6), (input, offset) => {
      const { posts } = planCadence({ ...input, asked: true });
      const day = posts[offset]?.date;
      if (!day) return;
      expect(planCadence({ ...input, asked: true, closed: new Set([day]) }).posts.filter(({ date }) => date === day)).toEqual([]);
    }), { numRuns: 40 });
  });
  test('names overhead that leaves no time, and never cuts replies', () => {
    fc.assert(fc.property(inputs(), (input) => {
      const total = Object.values(overheadOf(input)).reduce((sum, one) => sum + one, 0);
      if (total < 1) return;
      const verdict = judge({ ...input, asked: false, budget: total - 0.5 });
      expect(verdict.is).toBe('none-left');
      expect(verdict.posts).toBe(0);
      expect(verdict.overhead[verdict.largest]).toBe(Math.max(...Object.values(verdict.overhead)));
      expect(verdict.overhead.replies).toBe(overheadOf(input).replies);
    }), { numRuns: 40 });
  });
  test('refuses more than 500 posts with the sum', () => {
    const channel = { id: 'x', priority: 3, least: 1, most: 60, days: [0, 1, 2, 3, 4], windows: [{ from: 480, to: 1200 }], formats: [['text', 1]], replies: 0, linked: false, stale: 7 } as Channel;
    const base = { start: '2026-11-30', weeks: 12, zone: 'Asia/Baku', budget: 4800, replyDays: 5, planning: 0, review: 0, ads: 0, effort: EFFORT, batch: 0.2, adapted: 0.4, channels: [channel], mix: [['useful', 1]], team: 1, asked: false, closed: new Set() } as unknown as PlanInput;
    expect(planCadence(base).refused).toMatchObject({ code: 'posts-many', n: 720, hours: 289.2 });
    expect(planCadence({ ...base, weeks: 8 }).posts).toHaveLength(480);
  });
  test('an even week has no gaps and no pile-ups', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 7 }), (n) => {
      const channel = { id: 'x', priority: 3, least: 1, most: n, days: [0, 1, 2, 3, 4, 5, 6], windows: [{ from: 540, to: 720 }, { from: 1080, to: 1200 }], formats: [['text', 1]], replies: 0, linked: false, stale: 7 } as Channel;
      const input = { start: '2026-11-30', weeks: 6, zone: 'Asia/Baku', replyDays: 5, planning: 0, review: 0, ads: 0, effort: EFFORT, batch: 0.2, adapted: 0.4, channels: [channel], mix: [['useful', 1]], team: 1, asked: true, closed: new Set() } as unknown as PlanInput;
      expect(unevenness([channel], planCadence(input).posts, () => n)).toEqual({ gaps: [], pileUps: [] });
    }));
  });
});
