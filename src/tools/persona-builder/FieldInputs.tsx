/** The inputs of each field. */
import type { JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { DATE_WORDS } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import { amount, type Problem } from './check.ts';
import { TextInput } from './Inputs.tsx';
import { BANDS, NETWORKS, NETWORK_IDS, SPOKEN, type Field } from './model.ts';

export interface FieldProps { field: Field; persona: Persona; set: (patch: Partial<Persona>) => void; context: Context; problems: readonly Problem[] }

/** The inputs of one field, without its heading. */
export function FieldInputs(props: FieldProps): JSX.Element {
  const { field, persona, set, context, problems } = props;
  const { words, locale } = context;
  const common = { problems, context };
  const plain = (key: 'alias' | 'segment' | 'moment' | 'job' | 'users' | 'deciders' | 'payers' | 'place' | 'radius' | 'customers' | 'order' | 'currency' | 'not', label: string, more: { rows?: number; number?: boolean; hint?: string; required?: boolean } = {}) =>
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
      return <><Spoken {...props} /><Decision {...props} /></>;
    case 'networks':
      return <Networks {...props} />;
    case 'hours':
      return <Hours {...props} />;
    case 'worth': {
      const [customers, order] = [amount(persona.customers), amount(persona.order)];
      return (
        <>
          {plain('customers', words.parts.customers, { number: true })}{plain('order', words.parts.order, { number: true })}{plain('currency', words.parts.currency)}
          {customers !== undefined && order !== undefined && <p className="sum">{fill(words.parts.worth, { sum: customers * order, currency: persona.currency.trim() }, locale)}</p>}
        </>
      );
    }
    default:
      return <>{plain(field, words.fields[field].label, { rows: 2 })}</>;
  }
}

function Decision({ field, persona, set, context, problems }: FieldProps): JSX.Element {
  const { words, locale } = context;
  return <TextInput label={words.decision.ask} hint={`${fill(words.decision.example, { example: words.example.decisions[field as 'place'] }, locale)} ${words.decision.grey}`} at={`decisions.${field}`} value={persona.decisions[field] ?? ''} change={(text) => set({ decisions: { ...persona.decisions, [field]: text } })} problems={problems} context={context} />;
}

const toggled = <T,>(list: readonly T[], one: T): T[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

function Spoken({ persona, set, context: { words } }: FieldProps): JSX.Element {
  return (
    <div className="choices" role="group" aria-label={words.fields.languages.label}>
      {SPOKEN.map((id) => <label key={id}><input type="checkbox" checked={persona.languages.includes(id)} onChange={() => set({ languages: toggled(persona.languages, id) })} /> <span>{words.spoken[id]}</span></label>)}
    </div>
  );
}

function Networks({ persona, set, context: { words } }: FieldProps): JSX.Element {
  return (
    <div className="networks" role="group" aria-label={words.fields.networks.label}>
      {NETWORK_IDS.map((network) => (
        <label key={network}>
          <span>{NETWORKS[network]}</span>
          <select value={persona.networks[network] ?? 0} onChange={({ target }) => set({ networks: { ...persona.networks, [network]: Number(target.value) as 0 } })}>
            {([0, 1, 2, 3] as const).map((use) => <option key={use} value={use}>{words.use[use]}</option>)}
          </select>
        </label>
      ))}
    </div>
  );
}

function Hours({ persona, set, context: { words, locale } }: FieldProps): JSX.Element {
  const { weekdays, weekdaysShort } = DATE_WORDS[locale];
  return (
    <>
      <p className="small soft">{words.hoursHint}</p>
      <table className="hours">
        <thead><tr><th scope="col"><span className="hidden">{words.ways.day}</span></th>{BANDS.map((from) => <th key={from} scope="col">{from}</th>)}</tr></thead>
        <tbody>
          {weekdays.map((day, index) => (
            <tr key={day}>
              <th scope="row"><abbr title={day}>{weekdaysShort[index]}</abbr></th>
              {BANDS.map((from) => {
                const id = `${index + 1}-${from}`;
                return <td key={from}><label><input type="checkbox" checked={persona.hours.includes(id)} onChange={() => set({ hours: toggled(persona.hours, id).sort() })} aria-label={`${day}, ${from}–${from + 3}`} /></label></td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
