/** Personas too wide to guide a post: “everyone” in six languages, long age spans, no place. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import type { PersonaFacts } from './model.ts';

export type Wide = { code: 'everyone'; found: string } | { code: 'ages'; from: number; to: number } | { code: 'open'; from: number } | { code: 'noPlace' };

/** Documents travel between languages, so all six are tried at once. */
const EVERYONE = [
  // en
  'every(?:one|body)', 'any(?:one|body)', 'all(?! (?:day|year|round|week|night|season)|-)(?<!at all)', 'people in general',
  // az
  'hamı(?:ya|nın|nı|dan|da)?', 'hər kəs(?:ə|in|i|dən)?', 'istənilən adam', 'bütün (?:insan|adam|yaş|müştəri|alıcı|qadın|kişi)\\p{L}*',
  // hy
  'բոլոր(?:ը|ի|ին|ից|ինը|ն)?', 'ամեն մարդ', 'ամեն ոք', 'ցանկացած (?:մարդ|հաճախորդ|գնորդ)\\p{L}*', 'յուրաքանչյուր(?:ը|ի|ին)?',
  // uk
  '[ву]с(?:і|іх|ім|іма)', 'кож(?:ен|ний|на|ного|ному|ної|ній)', 'будь-(?:хто|кому|кого|який|яка)', 'хто завгодно',
  // pl
  'wszys(?:cy|tkich|tkim|tkimi|tkie)', 'każd(?:y|ego|emu|a|ej)', 'ktokolwiek', 'kogokolwiek', 'ludzie w ogóle',
  // eo
  'ĉiu(?:j|jn|n)?', 'iu(?:j|n|jn)? ajn', 'kiu ajn',
].join('|');
const everyone = new RegExp(`(?<![\\p{L}\\p{M}])(?:${EVERYONE})(?![\\p{L}\\p{M}])`, 'iu');

/** 18–65, from 18 to 65, 18-dən 65-ə, 18-ից 65, від 18 до 65, od 18 do 65, de 18 ĝis 65. */
const ages = /(?<![\d.,])(\d{1,3})(?:\s*[-–—]\s*|-?(?:dan|dən|ից)\s+|\s*(?:years?\s+)?(?:to|until|do|до|ĝis|-ից)\s+)(\d{1,3})(?![\d.,]*\d|\s?%)/iu;
const open = /(?<![\d.,+])(\d{1,2})\s?\+(?!\d)/u;
const OLDEST = 110;

/** What makes a persona too wide, with the words that say so; an empty list when nothing does or nothing is written yet. */
export function tooWide({ segment, place, radius }: Pick<Persona, 'segment' | 'place' | 'radius'>, { ageSpan }: Pick<PersonaFacts, 'ageSpan'>): Wide[] {
  if (segment.trim() === '') return [];
  const wide: Wide[] = [];
  // Armenian writes stress and question signs inside words.
  const found = everyone.exec(segment.replaceAll(/[՞՛՜]/g, ''))?.[0];
  if (found !== undefined) wide.push({ code: 'everyone', found });
  const [, first, second] = ages.exec(segment) ?? [];
  const [from, to] = [Number(first), Number(second)];
  if (to - from > ageSpan && to <= OLDEST) wide.push({ code: 'ages', from, to });
  const above = Number(open.exec(segment)?.[1] ?? Number.NaN);
  if (OLDEST - above > ageSpan && above >= 10) wide.push({ code: 'open', from: above });
  if (place.trim() === '' && radius.trim() === '') wide.push({ code: 'noPlace' });
  return wide;
}
