/** What all customers of a kind bring in a year. */
import type { JSX } from 'react';
import { fill } from '../../words/fill.ts';
import { money } from './card.ts';
import { amount } from './check.ts';
import type { FieldProps } from './FieldInputs.tsx';

export default function Worth({ persona, context: { words, locale } }: FieldProps): JSX.Element | null {
  const [customers, order] = [amount(persona.customers), amount(persona.order)];
  if (customers === undefined || order === undefined) return null;
  return <p className="sum">{fill(words.parts.worth, { money: money(customers * order, persona.currency, locale) }, locale)}</p>;
}
