/** The worked example: words from the market of the language, choices shared by all. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import type { Locale } from '../../locales.ts';
import type { Field, Network } from './model.ts';
import type { PersonaWords } from './words.ts';

const SPOKEN: Record<Locale, string[]> = { az: ['az', 'ru'], hy: ['hy', 'ru'], uk: ['uk', 'en'], pl: ['pl', 'uk'], eo: ['eo', 'en'], en: ['en', 'pl'] };
/** In the order of use; what each market opens most differs. */
const USED: Record<Locale, Partial<Record<Network, 1 | 2 | 3>>> = {
  az: { instagram: 3, whatsapp: 3, facebook: 1 }, hy: { facebook: 3, instagram: 2, viber: 2 }, uk: { instagram: 3, telegram: 3, viber: 2 },
  pl: { facebook: 3, instagram: 2, whatsapp: 2 }, eo: { telegram: 3, facebook: 2, youtube: 1 }, en: { instagram: 3, whatsapp: 3, facebook: 2 },
};
const LEVELS: Partial<Record<Field, 1 | 2 | 3>> = { segment: 2, moment: 2, job: 2, pains: 1, roles: 1, place: 3, languages: 2, networks: 1, quotes: 2, worth: 3 };

/** @param on the day on which everything was learnt, `YYYY-MM-DD` */
export function examplePersona({ example }: Pick<PersonaWords, 'example'>, locale: Locale, on: string, id = 'example'): Persona {
  const { notes, decisions, ...texts } = example;
  return {
    ...texts,
    id,
    quotes: [...example.quotes, ''],
    replies: ['', '', ''],
    languages: SPOKEN[locale],
    networks: USED[locale],
    hours: ['1-21', '3-21', '4-6', '7-18', '7-21'],
    evidence: Object.fromEntries(Object.entries(LEVELS).map(([field, level]) => [field, { level, note: notes[field as keyof typeof notes] ?? '', on }])),
    decisions: { ...decisions },
    answers: {},
    platforms: {},
  };
}
