/** What is ticked and chosen: languages, networks, hours. */
import type { JSX } from 'react';
import { DATE_WORDS } from '../../words/date.ts';
import type { FieldProps } from './FieldInputs.tsx';
import { BANDS, NETWORKS, NETWORK_IDS, SPOKEN } from './model.ts';

/** The inputs of a field that consists of choices. */
export default function Choices(props: FieldProps): JSX.Element {
  if (props.field === 'languages') return <Spoken {...props} />;
  return props.field === 'networks' ? <Networks {...props} /> : <Hours {...props} />;
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
