/** Makes the files. Loaded when one is asked for: the calendar library, the table library and, where the browser has none, Temporal. */
import { download } from '../../documents/browser.ts';
import type { Locale } from '../../locales.ts';
import { formatDate } from '../../words/date.ts';
import { fill, plural } from '../../words/fill.ts';
import type { TemporalApi } from './clock.ts';
import { toMarkdown } from './markdown.ts';
import { nameOf, sayLength, sayWeek, whatOf } from './say.ts';
import type { CadencePlanData, Platform, Post } from './types.ts';
import type { CadencePlannerWords } from './words.ts';

interface Source { data: CadencePlanData; posts: readonly Post[]; name: string; words: CadencePlannerWords; locale: Locale; platforms: readonly Platform[] }
export interface CalendarWish { what: 'posts' | 'sessions' | 'both'; alarm?: number; sessionTime: string }

const file = (name: string, ending: string): string => `${name.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').trim().slice(0, 80) || 'rubrika'}.${ending}`;

async function temporal(): Promise<TemporalApi> {
  const own = (globalThis as { Temporal?: TemporalApi }).Temporal;
  return own ?? ((await import('temporal-polyfill')).Temporal as unknown as TemporalApi);
}

/** Gives the visitor a calendar file. @param sequence how often this plan has been exported before, plus one */
export async function exportCalendar({ data, posts, name, words, locale, platforms }: Source, wish: CalendarWish, sequence: number): Promise<void> {
  const { toCalendar } = await import('./ical.ts');
  const text = toCalendar(posts, {
    temporal: await temporal(),
    name,
    uid: data.uid || 'plan',
    zone: data.zone,
    sequence,
    stamp: new Date(),
    posts: wish.what !== 'sessions',
    sessions: wish.what !== 'posts',
    alarm: wish.alarm,
    sessionTime: wish.sessionTime,
    summary: (post) => fill(words.exports.summary, { channel: nameOf(platforms, post.channel), what: whatOf(post, words) }, locale),
    description: (post) => [`${words.formats[post.format]} · ${words.pillars[post.pillar]} · ${sayLength(post.minutes, words, locale)} · ${words.states[post.state]}`, post.owner, post.note, post.link].filter(Boolean).join('\n'),
    session: (week, mine) => ({
      summary: fill(words.exports.session, { n: week + 1 }, locale),
      description: [fill(words.exports.sessionText, { count: plural(words.plan.count, mine.length, locale), time: sayLength(mine.reduce((sum, { minutes }) => sum + minutes, 0), words, locale) }, locale), ...mine.map((post) => `${formatDate(post.date, locale)}, ${post.time}: ${nameOf(platforms, post.channel)} · ${words.formats[post.format]} · ${whatOf(post, words)}`)].join('\n'),
    }),
  });
  download(file(name, 'ics'), text, 'text/calendar');
}

/** Gives the visitor a table; with semicolons where the comma divides numbers, as spreadsheets there expect. */
export async function exportTable({ posts, name, words, locale, platforms }: Source): Promise<void> {
  const { toTable } = await import('./table.ts');
  download(file(name, 'csv'), toTable(posts, { columns: words.plan.columns, formats: words.formats, pillars: words.pillars, states: words.states, channels: platforms }, locale === 'en' ? ',' : ';'), 'text/csv');
}

export function exportMarkdown({ data, posts, name, words, locale, platforms }: Source): void {
  const { columns } = words.plan;
  const text = toMarkdown(name, posts, (week) => sayWeek(data.start, week, words, locale), [columns.date, columns.time, columns.channel, columns.format, columns.pillar, columns.title, columns.minutes, columns.state], (post) => [formatDate(post.date, locale), post.time, nameOf(platforms, post.channel), words.formats[post.format], words.pillars[post.pillar], post.title, String(post.minutes), words.states[post.state]]);
  download(file(name, 'md'), text, 'text/markdown');
}
