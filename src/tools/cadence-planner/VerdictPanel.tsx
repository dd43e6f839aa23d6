/** Can this be kept up? The sentence, three bars, what to do with each channel, and the promises a website makes. */
import type { JSX } from 'react';
import { fill } from '../../words/fill.ts';
import { nameOf, sayAdvice, sayLength, sayVerdict } from './say.ts';
import { useShared } from './Shared.tsx';
import { brokenPromises } from './watch.ts';

export function VerdictPanel(): JSX.Element | null {
  const { plan, input, need, words, locale, facts, today } = useShared();
  if (!plan || !input) return null;
  const { verdict } = plan;
  const wrong = verdict.is === 'none-left' || verdict.is === 'nothing-fits' || verdict.is === 'over';
  const rest = verdict.overhead.planning + verdict.overhead.review + verdict.overhead.ads;
  const used = verdict.overheadTotal + verdict.making;
  const full = Math.max(used, input.budget ?? 0, 1);
  const bars: [string, number][] = [[words.verdict.answering, verdict.overhead.replies], [words.verdict.making, verdict.making], [words.verdict.rest, rest]];
  const broken = brokenPromises(input, plan.posts, today);
  const linked = input.channels.some((one) => one.linked);
  return (
    <section className="verdict" aria-labelledby="cadence-verdict">
      <h2 id="cadence-verdict">{words.verdict.title}</h2>
      <p className={wrong ? 'sentence no' : verdict.is === 'unknown' ? 'sentence' : 'sentence yes'} role="status">{sayVerdict(verdict, words, locale, need, input.budget)}</p>
      <table className="bars">
        <tbody>
          {bars.map(([name, minutes]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td aria-hidden="true"><svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect className="track" width="100" height="6" /><rect className={input.budget !== undefined && used > input.budget + 0.5 ? 'bar no' : 'bar'} width={(minutes / full) * 100} height="6" /></svg></td>
              <td className="value">{sayLength(minutes, words, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small">{input.budget === undefined ? fill(words.verdict.totalUnknown, { used: sayLength(used, words, locale) }, locale) : fill(words.verdict.total, { used: sayLength(used, words, locale), hours: sayLength(input.budget, words, locale) }, locale)}{input.team > 1 && ` ${fill(words.verdict.perPerson, { time: sayLength(used / input.team, words, locale) }, locale)}`}</p>
      {verdict.is !== 'unknown' && !input.asked && (
        <dl className="advice">
          {verdict.channels.map((channel) => (
            <div key={channel.id} className={channel.advice}>
              <dt>{nameOf(facts.platforms, channel.id)}</dt>
              <dd>{sayAdvice(channel, input.channels.find(({ id }) => id === channel.id)?.least ?? 1, words, locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      {verdict.is === 'cut' && <p className="hint">{words.verdict.rule}</p>}
      {linked && (
        <>
          <h3>{words.promise.title}</h3>
          {broken.length === 0 ? <p>{words.promise.kept}</p> : <ul className="wrongs">{broken.map(({ channel, days }) => <li key={channel}>{fill(words.promise.broken, { channel: nameOf(facts.platforms, channel), days }, locale)}</li>)}</ul>}
        </>
      )}
    </section>
  );
}
