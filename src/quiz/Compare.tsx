/** Two people’s answers side by side: a colleague’s link beside one’s own. */
import { useEffect, useState, type JSX } from 'react';
import { deviceStorage } from '../documents/browser.ts';
import { KIND_IDS } from '../documents/ids.ts';
import type { Kind } from '../documents/kind.ts';
import { selfAssessmentKind, type SelfAssessmentData } from '../documents/kinds/self-assessment.ts';
import { openLink } from '../documents/link.ts';
import { openText } from '../documents/open.ts';
import { DocumentStore } from '../documents/store.ts';
import { fill, plural } from '../words/fill.ts';
import { compareAnswers, type Difference } from './compare.ts';
import type { PartProps } from './Result.tsx';
import { answerWord } from './StatementItem.tsx';

const KINDS = [selfAssessmentKind as unknown as Kind];

export function Compare(props: PartProps): JSX.Element {
  const { data: { words, locale, quizzes, documents }, work, quiz } = props;
  const { compare } = words;
  const [typed, setTyped] = useState('');
  const [other, setOther] = useState<SelfAssessmentData>();
  const [problem, setProblem] = useState<string>();
  const accept = (data: SelfAssessmentData) => {
    if (data.quiz !== quiz) return setProblem(fill(compare.otherQuiz, { quiz: quizzes[data.quiz]?.title ?? words.custom }, locale));
    setProblem(undefined);
    setOther(data);
  };
  const read = async () => {
    const link = /#(d=\S+)/.exec(typed)?.[1];
    const opened = link ? await openLink<SelfAssessmentData>(link, KINDS, KIND_IDS) : openText<SelfAssessmentData>(typed, KINDS, KIND_IDS);
    if (opened.ok) accept(opened.document.data);
    else setProblem(compare.bad);
  };
  // A colleague’s link opened on its own: one’s own answers of the same quiz stand beside it.
  useEffect(() => {
    if (!work.guest) return;
    const own = new DocumentStore(deviceStorage(), KINDS).list<SelfAssessmentData>().find(({ opened }) => opened.ok && opened.document.data.quiz === quiz);
    if (own?.opened.ok) setOther(own.opened.document.data);
  }, [work.guest]);
  return (
    <section className="compare">
      <h4>{compare.title}</h4>
      {!work.guest && (
        <form onSubmit={(event) => (event.preventDefault(), void read())}>
          <p>{fill(compare.text, { link: documents.makeLink }, locale)}</p>
          <label>{compare.label} <textarea rows={2} spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)} /></label>
          <p className="buttons"><button className="button" disabled={typed.trim() === ''}>{compare.button}</button></p>
        </form>
      )}
      <div role="status">{problem && <p className="wrong">{problem}</p>}</div>
      {other && <Differences {...props} mine={work.guest ? other : work.data} theirs={work.guest ? work.data : other} />}
    </section>
  );
}

function Differences({ data: { words, locale }, ids, mine, theirs, textOf }: PartProps & { mine: SelfAssessmentData; theirs: SelfAssessmentData }): JSX.Element {
  const { compare } = words;
  const found = compareAnswers(ids, mine.answers, theirs.answers);
  const table = (title: string, rows: Difference[]) => rows.length > 0 && (
    <table>
      <caption>{title}</caption>
      <thead><tr><th scope="col">{words.result.statement}</th><th scope="col">{compare.you}</th><th scope="col">{compare.they}</th></tr></thead>
      <tbody>{rows.map(({ statement, mine: a, theirs: b }) => <tr key={statement}><th scope="row">{textOf(statement)}</th><td>{answerWord(words, a)}</td><td>{answerWord(words, b)}</td></tr>)}</tbody>
    </table>
  );
  return (
    <>
      {found.far.length === 0 ? <p>{compare.none}</p> : table(compare.far, found.far)}
      {table(compare.applies, found.applies)}
      {table(compare.near, found.near)}
      <p>{plural(compare.same, found.same, locale)}</p>
    </>
  );
}
