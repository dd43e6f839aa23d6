/** The plan as a calendar file: posting moments, making sessions, or both. Loaded on demand. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from './calendar.ts';
import { toInstant, type TemporalApi } from './clock.ts';
import type { Post } from './types.ts';
import { byWeek } from './weeks.ts';

/** A session is at most so long, in minutes; what is left goes to the day before. */
const SESSION = 180;

export interface CalendarOptions {
  temporal: TemporalApi;
  /** Name of the calendar. */
  name: string;
  /** Begins every UID; letters and digits. */
  uid: string;
  zone: string;
  sequence: number;
  /** When the file was made. */
  stamp: Date;
  posts: boolean;
  sessions: boolean;
  /** Minutes before a post at which an alarm rings; undefined for none. */
  alarm?: number;
  /** Wall time at which sessions begin. */
  sessionTime: string;
  /** Finished sentences of one language. */
  summary: (post: Post) => string;
  description: (post: Post) => string;
  session: (week: number, posts: readonly Post[]) => { summary: string; description: string };
}
export interface Session { week: number; part: number; date: string; minutes: number; posts: Post[] }

/** Time for making the posts of each week, on the days before its first post, at most three hours a day. The part after the week and number stays the same when a plan is exported again. */
export function sessionsOf(posts: readonly Post[]): Session[] {
  return byWeek(posts.filter(({ state, minutes }) => state !== 'skipped' && minutes > 0)).flatMap(([week, mine]) => {
    const first = mine.reduce((least, { date }) => (date < least ? date : least), (mine[0] as Post).date);
    const total = mine.reduce((sum, { minutes }) => sum + minutes, 0);
    const parts = Math.ceil(total / SESSION);
    return Array.from({ length: parts }, (_, part): Session => ({ week, part, date: addDays(first, part - parts), minutes: Math.min(SESSION, total - part * SESSION), posts: mine }));
  });
}

/** The calendar file. Times are instants in UTC, a post is 15 minutes and leaves one free, lines are folded at 75 octets by the library. */
export function toCalendar(plan: readonly Post[], options: CalendarOptions): string {
  const calendar = ical({ name: options.name, prodId: { company: 'Rubrika', product: 'cadence-planner', language: 'EN' }, method: ICalCalendarMethod.PUBLISH });
  const event = (id: string, start: Date, minutes: number, text: { summary: string; description: string }, cancelled: boolean) =>
    calendar.createEvent({
      id: `${options.uid}-${id}@rubrika`,
      sequence: options.sequence,
      stamp: options.stamp,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      transparency: ICalEventTransparency.TRANSPARENT,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...text,
    });
  if (options.posts) {
    for (const post of plan) {
      const made = event(post.key, toInstant(options.temporal, post.date, post.time, options.zone), 15, { summary: options.summary(post), description: options.description(post) }, post.state === 'skipped');
      if (/^https?:\/\/\S+$/.test(post.link)) made.url(post.link);
      if (options.alarm !== undefined && post.state !== 'skipped') made.createAlarm({ type: ICalAlarmType.display, trigger: options.alarm * 60, description: options.summary(post) });
    }
  }
  if (options.sessions) {
    for (const { week, part, date, minutes, posts } of sessionsOf(plan)) event(`make-w${week + 1}-${part + 1}`, toInstant(options.temporal, date, options.sessionTime, options.zone), minutes, options.session(week, posts), false);
  }
  return calendar.toString();
}
