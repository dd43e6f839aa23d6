/** Which pillar each post belongs to, and which posts on several channels are one idea. */
import { byPriority } from './choose.ts';
import type { Channel, Pillar } from './types.ts';

export interface Idea { id: string; pillar: Pillar }
export interface Slot { idea: Idea; adapted: boolean }

/** Hands out pillars so that each stays as near to its share as whole posts allow: the next one goes to the largest remainder. */
class Shares {
  private readonly counts = new Map<Pillar, number>();
  private total = 0;
  private readonly mix: readonly [Pillar, number][];
  constructor(mix: readonly [Pillar, number][]) {
    this.mix = mix;
  }
  /** How far a pillar is behind its share if one more is given out. */
  behind(pillar: Pillar): number {
    const share = this.mix.find(([one]) => one === pillar)?.[1] ?? 0;
    return share * (this.total + 1) - (this.counts.get(pillar) ?? 0);
  }
  /** The pillar furthest behind among those allowed; the first of the mix when equal. */
  next(allowed: (pillar: Pillar) => boolean): Pillar {
    const candidates = this.mix.map(([pillar]) => pillar).filter(allowed);
    const list = candidates.length > 0 ? candidates : this.mix.map(([pillar]) => pillar);
    return list.reduce((best, pillar) => (this.behind(pillar) > this.behind(best) + 1e-9 ? pillar : best));
  }
  take(pillar: Pillar): void {
    this.counts.set(pillar, (this.counts.get(pillar) ?? 0) + 1);
    this.total++;
  }
}

/** How many of `n` posts of a week may sell without two touching: every second, and a lone one only when the last did not. */
const sellingRoom = (n: number, lastSold: boolean): number => (n === 1 ? (lastSold ? 0 : 1) : Math.floor(n / 2));
const sells = ({ pillar }: Idea): boolean => pillar === 'promo';

/** Puts the posts of a week in an order in which no two that sell touch, the last of the week before included. With more selling than room they touch at the end. */
function spread<T extends { idea: Idea }>(slots: T[], lastSold: boolean): T[] {
  const selling = slots.filter(({ idea }) => sells(idea));
  const others = slots.filter(({ idea }) => !sells(idea));
  const order: T[] = [];
  let sold = lastSold;
  while (selling.length + others.length > 0) {
    // A post that sells goes where it keeps the same distance to the next one.
    const due = selling.length > 0 && (others.length === 0 || selling.length * 2 > others.length + selling.length || (order.length + 1) * (selling.length + 1) >= (order.length + selling.length + others.length + 1));
    const next = ((due && !sold) || others.length === 0 ? selling.shift() : others.shift()) as T;
    sold = sells(next.idea);
    order.push(next);
  }
  return order;
}

/**
 * For each week and channel the ideas of its posts, in order of time.
 * @param posts posts a week by week and channel (`posts[week][channel]`)
 * @returns `slots[week][channel]`, with the ideas taken over from more important channels marked as adapted
 */
export function ideasOf(channels: readonly Channel[], mix: readonly [Pillar, number][], posts: readonly (readonly number[])[]): Slot[][][] {
  const order = byPriority(channels);
  const made = new Shares(mix);
  const own = channels.map(() => new Shares(mix));
  const lastSold = channels.map(() => false);
  return posts.map((counts, week) => {
    const pool: Idea[] = [];
    const slots: Slot[][] = channels.map(() => []);
    for (const index of order) {
      const n = counts[index] ?? 0;
      if (n === 0) continue;
      const share = own[index] as Shares;
      const room = sellingRoom(n, lastSold[index] as boolean);
      const taken = chooseFrom(pool, Math.min(n, pool.length), room, share);
      let selling = taken.filter(sells).length;
      const fresh: Idea[] = [];
      while (taken.length + fresh.length < n) {
        const pillar = made.next((one) => one !== 'promo' || selling < room);
        made.take(pillar);
        fresh.push({ id: `w${week + 1}-${pool.length + fresh.length + 1}`, pillar });
        if (pillar === 'promo') selling++;
      }
      fresh.forEach(({ pillar }) => share.take(pillar));
      pool.push(...fresh);
      const mine = spread([...taken.map((idea) => ({ idea, adapted: true })), ...fresh.map((idea) => ({ idea, adapted: false }))], lastSold[index] as boolean);
      slots[index] = mine;
      lastSold[index] = sells((mine.at(-1) as Slot).idea);
    }
    return slots;
  });
}

/** `count` ideas of the pool, those whose pillars the channel lacks most; at most `room` of them sell, if the pool allows. */
function chooseFrom(pool: readonly Idea[], count: number, room: number, share: Shares): Idea[] {
  const left = [...pool];
  const chosen: Idea[] = [];
  while (chosen.length < count) {
    const selling = chosen.filter(sells).length;
    const allowed = left.filter((idea) => !sells(idea) || selling < room);
    const list = allowed.length > 0 ? allowed : left;
    const idea = list.reduce((best, one) => (share.behind(one.pillar) > share.behind(best.pillar) + 1e-9 ? one : best));
    share.take(idea.pillar);
    chosen.push(idea);
    left.splice(left.indexOf(idea), 1);
  }
  return pool.filter((idea) => chosen.includes(idea));
}
