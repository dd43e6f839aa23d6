/** What to look at, and what to do when a week is lost. */
import { useMemo, useState, type JSX } from 'react';
import { formatDate } from '../../words/date.ts';
import { fill, plural } from '../../words/fill.ts';
import { formatPercent } from '../../words/number.ts';
import { addDays } from './calendar.ts';
import { nameOf } from './say.ts';
import { useShared } from './Shared.tsx';
import { keptPace, skipWeek, unevenness, weekAt } from './watch.ts';

/** So many of each kind are shown. */
const SHOWN = 6;

export function Warnings(): JSX.Element | null {
  const { plan, input, words, locale, facts, data } = useShared();
  const found = useMemo(() => (plan && input ? unevenness(input.channels, plan.posts, (id) => (data.lightsFrom ? (input.channels.find((one) => one.id === id)?.least ?? 1) : (plan.verdict.channels.find((one) => one.id === id)?.posts ?? 1))) : undefined), [plan, input, data.lightsFrom]);
  if (!found || found.gaps.length + found.pileUps.length === 0) return null;
  const date = (key: string) => formatDate(plan?.posts.find((post) => post.key === key)?.date ?? data.start, locale);
  return (
    <section className="warnings">
      <h3>{words.plan.notesTitle}</h3>
      <ul>
        {found.gaps.slice(0, SHOWN).map((gap) => <li key={`${gap.channel}${gap.from}`}>{fill(words.plan.gap, { channel: nameOf(facts.platforms, gap.channel), days: gap.days, from: formatDate(gap.from, locale), to: formatDate(gap.to, locale) }, locale)}</li>)}
        {found.pileUps.slice(0, SHOWN).map((pile) => <li key={pile.first + pile.second}>{fill(words.plan.pileUp, { channel: nameOf(facts.platforms, pile.channel), date: date(pile.first) }, locale)}</li>)}
      </ul>
    </section>
  );
}

export function Recovery(): JSX.Element | null {
  const { plan, input, words, locale, data, change, today } = useShared();
  const [said, setSaid] = useState('');
  const pace = useMemo(() => (plan && input ? keptPace(input, plan.posts, today) : undefined), [plan, input, today]);
  if (!plan || !input) return null;
  const from = today > data.start ? today : data.start;
  const week = weekAt(input, today) ?? weekAt(input, addDays(today, -7)) ?? (today < data.start ? 0 : undefined);
  const missed = () => {
    if (week === undefined) return;
    const { moves, skipped } = skipWeek(data.moves, plan.posts, week);
    change((before) => ({ ...before, moves }));
    setSaid(plural(words.recovery.skipped, skipped, locale));
  };
  const lower = () => change((before) => ({
    ...before,
    channels: before.channels.map((channel) => {
      const posts = plan.verdict.channels.find(({ id }) => id === channel.id)?.posts ?? 0;
      const most = Math.max(1, Math.round(posts * (pace?.share ?? 1)));
      return posts === 0 ? channel : { ...channel, most: String(most), least: String(Math.min(Number(channel.least) || 1, most)) };
    }),
  }));
  return (
    <section className="recovery">
      <h3>{words.recovery.title}</h3>
      {pace && <p>{fill(words.recovery.pace, { posted: pace.posted, planned: pace.planned, share: formatPercent(pace.share * 100, locale) }, locale)}</p>}
      {pace && pace.share < 0.6 && <p>{words.recovery.paceLow} <button type="button" className="button" onClick={lower}>{words.recovery.lower}</button></p>}
      <p className="buttons">
        {week !== undefined && <button type="button" className="button" onClick={missed}>{words.recovery.missed}</button>}
        <button type="button" className="button" aria-pressed={data.lightsFrom !== undefined} onClick={() => change((before) => ({ ...before, lightsFrom: before.lightsFrom ? undefined : from }))}>{data.lightsFrom ? words.recovery.lightsOff : words.recovery.lightsOn}</button>
      </p>
      <p role="status" className={said ? undefined : 'empty'}>{said}</p>
      {data.lightsFrom && <p className="hint">{fill(words.recovery.lightsText, { date: formatDate(data.lightsFrom, locale) }, locale)}</p>}
    </section>
  );
}
