/**
 * Which channels to keep and how often to post on each, within the minutes there are: exactly, by dynamic programming over the channels,
 * without the states that a bound shows to be hopeless.
 *
 * Benefit of n posts a week on a channel: its priority times 1 + 1/2 + … + 1/n, for each further post of a week adds less (our rule).
 * Of equally beneficial choices the one that takes less time wins; of those the one with more posts on channels of higher priority,
 * in the order of priority and then of the list.
 */
import { baseTable, channelMinutes } from './cost.ts';
import type { Channel, PlanInput } from './types.ts';

/** Benefit in whole thousandths, so that equal is equal. */
export function benefit(priority: number, n: number): number {
  let sum = 0;
  for (let k = 1; k <= n; k++) sum += 1 / k;
  return Math.round(priority * sum * 1000);
}

/** Positions of the channels, most important first. */
export function byPriority(channels: readonly Pick<Channel, 'priority'>[]): number[] {
  return channels.map((_, index) => index).sort((a, b) => (channels[b] as Channel).priority - (channels[a] as Channel).priority || a - b);
}

export interface Choice {
  /** Posts a week, in the order of the channels given. */
  posts: number[];
  /** Minutes a week for making them. */
  minutes: number;
  benefit: number;
}
interface State { ideas: number; minutes: number; benefit: number; posts: number[] }

interface Step { least: number; most: number; bases: readonly number[]; gains: readonly number[] }
/** So many states are followed in the quick look. */
const BEAM = 40;

/** `bounds[at][minutes]`: the most that the channels from `at` on could bring in so much time if all their posts were adapted, the cheapest they can be. */
function boundsOf(steps: readonly Step[], adapted: number, budget: number): Float64Array[] {
  const bounds: Float64Array[] = [];
  bounds[steps.length] = new Float64Array(budget + 1);
  for (let at = steps.length - 1; at >= 0; at--) {
    const { least, most, bases, gains } = steps[at] as Step;
    const after = bounds[at + 1] as Float64Array;
    const own = Float64Array.from(after);
    for (let n = least; n <= most; n++) {
      const minutes = channelMinutes(bases, n, n, adapted);
      const gain = gains[n] as number;
      for (let time = minutes; time <= budget; time++) {
        const value = (after[time - minutes] as number) + gain;
        if (value > (own[time] as number)) own[time] = value;
      }
    }
    bounds[at] = own;
  }
  return bounds;
}

/** Above 0 when `a` has more posts at the first place where the two differ. */
function compareCounts(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return (a[index] as number) - (b[index] as number);
  return 0;
}
const better = (a: State, b: State): number => b.benefit - a.benefit || a.minutes - b.minutes || b.ideas - a.ideas || compareCounts(b.posts, a.posts);

/** Drops states that another one beats whatever follows: no more minutes, no less benefit, no fewer ideas to adapt. */
function prune(states: State[]): State[] {
  const kept: State[] = [];
  /** For each number of ideas, the cheapest kept state with at least so many. */
  const cheapest: State[] = [];
  for (const state of states.sort(better)) {
    const rival = cheapest[state.ideas];
    if (rival && (rival.minutes < state.minutes || (rival.minutes === state.minutes && (rival.benefit > state.benefit || compareCounts(rival.posts, state.posts) >= 0)))) continue;
    kept.push(state);
    for (let ideas = state.ideas; ideas >= 0 && (cheapest[ideas] === undefined || (cheapest[ideas] as State).minutes > state.minutes); ideas--) cheapest[ideas] = state;
  }
  return kept;
}

/** The best choice within `budget` minutes a week; nothing at all when not even the cheapest channel fits. A channel has 0 posts or between its least and its most. */
export function choosePosts(input: Pick<PlanInput, 'channels' | 'effort' | 'batch' | 'adapted'>, budget: number): Choice {
  const order = byPriority(input.channels);
  const everything = costOf(input, input.channels.map(({ most }) => most));
  const inOrder = (posts: readonly number[]) => {
    const back = input.channels.map(() => 0);
    order.forEach((index, at) => (back[index] = posts[at] ?? 0));
    return back;
  };
  if (everything <= budget) return { posts: input.channels.map(({ most }) => most), minutes: everything, benefit: input.channels.reduce((sum, { priority, most }) => sum + benefit(priority, most), 0) };
  const steps = order.map((index) => {
    const channel = input.channels[index] as Channel;
    const bases = baseTable(channel, input);
    return { least: channel.least, most: channel.most, bases, gains: bases.map((_, n) => benefit(channel.priority, n)) };
  });
  const bounds = boundsOf(steps, input.adapted, Math.floor(budget));
  /** All states of one more channel that could still reach `floor`. */
  const grow = (states: readonly State[], at: number, floor: number): State[] => {
    const { least, most, bases, gains } = steps[at] as Step;
    const rest = bounds[at + 1] as Float64Array;
    const next: State[] = [];
    for (const state of states) {
      if (state.benefit + (rest[Math.floor(budget - state.minutes)] as number) >= floor) next.push({ ...state, posts: [...state.posts, 0] });
      for (let n = least; n <= most; n++) {
        const minutes = state.minutes + channelMinutes(bases, n, state.ideas, input.adapted);
        if (minutes > budget) break;
        const gained = state.benefit + (gains[n] as number);
        if (gained + (rest[Math.floor(budget - minutes)] as number) >= floor) next.push({ ideas: Math.max(state.ideas, n), minutes, benefit: gained, posts: [...state.posts, n] });
      }
    }
    return next;
  };
  const start: State[] = [{ ideas: 0, minutes: 0, benefit: 0, posts: [] }];
  // A quick look along the most promising states first: what it finds is the floor below which nothing need be looked at.
  let promising = start;
  steps.forEach((_, at) => {
    const promise = (state: State) => state.benefit + ((bounds[at + 1] as Float64Array)[Math.floor(budget - state.minutes)] as number);
    promising = grow(promising, at, 0).sort((a, b) => promise(b) - promise(a) || a.minutes - b.minutes).slice(0, BEAM);
  });
  const floor = Math.max(...promising.map((state) => state.benefit));
  let states = start;
  steps.forEach((_, at) => (states = prune(grow(states, at, floor))));
  const best = states.sort((a, b) => b.benefit - a.benefit || a.minutes - b.minutes || compareCounts(b.posts, a.posts))[0] as State;
  return { posts: inOrder(best.posts), minutes: best.minutes, benefit: best.benefit };
}

/** Minutes a week of a given number of posts on each channel. */
export function costOf(input: Pick<PlanInput, 'channels' | 'effort' | 'batch' | 'adapted'>, posts: readonly number[]): number {
  let ideas = 0;
  let sum = 0;
  for (const index of byPriority(input.channels)) {
    const n = posts[index] ?? 0;
    if (n === 0) continue;
    const channel = input.channels[index] as Channel;
    sum += channelMinutes(baseTable({ ...channel, most: Math.max(channel.most, n, ideas) }, input), n, ideas, input.adapted);
    ideas = Math.max(ideas, n);
  }
  return sum;
}
