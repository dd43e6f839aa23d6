/** What a persona consists of: ids of fields and options, and what is empty. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';

/** Everything one can know or guess, in the order in which it is asked. */
export const FIELDS = ['segment', 'moment', 'job', 'pains', 'doubts', 'roles', 'place', 'languages', 'networks', 'hours', 'quotes', 'worth', 'not'] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that only describe: each must name the decision that rests on it, or it is greyed out of the card. */
export const DEMOGRAPHIC = ['place', 'languages'] as const;

/** Names of networks are the same in all languages. */
export const NETWORKS = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  telegram: 'Telegram',
  viber: 'Viber',
  whatsapp: 'WhatsApp',
  linkedin: 'LinkedIn',
  x: 'X',
  pinterest: 'Pinterest',
  threads: 'Threads',
  'google-business': 'Google Business Profile',
} as const;
export type Network = keyof typeof NETWORKS;
export const NETWORK_IDS = Object.keys(NETWORKS) as Network[];

export const SPOKEN = ['az', 'hy', 'uk', 'pl', 'eo', 'en', 'ru', 'tr', 'ka', 'be', 'de', 'other'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** First hours of the six bands of a day, each three hours long. */
export const BANDS = [6, 9, 12, 15, 18, 21] as const;

/** The parts of `content/facts/persona.json` that are computed with. */
export interface PersonaFacts {
  checked: string;
  weights: Record<Field, number>;
  staleDays: number;
  partlyFrom: number;
  checkedFrom: number;
  mergeFrom: number;
  ageSpan: number;
  manyPersonas: number;
  maxPersonas: number;
  maxCharacters: number;
  targeting: Targeting[];
}
export interface Targeting {
  networks: string[];
  name: string;
  /** Fewest people an ad can be shown to. */
  audience: number;
  audienceStatus: string;
  /** Smallest and largest circle around a place; absent where there is none. */
  radius?: number[];
  status: string;
  source: string;
}

/** A persona nobody has written anything about. */
export function emptyPersona(id: string): Persona {
  return {
    id, segment: '', alias: '', moment: '', job: '', pains: ['', '', ''], doubts: ['', '', ''], replies: ['', '', ''], users: '', deciders: '', payers: '', place: '', radius: '',
    languages: [], networks: {}, hours: [], quotes: ['', '', ''], customers: '', order: '', currency: '', not: '', evidence: {}, decisions: {}, answers: {}, platforms: {},
  };
}

const some = (...texts: string[]): boolean => texts.some((text) => text.trim() !== '');

/** True when something is given for a field. */
export function isFilled(persona: Persona, field: Field): boolean {
  switch (field) {
    case 'pains': case 'doubts': case 'quotes':
      return some(...persona[field]);
    case 'roles':
      return some(persona.users, persona.deciders, persona.payers);
    case 'place':
      return some(persona.place, persona.radius);
    case 'languages': case 'hours':
      return persona[field].length > 0;
    case 'networks':
      return Object.values(persona.networks).some((use) => use > 0);
    case 'worth':
      return some(persona.customers, persona.order);
    default:
      return some(persona[field]);
  }
}

/** True when nothing at all has been given. */
export const isBlank = (persona: Persona): boolean => FIELDS.every((field) => !isFilled(persona, field)) && persona.alias === '' && !persona.photo;

/** Every text of a persona by its place, to look for contacts and lengths in all of them. Private notes and answers are included. */
export function textsOf(persona: Persona): { at: string; text: string }[] {
  const lists = (['pains', 'doubts', 'replies', 'quotes'] as const).flatMap((key) => persona[key].map((text, index) => ({ at: `${key}.${index}`, text })));
  const plain = (['segment', 'alias', 'moment', 'job', 'users', 'deciders', 'payers', 'place', 'not'] as const).map((key) => ({ at: key as string, text: persona[key] }));
  const notes = Object.entries(persona.evidence).map(([field, { note }]) => ({ at: `evidence.${field}`, text: note }));
  const decisions = Object.entries(persona.decisions).map(([field, text]) => ({ at: `decisions.${field}`, text }));
  const answers = Object.entries(persona.answers).flatMap(([field, list]) => list.map(({ text }, index) => ({ at: `answers.${field}.${index}`, text })));
  const alt = persona.photo ? [{ at: 'photo', text: persona.photo.alt }] : [];
  return [...plain, ...lists, ...notes, ...decisions, ...answers, ...alt].filter(({ text }) => text.trim() !== '');
}
