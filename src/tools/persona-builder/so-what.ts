/** A persona → decisions: when to post, where, about what, to whom an ad may be shown. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import { amount } from './check.ts';
import { NETWORK_IDS, type Network, type PersonaFacts, type Targeting } from './model.ts';

export const QUESTIONS = ['sell', 'buy', 'thing'] as const;
export type Question = (typeof QUESTIONS)[number];
export type Verdict = 'open' | 'findOut' | 'leave' | 'try';

/** The networks a persona uses, most used first. */
export function networksOf(persona: Persona): { network: Network; use: number }[] {
  return NETWORK_IDS.map((network) => ({ network, use: persona.networks[network] ?? 0 })).filter(({ use }) => use > 0).sort((a, b) => b.use - a.use);
}

/** Three yeses: worth a try. One no: leave it, and `fails` says which. Otherwise find out; nothing answered: open. */
export function verdict(answers: Partial<Record<Question, 'yes' | 'no' | 'unknown'>> | undefined): { verdict: Verdict; fails?: Question } {
  const fails = QUESTIONS.find((question) => answers?.[question] === 'no');
  if (fails) return { verdict: 'leave', fails };
  const given = QUESTIONS.filter((question) => answers?.[question] !== undefined);
  if (given.length === 0) return { verdict: 'open' };
  return { verdict: given.length === QUESTIONS.length && given.every((question) => answers?.[question] === 'yes') ? 'try' : 'findOut' };
}

/** True when every network the persona uses has been judged and none passed: the honest answer is “none of these”. */
export function noneOfThese(persona: Persona): boolean {
  const used = networksOf(persona);
  return used.length > 0 && used.every(({ network }) => verdict(persona.platforms[network]).verdict === 'leave');
}

export interface Window { weekday: number; from: number; to: number }

/** Chosen bands of three hours joined into windows: Monday 18–24. Weekdays 1–7, hours 6–24, sorted. */
export function windows(hours: readonly string[]): Window[] {
  const sorted = hours.map((one) => one.split('-').map(Number) as [number, number]).sort(([a, b], [c, d]) => a - c || b - d);
  const joined: Window[] = [];
  for (const [weekday, from] of sorted) {
    const last = joined.at(-1);
    if (last?.weekday === weekday && last.to === from) last.to = from + 3;
    else if (!(last?.weekday === weekday && last.to > from)) joined.push({ weekday, from, to: from + 3 });
  }
  return joined;
}

/** How the planner is told: `#windows=1-18-24,3-12-15&networks=instagram,facebook`. */
export function plannerHash(persona: Persona): string {
  const parts = [`windows=${windows(persona.hours).map(({ weekday, from, to }) => `${weekday}-${from}-${to}`).join(',')}`];
  const used = networksOf(persona).filter(({ network }) => verdict(persona.platforms[network]).verdict !== 'leave');
  if (used.length > 0) parts.push(`networks=${used.map(({ network }) => network).join(',')}`);
  return `#${parts.join('&')}`;
}

export const FORMATS = ['answer', 'video', 'before', 'list', 'story', 'price'] as const;
export type Format = (typeof FORMATS)[number];

/** Six prompts: every format once, the pains in turn. None without a pain. */
export function topics(persona: Persona): { format: Format; pain: string }[] {
  const pains = persona.pains.map((pain) => pain.trim()).filter(Boolean);
  return pains.length === 0 ? [] : FORMATS.map((format, index) => ({ format, pain: pains[index % pains.length] as string }));
}

export interface Brief {
  target: Targeting;
  /** Circle to set, in km, after the network's limits; absent without a typed radius or where there are no circles. */
  radius?: number;
  fits?: 'inside' | 'tooSmall' | 'tooLarge' | 'noCircle';
}

/** What each advertising system lets one set for this persona's place, only for networks that it uses. */
export function briefs(persona: Persona, { targeting }: Pick<PersonaFacts, 'targeting'>): Brief[] {
  const typed = amount(persona.radius);
  const used: string[] = networksOf(persona).map(({ network }) => network);
  return targeting.filter(({ networks }) => networks.some((network) => used.includes(network))).map((target): Brief => {
    if (typed === undefined) return { target };
    const [least, most] = target.radius ?? [];
    if (least === undefined || most === undefined) return { target, fits: 'noCircle' };
    return { target, radius: Math.min(most, Math.max(least, typed)), fits: typed < least ? 'tooSmall' : typed > most ? 'tooLarge' : 'inside' };
  });
}
