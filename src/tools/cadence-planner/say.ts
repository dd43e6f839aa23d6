/** Values of the plan → sentences of one language. */
import { LOCALE, type Locale } from '../../locales.ts';
import { DATE_WORDS, formatDate } from '../../words/date.ts';
import { fill, plural } from '../../words/fill.ts';
import { formatNumber } from '../../words/number.ts';
import { weekday } from './calendar.ts';
import type { Notice, Problem } from './check.ts';
import type { ChannelVerdict, Verdict } from './plan.ts';
import type { Platform, Post } from './types.ts';
import { weekDays } from './watch.ts';
import type { CadencePlannerWords } from './words.ts';

/** `3 h 20 min`, `45 min`, `2 h`; whole minutes, at least 0. */
export function sayLength(minutes: number, { length }: Pick<CadencePlannerWords, 'length'>, locale: Locale): string {
  const whole = Math.max(0, Math.round(minutes));
  const values = { h: Math.floor(whole / 60), m: whole % 60 };
  return fill(values.h === 0 ? length.minutes : values.m === 0 ? length.hours : length.both, values, locale).replaceAll(' ', '\u00A0');
}

/** What is wrong with a box, with what was typed and what to do. A place that carries only some of the sentences has only boxes that need these. */
export function sayProblem(problem: Problem, words: { problems: Partial<CadencePlannerWords['problems']> }, locale: Locale): string {
  const { field: _, code, typed, ...numbers } = problem;
  const rounded = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, key === 'hours' ? formatNumber(value as number, locale, 0) : formatNumber(value as number, locale, 3)]));
  return fill(words.problems[code] ?? '', { typed: typed.length > 40 ? `${typed.slice(0, 40)}…` : typed, ...rounded }, locale);
}

export function sayNotice({ code, sum }: Notice, words: Pick<CadencePlannerWords, 'notices'>, locale: Locale): string {
  return fill(words.notices[code], sum === undefined ? {} : { sum }, locale);
}

/** The verdict in one sentence. @param need minutes of everything asked for, overhead included; @param budget minutes a week */
export function sayVerdict(verdict: Verdict, words: Pick<CadencePlannerWords, 'verdict' | 'length'>, locale: Locale, need: number, budget: number | undefined): string {
  const time = (minutes: number) => sayLength(minutes, words, locale);
  const used = time(verdict.making + verdict.overheadTotal);
  const left = time((verdict.available ?? 0) - (verdict.is === 'nothing-fits' ? 0 : verdict.making));
  const asked = verdict.channels.reduce((sum, channel) => sum + channel.asked, 0);
  switch (verdict.is) {
    case 'unknown':
      return plural(words.verdict.unknown, verdict.posts, locale, { used });
    case 'none-left':
      return `${fill(words.verdict.noneLeft, { overhead: time(verdict.overheadTotal), hours: time(budget ?? 0) }, locale)} ${fill(words.verdict.largest, { part: words.verdict.overhead[verdict.largest] }, locale)}`;
    case 'nothing-fits':
      return fill(words.verdict.nothingFits, { left }, locale);
    case 'fits':
      return plural(words.verdict.fits, verdict.posts, locale, { left });
    case 'cut':
      return plural(words.verdict.cut, verdict.posts, locale, { asked, need: time(need) });
    case 'over':
      return plural(words.verdict.over, verdict.posts, locale, { need: used, hours: time(budget ?? 0) });
  }
}

/** What to do with one channel. @param least posts a week below which it is not worth keeping */
export function sayAdvice(channel: ChannelVerdict, least: number, words: Pick<CadencePlannerWords, 'verdict' | 'length'>, locale: Locale): string {
  const kept = channel.advice === 'keep' || channel.advice === 'fewer';
  return plural(words.verdict.advice[channel.advice], kept ? channel.posts : least, locale, channel.advice === 'fewer' ? { asked: channel.asked, time: sayLength(channel.minutes, words, locale) } : kept ? { time: sayLength(channel.minutes, words, locale) } : {});
}

export const nameOf = (platforms: readonly Platform[], id: string): string => platforms.find((one) => one.id === id)?.name ?? id;

/** What a post is, without its channel: its title, or its pillar until it has one. */
export const whatOf = (post: Post, words: CadencePlannerWords): string => post.title || words.pillars[post.pillar];

/** `Week 2: 7 December 2026 – 13 December 2026` */
export function sayWeek(start: string, week: number, words: CadencePlannerWords, locale: Locale): string {
  const days = weekDays(start, week);
  return fill(words.plan.weekN, { n: week + 1, from: formatDate(days[0] as string, locale), to: formatDate(days[6] as string, locale) }, locale);
}

/** A month as a heading: `Листопад 2026`. @param month `YYYY-MM` */
export function sayMonth(month: string, locale: Locale): string {
  const name = DATE_WORDS[locale].months[Number(month.slice(5)) - 1] as string;
  return `${name.charAt(0).toLocaleUpperCase(LOCALE[locale].lang)}${name.slice(1)} ${month.slice(0, 4)}`;
}

/** A day where the year is known: `пн, 30 лист.` */
export function shortDay(iso: string, locale: Locale): string {
  const { weekdaysShort, monthsShort } = DATE_WORDS[locale];
  const [day, month] = [String(Number(iso.slice(8))), monthsShort[Number(iso.slice(5, 7)) - 1] as string];
  return `${weekdaysShort[weekday(iso)]}, ${locale === 'hy' ? `${month}\u00A0${day}` : `${day}\u00A0${month}`}`;
}

export const dayName = (iso: string, locale: Locale): string => DATE_WORDS[locale].weekdays[weekday(iso)] as string;
