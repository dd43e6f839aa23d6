/** A knowledge check over any list of mistakes: questions with right answers, feedback when one wants it, what to read again. */
import { lazy, Suspense, useCallback, useId, useMemo, useRef, type JSX } from 'react';
import { DocumentBar } from '../documents/DocumentBar.tsx';
import { knowledgeCheckKind, type KnowledgeCheckData } from '../documents/kinds/knowledge-check.ts';
import { useDocument } from '../documents/use-document.ts';
import { localDay } from '../lib/day.ts';
import { FEEDBACK, type Feedback as When } from './address.ts';
import { AnswersCheck } from './AnswersCheck.tsx';
import { checkAnswers } from './check.ts';
import type { QuestionsData, QuizData } from './data.ts';
import { afterAnswer, scoreQuestion, type Sureness } from './knowledge.ts';
import { QuestionItem } from './QuestionItem.tsx';
import { selectQuestions } from './select.ts';
import { StepButtons, ViewChoice } from './StepButtons.tsx';
import { usePlace } from './use-place.ts';
import { useSteps } from './use-steps.ts';

const KnowledgeResult = lazy(() => import('./KnowledgeResult.tsx'));

export interface KnowledgeProps {
  data: QuizData;
  questions: QuestionsData;
  quiz: string;
  title: string;
  mistakes: readonly string[];
  /** Only the first question of each mistake. */
  first: boolean;
  /** From the link: when feedback is given, and the seed of the order of options. */
  feedback?: When | undefined;
  seed?: string | undefined;
}

/** One and the same empty list, so that nothing seems changed. */
const NONE: readonly string[] = [];

export const WHEN = { 'at-once': 'atOnce', 'at-the-end': 'atTheEnd', hidden: 'hidden' } as const;

export function KnowledgeCheck({ data, questions, quiz, title, mistakes, first, feedback, seed }: KnowledgeProps): JSX.Element {
  const { words, locale } = data;
  const name = useId().replaceAll(/[^a-z0-9]/gi, '');
  const root = useRef<HTMLDivElement>(null);
  const own = quiz === 'custom' ? { mistakes: [...mistakes] } : {};
  const empty: KnowledgeCheckData = { quiz, ...own, seed: seed ?? quiz, feedback: feedback ?? 'at-once', answers: {}, sure: {}, closed: [], due: {}, shown: false };
  const work = useDocument({ kind: knowledgeCheckKind, locale, empty, belongs: (saved) => saved.quiz === quiz && (quiz !== 'custom' || saved.mistakes?.join() === mistakes.join()) && (!feedback || saved.feedback === feedback) });
  const all = useMemo(() => mistakes.flatMap((id) => (questions[id] ?? []).slice(0, first ? 1 : undefined)), [questions, mistakes, first]);
  const texts = useMemo(() => new Map(all.map((question) => [question.id, question])), [all]);
  const { answers, sure, closed, shown: done } = work.data;
  const items = useMemo(() => selectQuestions(all, work.data.seed, work.data.only).map((question) => ({ ...texts.get(question.id)!, shown: question.shown })), [all, texts, work.data.seed, work.data.only]);
  const ids = items.map(({ id }) => id);
  const open = checkAnswers(ids, answers);
  const steps = useSteps(items.length, (index) => root.current?.querySelector<HTMLElement>(`#${name}-${ids[index]}`)?.focus());
  const shown = done && steps.phase !== 'check';
  const started = Object.values(answers).some((chosen) => chosen.length > 0);

  usePlace(root, shown);

  const latest = useRef(work);
  latest.current = work;
  const close = useCallback((id: string) => latest.current.change((saved) => (saved.closed.includes(id) ? saved : { ...saved, closed: [...saved.closed, id], due: afterAnswer(saved.due, id, scoreQuestion(texts.get(id)!, saved.answers[id] ?? []) === 1, localDay(new Date())) })), [texts]);
  const choose = useCallback((id: string, options: string[]) => latest.current.change((saved) => ({ ...saved, answers: { ...saved.answers, [id]: options } })), []);
  const setSure = useCallback((id: string, level: Sureness) => latest.current.change((saved) => ({ ...saved, sure: { ...saved.sure, [id]: level } })), []);
  const finish = () => {
    steps.setPhase('result');
    // What was not closed one by one is closed now; unanswered questions stay out of the schedule.
    work.change((saved) => {
      const now = ids.filter((id) => !saved.closed.includes(id) && (saved.answers[id] ?? []).length > 0);
      const due = now.reduce((schedule, id) => afterAnswer(schedule, id, scoreQuestion(texts.get(id)!, saved.answers[id]) === 1, localDay(new Date())), saved.due as ReturnType<typeof afterAnswer>);
      return { ...saved, shown: true, closed: [...saved.closed, ...now], due: { ...due } };
    });
  };
  /** A new attempt at all questions or at some; what is due is carried along. */
  const again = (only?: string[]) => {
    work.startNew({ ...empty, feedback: work.data.feedback, seed: work.data.seed, due: work.data.due, ...(only && { only }) });
    steps.goTo(0);
  };
  const item = (question: (typeof items)[number], index: number) => (
    <QuestionItem
      key={question.id} question={question} name={name} number={index + 1} chosen={answers[question.id] ?? NONE} sure={sure[question.id]} words={words} locale={locale} readOnly={work.guest}
      closed={closed.includes(question.id) && work.data.feedback === 'at-once'} canClose={work.data.feedback === 'at-once' && !work.guest} mistake={data.mistakes[question.mistake]!}
      choose={choose} setSure={setSure} close={close}
    />
  );
  return (
    <div ref={root} className="quiz-app quiz">
      <DocumentBar work={work} kind={knowledgeCheckKind} locale={locale} words={data.documents} title={title} all={data.addresses.documents} languages={data.languages} />
      {shown ? (
        <Suspense fallback={<p className="soft" role="status">…</p>}>
          <KnowledgeResult {...{ data, quiz, title, items, all, work, again }} back={() => { steps.setPhase('form'); work.change((saved) => ({ ...saved, shown: false })); }} />
        </Suspense>
      ) : steps.phase === 'check' ? (
        <AnswersCheck rows={items.map(({ id, text, optionTexts }) => ({ id, text, answer: (answers[id] ?? []).map((option) => optionTexts[option]).join('; ') || undefined }))} words={words} locale={locale} open={words.knowledge.open} goTo={(id) => steps.goTo(ids.indexOf(id))} finish={finish} back={() => steps.setPhase('form')} />
      ) : (
        <form onSubmit={(event) => (event.preventDefault(), open.length > 0 ? steps.setPhase('check') : finish())}>
          {!started && !feedback && (
            <fieldset className="view small">
              <legend>{words.knowledge.feedback}</legend>
              {FEEDBACK.map((when) => <label key={when}><input type="radio" name={`${name}-when`} checked={work.data.feedback === when} onChange={() => work.change((saved) => ({ ...saved, feedback: when }))} /> <span>{words.knowledge[WHEN[when]]}</span></label>)}
            </fieldset>
          )}
          <ViewChoice steps={steps} words={words} name={name} />
          {steps.view === 'one' ? items.slice(steps.at, steps.at + 1).map((question) => item(question, steps.at)) : items.map(item)}
          <StepButtons steps={steps} count={items.length} done={items.length - open.length} words={words} locale={locale} finish={finish} />
        </form>
      )}
    </div>
  );
}
