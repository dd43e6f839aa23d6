/** A week: a row a day. */
import type { DragEvent, JSX } from 'react';
import { formatDate } from '../../words/date.ts';
import { PostChip } from './PostChip.tsx';
import { dayName, nameOf, whatOf } from './say.ts';
import { useShared } from './Shared.tsx';
import type { Post } from './types.ts';
import { weekDays } from './watch.ts';

interface Props { week: number; posts: readonly Post[]; open: (key: string) => void; shift: (key: string, days: number) => void; drop: (event: DragEvent, date: string) => void }

export function WeekTable({ week, posts, open, shift, drop }: Props): JSX.Element {
  const { data, words, locale, facts, today } = useShared();
  return (
    <table className="week">
      <thead><tr><th scope="col">{words.plan.day}</th><th scope="col">{words.plan.posts}</th></tr></thead>
      <tbody>
        {weekDays(data.start, week).map((date) => {
          const mine = posts.filter((post) => post.date === date);
          return (
            <tr key={date} className={date === today ? 'today' : undefined} data-date={date} onDragOver={(event) => event.preventDefault()} onDrop={(event) => drop(event, date)}>
              <th scope="row"><span className="name">{dayName(date, locale)}</span> <span className="soft small">{formatDate(date, locale)}</span><DayMarks date={date} /></th>
              <td>
                {mine.length > 0 && (
                  <ul className="plain posts">
                    {mine.map((post, at) => (
                      <li key={at}><PostChip id={post.key} state={post.state} open={open} shift={shift} text={`${post.time} ${nameOf(facts.platforms, post.channel)} · ${words.formats[post.format]} · ${whatOf(post, words)}${post.adapted ? ` · ${words.plan.adapted}` : ''}${post.state === 'planned' ? '' : ` · ${words.states[post.state]}`}`} /></li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Public holidays and own dates of a day. */
export function DayMarks({ date, short }: { date: string; short?: boolean }): JSX.Element | null {
  const { holidays, data, words } = useShared();
  const mine = holidays.filter((one) => one.date === date);
  const own = data.dates.filter((one) => one.date === date && one.name !== '');
  if (mine.length + own.length === 0) return null;
  return (
    <span className="marks small">
      {mine.map(({ name, lang, country, expected }) => short ? <abbr key={country + name} title={name} lang={lang}>•</abbr> : <span key={country + name}><span lang={lang}>{name}</span>{expected && ` (${words.plan.expected})`}</span>)}
      {own.map(({ name }) => short ? <abbr key={name} title={name}>•</abbr> : <span key={name}>{name}</span>)}
    </span>
  );
}
