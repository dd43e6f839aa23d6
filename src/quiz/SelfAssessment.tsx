/** A self-assessment over any list of mistakes: the form, the check before finishing, the result. */
import { lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef, type JSX } from 'react';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import { selfAssessmentKind, type SelfAssessmentData } from '../documents/kinds/self-assessment.ts';
import { useDocument } from '../documents/use-document.ts';
import { AnswersCheck } from './AnswersCheck.tsx';
import { checkAnswers } from './check.ts';
import type { QuizData, QuizMistakeData } from './data.ts';
import { placeOf, tickedOn } from './place-browser.ts';
import { selectStatements } from './select.ts';
import { answerWord, StatementItem } from './StatementItem.tsx';
import { StepButtons, ViewChoice } from './StepButtons.tsx';
import type { Answer, QuizMistake } from './types.ts';
import { usePlace } from './use-place.ts';
import { useSteps } from './use-steps.ts';

const Result = lazy(() => import('./Result.tsx'));

export interface AssessmentProps {
  data: QuizData;
  /** `express`, `full`, `custom` or a guide’s id. */
  quiz: string;
  title: string;
  /** Ids of the mistakes, in order. */
  mistakes: readonly string[];
  /** Only the first statement of each mistake. */
  first: boolean;
}

/** Mistakes as the engine and as the pages need them. */
export function assessed(data: QuizData, ids: readonly string[], first: boolean): (Omit<QuizMistakeData, 'statements'> & QuizMistake & { texts: { id: string; text: string }[] })[] {
  return ids.flatMap((id) => {
    const found = data.mistakes[id];
    if (!found) return [];
    const { statements, ...rest } = found;
    const texts = first ? statements.slice(0, 1) : statements;
    return [{ ...rest, texts, statements: texts.map((statement) => statement.id) }];
  });
}

export function SelfAssessment({ data, quiz, title, mistakes, first }: AssessmentProps): JSX.Element {
  const { words, locale } = data;
  const name = useId().replaceAll(/[^a-z0-9]/gi, '');
  const root = useRef<HTMLDivElement>(null);
  const own = quiz === 'custom' ? { mistakes: [...mistakes] } : {};
  const empty: SelfAssessmentData = { quiz, ...own, answers: {}, evidence: {}, shown: false };
  const work = useDocument({ kind: selfAssessmentKind, locale, empty, belongs: (saved) => saved.quiz === quiz && (quiz !== 'custom' || saved.mistakes?.join() === mistakes.join()) });
  const { answers, evidence } = work.data;
  const list = useMemo(() => assessed(data, mistakes, first), [data, mistakes, first]);
  const items = list.flatMap(({ texts }) => texts);
  const ids = selectStatements(list);
  const open = checkAnswers(ids, answers);
  const steps = useSteps(items.length, (index) => root.current?.querySelector<HTMLElement>(`#${name}-${ids[index]}`)?.focus());
  const shown = work.data.shown && steps.phase !== 'check';

  // What was ticked on paper before this woke up is not lost; what is saved wins.
  useEffect(() => {
    const place = placeOf(root.current);
    const ticked = Object.fromEntries(Object.entries(tickedOn(place)).filter(([id]) => ids.includes(id)));
    if (Object.keys(ticked).length > 0) work.change((saved) => ({ ...saved, answers: { ...ticked, ...saved.answers } }));
  }, []);
  usePlace(root, shown);

  const latest = useRef(work);
  latest.current = work;
  const choose = useCallback((id: string, answer: Answer) => latest.current.change((saved) => ({ ...saved, answers: { ...saved.answers, [id]: answer } })), []);
  const note = useCallback((id: string, text: string) => latest.current.change((saved) => ({ ...saved, evidence: { ...saved.evidence, [id]: text } })), []);
  const finish = () => {
    steps.setPhase('result');
    work.change((saved) => ({ ...saved, shown: true, asked: ids }));
  };
  const submit = () => (open.length > 0 ? steps.setPhase('check') : finish());
  const again = () => {
    work.startNew();
    steps.goTo(0);
  };
  const item = (statement: { id: string; text: string }, index: number) => (
    <StatementItem key={statement.id} statement={statement} name={name} number={index + 1} answer={answers[statement.id]} evidence={evidence[statement.id] ?? ''} words={words} readOnly={work.guest} choose={choose} note={note} />
  );
  return (
    <div ref={root} className="quiz-app quiz">
      <DocumentBar work={work} kind={selfAssessmentKind} locale={locale} words={data.documents} title={title} all={data.addresses.documents} languages={data.languages} />
      {shown ? (
        <Suspense fallback={<p className="soft" role="status">…</p>}>
          <Result {...{ data, quiz, title, list, work }} back={() => { steps.setPhase('form'); work.change((saved) => ({ ...saved, shown: false })); }} again={again} />
        </Suspense>
      ) : steps.phase === 'check' ? (
        <AnswersCheck rows={items.map(({ id, text }) => ({ id, text, answer: answers[id] === undefined ? undefined : answerWord(words, answers[id]) }))} words={words} locale={locale} open={words.form.open} goTo={(id) => steps.goTo(ids.indexOf(id))} finish={finish} back={() => steps.setPhase('form')} />
      ) : (
        <form onSubmit={(event) => (event.preventDefault(), submit())}>
          <ViewChoice steps={steps} words={words} name={name} />
          {steps.view === 'one' ? items.slice(steps.at, steps.at + 1).map((statement) => item(statement, steps.at)) : items.map(item)}
          <StepButtons steps={steps} count={items.length} done={items.length - open.length} words={words} locale={locale} finish={finish} />
        </form>
      )}
    </div>
  );
}
