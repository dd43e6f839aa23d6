/** The plan as Markdown: one table a week. */
import type { Post } from './types.ts';
import { byWeek } from './weeks.ts';

const cell = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/([\\|*_`[\]<>])/g, '\\$1');

/** @param week heading of a week @param head headings of the columns @param row cells of a post, as many as the head */
export function toMarkdown(title: string, posts: readonly Post[], week: (index: number) => string, head: readonly string[], row: (post: Post) => readonly string[]): string {
  const tables = byWeek(posts).map(([index, mine]) => [`## ${cell(week(index))}`, '', `| ${head.map(cell).join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...mine.map((post) => `| ${row(post).map(cell).join(' | ')} |`), ''].join('\n'));
  return [`# ${cell(title)}`, '', ...tables].join('\n');
}
