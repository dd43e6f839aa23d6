/** Two personas side by side: what differs, and whether they are one. Pure. */
import type { Persona } from '../../documents/kinds/persona.ts';
import { FIELDS, isFilled, type Field } from './model.ts';

/** Everything chosen from lists, as ids. */
export function options(persona: Persona): Set<string> {
  return new Set([
    ...persona.languages.map((one) => `language ${one}`),
    ...Object.entries(persona.networks).filter(([, use]) => use > 0).map(([one]) => `network ${one}`),
    ...persona.hours.map((one) => `hour ${one}`),
  ]);
}

/** Shared options divided by all options of both (Jaccard), 0–1; undefined when neither has chosen anything. Symmetric. */
export function overlap(a: Persona, b: Persona): number | undefined {
  const [one, other] = [options(a), options(b)];
  const all = new Set([...one, ...other]);
  return all.size === 0 ? undefined : [...one].filter((option) => other.has(option)).length / all.size;
}

const plain = (text: string): string => text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** What two personas say of one field, in a form that can be compared. */
function essence(persona: Persona, field: Field): string {
  switch (field) {
    case 'pains': case 'doubts': case 'quotes':
      return persona[field].map(plain).filter(Boolean).sort().join('|');
    case 'roles':
      return [persona.users, persona.deciders, persona.payers].map(plain).join('|');
    case 'place':
      return [persona.place, persona.radius].map(plain).join('|');
    case 'languages': case 'hours':
      return persona[field].toSorted().join();
    case 'networks':
      return Object.entries(persona.networks).filter(([, use]) => use > 0).map(([network, use]) => `${network}${use}`).sort().join();
    case 'worth':
      return [persona.customers, persona.order, persona.currency].map(plain).join('|');
    default:
      return plain(persona[field]);
  }
}

/** The fields on which two personas differ, in order; fields that neither has filled in do not count. */
export function differences(a: Persona, b: Persona): Field[] {
  return FIELDS.filter((field) => (isFilled(a, field) || isFilled(b, field)) && essence(a, field) !== essence(b, field));
}
