/** All posts, a table a week; the state is ticked here. */
import { memo, type JSX } from 'react';
import type { Locale } from '../../locales.ts';
import { formatDate } from '../../words/date.ts';
import { nameOf, sayLength, sayWeek, shortDay } from './say.ts';
import { useShared } from './Shared.tsx';
import { STATES, type Move, type Platform, type Post } from './types.ts';
import { byWeek } from './weeks.ts';
import type { CadencePlannerWords } from './words.ts';

interface Props { posts: readonly Post[]; open: (key: string) => void }

export function ListView({ posts, open }: Props): JSX.Element {
  const { data, words, locale, facts, move } = useShared();
  const { columns } = words.plan;
  if (posts.length === 0) return <p>{words.plan.empty}</p>;
  return (
    <div className="lists">
      {byWeek(posts).map(([week, mine]) => (
        <section key={week}>
          <h3>{sayWeek(data.start, week, words, locale)}</h3>
          <table className="list">
            <thead><tr><th scope="col">{columns.date}</th><th scope="col">{columns.channel}</th><th scope="col" className="roomy">{columns.pillar}</th><th scope="col" className="roomy">{columns.minutes}</th><th scope="col">{columns.state}</th></tr></thead>
            <tbody>{mine.map((post, at) => <Row key={at} post={post} words={words} locale={locale} platforms={facts.platforms} open={open} move={move} />)}</tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

interface RowProps { post: Post; words: CadencePlannerWords; locale: Locale; platforms: readonly Platform[]; open: (key: string) => void; move: (key: string, move: Move) => void }

const same = (a: RowProps, b: RowProps): boolean => a.words === b.words && a.open === b.open && a.move === b.move && Object.keys(a.post).every((key) => a.post[key as keyof Post] === b.post[key as keyof Post]);

const Row = memo(function Row({ post, words, locale, platforms, open, move }: RowProps): JSX.Element {
  const name = nameOf(platforms, post.channel);
  return (
    <tr className={post.state}>
      <td>{shortDay(post.date, locale)}<br />{post.time}</td>
      <th scope="row"><button type="button" className="quiet" data-post={post.key} onClick={() => open(post.key)}>{post.title || `${name} · ${words.formats[post.format]}`}</button>{post.title && <span className="soft small"> {name} · {words.formats[post.format]}</span>}</th>
      <td className="roomy">{words.pillars[post.pillar]}{post.adapted && <span className="soft small"> · {words.plan.adapted}</span>}</td>
      <td className="roomy">{sayLength(post.minutes, words, locale)}</td>
      <td><select aria-label={`${words.plan.columns.state}: ${name}, ${formatDate(post.date, locale)}`} value={post.state} onChange={(event) => move(post.key, { state: event.target.value as Post['state'] })}>{STATES.map((state) => <option key={state} value={state}>{words.states[state]}</option>)}</select></td>
    </tr>
  );
}, same);
