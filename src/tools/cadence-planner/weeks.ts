/** Posts by the week of the plan. */
import type { Post } from './types.ts';

/** Pairs of week and its posts, in order; weeks before the start are negative. */
export function byWeek(posts: readonly Post[]): [number, Post[]][] {
  const weeks = new Map<number, Post[]>();
  for (const post of posts) {
    const mine = weeks.get(post.week);
    if (mine) mine.push(post);
    else weeks.set(post.week, [post]);
  }
  return [...weeks].sort(([a], [b]) => a - b);
}
