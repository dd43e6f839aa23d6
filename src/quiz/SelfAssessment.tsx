/** A self-assessment over any list of mistakes: the form, and the result beside it. */
import { useEffect, useId, useRef, useState, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import type { SiteWords } from '../schemas/site.ts';
import { fill, plural } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import { keepAnswers, readAnswers } from './keep.ts';
import { fixFirst, scoreSelfAssessment, type Score } from './score.ts';
import type { Answer, Answers, QuizMistake } from './types.ts';

export interface AssessedMistake extends Omit<QuizMistake, 'statements'> {
  title: string;
  address: string;
  firstStep: string;
  statements: { id: string; text: string }[];
}
interface Props {
  /** Under which name the answers are kept on the device. */
  id: string;
  locale: Locale;
  words: SiteWords['quiz'];
  mistakes: AssessedMistake[];
}

const CHOICES: [Answer, keyof SiteWords['quiz']['answers']][] = [[0, 'never'], [1, 'sometimes'], [2, 'mostly'], [3, 'always'], ['na', 'notApplicable'], ['unknown', 'unknown']];
const STAGES = ['start', 'rough', 'working', 'strong'] as const;

export default function SelfAssessment({ id, locale, words, mistakes }: Props): JSX.Element {
  const [answers, setAnswers] = useState<Answers>({});
  const [shown, setShown] = useState(false);
  const [kept, setKept] = useState<boolean | undefined>(undefined);
  const result = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const engine = mistakes.map((mistake) => ({ ...mistake, statements: mistake.statements.map((statement) => statement.id) }));
  const score = scoreSelfAssessment(engine, answers);

  useEffect(() => {
    const before = readAnswers(id);
    if (before) {
      setAnswers(before.answers);
      setShown(before.shown);
    }
  }, [id]);

  const change = (next: Answers, show: boolean) => {
    setAnswers(next);
    setShown(show);
    setKept(keepAnswers(id, { answers: next, shown: show }));
  };
  const show = () => {
    change(answers, true);
    requestAnimationFrame(() => result.current?.focus());
  };

  return (
    <form className="quiz" onSubmit={(event) => (event.preventDefault(), show())}>
      <ol className="items">
        {mistakes.flatMap((mistake) => mistake.statements).map((statement) => (
          <li key={statement.id}>
            <fieldset>
              <legend>{statement.text}</legend>
              <div className="choices">
                {CHOICES.map(([value, word]) => (
                  <label key={word}>
                    <input type="radio" name={`${name}-${statement.id}`} value={value} checked={answers[statement.id] === value} onChange={() => change({ ...answers, [statement.id]: value }, shown)} />
                    <span>{words.answers[word]}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <p className="soft" role="status">{fill(words.progress, { done: score.answered, total: score.answered + score.open }, locale)}</p>
      <div className="buttons noprint">
        <button className="button strong" type="submit">{words.show}</button>
        {score.answered > 0 && <button className="button" type="button" onClick={() => change({}, false)}>{words.again}</button>}
      </div>
      {kept !== undefined && <p className="small soft">{kept ? words.kept : words.notKept}</p>}
      {shown && <Result heading={result} score={score} locale={locale} words={words} mistakes={mistakes} />}
    </form>
  );
}

interface ResultProps extends Omit<Props, 'id'> { score: Score; heading: React.Ref<HTMLHeadingElement> }

function Result({ heading, score, locale, words, mistakes }: ResultProps): JSX.Element {
  const of = (id: string) => mistakes.find((mistake) => mistake.id === id) as AssessedMistake;
  const fixes = fixFirst(score);
  const scored = score.mistakes.filter((one) => one.score !== undefined);
  return (
    <section className="result" aria-labelledby="quiz-result">
      <h3 id="quiz-result" ref={heading} tabIndex={-1}>{words.result}</h3>
      {score.answered === 0 && <p>{words.nothingAnswered}</p>}
      {score.answered > 0 && score.total === undefined && <p>{words.unscored}</p>}
      {score.total !== undefined && score.stage !== undefined && (
        <p className="verdict"><strong className="serif">{words.stages[STAGES[score.stage] as 'start']}</strong> <span>{fill(words.score, { score: formatNumber(score.total, locale, 0) }, locale)}</span></p>
      )}
      {score.gate && <p>{fill(words.gated, { mistake: of(score.gate).title }, locale)}</p>}
      {score.answered > 0 && score.open > 0 && <p className="soft">{plural(words.partial, score.open, locale)}</p>}
      {scored.length > 0 && (
        <>
          <h4>{words.fixFirst}</h4>
          {fixes.length === 0 ? <p>{words.nothingToFix}</p> : (
            <ol className="fixes">
              {fixes.map((fix) => (
                <li key={fix.id}><a href={of(fix.id).address}>{of(fix.id).title}</a><br />{fill(words.firstStep, { step: of(fix.id).firstStep }, locale)}</li>
              ))}
            </ol>
          )}
          <h4>{words.byMistake}</h4>
          <table>
            <tbody>
              {scored.map((one) => (
                <tr key={one.id}><th scope="row">{of(one.id).title}</th><td><meter min={0} max={100} value={one.score} aria-label={formatNumber(one.score as number, locale, 0)} /></td><td aria-hidden="true">{formatNumber(one.score as number, locale, 0)}</td></tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {score.unknown.length > 0 && (
        <>
          <h4>{words.findOut}</h4>
          <ul>{mistakes.flatMap((mistake) => mistake.statements).filter((statement) => score.unknown.includes(statement.id)).map((statement) => <li key={statement.id}>{statement.text}</li>)}</ul>
        </>
      )}
    </section>
  );
}
