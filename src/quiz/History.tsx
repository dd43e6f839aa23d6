/** Earlier attempts at the same quiz: a line over time, what changed since, and a reminder to come back. */
import { useMemo, useState, type JSX } from 'react';
import { deviceStorage, download, newId } from '../documents/browser.ts';
import type { Kind } from '../documents/kind.ts';
import { selfAssessmentKind, type SelfAssessmentData } from '../documents/kinds/self-assessment.ts';
import { DocumentStore } from '../documents/store.ts';
import { addDays, localDay } from '../lib/day.ts';
import { formatDate } from '../words/date.ts';
import { fill } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import { changes, line, type Attempt } from './history.ts';
import type { PartProps } from './Result.tsx';
import { scoreSelfAssessment } from './score.ts';

export function History(props: PartProps): JSX.Element {
  const { data: { words, locale }, score, list, work, quiz, of, title } = props;
  const { history } = words;
  const [today] = useState(() => localDay(new Date()));
  const earlier = useMemo(() => earlierAttempts(quiz, work.id), [quiz, work.id]);
  const scored = earlier.map(({ id, day, data }) => ({ id, day, score: scoreSelfAssessment(list, data.answers, data.evidence) }));
  const before = scored.at(-1);
  const attempts: Attempt[] = [...scored.flatMap(({ id, day, score: own }) => (own.total === undefined ? [] : [{ id, day, total: own.total }])), ...(score.total === undefined ? [] : [{ id: 'now', day: today, total: score.total }])];
  const remind = async (days: number) => {
    const { reminder } = await import('./reminder.ts');
    const text = score.total === undefined ? '' : fill(history.eventText, { score: formatNumber(score.total, locale, 0) }, locale);
    download('rubrika.ics', await reminder({ id: newId(), day: addDays(today, days), now: new Date(), title: fill(history.event, { quiz: title }, locale), text, address: location.href.split('#')[0] as string }), 'text/calendar');
  };
  const number = (value: number | undefined) => (value === undefined ? words.result.notScored : formatNumber(value, locale, 0));
  return (
    <section className="history">
      <h4>{history.title}</h4>
      {before ? (
        <>
          <p className="small soft">{history.text}</p>
          {attempts.length > 1 && <Line attempts={attempts} label={`${history.line}: ${attempts.map(({ day, total }) => `${formatDate(day, locale)} – ${formatNumber(total, locale, 0)}`).join('; ')}`} />}
          <table>
            <thead><tr><th scope="col">{words.result.mistake}</th><th scope="col">{fill(history.then, { date: formatDate(before.day, locale) }, locale)}</th><th scope="col">{history.now}</th><th scope="col">{history.change}</th></tr></thead>
            <tbody>
              {changes(before.score, score, Object.fromEntries(list.map((mistake) => [mistake.id, mistake.statements.length]))).map(({ id, before: earlierScore, now, change, real }) => (
                <tr key={id}><th scope="row">{of(id).title}</th><td>{number(earlierScore)}</td><td>{number(now)}</td><td className={real && (change as number) > 0 ? 'gain' : undefined}>{change === undefined ? '' : real ? `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change), locale, 0)}` : history.same}</td></tr>
              ))}
            </tbody>
          </table>
        </>
      ) : <p>{history.only}</p>}
      <p className="buttons">
        <span>{history.remind}</span>
        <button type="button" className="button" onClick={() => void remind(30)}>{history.remind30}</button>
        <button type="button" className="button" onClick={() => void remind(90)}>{history.remind90}</button>
      </p>
    </section>
  );
}

/** Finished attempts at a quiz saved on this device besides the present one, oldest first. */
function earlierAttempts(quiz: string, present: string): { id: string; day: string; data: SelfAssessmentData }[] {
  return new DocumentStore(deviceStorage(), [selfAssessmentKind as unknown as Kind])
    .list<SelfAssessmentData>()
    .flatMap(({ id, opened }) => (id !== present && opened.ok && opened.document.data.quiz === quiz && opened.document.data.shown ? [{ id, day: localDay(new Date(opened.document.made)), made: opened.document.made, data: opened.document.data }] : []))
    .sort((a, b) => (a.made < b.made ? -1 : 1));
}

/** Points over time as a line; the label says the same in words. */
function Line({ attempts, label }: { attempts: Attempt[]; label: string }): JSX.Element {
  const points = line(attempts, 300, 80);
  return (
    <svg className="line" viewBox="-6 -6 312 92" width="312" height="92" role="img" aria-label={label}>
      <path className="grid" d="M0 0H300M0 40H300M0 80H300" />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, place) => <circle key={attempts[place]?.id} cx={x} cy={y} r="4" />)}
    </svg>
  );
}
