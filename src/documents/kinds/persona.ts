/** Up to six personas: who buys, and how one knows. What was typed is kept as typed; what was chosen is kept as ids. */
import * as z from 'zod/mini';
import { withoutContacts } from '../../lib/contacts.ts';
import type { Kind } from '../kind.ts';

const id = z.string().check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** Far above the 300 characters allowed: a text pasted too long is kept until its writer has cut it. */
const typed = z.string().check(z.maxLength(12_000));
const three = z.array(typed).check(z.maxLength(3));
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const answer = z.enum(['yes', 'no', 'unknown']);

const persona = z.strictObject({
  /** Draws the pattern. */
  id: z.string().check(z.regex(/^[a-z0-9]{1,24}$/)),
  segment: typed,
  /** A made-up human name, if wanted. */
  alias: typed,
  moment: typed,
  job: typed,
  pains: three,
  doubts: three,
  /** The visitor's reply to each doubt, in the same order. */
  replies: three,
  users: typed,
  deciders: typed,
  payers: typed,
  place: typed,
  /** Kilometres, as typed. */
  radius: typed,
  languages: z.array(id).check(z.maxLength(30)),
  /** Network → 0 not at all, 1 now and then, 2 every week, 3 every day. */
  networks: z.record(id, level),
  /** `<weekday 1–7>-<first hour>`: three hours from 6, 9, 12, 15, 18 or 21. */
  hours: z.array(z.string().check(z.regex(/^[1-7]-(6|9|12|15|18|21)$/))).check(z.maxLength(42)),
  quotes: three,
  /** Customers of this kind a year and their average order, as typed. */
  customers: typed,
  order: typed,
  currency: typed,
  not: typed,
  /** Field → how one knows it. */
  evidence: z.record(id, z.strictObject({ level, note: typed, on: z.optional(day) })),
  /** Demographic field → the decision that would change if it were wrong. */
  decisions: z.record(id, typed),
  /** Field → what people said in interviews, and whether it fits what is written. */
  answers: z.record(id, z.array(z.strictObject({ text: typed, on: day, fits: z.boolean() })).check(z.maxLength(5))),
  /** Network → do we sell to them, do they buy there, would they buy this there. */
  platforms: z.record(id, z.strictObject({ sell: z.optional(answer), buy: z.optional(answer), thing: z.optional(answer) })),
  photo: z.optional(z.strictObject({ data: z.string().check(z.maxLength(60_000), z.regex(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/=]+$/)), alt: typed })),
});
/** Six are offered; more are opened and kept, never thrown away. */
const schema = z.strictObject({ personas: z.array(persona).check(z.minLength(1), z.maxLength(40)) });

export type Persona = z.infer<typeof persona>;
export type PersonaData = z.infer<typeof schema>;

/** Stands for an answer whose words stay behind: it still counts. */
const SAID = '…';

/** A copy without aliases, photos, notes, the words of people asked, and anything that looks like a contact. */
function withoutPrivate({ personas }: PersonaData): { data: PersonaData; dropped: string[] } {
  const dropped = new Set<string>();
  const strip = (one: Persona): Persona => {
    const { photo, ...rest } = one;
    if (photo) dropped.add('photo');
    if (one.alias !== '') dropped.add('names');
    if (Object.values(one.evidence).some(({ note }) => note !== '') || Object.values(one.answers).some((list) => list.length > 0)) dropped.add('notes');
    const bare: Persona = {
      ...rest,
      alias: '',
      evidence: Object.fromEntries(Object.entries(one.evidence).map(([field, evidence]) => [field, { ...evidence, note: '' }])),
      answers: Object.fromEntries(Object.entries(one.answers).map(([field, list]) => [field, list.map((said) => ({ ...said, text: SAID }))])),
    };
    const clean = withoutContacts(bare);
    if (JSON.stringify(clean) !== JSON.stringify(bare)) dropped.add('contacts');
    return clean;
  };
  return { data: { personas: personas.map(strip) }, dropped: [...dropped] };
}

export const personaKind: Kind<PersonaData> = { kind: 'persona', version: 1, schema, migrations: {}, place: () => ['tools', 'persona-builder'], withoutPrivate };
