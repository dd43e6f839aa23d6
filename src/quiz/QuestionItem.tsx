/** One question with its options; after it is closed, what was right and why. */
import { memo, useLayoutEffect, useRef, type JSX, type KeyboardEvent } from 'react';
import type { Locale } from '../locales.ts';
import { fill } from '../words/fill.ts';
import type { QuestionData, QuizWords } from './data.ts';
import { scoreQuestion, type Sureness } from './knowledge.ts';

interface Props {
  question: QuestionData & { shown: string[] };
  name: string;
  number: number;
  chosen: readonly string[];
  sure: Sureness | undefined;
  /** Answered for good: options are shut, marks and explanations are shown. */
  closed: boolean;
  readOnly: boolean;
  /** The button that closes it, when feedback comes at once. */
  canClose: boolean;
  mistake: { title: string; address: string };
  words: QuizWords;
  locale: Locale;
  choose: (question: string, options: string[]) => void;
  setSure: (question: string, sure: Sureness) => void;
  close: (question: string) => void;
}

/** Drawn anew only when something of its own changed. */
export const QuestionItem = memo(function QuestionItem({ question, name, number, chosen, sure, closed, readOnly, canClose, mistake, words, locale, choose, setSure, close }: Props): JSX.Element {
  const { knowledge } = words;
  const several = question.right.length > 1;
  const pick = (option: string) => choose(question.id, several ? (chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]) : [option]);
  const pressed = (event: KeyboardEvent) => {
    if (closed || readOnly || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const option = question.shown[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    pick(option);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${option}"]`)?.focus();
  };
  const id = `${name}-${question.id}`;
  return (
    // The keys 1 to 4 work wherever in the item the keyboard is; all its parts are reachable without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset id={id} className="item question" onKeyDown={pressed} tabIndex={-1}>
      <legend><span className="count">{number}.</span> {question.text}</legend>
      <p className="small soft">{several ? knowledge.multiple : knowledge.single}</p>
      <div className="options">
        {question.shown.map((option, place) => (
          <label key={option} className={closed ? (question.right.includes(option) ? 'right' : chosen.includes(option) ? 'wrong' : undefined) : undefined}>
            <input type={several ? 'checkbox' : 'radio'} name={id} value={option} checked={chosen.includes(option)} disabled={closed || readOnly} onChange={() => pick(option)} />
            <span><span className="letter" aria-hidden="true">{String.fromCharCode(65 + place)}</span> {question.optionTexts[option]}</span>
          </label>
        ))}
      </div>
      {!closed && chosen.length > 0 && !readOnly && (
        <fieldset className="sure small">
          <legend>{knowledge.sure}</legend>
          {([1, 2, 3] as const).map((level) => <label key={level}><input type="radio" name={`${id}-sure`} checked={sure === level} onChange={() => setSure(question.id, level)} /> <span>{knowledge[`sure${level}`]}</span></label>)}
        </fieldset>
      )}
      {canClose && !closed && <p className="buttons"><button type="button" className="button" disabled={chosen.length === 0} onClick={() => close(question.id)}>{knowledge.check}</button></p>}
      {closed && <Feedback question={question} chosen={chosen} mistake={mistake} words={words} locale={locale} focus={canClose} />}
    </fieldset>
  );
});

type FeedbackProps = Pick<Props, 'question' | 'chosen' | 'mistake' | 'words' | 'locale'> & { focus?: boolean };

/** Right or wrong in a word, why for each option, and where to read about it. */
export function Feedback({ question, chosen, mistake, words, locale, focus = false }: FeedbackProps): JSX.Element {
  const { knowledge } = words;
  const heading = useRef<HTMLParagraphElement>(null);
  const first = useRef(focus);
  useLayoutEffect(() => void (first.current && document.activeElement?.tagName === 'BODY' && heading.current?.focus()), []);
  const points = scoreQuestion(question, chosen);
  const mark = (option: string) => (question.right.includes(option) ? (chosen.includes(option) || question.right.length === 1 ? knowledge.correct : knowledge.missed) : knowledge.incorrect);
  return (
    <div className="feedback" role="status">
      <p ref={heading} tabIndex={-1} className={points === 1 ? 'gain' : 'wrong'}><strong>{points === 1 ? knowledge.correct : points > 0 ? knowledge.partly : knowledge.incorrect}</strong></p>
      <ul className="plain whys">
        {question.shown.map((option, place) => (
          <li key={option} className={question.right.includes(option) ? 'right' : undefined}><b>{String.fromCharCode(65 + place)}. {mark(option)}.</b> {question.why[option]}</li>
        ))}
      </ul>
      <p><a href={mistake.address}>{fill(knowledge.reread, { title: mistake.title }, locale)}</a></p>
    </div>
  );
}
