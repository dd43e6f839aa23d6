/** The result of a knowledge check: sure and wrong first, then what to read again, then every question. Loaded when it is asked for. */
import { useEffect, useRef, useState, type JSX } from 'react';
import { download } from '../documents/browser.ts';
import { fileName } from '../documents/file.ts';
import type { KnowledgeCheckData } from '../documents/kinds/knowledge-check.ts';
import type { DocumentWork } from '../documents/use-document.ts';
import { toCsv } from '../lib/csv.ts';
import { localDay } from '../lib/day.ts';
import { formatDate } from '../words/date.ts';
import { fill, plural } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import type { QuestionData, QuizData } from './data.ts';
import { band, dueOn, nextDue, scoreKnowledge, scoreQuestion } from './knowledge.ts';
import { printOnly } from './place-browser.ts';
import { Feedback } from './QuestionItem.tsx';
import { mapFor, ResultCode, useMaps } from './Take.tsx';

interface Props {
  data: QuizData;
  quiz: string;
  title: string;
  /** The questions asked this time, options in the order shown. */
  items: (QuestionData & { shown: string[] })[];
  /** All questions of the quiz. */
  all: QuestionData[];
  work: DocumentWork<KnowledgeCheckData>;
  again: (only?: string[]) => void;
  back: () => void;
}

export default function KnowledgeResult(props: Props): JSX.Element {
  const { data, items, work, again, back, title } = props;
  const { words, locale, mistakes } = data;
  const { knowledge } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answers, sure, feedback } = work.data;
  const score = scoreKnowledge(items, answers, sure);
  const hidden = feedback === 'hidden';
  const questionOf = (id: string) => items.find((item) => item.id === id)!;
  const [today] = useState(() => localDay(new Date()));
  const due = dueOn(work.data.due, today).filter((id) => props.all.some((question) => question.id === id));
  const next = nextDue(work.data.due);
  return (
    <section className="result" ref={section} aria-labelledby="knowledge-result">
      <h3 id="knowledge-result" ref={heading} tabIndex={-1}>{words.result.title}<span className="print-only">: {title}</span></h3>
      {hidden ? <p className="lead">{knowledge.done}</p> : score.answered === 0 ? <p className="lead">{knowledge.nothing}</p> : (
        <>
          <p className="lead">{knowledge.sentences[band(score)]}</p>
          <p className="verdict"><strong className="serif">{fill(knowledge.score, { points: formatNumber(score.points, locale, 1), total: score.total }, locale)}</strong></p>
          {score.sureAndWrong.length > 0 && (
            <div className="notice bad">
              <h4>{knowledge.sureWrong}</h4>
              <p>{knowledge.sureWrongText}</p>
              <ul>{score.sureAndWrong.map((id) => <li key={id}>{questionOf(id).text} – <a href={mistakes[questionOf(id).mistake]!.address}>{mistakes[questionOf(id).mistake]!.title}</a></li>)}</ul>
            </div>
          )}
          {score.toRead.length > 0 && (
            <>
              <h4>{knowledge.toRead}</h4>
              <ol>{score.toRead.map((id) => <li key={id}><a href={mistakes[id]!.address}>{mistakes[id]!.title}</a></li>)}</ol>
            </>
          )}
          <details open={feedback === 'at-the-end'}>
            <summary>{words.result.review}</summary>
            {items.map((question, place) => (
              <section key={question.id} className="reviewed">
                <h5>{place + 1}. {question.text}</h5>
                <ol className="options">{question.shown.map((option) => <li key={option}>{question.optionTexts[option]}</li>)}</ol>
                <p className="small">{knowledge.yours}: {(answers[question.id] ?? []).map((option) => String.fromCharCode(65 + question.shown.indexOf(option))).join(', ') || words.form.unanswered}</p>
                <Feedback question={question} chosen={answers[question.id] ?? []} mistake={mistakes[question.mistake]!} words={words} locale={locale} />
              </section>
            ))}
          </details>
        </>
      )}
      <div className="noprint">
        {!work.guest && !hidden && (
          <>
            <h4>{knowledge.again}</h4>
            {next && <p className="small soft">{fill(knowledge.nextDue, { date: formatDate(next, locale) }, locale)}</p>}
            <p className="buttons">
              {due.length > 0 && <button type="button" className="button strong" onClick={() => again(due)}>{plural(knowledge.retakeDue, due.length, locale)}</button>}
              {score.wrong.length > 0 && <button type="button" className="button" onClick={() => again(score.wrong)}>{knowledge.retakeWrong}</button>}
              {score.sureAndWrong.length > 0 && <button type="button" className="button" onClick={() => again(score.sureAndWrong)}>{knowledge.retakeSure}</button>}
              <button type="button" className="button" onClick={() => again()}>{knowledge.retakeAll}</button>
            </p>
            <p className="small soft">{words.result.retakeText}</p>
          </>
        )}
        {feedback !== 'at-once' && <p className="buttons"><button type="button" className="button" onClick={back}>{words.result.back}</button></p>}
        <Take {...props} section={section} hidden={hidden} />
      </div>
    </section>
  );
}

function Take({ data: { words }, quiz, title, items, all, work, section, hidden }: Props & { section: React.RefObject<HTMLElement | null>; hidden: boolean }): JSX.Element {
  const { take, code, knowledge } = words;
  const maps = useMaps();
  const groups = [...new Set(all.map(({ mistake }) => mistake))].map((id) => ({ id, questions: all.filter(({ mistake }) => mistake === id) }));
  const map = mapFor(maps, quiz, 'knowledge-check', groups);
  const name = (extension: string) => `${fileName(work.name || title).replace(/\.rubrika\.json$/, '')}.${extension}`;
  const { answers } = work.data;
  const rows = (): (string | number)[][] => [
    [knowledge.question, knowledge.yours, words.result.points],
    ...items.map((question) => [question.text, (answers[question.id] ?? []).map((option) => question.optionTexts[option]).join('; '), Math.round(scoreQuestion(question, answers[question.id]) * 100) / 100]),
  ];
  const csv = async (excel: boolean) => download(name('csv'), await toCsv(rows(), excel), 'text/csv');
  const markdown = () => download(name('md'), `# ${title}\n\n${rows().map((row, place) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |${place === 0 ? '\n| --- | --- | ---: |' : ''}`).join('\n')}\n`, 'text/markdown');
  return (
    <>
      <h4>{take.title}</h4>
      {!hidden && (
        <p className="buttons">
          <button type="button" className="button" onClick={() => printOnly(section.current)}>{take.print}</button>
          <button type="button" className="button" onClick={markdown}>{take.markdown}</button>
          <button type="button" className="button" onClick={() => void csv(false)}>{take.csv}</button>
          <button type="button" className="button" onClick={() => void csv(true)}>{take.csvExcel}</button>
          <button type="button" className="button" onClick={() => download(name('json'), JSON.stringify({ quiz, title, day: localDay(new Date()), answers, sure: work.data.sure }, null, 2))}>{take.json}</button>
        </p>
      )}
      <h4>{code.title}</h4>
      {map && <ResultCode map={map} answers={answers} text={code.text} />}
    </>
  );
}
