/** The interview sheet on paper: an open question for each field, room for five people, a line for their consent. */
import type { JSX } from 'react';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import type { Field } from './model.ts';

const PEOPLE = [1, 2, 3, 4, 5];

export function InterviewSheet({ fields, context, about }: { fields: readonly Field[]; context: Pick<Context, 'words' | 'locale'>; about?: string }): JSX.Element {
  const { words, locale } = context;
  const people = PEOPLE.map((n) => fill(words.next.person, { n }, locale));
  return (
    <div className="interview-sheet">
      {about && <p dir="auto"><strong>{about}</strong></p>}
      <p>{words.next.consent}</p>
      <ul className="plain agreed">{people.map((person) => <li key={person}><span className="tick" aria-hidden="true" /> {fill(words.parts.pair, { label: person, value: words.next.firm }, locale)} <span className="line" aria-hidden="true" /> {words.next.date} <span className="line" aria-hidden="true" /></li>)}</ul>
      <ol>
        {fields.map((field) => (
          <li key={field}>
            <p><strong>{words.fields[field].interview}</strong></p>
            <ul className="plain room">{people.map((person) => <li key={person}>{person} <span className="line" aria-hidden="true" /></li>)}</ul>
          </li>
        ))}
      </ol>
      <p className="small">{words.next.said}</p>
    </div>
  );
}
