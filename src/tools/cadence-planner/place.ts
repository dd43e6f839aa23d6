/** Days and times of posts within a week. */
import { writeTime } from './calendar.ts';
import type { Channel } from './types.ts';

/** All ways to take `n` of the items, in order. */
function subsets<T>(items: readonly T[], n: number): T[][] {
  if (n === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), n - 1).map((rest) => [item, ...rest]));
}

/** The days most evenly apart when the week comes round again; then those with the least work on them, then the earliest. At most seven days, so all ways are tried. */
function evenDays(days: readonly number[], n: number, load: readonly number[]): number[] {
  let best: { days: number[]; apart: number; square: number; load: number } | undefined;
  for (const chosen of subsets(days, n)) {
    const gaps = chosen.map((day, index) => (index + 1 < n ? (chosen[index + 1] as number) - day : (chosen[0] as number) + 7 - day));
    const one = { days: chosen, apart: Math.min(...gaps), square: gaps.reduce((sum, gap) => sum + gap * gap, 0), load: chosen.reduce((sum, day) => sum + (load[day] ?? 0), 0) };
    if (!best || one.apart > best.apart || (one.apart === best.apart && (one.square < best.square || (one.square === best.square && one.load < best.load)))) best = one;
  }
  return best?.days ?? [];
}

/**
 * Spreads `n` posts over the allowed days of one week.
 * @param days allowed days as offsets from the first day of the plan’s week (0–6), in order; none of them means no post
 * @param load posts already on each offset, so that channels keep out of each other’s way
 * @returns offsets in order of time, as many as posts
 */
export function spreadDays(days: readonly number[], n: number, load: readonly number[] = []): number[] {
  if (days.length === 0) return [];
  const each = Math.floor(n / days.length);
  const more = evenDays(days, n % days.length, load);
  return days.flatMap((day) => Array.from({ length: each + (more.includes(day) ? 1 : 0) }, () => day));
}

/** Times of `count` posts on one day, inside the windows and as even as these allow; a single post takes the windows in turn. */
export function spreadTimes(windows: Channel['windows'], count: number, turn: number): string[] {
  const inside = (minute: number, span: { from: number; to: number }) => Math.max(span.from, Math.min(span.to, Math.floor(minute / 5) * 5));
  if (count === 1) {
    const span = windows[turn % windows.length] as { from: number; to: number };
    return [writeTime(inside((span.from + span.to) / 2, span))];
  }
  const length = windows.reduce((sum, { from, to }) => sum + to - from, 0);
  return Array.from({ length: count }, (_, index) => {
    let offset = (length * index) / (count - 1);
    for (const span of windows) {
      if (offset <= span.to - span.from) return writeTime(inside(span.from + offset, span));
      offset -= span.to - span.from;
    }
    const last = windows.at(-1) as { from: number; to: number };
    return writeTime(last.to);
  });
}
