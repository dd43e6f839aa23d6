/** Calendar files, read back by an independent parser; clock changes; the calendar of days. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import holidayFacts from '../../../../content/facts/holidays.json' with { type: 'json' };
import { LOCALES, type Locale } from '../../../../src/locales.ts';
import { addDays, daysBetween, easter, isDay, nextMonday, weekday } from '../../../../src/tools/cadence-planner/calendar.ts';
import { toInstant } from '../../../../src/tools/cadence-planner/clock.ts';
import { holidaysIn, type Country } from '../../../../src/tools/cadence-planner/holidays.ts';
import { sessionsOf, toCalendar, type CalendarOptions } from '../../../../src/tools/cadence-planner/ical.ts';
import { planCadence } from '../../../../src/tools/cadence-planner/plan.ts';
import type { Post } from '../../../../src/tools/cadence-planner/types.ts';
import { inputs } from './samples.ts';

const TEXTS: Record<Locale, string> = {
  az: 'Şəkinin ən yaxşı halvası; “təzə”, bişirilib',
  hy: 'Գյումրիի հացատան նոր խորագիրը՝ «Ինչպե՞ս ենք թխում», մաս երկրորդ։ Առանձնահատկություններ',
  uk: 'Як ми печемо хліб, частина друга: «Ранок» — п’ята година',
  pl: 'Zażółć gęślą jaźń, część druga; o chlebie\\i soli',
  eo: 'Eĥoŝanĝo ĉiuĵaŭde, dua parto, pri pano 👩‍👩‍👧‍👦',
  en: 'How we bake, part two; a line with, commas\nand a second line',
};
const options = (zone: string, text: string, more: Partial<CalendarOptions> = {}): CalendarOptions => ({
  temporal: Temporal as unknown as CalendarOptions['temporal'],
  name: text.split('\n')[0] as string,
  uid: 'abc123',
  zone,
  sequence: 3,
  stamp: new Date('2026-11-26T10:00:00Z'),
  posts: true,
  sessions: true,
  alarm: 30,
  sessionTime: '09:00',
  summary: (post) => `${post.channel}: ${text}`,
  description: (post) => `${text}\n${post.pillar}`,
  session: (week) => ({ summary: `${text} ${week + 1}`, description: text }),
  ...more,
});
const zones = ['Asia/Baku', 'Asia/Yerevan', 'Europe/Kyiv', 'Europe/Warsaw', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'];
/** Days around both clock changes, the turn of a year and 29 February. */
const starts = ['2026-03-23', '2026-10-19', '2026-12-28', '2028-02-28', '2026-03-02', '2026-10-26'];

describe('a calendar file', () => {
  test('is read back by another parser: 200 plans, zones, clock changes, six languages', () => {
    let seen = 0;
    fc.assert(fc.property(inputs(4, 6), fc.constantFrom(...zones), fc.constantFrom(...starts), fc.constantFrom(...LOCALES), (input, zone, start, locale) => {
      const { posts } = planCadence({ ...input, zone, start, weeks: Math.min(input.weeks, 2), asked: true });
      const text = toCalendar(posts, options(zone, TEXTS[locale]));
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).not.toMatch(/[^\r]\n/);
      const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const events = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      const sessions = sessionsOf(posts);
      expect(events).toHaveLength(posts.length + sessions.length);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const post of posts) {
        const event = events.find(({ uid }) => uid === `abc123-${post.key}@rubrika`) as ICAL.Event;
        expect(event.summary).toBe(`${post.channel}: ${TEXTS[locale]}`);
        expect(event.description).toBe(`${TEXTS[locale]}\n${post.pillar}`);
        expect(event.startDate.toJSDate().toISOString()).toBe(toInstant(Temporal as never, post.date, post.time, zone).toISOString());
        expect(event.component.getFirstPropertyValue('dtstart')?.toString()).toMatch(/Z$/);
        expect(event.duration.toSeconds()).toBe(900);
        expect(event.sequence).toBe(3);
        expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
        expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-26T10:00:00Z');
        expect(event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M');
        seen++;
      }
      expect(sessions.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(posts.reduce((sum, { minutes }) => sum + minutes, 0));
    }), { numRuns: 200 });
    expect(seen).toBeGreaterThan(1000);
  });
  test('keeps only what was asked for, and cancels what was skipped', () => {
    const post = { key: 'x-w1-1', channel: 'x', week: 0, date: '2026-11-30', time: '12:00', minutes: 30, state: 'skipped', link: 'https://example.org/a' } as Post;
    const text = toCalendar([post], options('Asia/Baku', 'a', { sessions: false, alarm: undefined }));
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('DTSTART:20261130T080000Z');
    expect(text).toContain('URL;VALUE=URI:https://example.org/a');
    expect(text).not.toContain('VALARM');
    expect(toCalendar([post], options('Asia/Baku', 'a', { posts: false }))).not.toContain('VEVENT');
  });
});

