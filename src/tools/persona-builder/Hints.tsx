/** What stands under an input once something is in it: how long it is, how a number was read, what is wrong and the one click that mends it. */
import type { JSX } from 'react';
import { removeContacts } from '../../lib/contacts.ts';
import { countGraphemes, cutGraphemes } from '../../lib/graphemes.ts';
import { fill, type Values } from '../../words/fill.ts';
import { formatNumber, readNumber } from '../../words/number.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';

interface Props { value: string; change: (value: string) => void; problems: readonly Problem[]; context: Context; number: boolean }

export default function Hints({ value, change, problems, context, number }: Props): JSX.Element {
  const { words, locale, facts } = context;
  const near = (length: number) => length * 4 > facts.maxCharacters * 3;
  const count = near(value.length) ? countGraphemes(value) : 0;
  const reading = number && problems.length === 0 ? readNumber(value) : undefined;
  const read = reading?.kind === 'number' && formatNumber(reading.value, locale) !== value.trim() ? reading.value : undefined;
  return (
    <>
      {near(count) && <p className="soft">{fill(words.parts.left, { count, max: facts.maxCharacters }, locale)}</p>}
      {read !== undefined && <p className="soft">{fill(words.parts.readAs, { value: read }, locale)}</p>}
      {problems.map((problem) => (
        <p key={problem.code} className="wrong" role="status">
          {fill(words.problems[problem.code], { ...problem } as unknown as Values, locale)}{' '}
          {problem.code === 'tooLong' && <button type="button" className="button" onClick={() => change(cutGraphemes(value, facts.maxCharacters))}>{fill(words.cut, { max: facts.maxCharacters }, locale)}</button>}
          {problem.code === 'contact' && <button type="button" className="button" onClick={() => change(removeContacts(value))}>{words.contacts.remove}</button>}
        </p>
      ))}
    </>
  );
}
