/** A month: a column a day of the week. */
import type { DragEvent, JSX } from 'react';
import { DATE_WORDS, formatDate } from '../../words/date.ts';
import { addDays, weekday } from './calendar.ts';
import { PostChip } from './PostChip.tsx';
import { nameOf, whatOf } from './say.ts';
import { useShared } from './Shared.tsx';
import type { Post } from './types.ts';
import { DayMarks } from './WeekTable.tsx';

interface Props {
  /** `YYYY-MM` */
  month: string;
  posts: readonly Post[];
  today?: string;
  open?: (key: string) => void;
  shift?: (key: string, days: number) => void;
  drop?: (event: DragEvent, date: string) => void;
}

/** Without `open` it is for the wall: names instead of buttons. */
export function MonthTable({ month, posts, today, open, shift, drop }: Props): JSX.Element {
  const { data, words, locale, facts } = useShared();
  const order = Array.from({ length: 7 }, (_, index) => (index + data.weekStart) % 7);
  const first = `${month}-01`;
  const begins = addDays(first, -((weekday(first) - data.weekStart + 7) % 7));
  const weeks = Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, day) => addDays(begins, week * 7 + day))).filter((days) => days.some((day) => day.startsWith(month)));
  const short = (id: string) => facts.platforms.find((one) => one.id === id)?.short ?? id;
  return (
    <table className="month">
      <thead><tr>{order.map((day) => <th key={day} scope="col"><abbr title={DATE_WORDS[locale].weekdays[day]}>{DATE_WORDS[locale].weekdaysShort[day]}</abbr></th>)}</tr></thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]}>
            {days.map((date) => {
              if (!date.startsWith(month)) return <td key={date} className="outside">{'\u00A0'}</td>;
              const mine = posts.filter((post) => post.date === date);
              return (
                <td key={date} data-date={date} className={date === today ? 'today' : undefined} onDragOver={drop && ((event) => event.preventDefault())} onDrop={drop && ((event) => drop(event, date))}>
                  <span className="number"><span aria-hidden="true">{Number(date.slice(8))}</span><span className="hidden">{formatDate(date, locale)}</span> <DayMarks date={date} short={open !== undefined} /></span>
                  {mine.map((post, at) => open && shift
                    ? <PostChip key={at} id={post.key} state={post.state} open={open} shift={shift} text={short(post.channel)} label={`${short(post.channel)}, ${nameOf(facts.platforms, post.channel)}, ${formatDate(post.date, locale)}, ${post.time}, ${whatOf(post, words)}, ${words.states[post.state]}`} />
                    : <span key={post.key} className={`entry ${post.state}`}>{post.time} {nameOf(facts.platforms, post.channel)}{post.title && <>: {post.title}</>}</span>)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
