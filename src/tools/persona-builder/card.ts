/** A persona as a card: finished lines, each with how well it is known. Screen, print, pictures and text all draw this. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import { cutGraphemes } from '../../lib/graphemes.ts';
import type { Locale } from '../../locales.ts';
import { DATE_WORDS } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';
import { formatNumber, formatPercent } from '../../words/number.ts';
import { amount } from './check.ts';
import { confidence, known, type Known, type Stage } from './evidence.ts';
import { DEMOGRAPHIC, FIELDS, isFilled, NETWORKS, type Field, type PersonaFacts } from './model.ts';
import { networksOf, windows } from './so-what.ts';
import type { PersonaWords } from './words.ts';

export interface Context { words: PersonaWords; locale: Locale; facts: PersonaFacts; today: string }
export interface Section extends Known {
  field: Field;
  label: string;
  lines: string[];
  /** Drawn dashed, in every view and export. */
  guess: boolean;
}
export interface Card {
  id: string;
  /** What heads the card: the made-up name, or the segment. */
  title: string;
  /** Who they are, when the made-up name has taken its place as the title. */
  segment: Section | undefined;
  /** Who they are, and how well that is known. */
  who: Section | undefined;
  sections: Section[];
  /** Demographic fields without a decision: left out, and said so. */
  grey: Section[];
  percent: number;
  stage: Stage;
  /** `48% certain: partly checked` */
  confidence: string;
  photo: Persona['photo'];
}

/** A sum as the language writes it: `€38` in English, `38 €` elsewhere. The currency is what was typed, and may be blank. */
export function money(value: number, currency: string, locale: Locale): string {
  const sum = formatNumber(value, locale);
  const sign = currency.trim();
  return locale === 'en' && /^[€£$]$/.test(sign) ? sign + sum : sign === '' ? sum : `${sum}\u00A0${sign}`;
}

/** Lines of one field as a reader sees them; what a visitor typed is quoted or set apart, never inflected. */
export function linesOf(persona: Persona, field: Field, { words, locale, facts }: Omit<Context, 'today'>): string[] {
  const cut = (text: string) => cutGraphemes(text.replaceAll(/\s+/g, ' '), facts.maxCharacters, '…');
  const list = (texts: readonly string[]) => texts.map(cut).filter(Boolean);
  const pair = (label: string, value: string) => fill(words.parts.pair, { label, value }, locale);
  const named = (label: string, text: string) => (text.trim() === '' ? [] : [pair(label, cut(text))]);
  const days = DATE_WORDS[locale].weekdaysShort;
  switch (field) {
    case 'pains': case 'doubts':
      return list(persona[field]);
    case 'quotes':
      return list(persona.quotes).map((quote) => QUOTES[locale].replace('{}', () => quote));
    case 'roles':
      return [...named(words.parts.users, persona.users), ...named(words.parts.deciders, persona.deciders), ...named(words.parts.payers, persona.payers)];
    case 'place': {
      const radius = amount(persona.radius);
      if (radius === undefined) return list([persona.place]);
      return persona.place.trim() === '' ? [pair(words.parts.radius, formatNumber(radius, locale))] : [fill(words.card.radius, { place: cut(persona.place), radius }, locale)];
    }
    case 'languages':
      return persona.languages.length === 0 ? [] : [persona.languages.map((id) => words.spoken[id as 'az'] ?? id).join(', ')];
    case 'networks':
      return networksOf(persona).map(({ network, use }) => pair(NETWORKS[network], words.use[use as 1]));
    case 'hours':
      return days.map((day, index) => ({ day, own: windows(persona.hours).filter(({ weekday }) => weekday === index + 1) })).filter(({ own }) => own.length > 0)
        .map(({ day, own }) => `${day} ${own.map(({ from, to }) => `${from}–${to}`).join(', ')}`);
    case 'worth': {
      const [customers, order] = [amount(persona.customers), amount(persona.order)];
      const currency = cut(persona.currency);
      return [
        ...(customers === undefined ? [] : [pair(words.parts.customers, formatNumber(customers, locale))]),
        ...(order === undefined ? [] : [pair(words.parts.order, money(order, currency, locale))]),
        ...(customers === undefined || order === undefined ? [] : [fill(words.parts.worth, { money: money(customers * order, currency, locale) }, locale)]),
      ];
    }
    default:
      return list([persona[field]]);
  }
}

/** Quotation marks of the language. */
export const QUOTES: Record<Locale, string> = { az: '“{}”', hy: '«{}»', uk: '«{}»', pl: '„{}”', eo: '“{}”', en: '“{}”' };

/** The card of a persona. Blank fields are left out. */
export function cardOf(persona: Persona, context: Context): Card {
  const { words, locale, facts, today } = context;
  const all = FIELDS.filter((field) => isFilled(persona, field)).map((field): Section => {
    const state = known(persona, field, facts, today);
    return { field, label: words.fields[field].label, lines: linesOf(persona, field, context), guess: state.level === 0, ...state };
  }).filter(({ lines }) => lines.length > 0);
  const grey = all.filter(({ field }) => (DEMOGRAPHIC as readonly string[]).includes(field) && (persona.decisions[field] ?? '').trim() === '');
  const { percent, stage } = confidence(persona, facts, today);
  const segment = all.find(({ field }) => field === 'segment');
  const alias = cutGraphemes(persona.alias.replaceAll(/\s+/g, ' '), 60, '…');
  return {
    id: persona.id,
    title: alias || (segment?.lines[0] ?? ''),
    segment: alias === '' ? undefined : segment,
    who: segment,
    sections: all.filter((section) => section.field !== 'segment' && !grey.includes(section)),
    grey,
    percent,
    stage,
    confidence: fill(words.card.confidence, { percent: formatPercent(percent, locale), stage: words.card.stages[stage] }, locale),
    photo: persona.photo,
  };
}

/** The mark after a line: how it is known, and whether that has aged. */
export function markOf({ level, stale }: Pick<Section, 'level' | 'stale'>, { words, facts, locale }: Omit<Context, 'today'>): string {
  const short = words.evidence.short[level];
  return stale ? `${short}, ${fill(words.evidence.stale, { days: facts.staleDays }, locale)}` : short;
}
