/** The three mistakes worth mending first, and how the hours of this week reorder them. */
import { useId, useState, type JSX } from 'react';
import { fill, plural } from '../words/fill.ts';
import { readNumber } from '../words/number.ts';
import type { PartProps } from './Result.tsx';
import { fixFirst } from './score.ts';

export function FixFirst({ data: { words, locale }, list, work, score, of }: PartProps): JSX.Element {
  const { result } = words;
  const id = useId();
  const [typed, setTyped] = useState(work.data.hours === undefined ? '' : String(work.data.hours));
  const reading = readNumber(typed);
  const hours = 'value' in reading && reading.value !== undefined && reading.value >= 0 && reading.value <= 168 ? reading.value : undefined;
  const bad = typed.trim() !== '' && hours === undefined;
  const type = (text: string) => {
    setTyped(text);
    const next = readNumber(text);
    const value = 'value' in next && next.value !== undefined && next.value >= 0 && next.value <= 168 ? next.value : undefined;
    work.change((data) => {
      const { hours, ...rest } = data;
      return hours === value ? data : { ...rest, ...(value !== undefined && { hours: value }) };
    });
  };
  const fixes = fixFirst(score, 3, hours === undefined ? undefined : { hours, minutes: Object.fromEntries(list.map((mistake) => [mistake.id, mistake.minutes])) });
  return (
    <>
      <h4>{result.fixFirst}</h4>
      {fixes.length === 0 ? <p>{result.nothingToFix}</p> : (
        <>
          <p className="small soft">{result.fixReason}</p>
          <ol className="fixes">
            {fixes.map(({ id: mistake, fits }) => {
              const one = of(mistake);
              return (
                <li key={mistake}>
                  <a href={one.address}>{one.title}</a>
                  <br />{fill(result.firstStep, { step: one.firstStep }, locale)} <span className="soft">({plural(result.minutes, one.minutes, locale)}{fits === false && `; ${result.tooLong}`})</span>
                  {one.guide && <span className="small noprint"><br /><a href={one.guide.address}>{fill(result.inGuide, { title: one.guide.title }, locale)}</a></span>}
                  {one.tools.map((tool) => <span key={tool.address} className="small noprint"><br /><a href={tool.address}>{fill(result.tool, { title: tool.title }, locale)}</a></span>)}
                </li>
              );
            })}
          </ol>
          <p className="hours noprint">
            <label htmlFor={id}>{result.hours}</label>
            <input id={id} type="text" inputMode="decimal" value={typed} onChange={(event) => type(event.target.value)} aria-invalid={bad} aria-describedby={`${id}-text`} maxLength={12} />
            <span id={`${id}-text`} className={bad ? 'small wrong' : 'small soft'} role="status">{bad ? fill(result.hoursBad, { typed }, locale) : result.hoursText}</span>
          </p>
        </>
      )}
    </>
  );
}
