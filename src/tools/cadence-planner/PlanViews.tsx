/** The plan as a week, a month or a list: real tables all three. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type JSX } from 'react';
import { formatDate } from '../../words/date.ts';
import { fill, plural } from '../../words/fill.ts';
import { addDays } from './calendar.ts';
import { MonthTable } from './MonthTable.tsx';
import { DRAGGED } from './PostChip.tsx';
import { nameOf, sayMonth, sayWeek } from './say.ts';
import { useShared } from './Shared.tsx';
import { weekAt, weekDays } from './watch.ts';
import { byWeek } from './weeks.ts';
import { WeekTable } from './WeekTable.tsx';

const ListView = lazy(() => import('./ListView.tsx').then(({ ListView }) => ({ default: ListView })));
const PostEditor = lazy(() => import('./PostEditor.tsx').then(({ PostEditor }) => ({ default: PostEditor })));

const VIEWS = ['week', 'month', 'list'] as const;
/** Weeks in the list at a time: four, and fewer when they would make more than forty rows. */
const listedAtOnce = (posts: number, weeks: number): number => Math.max(1, Math.min(4, Math.floor((40 * weeks) / Math.max(posts, 1))));

export function PlanViews(): JSX.Element | null {
  const { plan, input, words, locale, facts, move, undo, steps, today } = useShared();
  const [view, setView] = useState<(typeof VIEWS)[number]>('week');
  const [week, setWeek] = useState(0);
  const [month, setMonth] = useState(0);
  const [opened, setOpened] = useState<string>();
  const [said, setSaid] = useState('');
  const focus = useRef<string>(undefined);
  const posts = useMemo(() => plan?.posts ?? [], [plan]);
  // The chips keep their handlers from one plan to the next, so that only those that changed are drawn again.
  const latest = useRef({ posts, input });
  latest.current = { posts, input };
  const area = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!focus.current) return;
    area.current?.querySelector<HTMLElement>(`[data-post="${focus.current}"]`)?.focus();
    focus.current = undefined;
  }, [posts, week, month]);

  const moveTo = useCallback((key: string, date: string) => {
    const post = latest.current.posts.find((one) => one.key === key);
    if (!post) return;
    move(key, { date });
    focus.current = key;
    setSaid(fill(words.plan.movedTo, { channel: nameOf(facts.platforms, post.channel), date: formatDate(date, locale), time: post.time }, locale));
  }, [move, words, facts, locale]);
  const shift = useCallback((key: string, days: number) => {
    const post = latest.current.posts.find((one) => one.key === key);
    if (!post || !latest.current.input) return;
    const date = addDays(post.date, days);
    moveTo(key, date);
    const there = weekAt(latest.current.input, date);
    if (there !== undefined) setWeek(there);
  }, [moveTo]);
  const drop = useCallback((event: DragEvent, date: string) => {
    const key = event.dataTransfer.getData(DRAGGED);
    if (key === '') return;
    event.preventDefault();
    moveTo(key, date);
  }, [moveTo]);
  if (!plan || !input) return null;

  const months = [...new Set([...weekDays(input.start, 0), ...weekDays(input.start, input.weeks - 1), ...posts.map(({ date }) => date)].map((date) => date.slice(0, 7)))].sort();
  const weeks = Math.max(input.weeks, ...byWeek(posts).map(([index]) => index + 1));
  const at = Math.min(week, weeks - 1);
  const atOnce = listedAtOnce(posts.length, weeks);
  const page = Math.floor(at / atOnce);
  const listed = weeks > atOnce ? posts.filter((post) => (page === 0 || post.week >= page * atOnce) && post.week < (page + 1) * atOnce) : posts;
  const monthAt = Math.min(month, months.length - 1);
  const shown = months[monthAt] as string;
  const choose = (one: (typeof VIEWS)[number]) => {
    setView(one);
    // The month in which most of the shown week lies.
    if (one === 'month') setMonth(Math.max(0, months.indexOf((weekDays(input.start, at)[3] as string).slice(0, 7))));
  };
  const pager = (title: string, back: (() => void) | undefined, on: (() => void) | undefined) => (
    <div className="pager">
      <button type="button" className="button" disabled={!back} onClick={back}>{words.plan.previous}</button>
      <h3 aria-live="polite">{title}</h3>
      <button type="button" className="button" disabled={!on} onClick={on}>{words.plan.next}</button>
    </div>
  );
  const open = posts.find(({ key }) => key === opened);
  return (
    <section className="views" aria-labelledby="cadence-plan" ref={area}>
      <h2 id="cadence-plan">{words.plan.title} <small className="soft">{plural(words.plan.count, posts.length, locale)}</small></h2>
      <div className="tabs">
        {VIEWS.map((one) => <button key={one} type="button" className="button" aria-pressed={view === one} onClick={() => choose(one)}>{words.plan[one]}</button>)}
        <button type="button" className="button undo" disabled={steps === 0} onClick={undo}>{words.plan.undo}</button>
      </div>
      {view === 'week' && (
        <>
          {pager(sayWeek(input.start, at, words, locale), at > 0 ? () => setWeek(at - 1) : undefined, at < weeks - 1 ? () => setWeek(at + 1) : undefined)}
          <WeekTable week={at} posts={posts} open={setOpened} shift={shift} drop={drop} />
        </>
      )}
      {view === 'month' && (
        <>
          {pager(sayMonth(shown, locale), monthAt > 0 ? () => setMonth(monthAt - 1) : undefined, monthAt < months.length - 1 ? () => setMonth(monthAt + 1) : undefined)}
          <MonthTable month={shown} posts={posts} today={today} open={setOpened} shift={shift} drop={drop} />
        </>
      )}
      {view === 'list' && (
        <>
          {weeks > atOnce && pager(atOnce === 1 ? `${page + 1} / ${weeks}` : `${page * atOnce + 1}–${Math.min(weeks, (page + 1) * atOnce)}`, page > 0 ? () => setWeek((page - 1) * atOnce) : undefined, (page + 1) * atOnce < weeks ? () => setWeek((page + 1) * atOnce) : undefined)}
          <Suspense><ListView posts={listed} open={setOpened} /></Suspense>
        </>
      )}
      <p className="hint">{words.plan.keys}</p>
      <p className="hidden" role="status">{said}</p>
      {open && <Suspense><PostEditor key={open.key} post={open} shift={shift} close={() => { focus.current = open.key; setOpened(undefined); requestAnimationFrame(() => area.current?.querySelector<HTMLElement>(`[data-post="${open.key}"]`)?.focus()); }} /></Suspense>}
    </section>
  );
}
