/** An empty card for paper: each field with its question, room to write, and how one knows. */
import type { JSX } from 'react';
import type { Context } from './card.ts';
import { FIELDS } from './model.ts';

export function BlankCard({ words }: Pick<Context, 'words'>): JSX.Element {
  return (
    <dl className="blank-card">
      {FIELDS.map((field) => (
        <div key={field}>
          <dt>{words.fields[field].label}</dt>
          <dd className="small">{words.fields[field].ask}</dd>
          <dd aria-hidden="true"><span className="line" /><span className="line" /></dd>
          <dd className="small levels">{([0, 1, 2, 3] as const).map((level) => <span key={level}><span className="tick" aria-hidden="true" /> {words.evidence.short[level]}</span>)}</dd>
        </div>
      ))}
    </dl>
  );
}
