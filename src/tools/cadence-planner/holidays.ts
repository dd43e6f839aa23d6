/** Public holidays of the four countries, from the table in `content/facts/holidays.json`. */
import { addDays, daysBetween, easter } from './calendar.ts';

export interface Country {
  /** Language of the names. */
  lang: string;
  easter: 'western' | 'orthodox' | null;
  days: readonly ({ on: string; days?: number; name: string } | { easter: number; name: string })[];
  /** Days that are announced each year; these are the expected ones. */
  expected: readonly { name: string; dates: readonly string[] }[];
}
export interface Holiday { date: string; name: string; lang: string; country: string; expected: boolean }

/** All holidays of the chosen countries from a day on, `count` days long, in order. Unknown countries give none. */
export function holidaysIn(table: Readonly<Record<string, Country>>, countries: readonly string[], from: string, count: number): Holiday[] {
  const found: Holiday[] = [];
  for (const id of countries) {
    const country = table[id];
    if (!country) continue;
    const add = (date: string, name: string, expected = false) => {
      const at = daysBetween(from, date);
      if (at >= 0 && at < count) found.push({ date, name, lang: country.lang, country: id, expected });
    };
    const [first, last] = [Number(from.slice(0, 4)), Number(addDays(from, count).slice(0, 4))];
    for (let year = first - 1; year <= last; year++) {
      for (const day of country.days) {
        if ('on' in day) for (let n = 0; n < (day.days ?? 1); n++) add(addDays(`${year}-${day.on}`, n), day.name);
        else if (country.easter) add(addDays(easter(year, country.easter), day.easter), day.name);
      }
    }
    for (const { name, dates } of country.expected) for (const date of dates) add(date, name, true);
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.country < b.country ? -1 : 1));
}
