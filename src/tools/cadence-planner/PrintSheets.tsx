/** What goes on paper: a week a page, or months for the wall. Drawn only while printing. */
import type { JSX } from 'react';
import { formatDate } from '../../words/date.ts';
import { MonthTable } from './MonthTable.tsx';
import { dayName, nameOf, sayMonth, sayWeek } from './say.ts';
import { useShared } from './Shared.tsx';
import { weekDays } from './watch.ts';
import { byWeek } from './weeks.ts';
import { DayMarks } from './WeekTable.tsx';

/** Cells to write into on a day without posts. */
const BLANKS = [1, 2, 3, 4, 5];

export type Paper = 'weeks' | 'months';

export function PrintSheets({ paper }: { paper: Paper }): JSX.Element | null {
  const { plan, data, work, words, locale } = useShared();
  if (!plan) return null;
  const name = work.name || words.title;
  const posts = plan.posts.filter(({ state }) => state !== 'skipped');
  if (paper === 'months') {
    return (
      <div className="sheets">
        {[...new Set(posts.map(({ date }) => date.slice(0, 7)))].map((month) => (
          <section key={month} className="sheet wall">
            <h2>{sayMonth(month, locale)} <small>{name}</small></h2>
            <MonthTable month={month} posts={posts} />
          </section>
        ))}
      </div>
    );
  }
  return <div className="sheets">{byWeek(posts).map(([week]) => <WeekSheet key={week} week={week} name={name} title={sayWeek(data.start, week, words, locale)} />)}</div>;
}

function WeekSheet({ week, name, title }: { week: number; name: string; title: string }): JSX.Element {
  const { plan, data, words, locale, facts } = useShared();
  const { columns } = words.plan;
  return (
    <section className="sheet">
      <h2>{title} <small>{name}</small></h2>
      <table className="paper">
        <thead><tr><th scope="col">{columns.date}</th><th scope="col">{columns.time}</th><th scope="col">{columns.channel}</th><th scope="col">{columns.title}</th><th scope="col">{columns.owner}</th><th scope="col">{words.states.posted}</th></tr></thead>
        <tbody>
          {weekDays(data.start, week).flatMap((date) => {
            const mine = (plan?.posts ?? []).filter((post) => post.date === date && post.state !== 'skipped');
            const day = (rows: number) => <th scope="row" rowSpan={rows}>{dayName(date, locale)}<br /><span className="soft">{formatDate(date, locale)}</span><DayMarks date={date} /></th>;
            if (mine.length === 0) return [<tr key={date}>{day(1)}{BLANKS.map((blank) => <td key={blank}>{'\u00A0'}</td>)}</tr>];
            return mine.map((post, index) => (
              <tr key={post.key}>
                {index === 0 && day(mine.length)}
                <td>{post.time}</td>
                <td>{nameOf(facts.platforms, post.channel)}<br /><span className="soft">{words.formats[post.format]} · {words.pillars[post.pillar]}</span></td>
                <td>{post.title}{post.note && <><br /><span className="soft">{post.note}</span></>}</td>
                <td>{post.owner}</td>
                <td className="tick"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><rect x="1" y="1" width="14" height="14" className="box" />{post.state === 'posted' && <path d="M4 8l3 3 5-6" className="mark" />}</svg></td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </section>
  );
}
