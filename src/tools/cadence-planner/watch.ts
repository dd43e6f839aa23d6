/** What to look at in a plan: promises that linked channels make, gaps and pile-ups, the pace really kept, a week that was missed. */
import { addDays, daysBetween, readTime } from './calendar.ts';
import type { Channel, Moves, PlanInput, Post } from './types.ts';

export interface BrokenPromise { channel: string; days: number; next?: string }

/** Linked channels on which nothing comes within the next 7 days (business profile 14), counted from today or, before the plan begins, from its start. */
export function brokenPromises(input: Pick<PlanInput, 'channels' | 'start'>, posts: readonly Post[], today: string): BrokenPromise[] {
  const from = today > input.start ? today : input.start;
  return input.channels.filter(({ linked }) => linked).flatMap(({ id, stale }) => {
    const next = posts.find((post) => post.channel === id && post.date >= from && post.state !== 'skipped')?.date;
    return next !== undefined && daysBetween(from, next) < stale ? [] : [{ channel: id, days: stale, ...(next && { next }) }];
  });
}

export interface Gap { channel: string; from: string; to: string; days: number }
export interface PileUp { channel: string; first: string; second: string; minutes: number }

/** Minutes from one wall time to another; clock changes are not counted. */
const between = (a: Post, b: Post): number => daysBetween(a.date, b.date) * 1440 + (readTime(b.time) ?? 0) - (readTime(a.time) ?? 0);

/** Silences longer than 1.5 × 7/n days on a channel with n posts a week, and posts on one channel less than three hours apart. Skipped posts do not count. */
export function unevenness(channels: readonly Pick<Channel, 'id'>[], posts: readonly Post[], perWeek: (channel: string) => number): { gaps: Gap[]; pileUps: PileUp[] } {
  const gaps: Gap[] = [];
  const pileUps: PileUp[] = [];
  for (const { id } of channels) {
    const mine = posts.filter((post) => post.channel === id && post.state !== 'skipped');
    const most = (1.5 * 7) / Math.max(perWeek(id), 0.25);
    mine.slice(1).forEach((post, index) => {
      const before = mine[index] as Post;
      const minutes = between(before, post);
      if (minutes < 180) pileUps.push({ channel: id, first: before.key, second: post.key, minutes });
      else if (minutes / 1440 > most + 0.5) gaps.push({ channel: id, from: before.date, to: post.date, days: daysBetween(before.date, post.date) });
    });
  }
  return { gaps, pileUps };
}

/** The share of planned posts that were really posted in the weeks that are over: undefined before two of them have anything ticked. */
export function keptPace(input: Pick<PlanInput, 'start' | 'weeks'>, posts: readonly Post[], today: string): { posted: number; planned: number; share: number } | undefined {
  const over = Math.min(input.weeks, Math.floor(daysBetween(input.start, today) / 7));
  const past = posts.filter(({ week }) => week >= 0 && week < over);
  const ticked = new Set(past.filter(({ state }) => state === 'posted').map(({ week }) => week));
  if (over < 2 || ticked.size < 1 || past.length === 0) return undefined;
  const posted = past.filter(({ state }) => state === 'posted').length;
  return { posted, planned: past.length, share: posted / past.length };
}

/** Marks what is left of a missed week as skipped. Nothing is owed: the weeks after it stay as they are. */
export function skipWeek(moves: Moves, posts: readonly Post[], week: number): { moves: Moves; skipped: number } {
  const missed = posts.filter((post) => post.week === week && post.state !== 'posted' && post.state !== 'skipped');
  return { moves: { ...moves, ...Object.fromEntries(missed.map(({ key }) => [key, { ...moves[key], state: 'skipped' as const }])) }, skipped: missed.length };
}

/** The week of the plan a day lies in, or undefined. */
export function weekAt(input: Pick<PlanInput, 'start' | 'weeks'>, day: string): number | undefined {
  const week = Math.floor(daysBetween(input.start, day) / 7);
  return week >= 0 && week < input.weeks ? week : undefined;
}

/** First and last day of a week of the plan. */
export function weekDays(start: string, week: number): string[] {
  return Array.from({ length: 7 }, (_, offset) => addDays(start, week * 7 + offset));
}
