/** The inputs of each field. */
import { lazy, Suspense, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';
import { TextInput } from './Inputs.tsx';
import type { Field } from './model.ts';

const Choices = lazy(() => import('./Choices.tsx'));
const Worth = lazy(() => import('./Worth.tsx'));

export interface FieldProps { field: Field; persona: Persona; set: (patch: Partial<Persona>) => void; context: Context; problems: readonly Problem[] }

/** The inputs of one field, without its heading. */
export function FieldInputs(props: FieldProps): JSX.Element {
  const { field, persona, set, context, problems } = props;
  const { words, locale } = context;
  const common = { problems, context };
  const plain = (key: 'alias' | 'segment' | 'moment' | 'job' | 'users' | 'deciders' | 'payers' | 'place' | 'radius' | 'customers' | 'order' | 'currency' | 'not', label: string, more: { rows?: number; number?: boolean; required?: boolean } = {}) =>
    <TextInput key={key} {...common} {...more} label={label} at={key} value={persona[key]} change={(value) => set({ [key]: value })} />;
  const list = (key: 'pains' | 'doubts' | 'quotes', label: string) => [0, 1, 2].map((index) => (
    <TextInput key={`${key}.${index}`} {...common} label={fill(label, { n: index + 1 }, locale)} at={`${key}.${index}`} value={persona[key][index] ?? ''} change={(value) => set({ [key]: [0, 1, 2].map((at) => (at === index ? value : (persona[key][at] ?? ''))) })} />
  ));
  switch (field) {
    case 'segment':
      return <>{plain('segment', `${words.fields.segment.label} (${words.parts.required})`, { rows: 2, required: true })}</>;
    case 'pains':
      return <>{list('pains', words.parts.pain)}</>;
    case 'doubts':
      return <>{list('doubts', words.parts.doubt)}</>;
    case 'quotes':
      return <>{list('quotes', words.parts.quote)}</>;
    case 'roles':
      return <>{plain('users', words.parts.users)}{plain('deciders', words.parts.deciders)}{plain('payers', words.parts.payers)}</>;
    case 'place':
      return <>{plain('place', words.parts.place)}{plain('radius', words.parts.radius, { number: true })}<Decision {...props} /></>;
    case 'languages':
      return <><Suspense><Choices {...props} /></Suspense><Decision {...props} /></>;
    case 'networks': case 'hours':
      return <Suspense><Choices {...props} /></Suspense>;
    case 'worth':
      return <>{plain('customers', words.parts.customers, { number: true })}{plain('order', words.parts.order, { number: true })}{plain('currency', words.parts.currency)}<Suspense><Worth {...props} /></Suspense></>;
    default:
      return <>{plain(field, words.fields[field].label, { rows: 2 })}</>;
  }
}

function Decision({ field, persona, set, context, problems }: FieldProps): JSX.Element {
  const { words, locale } = context;
  return <TextInput label={words.decision.ask} hints={[fill(words.decision.example, { example: words.example.decisions[field as 'place'] }, locale), words.decision.grey]} at={`decisions.${field}`} value={persona.decisions[field] ?? ''} change={(text) => set({ decisions: { ...persona.decisions, [field]: text } })} problems={problems} context={context} />;
}
