/** The whole plan: verdict, posts, warnings. Pure and deterministic: the same input gives the same plan. */
import { addDays, daysBetween, weekday } from './calendar.ts';
import { MAX_POSTS, type Problem } from './check.ts';
import { byPriority, choosePosts, costOf } from './choose.ts';
import { baseTable, formatSequence, postMinutes } from './cost.ts';
import { ideasOf } from './ideas.ts';
import { spreadDays, spreadTimes } from './place.ts';
import type { CadenceExtra, Channel, Moves, PlanInput, Post } from './types.ts';

export const ADVICE = ['keep', 'fewer', 'pause', 'unlink'] as const;
export type Advice = (typeof ADVICE)[number];
export const OVERHEADS = ['replies', 'planning', 'review', 'ads'] as const;
export type Overhead = (typeof OVERHEADS)[number];

export interface ChannelVerdict { id: string; advice: Advice; posts: number; asked: number; minutes: number }
export interface Verdict {
  /** `unknown`: no hours given. `over`: everything asked for takes more than there is. */
  is: 'unknown' | 'none-left' | 'nothing-fits' | 'fits' | 'cut' | 'over';
  /** Minutes a week. */
  overhead: Record<Overhead, number>;
  overheadTotal: number;
  largest: Overhead;
  making: number;
  /** Minutes a week there are for making; undefined when no hours were given. */
  available?: number;
  channels: ChannelVerdict[];
  /** Posts a week. */
  posts: number;
}
export interface Plan { verdict: Verdict; posts: Post[]; refused?: Problem }

/** Work that comes before any post, minutes a week: replies are never cut before posts. `review` is given per month: × 12 / 52. */
export function overheadOf(input: Pick<PlanInput, 'planning' | 'review' | 'ads' | 'replyDays' | 'channels'>): Record<Overhead, number> {
  return { replies: input.channels.reduce((sum, { replies }) => sum + replies * input.replyDays, 0), planning: input.planning, review: (input.review * 12) / 52, ads: input.ads };
}

/** What can be kept up within the hours, and what to do with each channel. */
export function judge(input: PlanInput): Verdict {
  const overhead = overheadOf(input);
  const overheadTotal = OVERHEADS.reduce((sum, one) => sum + overhead[one], 0);
  const largest = OVERHEADS.reduce((best, one) => (overhead[one] > overhead[best] ? one : best));
  const wanted = input.channels.map(({ most }) => most);
  const available = input.budget === undefined ? undefined : input.budget - overheadTotal;
  const free = input.asked || available === undefined;
  const posts = free ? wanted : available <= 0 ? wanted.map(() => 0) : choosePosts(input, available).posts;
  const order = byPriority(input.channels);
  let ideas = 0;
  const minutes: number[] = [];
  for (const index of order) {
    const n = posts[index] as number;
    const bases = baseTable({ ...(input.channels[index] as Channel), most: n }, input);
    minutes[index] = postMinutes(bases, n, ideas, input.adapted).reduce((sum, one) => sum + one, 0);
    ideas = Math.max(ideas, n);
  }
  const making = minutes.reduce((sum, one) => sum + one, 0);
  const channels = input.channels.map((channel, index): ChannelVerdict => {
    const n = posts[index] as number;
    return { id: channel.id, advice: n >= channel.most ? 'keep' : n > 0 ? 'fewer' : channel.linked ? 'unlink' : 'pause', posts: n, asked: channel.most, minutes: minutes[index] as number };
  });
  const total = posts.reduce((sum, n) => sum + n, 0);
  const is = available === undefined ? 'unknown' : input.asked ? (making > available ? 'over' : 'fits') : available <= 0 ? 'none-left' : total === 0 ? 'nothing-fits' : channels.every(({ advice }) => advice === 'keep') ? 'fits' : 'cut';
  return { is, overhead, overheadTotal, largest, making, available, channels, posts: total };
}

