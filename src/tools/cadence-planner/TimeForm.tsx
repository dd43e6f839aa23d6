/** How much time there is. */
import type { JSX } from 'react';
import { NumberField, useShared } from './Shared.tsx';

const FIELDS = ['team', 'replyDays', 'planning', 'review', 'ads'] as const;

export function TimeForm(): JSX.Element {
  const { data, change, words } = useShared();
  return (
    <fieldset>
      <legend className="serif">{words.form.time}</legend>
      <NumberField wide field="hours" label={words.form.hours} hint={words.form.hoursHint} value={data.hours} onChange={(hours) => change((before) => ({ ...before, hours }), 'hours')} />
      <div className="fields">
        {FIELDS.map((field) => <NumberField key={field} field={field} label={words.form[field]} value={data[field]} onChange={(typed) => change((before) => ({ ...before, [field]: typed }), field)} />)}
      </div>
    </fieldset>
  );
}
