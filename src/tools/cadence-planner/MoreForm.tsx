/** Effort, mix and dates. */
import { useId, useMemo, useState, type JSX } from 'react';
import { DATE_WORDS, formatDate } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';
import { isDay } from './calendar.ts';
import { dayName } from './say.ts';
import { Check, Choice, FieldNotes, Fold, NumberField, useProblem, useShared } from './Shared.tsx';
import { FORMATS, MIXES, PILLARS } from './types.ts';
import { allZones, ownZone } from './zones-browser.ts';

/** The markets of the site come first. */
const FIRST = ['Asia/Baku', 'Asia/Yerevan', 'Europe/Kyiv', 'Europe/Warsaw'];
const COUNTRIES = ['az', 'am', 'ua', 'pl'] as const;

export function EffortForm(): JSX.Element {
  const { data, change, words } = useShared();
  return (
    <Fold className="part" serif summary={words.form.effort}>
      <p className="hint">{words.form.effortNote}</p>
      <div className="fields narrow">
        {FORMATS.map((format) => <NumberField key={format} field={`effort.${format}`} label={words.formats[format]} value={data.effort[format]} onChange={(typed) => change((before) => ({ ...before, effort: { ...before.effort, [format]: typed } }), `effort.${format}`)} />)}
      </div>
      <NumberField wide field="batch" label={words.form.batch} value={data.batch} onChange={(batch) => change((before) => ({ ...before, batch }), 'batch')} />
      <NumberField wide field="adapted" label={words.form.adapted} value={data.adapted} onChange={(adapted) => change((before) => ({ ...before, adapted }), 'adapted')} />
    </Fold>
  );
}

export function MixForm(): JSX.Element {
  const { data, change, words, locale, facts } = useShared();
  const name = useId();
  return (
    <Fold className="part" serif summary={words.form.mix}>
      <p className="hint">{words.form.mixNote}</p>
      <fieldset className="inner">
        <legend className="hidden">{words.form.mix}</legend>
        {MIXES.map((mix) => (
          <label key={mix} className="check"><input type="radio" name={name} checked={data.mix === mix} onChange={() => change((before) => ({ ...before, mix }))} /> <span>{words.mixes[mix]}{facts.authors[mix] && <small className="soft"> {fill(words.form.mixBy, { author: facts.authors[mix] ?? '' }, locale)}</small>}</span></label>
        ))}
      </fieldset>
      {data.mix === 'own' && (
        <div className="fields narrow">
          {PILLARS.map((pillar) => <NumberField key={pillar} field={`own.${pillar}`} label={words.pillars[pillar]} value={data.own[pillar] ?? ''} onChange={(typed) => change((before) => ({ ...before, own: { ...before.own, [pillar]: typed } }), `own.${pillar}`)} />)}
        </div>
      )}
      <FieldNotes field="mix" />
    </Fold>
  );
}

export function DatesForm(): JSX.Element {
  const { data, change, words, locale } = useShared();
  const [zones, setZones] = useState<string[]>([]);
  const startId = useId();
  const startProblem = useProblem('start');
  const options = useMemo(() => {
    const first = [...new Set([ownZone(), ...FIRST])];
    return [...new Set([...first, ...zones, data.zone])].map((zone) => [zone, zone.replaceAll('_', ' ')] as const);
  }, [zones, data.zone]);
  return (
    <Fold className="part" serif summary={words.form.dates} onOpen={() => setZones(allZones())}>
      <div className="fields">
        <div className="field">
          <label htmlFor={startId}>{words.form.start}</label>
          <input id={startId} data-field="start" type="date" value={data.start} aria-invalid={startProblem !== undefined} aria-describedby={`${startId}-note`} onChange={(event) => change((before) => ({ ...before, start: event.target.value }), 'start')} />
          {isDay(data.start) && <p className="hint">{dayName(data.start, locale)}, {formatDate(data.start, locale)}</p>}
          <FieldNotes field="start" id={`${startId}-note`} />
        </div>
        <NumberField field="weeks" label={words.form.weeks} value={data.weeks} onChange={(weeks) => change((before) => ({ ...before, weeks }), 'weeks')} />
        <Choice field="zone" label={words.form.zone} value={data.zone} options={options} onChange={(zone) => change((before) => ({ ...before, zone }))} />
        <Choice label={words.form.weekStart} value={String(data.weekStart) as '0' | '6'} options={(['0', '6'] as const).map((day) => [day, DATE_WORDS[locale].weekdays[Number(day)] as string] as const)} onChange={(day) => change((before) => ({ ...before, weekStart: day === '6' ? 6 : 0 }))} />
      </div>
      <FieldNotes field="zone" />
      <fieldset className="inner">
        <legend>{words.form.holidays}</legend>
        <div className="row">
          {COUNTRIES.map((country) => <Check key={country} label={words.countries[country]} checked={data.countries.includes(country)} onChange={(on) => change((before) => ({ ...before, countries: COUNTRIES.filter((one) => (one === country ? on : before.countries.includes(one))) }))} />)}
        </div>
        {data.countries.length > 0 && <Choice label={words.form.holidays} value={data.holidays} options={[['mark', words.form.mark], ['closed', words.form.closed]]} onChange={(holidays) => change((before) => ({ ...before, holidays }))} />}
      </fieldset>
      <OwnDates />
    </Fold>
  );
}

function OwnDates(): JSX.Element {
  const { data, change, words } = useShared();
  const set = (at: number, next: Partial<(typeof data.dates)[number]>, tag: string) => change((before) => ({ ...before, dates: before.dates.map((one, other) => (other === at ? { ...one, ...next } : one)) }), `dates.${at}.${tag}`);
  return (
    <fieldset className="inner">
      <legend>{words.form.ownDates}</legend>
      {data.dates.map((one, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className="own-date">
          <label>{words.form.ownDate} <input type="date" value={one.date} onChange={(event) => set(at, { date: event.target.value }, 'date')} /></label>
          <label>{words.form.ownName} <input type="text" maxLength={200} value={one.name} onChange={(event) => set(at, { name: event.target.value }, 'name')} /></label>
          <Check label={words.form.ownClosed} checked={one.closed} onChange={(closed) => set(at, { closed }, 'closed')} />
          <button type="button" className="quiet" onClick={() => change((before) => ({ ...before, dates: before.dates.filter((_, other) => other !== at) }))}>{words.form.removeDate}</button>
          <FieldNotes field={`dates.${at}`} />
        </div>
      ))}
      {data.dates.length < 60 && <button type="button" className="quiet" onClick={() => change((before) => ({ ...before, dates: [...before.dates, { date: before.start, name: '', closed: true }] }))}>{words.form.addDate}</button>}
    </fieldset>
  );
}