describe('the clock', () => {
  const at = (date: string, time: string, zone: string) => toInstant(Temporal as never, date, time, zone).toISOString();
  test('a minute that is left out moves to the next that exists', () => {
    expect(at('2026-03-29', '02:30', 'Europe/Warsaw')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-29', '03:30', 'Europe/Kyiv')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-29', '01:59', 'Europe/Warsaw')).toBe('2026-03-29T00:59:00.000Z');
  });
  test('a minute that comes twice means the first', () => {
    expect(at('2026-10-25', '02:30', 'Europe/Warsaw')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25', '03:30', 'Europe/Kyiv')).toBe('2026-10-25T00:30:00.000Z');
  });
  test('Baku and Yerevan have no clock changes', () => {
    for (const zone of ['Asia/Baku', 'Asia/Yerevan']) for (const day of ['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31']) expect(at(day, '10:00', zone)).toBe(`${day}T06:00:00.000Z`);
  });
});

describe('days', () => {
  test('29 February exists in leap years only, and weeks run over the year’s end', () => {
    expect([isDay('2028-02-29'), isDay('2027-02-29'), isDay('2026-13-01'), isDay('2026-1-1'), isDay('')]).toEqual([true, false, false, false, false]);
    expect(addDays('2026-12-30', 5)).toBe('2027-01-04');
    expect(nextMonday('2026-11-26')).toBe('2026-11-30');
    expect(nextMonday('2026-11-30')).toBe('2026-12-07');
    fc.assert(fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: -900, max: 900 }), (from, count) => {
      const day = addDays('1990-01-01', from);
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect((weekday(day) + (((count % 7) + 7) % 7)) % 7).toBe(weekday(addDays(day, count)));
    }));
  });
  test('Easter by both rules', () => {
    expect([2024, 2025, 2026, 2027, 2028].map((year) => easter(year, 'western'))).toEqual(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16']);
    expect([2024, 2025, 2026, 2027, 2028].map((year) => easter(year, 'orthodox'))).toEqual(['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16']);
  });
  test('holidays fall on their days, the turn of the year included', () => {
    const table = holidayFacts.countries as unknown as Record<string, Country>;
    const names = (country: string, from: string, count: number) => holidaysIn(table, [country], from, count).map(({ date, name }) => `${date} ${name}`);
    expect(names('pl', '2026-12-21', 14)).toEqual(['2026-12-24 Wigilia', '2026-12-25 Boże Narodzenie', '2026-12-26 Boże Narodzenie', '2027-01-01 Nowy Rok']);
    expect(names('pl', '2026-06-01', 10)).toEqual(['2026-06-04 Boże Ciało']);
    expect(names('ua', '2027-05-01', 5)).toEqual(['2027-05-01 День праці', '2027-05-02 Великдень']);
    expect(names('az', '2027-03-19', 7)).toHaveLength(5);
    expect(names('az', '2027-05-10', 14)).toEqual(holidayFacts.countries.az.expected[1]?.dates.filter((day) => day.startsWith('2027')).map((day) => `${day} Qurban bayramı`));
    expect(names('am', '2026-12-30', 10)).toHaveLength(4);
  });
});
