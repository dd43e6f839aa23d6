/** Days as strings, counted without any clock or zone. */

const DAY = 86_400_000;
const ms = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** True for a real calendar day `YYYY-MM-DD` between 1970 and 2199, 29 February only in leap years. */
export function isDay(iso: string): boolean {
  return /^(19[7-9]|20\d|21\d)\d-\d\d-\d\d$/.test(iso) && !Number.isNaN(ms(iso)) && new Date(ms(iso)).toISOString().startsWith(iso);
}

/** The day `count` days after (before, when negative). */
export function addDays(iso: string, count: number): string {
  return new Date(ms(iso) + count * DAY).toISOString().slice(0, 10);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((ms(b) - ms(a)) / DAY);
}

/** 0 Monday … 6 Sunday. */
export function weekday(iso: string): number {
  return (new Date(ms(iso)).getUTCDay() + 6) % 7;
}

/** The first Monday after a day. */
export function nextMonday(iso: string): string {
  return addDays(iso, 7 - weekday(iso));
}

/** `HH:MM` → minutes after midnight; undefined when it is no time of day. */
export function readTime(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d\d)$/.exec(text.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return Number(hour) * 60 + Number(minute);
}

/** Minutes after midnight → `HH:MM`. */
export function writeTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Easter Sunday of a year in the Gregorian calendar. Gauss and Meeus: the western rule, and the Julian rule plus 13 days (right for 1900–2099). */
export function easter(year: number, rule: 'western' | 'orthodox'): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  if (rule === 'orthodox') {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const month = Math.floor((d + e + 114) / 31);
    return addDays(`${year}-${pad(month)}-${pad(((d + e + 114) % 31) + 1)}`, 13);
  }
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return `${year}-${pad(month)}-${pad(((h + l - 7 * m + 114) % 31) + 1)}`;
}
