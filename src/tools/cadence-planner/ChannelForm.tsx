/** The channels: how important, how often, when, in which formats. */
import { useRef, type JSX } from 'react';
import { DATE_WORDS } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';
import { channelFrom } from './example.ts';
import { nameOf } from './say.ts';
import { Check, Choice, FieldNotes, Fold, NumberField, useShared } from './Shared.tsx';
import { FORMATS, type CadenceChannel } from './types.ts';

const PRIORITIES = (['5', '4', '3', '2', '1'] as const).map((one) => [one, one] as const);

export function ChannelForms(): JSX.Element {
  const { data, change, words, locale, facts, checked } = useShared();
  const chooser = useRef<HTMLSelectElement>(null);
  const left = facts.platforms.filter(({ id }) => !data.channels.some((one) => one.id === id));
  const add = () => {
    const platform = left.find(({ id }) => id === chooser.current?.value);
    if (platform) change((before) => ({ ...before, channels: [...before.channels, channelFrom(platform)] }));
  };
  return (
    <fieldset>
      <legend className="serif">{words.form.channels}</legend>
      {data.channels.map((channel, index) => {
        const wrong = !checked.ok && checked.problems.some(({ field }) => field === `channels.${index}` || field.startsWith(`channels.${index}.`));
        return (
          <Fold key={channel.id} className={wrong ? 'channel bad' : 'channel'} channel={channel.id} summary={<><strong>{nameOf(facts.platforms, channel.id)}</strong> <span className="soft">{fill(words.form.summary, { least: channel.least || '–', most: channel.most || '–', priority: channel.priority }, locale)}</span></>}>
            <ChannelForm channel={channel} index={index} />
          </Fold>
        );
      })}
      <FieldNotes field="channels" />
      {left.length > 0 && (
        <p className="add">
          <label>{words.form.add}{' '}
            <select ref={chooser} defaultValue="">
              <option value="" disabled>{words.form.addChoose}</option>
              {left.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </select>
          </label>
          <button type="button" className="button" onClick={add}>{words.form.add}</button>
        </p>
      )}
    </fieldset>
  );
}

function ChannelForm({ channel, index }: { channel: CadenceChannel; index: number }): JSX.Element {
  const { change, words, locale, facts } = useShared();
  const field = `channels.${index}`;
  const platform = facts.platforms.find(({ id }) => id === channel.id);
  const set = (next: Partial<CadenceChannel>, tag?: string) => change((before) => ({ ...before, channels: before.channels.map((one, at) => (at === index ? { ...one, ...next } : one)) }), tag && `${field}.${tag}`);
  const setWindow = (at: number, next: Partial<CadenceChannel['windows'][number]>) => set({ windows: channel.windows.map((one, other) => (other === at ? { ...one, ...next } : one)) }, `windows.${at}`);
  return (
    <div className="inside">
      <FieldNotes field={field} />
      <p className="hint">{platform?.range ? fill(words.form.range, { from: platform.range[0] ?? 0, to: platform.range[1] ?? 0 }, locale) : words.form.rangeOurs}</p>
      <div className="fields">
        <Choice label={words.form.priority} value={String(channel.priority)} options={PRIORITIES} onChange={(priority) => set({ priority: Number(priority) })} />
        <NumberField field={`${field}.least`} label={words.form.least} value={channel.least} onChange={(least) => set({ least }, 'least')} />
        <NumberField field={`${field}.most`} label={words.form.most} value={channel.most} onChange={(most) => set({ most }, 'most')} />
        <NumberField field={`${field}.replies`} label={words.form.replies} value={channel.replies} onChange={(replies) => set({ replies }, 'replies')} />
      </div>
      <Check label={words.form.linked} checked={channel.linked} onChange={(linked) => set({ linked })} />
      <fieldset className="inner">
        <legend>{words.form.days}</legend>
        <div className="row">
          {DATE_WORDS[locale].weekdays.map((name, day) => <Check key={name} label={<abbr title={name}>{DATE_WORDS[locale].weekdaysShort[day]}</abbr>} checked={channel.days.includes(day)} onChange={(on) => set({ days: on ? [...channel.days, day].sort((a, b) => a - b) : channel.days.filter((one) => one !== day) })} />)}
        </div>
        <FieldNotes field={`${field}.days`} />
      </fieldset>
      <fieldset className="inner">
        <legend>{words.form.windows}</legend>
        {channel.windows.map((window, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <div className="row window" key={at}>
            <label>{words.form.from} <input type="text" inputMode="numeric" maxLength={5} size={5} value={window.from} onChange={(event) => setWindow(at, { from: event.target.value })} /></label>
            <label>{words.form.to} <input type="text" inputMode="numeric" maxLength={5} size={5} value={window.to} onChange={(event) => setWindow(at, { to: event.target.value })} /></label>
            <button type="button" className="quiet" onClick={() => set({ windows: channel.windows.filter((_, other) => other !== at) })}>{words.form.removeWindow}</button>
          </div>
        ))}
        <FieldNotes field={`${field}.windows`} />
        {channel.windows.length < 6 && <button type="button" className="quiet" onClick={() => set({ windows: [...channel.windows, { from: '', to: '' }] })}>{words.form.addWindow}</button>}
      </fieldset>
      <fieldset className="inner">
        <legend>{words.form.shares}</legend>
        <div className="fields narrow">
          {FORMATS.map((format) => <NumberField key={format} field={`${field}.formats.${format}`} label={words.formats[format]} value={channel.formats[format] ?? ''} onChange={(typed) => set({ formats: { ...channel.formats, [format]: typed } }, `formats.${format}`)} />)}
        </div>
        <FieldNotes field={`${field}.formats`} />
      </fieldset>
      <button type="button" className="quiet" onClick={() => change((before) => ({ ...before, channels: before.channels.filter((_, at) => at !== index) }))}>{fill(words.form.remove, { channel: nameOf(facts.platforms, channel.id) }, locale)}</button>
    </div>
  );
}
