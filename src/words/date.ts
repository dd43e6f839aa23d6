/** Dates as each language writes them. Our own tables: browsers lack or garble az, hy and eo, and CLDR's eo and hy patterns are not what people write. */
import type { Locale } from '../locales.ts';

const NBSP = '\u00A0';
const list = (text: string): readonly string[] => text.split(' ');

interface DateWords {
  /** Month names standing alone, January first. */
  months: readonly string[];
  /** Month names inside a date. */
  monthsInDate: readonly string[];
  monthsShort: readonly string[];
  /** Monday first, as in all six languages. */
  weekdays: readonly string[];
  weekdaysShort: readonly string[];
}

const az = list('yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr');
const eo = list('januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro');
const en = list('January February March April May June July August September October November December');
const hy = list('հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր');

export const DATE_WORDS: Record<Locale, DateWords> = {
  az: {
    months: az,
    monthsInDate: az,
    monthsShort: list('yan fev mar apr may iyn iyl avq sen okt noy dek'),
    weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'],
    weekdaysShort: list('B.e. Ç.a. Ç. C.a. C. Ş. B.'),
  },
  hy: {
    months: hy,
    monthsInDate: hy.map((month) => `${month}ի`),
    monthsShort: list('հնվ փտվ մրտ ապր մյս հնս հլս օգս սեպ հոկ նոյ դեկ'),
    weekdays: list('երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի'),
    weekdaysShort: list('երկ երք չրք հնգ ուր շբթ կիր'),
  },
  uk: {
    months: list('січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'),
    monthsInDate: list('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    monthsShort: list('січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'),
    weekdays: list('понеділок вівторок середа четвер п’ятниця субота неділя'),
    weekdaysShort: list('пн вт ср чт пт сб нд'),
  },
  pl: {
    months: list('styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'),
    monthsInDate: list('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'),
    monthsShort: list('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    weekdays: list('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    weekdaysShort: list('pn wt śr cz pt sb nd'),
  },
  eo: {
    months: eo,
    monthsInDate: eo,
    monthsShort: list('jan feb mar apr maj jun jul aŭg sep okt nov dec'),
    weekdays: list('lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo'),
    weekdaysShort: list('lu ma me ĵa ve sa di'),
  },
  en: {
    months: en,
    monthsInDate: en,
    monthsShort: list('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    weekdaysShort: list('Mon Tue Wed Thu Fri Sat Sun'),
  },
};

export interface Day {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** Reads `YYYY-MM-DD`; throws on anything that is not a real calendar day. */
export function parseDay(iso: string): Day {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  const date = match ? new Date(`${iso}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) throw new Error(`Not a day: “${iso}” (expected YYYY-MM-DD)`);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `3 mart 2026`, `2026 թ. մարտի 3`, `3 березня 2026 р.` … for a `YYYY-MM-DD`; throws on a bad day. */
export function formatDate(iso: string, locale: Locale): string {
  const { year, month, day } = parseDay(iso);
  const name = DATE_WORDS[locale].monthsInDate[month - 1] as string;
  switch (locale) {
    case 'hy':
      return `${year}${NBSP}թ. ${name}${NBSP}${day}`;
    case 'uk':
      return `${day}${NBSP}${name} ${year}${NBSP}р.`;
    case 'eo':
      return `${day}-a${NBSP}de${NBSP}${name} ${year}`;
    default:
      return `${day}${NBSP}${name} ${year}`;
  }
}
