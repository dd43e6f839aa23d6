/** The rhythm the article names, to be seen against one’s own hours. */
import type { JSX } from 'react';
import { fill } from '../../words/fill.ts';
import { formatNumber } from '../../words/number.ts';
import { articleForm, articleSum, fitForm } from './example.ts';
import { useShared } from './Shared.tsx';

export function Article(): JSX.Element {
  const { data, change, words, locale, facts } = useShared();
  const [from, to] = articleSum(facts.platforms);
  const hours = (posts: number) => formatNumber(posts / 2, locale, 1);
  return (
    <section className="article">
      <h3>{words.article.title}</h3>
      {data.mode === 'asked' ? (
        <>
          <p>{fill(words.article.result, { from, to, hoursFrom: hours(from), hoursTo: hours(to) }, locale)}</p>
          <p><button type="button" className="button strong" onClick={() => change((before) => fitForm(before, facts.platforms))}>{words.article.fit}</button></p>
        </>
      ) : (
        <>
          <p>{words.article.text}</p>
          <p><button type="button" className="button" onClick={() => change((before) => articleForm(before, facts.platforms))}>{words.article.button}</button></p>
        </>
      )}
    </section>
  );
}
