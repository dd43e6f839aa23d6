/** The result of a self-assessment, in the order of what one wants to know. Loaded when it is asked for. */
import { useEffect, useRef, useState, type JSX } from 'react';
import type { SelfAssessmentData } from '../documents/kinds/self-assessment.ts';
import type { DocumentWork } from '../documents/use-document.ts';
import { fill, plural } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import { drift } from './check.ts';
import { Compare } from './Compare.tsx';
import type { QuizData, QuizMistakeData } from './data.ts';
import { FixFirst } from './FixFirst.tsx';
import { History } from './History.tsx';
import { moves } from './moves.ts';
import { STAGES, verdict, type ReportInput } from './report.ts';
import { isWritten, scoreSelfAssessment, type Score } from './score.ts';
import { answerWord } from './StatementItem.tsx';
import { Take } from './Take.tsx';
import type { QuizMistake } from './types.ts';

export type ResultMistake = Omit<QuizMistakeData, 'statements'> & QuizMistake & { texts: { id: string; text: string }[] };
export interface ResultProps {
  data: QuizData;
  quiz: string;
  title: string;
  list: ResultMistake[];
  work: DocumentWork<SelfAssessmentData>;
  /** Back to the form. */
  back: () => void;
  /** A new attempt; this one stays saved. */
  again: () => void;
}
/** What the parts of the result share. */
export interface PartProps extends ResultProps { score: Score; ids: string[]; of: (id: string) => ResultMistake; textOf: (statement: string) => string }

export default function Result(props: ResultProps): JSX.Element {
  const { data, list, work, title } = props;
  const { words, locale } = data;
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answers, evidence } = work.data;
  const ids = list.flatMap(({ statements }) => statements);
  const score = scoreSelfAssessment(list, answers, evidence);
  const of = (id: string) => list.find((mistake) => mistake.id === id) as ResultMistake;
  const textOf = (statement: string) => list.flatMap(({ texts }) => texts).find(({ id }) => id === statement)?.text ?? statement;
  const { gone, fresh } = drift(ids, answers, work.data.asked ?? []);
  const input: ReportInput = { data, title, mistakes: list, answers, evidence, score, answerWord: (answer) => answerWord(words, answer) };
  const part: PartProps = { ...props, score, ids, of, textOf };
  return (
    <section className="result" ref={section} aria-labelledby="quiz-result">
      <h3 id="quiz-result" ref={heading} tabIndex={-1}>{words.result.title}<span className="print-only">: {title}</span></h3>
      {verdict(score, words, locale, (id) => of(id).title).map((sentence, place) => <p key={sentence} className={place === 0 ? 'lead' : undefined}>{sentence}</p>)}
      {score.total !== undefined && score.stage !== undefined && (
        <p className="verdict"><strong className="serif">{words.result.stages[STAGES[score.stage] as 'start']}</strong> <span>{fill(words.result.score, { score: formatNumber(score.total, locale, 0) }, locale)}</span></p>
      )}
      {gone.length > 0 && <p className="soft">{plural(words.result.gone, gone.length, locale, { ids: gone.slice(0, 10).join(', ') })}</p>}
      {fresh.length > 0 && <p className="soft">{plural(words.result.fresh, fresh.length, locale)}</p>}
      {score.total !== undefined && <Themes {...part} />}
      {score.answered > 0 && <FixFirst {...part} />}
      {score.answered > 0 && <Moves {...part} />}
      {score.unknown.length > 0 && (
        <>
          <h4>{words.result.findOut}</h4>
          <ul>{score.unknown.map((id) => <li key={id}>{textOf(id)}</li>)}</ul>
        </>
      )}
      <Review {...part} />
      <div className="noprint">
        <p className="buttons">
          <button type="button" className="button" onClick={props.back}>{words.result.back}</button>
          {!work.guest && <button type="button" className="button" onClick={props.again}>{words.result.retake}</button>}
        </p>
        <p className="small soft">{words.result.retakeText}</p>
        <Take {...part} input={input} section={section} />
        <Compare {...part} />
        {!work.guest && <History {...part} />}
      </div>
    </section>
  );
}

const number = (value: number | undefined, { data }: Pick<PartProps, 'data'>): string => (value === undefined ? data.words.result.notScored : formatNumber(value, data.locale, 0));

/** A bar as a picture of the number beside it. */
export function Bar({ value }: { value: number | undefined }): JSX.Element | null {
  if (value === undefined) return null;
  return <svg className="bar" viewBox="0 0 100 8" width="100" height="8" preserveAspectRatio="none" aria-hidden="true"><rect className="all" width="100" height="8" /><rect className="done" width={Math.round(value * 10) / 10} height="8" /></svg>;
}

function Themes(props: PartProps): JSX.Element {
  const { data: { words, themes }, score, of } = props;
  return (
    <>
      <h4>{words.result.byTheme}</h4>
      <table>
        <thead><tr><th scope="col">{words.result.theme}</th><th scope="col"><span className="hidden">{words.result.points}</span></th><th scope="col" className="end">{words.result.points}</th></tr></thead>
        <tbody>{score.themes.map((theme) => <tr key={theme.theme}><th scope="row">{themes[theme.theme]}</th><td><Bar value={theme.score} /></td><td>{number(theme.score, props)}</td></tr>)}</tbody>
      </table>
      <details className="noprint">
        <summary>{words.result.byMistake}</summary>
        <table>
          <thead><tr><th scope="col">{words.result.mistake}</th><th scope="col"><span className="hidden">{words.result.points}</span></th><th scope="col" className="end">{words.result.points}</th></tr></thead>
          <tbody>{score.mistakes.map((one) => <tr key={one.id}><th scope="row"><a href={of(one.id).address}>{of(one.id).title}</a></th><td><Bar value={one.score} /></td><td>{number(one.score, props)}</td></tr>)}</tbody>
        </table>
      </details>
    </>
  );
}

function Moves({ data: { words, locale }, list, work, textOf }: PartProps): JSX.Element | null {
  const [all, setAll] = useState(false);
  const found = moves(list, work.data.answers, work.data.evidence);
  if (found.length === 0) return null;
  return (
    <>
      <h4>{words.result.moves}</h4>
      <p className="small soft">{words.result.movesText}</p>
      <table className="moves">
        <thead><tr><th scope="col">{words.result.statement}</th><th scope="col" className="end">{words.result.points}</th></tr></thead>
        <tbody>{found.slice(0, all ? undefined : 5).map(({ statement, from, gain }) => <tr key={statement}><th scope="row">{textOf(statement)} <span className="small soft">({answerWord(words, from)})</span></th><td className="gain">+{formatNumber(gain, locale, 1)}</td></tr>)}</tbody>
      </table>
      {found.length > 5 && !all && <p className="noprint"><button type="button" className="link" onClick={() => setAll(true)}>{plural(words.statements, found.length, locale)} ↓</button></p>}
    </>
  );
}

function Review({ data: { words }, list, work }: PartProps): JSX.Element {
  const { answers, evidence } = work.data;
  return (
    <details className="noprint">
      <summary>{words.result.review}</summary>
      {list.map((mistake) => (
        <div key={mistake.id}>
          <p className="small"><a href={mistake.address}>{mistake.title}</a></p>
          <dl className="rows">
            {mistake.texts.map(({ id, text }) => (
              <div key={id}><dt>{text}</dt><dd>{answers[id] === undefined ? <i className="soft">{words.form.unanswered}</i> : answerWord(words, answers[id])}{answers[id] === 3 && isWritten(evidence, id) && <span className="soft"> · {words.take.evidence}: {evidence[id]}</span>}</dd></div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}
