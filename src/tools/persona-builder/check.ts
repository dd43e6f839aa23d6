/** A filled-in form → what stands in the way, as data. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import { findContacts } from '../../lib/contacts.ts';
import { countGraphemes } from '../../lib/graphemes.ts';
import { readNumber } from '../../words/number.ts';
import { textsOf, type PersonaFacts } from './model.ts';

export const PROBLEMS = ['segmentMissing', 'tooLong', 'contact', 'notNumber', 'ambiguous', 'negative', 'radiusLarge'] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
  code: ProblemCode;
  /** Where: `segment`, `pains.1`, `evidence.job` … */
  at: string;
  /** What was typed, or the part that is wrong. */
  typed?: string;
  count?: number;
  max?: number;
  /** The two readings of an ambiguous number. */
  small?: number;
  large?: number;
}

/** Half the way around the Earth, in km: no customer is further away. */
const FURTHEST = 20_000;

/** What is wrong with one number typed as text; undefined when it can be read or is blank. */
function checkNumber(at: string, typed: string): Problem | undefined {
  const reading = readNumber(typed);
  if (reading.kind === 'bad') return { code: 'notNumber', at, typed: typed.trim() };
  if (reading.kind === 'ambiguous') return { code: 'ambiguous', at, typed: typed.trim(), small: reading.small, large: reading.large };
  if (reading.kind === 'number' && reading.value < 0) return { code: 'negative', at, typed: typed.trim() };
  return at === 'radius' && reading.kind === 'number' && reading.value > FURTHEST ? { code: 'radiusLarge', at, typed: typed.trim() } : undefined;
}

/** All problems of a persona in the order of its fields; an empty list when there are none. Only the segment is required. */
export function check(persona: Persona, { maxCharacters }: Pick<PersonaFacts, 'maxCharacters'>): Problem[] {
  const problems: Problem[] = [];
  if (persona.segment.trim() === '') problems.push({ code: 'segmentMissing', at: 'segment' });
  for (const { at, text } of textsOf(persona)) {
    const count = text.length > maxCharacters ? countGraphemes(text) : 0;
    if (count > maxCharacters) problems.push({ code: 'tooLong', at, count, max: maxCharacters });
    const [contact] = findContacts(text);
    if (contact !== undefined) problems.push({ code: 'contact', at, typed: contact });
  }
  for (const at of ['radius', 'customers', 'order'] as const) {
    const problem = checkNumber(at, persona[at]);
    if (problem) problems.push(problem);
  }
  return problems;
}

/** A typed number of zero or more; undefined when it is blank or cannot be read in one way. */
export function amount(typed: string): number | undefined {
  const reading = readNumber(typed);
  return reading.kind === 'number' && reading.value >= 0 ? reading.value : undefined;
}
