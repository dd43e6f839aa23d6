/** Minutes of work behind a number of posts. */
import type { Channel, Format, PlanInput } from './types.ts';

type Rates = Pick<PlanInput, 'effort' | 'batch' | 'adapted'>;

/** Ceiling that forgives the dust of floating point. */
const up = (minutes: number): number => Math.ceil(minutes - 1e-9);

/** Formats of the first `n` posts of a week: each goes to the format furthest behind its share, so that n + 1 posts are n posts and one more. */
export function formatSequence({ formats }: Pick<Channel, 'formats'>, n: number): Format[] {
  const counts = formats.map(() => 0);
  return Array.from({ length: n }, (_, at) => {
    let best = 0;
    formats.forEach(([, share], index) => {
      const behind = share * (at + 1) - (counts[index] as number);
      const most = (formats[best] as [Format, number])[1] * (at + 1) - (counts[best] as number);
      if (behind > most + 1e-9) best = index;
    });
    counts[best] = (counts[best] as number) + 1;
    return (formats[best] as [Format, number])[0];
  });
}

/** `bases[n]` is what n posts take (up to the channel’s most) when all are made for this channel: k of one kind cost e·(1 + (k − 1)(1 − β)). */
export function baseTable(channel: Pick<Channel, 'formats' | 'most'>, { effort, batch }: Pick<Rates, 'effort' | 'batch'>): number[] {
  const seen = new Set<Format>();
  let sum = 0;
  return [0, ...formatSequence(channel, channel.most).map((format) => {
    sum += effort[format] * (seen.has(format) ? 1 - batch : 1);
    seen.add(format);
    return sum;
  })];
}

/** Minutes of `n` posts made for this channel alone. */
export function baseMinutes(channel: Channel, rates: Pick<Rates, 'effort' | 'batch'>, n: number): number {
  return baseTable({ ...channel, most: n }, rates)[n] as number;
}

/** Whole minutes of `n` posts a week when channels of higher priority already carry `ideas` ideas: so many are adapted, the rest made new. Rounded up. */
export function channelMinutes(bases: readonly number[], n: number, ideas: number, adapted: number): number {
  const shared = Math.min(n, ideas);
  return up((bases[shared] as number) * adapted + (bases[n] as number) - (bases[shared] as number));
}

/** The same minutes post by post, in order; they add up to `channelMinutes`. */
export function postMinutes(bases: readonly number[], n: number, ideas: number, adapted: number): number[] {
  return Array.from({ length: n }, (_, index) => channelMinutes(bases, index + 1, ideas, adapted) - channelMinutes(bases, index, ideas, adapted));
}