/** Places the posts of all weeks and lays over them what was changed by hand. More than 500 posts are refused with their sum. */
export function planCadence(input: PlanInput, moves: Moves = {}, extra: readonly CadenceExtra[] = []): Plan {
  const verdict = judge(input);
  const perWeek = verdict.channels.map(({ posts }) => posts);
  const total = verdict.posts * input.weeks;
  if (total > MAX_POSTS) return { verdict, posts: [], refused: { field: 'weeks', code: 'posts-many', typed: String(input.weeks), n: total, max: MAX_POSTS, hours: (costOf(input, perWeek) * input.weeks) / 60 } };

  const weeks = placeWeeks(input, perWeek);
  const tables = input.channels.map((channel, index) => ({ bases: baseTable({ ...channel, most: perWeek[index] as number }, input), formats: formatSequence(channel, perWeek[index] as number) }));
  const slots = ideasOf(input.channels, input.mix, weeks.map(({ days }) => days.map((list) => list.length)));
  const posts = weeks.flatMap(({ days, dates }, week) => {
    let ideas = 0;
    const list: Post[] = [];
    for (const index of byPriority(input.channels)) {
      const channel = input.channels[index] as Channel;
      const mine = days[index] as number[];
      const n = mine.length;
      if (n === 0) continue;
      const { bases, formats } = tables[index] as (typeof tables)[number];
      const minutes = postMinutes(bases, n, Math.min(ideas, n), input.adapted);
      const here = slots[week]?.[index] ?? [];
      let [shared, fresh] = [0, here.filter(({ adapted }) => adapted).length];
      mine.forEach((day, at) => {
        const times = spreadTimes(channel.windows, mine.lastIndexOf(day) - mine.indexOf(day) + 1, week + day);
        const slot = here[at] as (typeof here)[number];
        // The minutes of adapted posts come first in the table of costs, whatever their place in the week.
        const place = slot.adapted ? shared++ : fresh++;
        const key = `${channel.id}-w${week + 1}-${at + 1}`;
        list.push({ key, channel: channel.id, week, date: dates[day] as string, time: times[at - mine.indexOf(day)] as string, format: formats[place] as Post['format'], pillar: slot.idea.pillar, idea: slot.idea.id, adapted: slot.adapted, minutes: minutes[place] as number, state: 'planned', title: '', note: '', owner: '', link: '', moved: false });
      });
      ideas = Math.max(ideas, n);
    }
    return list;
  });
  const imported = extra.map((one): Post => ({ ...one, week: Math.floor(daysBetween(input.start, one.date) / 7), idea: one.key, adapted: false, state: 'planned', title: '', note: '', owner: '', link: '', moved: false }));
  return { verdict, posts: [...posts, ...imported].map((post) => withMove(post, moves[post.key], input.start)).sort(inTime) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Posts in order of time, then of their keys. */
export const inTime = (a: Post, b: Post): number => compare(a.date, b.date) || compare(a.time, b.time) || compare(a.key, b.key);

function withMove(post: Post, move: Moves[string] | undefined, start: string): Post {
  if (!move) return post;
  const moved = (move.date !== undefined && move.date !== post.date) || (move.time !== undefined && move.time !== post.time);
  const next = { ...post, ...Object.fromEntries(Object.entries(move).filter(([, value]) => value !== undefined)), moved };
  return { ...next, week: Math.floor(daysBetween(start, next.date) / 7) };
}

interface Week { dates: string[]; days: number[][] }

/** All weeks of the plan: their dates, and each channel’s posts as offsets from the first day. Weeks that allow the same are placed alike, once. */
function placeWeeks(input: PlanInput, perWeek: readonly number[]): Week[] {
  const placed = new Map<string, number[][]>();
  return Array.from({ length: input.weeks }, (_, week) => {
    const dates = Array.from({ length: 7 }, (_, offset) => addDays(input.start, week * 7 + offset));
    const lights = input.lightsFrom !== undefined && (dates[6] as string) >= input.lightsFrom;
    const open = dates.map((date) => !input.closed.has(date));
    const alike = `${lights} ${open.join()}`;
    const days = placed.get(alike) ?? placeWeek(input, perWeek, open, lights);
    placed.set(alike, days);
    return { dates, days };
  });
}

/** The days of each channel’s posts in one week of the plan. Closed days are left out; lights-on leaves the least. */
function placeWeek(input: PlanInput, perWeek: readonly number[], open: readonly boolean[], lights: boolean): number[][] {
  const begins = weekday(input.start);
  const load = Array.from({ length: 7 }, () => 0);
  const days: number[][] = input.channels.map(() => []);
  for (const index of byPriority(input.channels)) {
    const channel = input.channels[index] as Channel;
    const n = Math.min(perWeek[index] ?? 0, lights ? channel.least : Number.POSITIVE_INFINITY);
    const allowed = channel.days.map((day) => (day - begins + 7) % 7).filter((offset) => open[offset]).sort((a, b) => a - b);
    const mine = spreadDays(allowed, n, load);
    mine.forEach((day) => (load[day] = (load[day] ?? 0) + 1));
    days[index] = mine;
  }
  return days;
}
