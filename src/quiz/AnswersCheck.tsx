/** “Check your answers” before finishing: what is missing first, every answer with a way back to it. */
import { useEffect, useRef, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import { plural } from '../words/fill.ts';
import type { QuizWords } from './data.ts';

interface Row { id: string; text: string; answer: string | undefined }
interface Props {
  rows: Row[];
  words: QuizWords;
  locale: Locale;
  /** The sentence that counts what is missing. */
  open: QuizWords['form']['open'];
  goTo: (id: string) => void;
  finish: () => void;
  back: () => void;
}

export function AnswersCheck({ rows, words, locale, open, goTo, finish, back }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missing = rows.filter(({ answer }) => answer === undefined);
  return (
    <section className="answers-check">
      {missing.length > 0 && (
        <div className="notice bad" role="alert">
          <h3 ref={heading} tabIndex={-1}>{plural(open, missing.length, locale)}</h3>
          <p>{words.form.openText}</p>
          <ul>{missing.slice(0, 20).map(({ id, text }) => <li key={id}><button type="button" className="link" onClick={() => goTo(id)}>{text}</button></li>)}</ul>
        </div>
      )}
      <h3 {...(missing.length === 0 && { ref: heading, tabIndex: -1 })}>{words.form.check}</h3>
      <dl className="rows">
        {rows.map(({ id, text, answer }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{answer ?? <i className="soft">{words.form.unanswered}</i>} <button type="button" className="link" onClick={() => goTo(id)}>{words.form.change}<span className="hidden">: {text}</span></button></dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <button type="button" className="button strong" onClick={finish}>{missing.length > 0 ? words.form.finishAnyway : words.form.finish}</button>
        <button type="button" className="button" onClick={back}>{words.form.back}</button>
      </div>
    </section>
  );
}
