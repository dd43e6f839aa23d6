/** Types in a result code that somebody read out, and sees the result in the language of this page. */
import { useId, useState, type JSX } from 'react';
import { fill } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import { scoreKnowledge } from './knowledge.ts';
import { LoadState } from './LoadState.tsx';
import { itemsOf } from './maps.ts';
import { STAGES } from './report.ts';
import { readCode, type ReadCode } from './result-code.ts';
import { scoreSelfAssessment } from './score.ts';
import { useMaps } from './Take.tsx';
import type { QuizData } from './data.ts';
import { useQuizData } from './use-quiz-data.ts';

interface Props { address: string; failed: string; retry: string }

export default function CodeReader({ address, failed, retry }: Props): JSX.Element {
  const loaded = useQuizData(address);
  const maps = useMaps();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<ReadCode>();
  const { data } = loaded;
  if (!data || !maps) return <div className="quiz-app"><LoadState loaded={loaded} failed={failed} retry={retry} /></div>;
  const { code } = data.words;
  return (
    <div className="quiz">
      <form onSubmit={(event) => (event.preventDefault(), setRead(readCode(typed, maps)))}>
        <label htmlFor={id}>{code.label}</label>
        <p className="copy">
          <input id={id} type="text" value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={700} aria-describedby={`${id}-hint`} />
          <button className="button" disabled={typed.trim() === ''}>{code.button}</button>
        </p>
        <p className="small soft" id={`${id}-hint`}>{code.readText}</p>
      </form>
      <div role="status">
        {read && !read.ok && read.problems.map((problem) => (
          <p key={JSON.stringify(problem)} className="wrong">{problem.code === 'group' ? fill(code.group, { n: problem.group, group: problem.text }, data.locale) : problem.code === 'character' ? fill(code.character, { character: problem.character }, data.locale) : code[problem.code]}</p>
        ))}
        {read?.ok && <CodeResult read={read} data={data} />}
      </div>
    </div>
  );
}

function CodeResult({ read, data }: { read: ReadCode & { ok: true }; data: QuizData }): JSX.Element {
  const { words, locale, quizzes, mistakes } = data;
  const { map } = read;
  const items = itemsOf(map);
  const title = fill(words.code.of, { kind: map.kind === 'self-assessment' ? words.selfAssessment : words.knowledgeCheck, quiz: quizzes[map.quiz]?.title ?? map.quiz }, locale);
  const lines: [string, number | undefined][] = [];
  let total: string;
  if (map.kind === 'self-assessment') {
    // Mistakes that no longer exist score by the middle weights, as nobody knows theirs any more.
    const list = Object.entries(map.items).map(([id, statements]) => ({ id, theme: mistakes[id]?.theme ?? '', severity: mistakes[id]?.severity ?? 2, effort: mistakes[id]?.effort ?? 2, statements }));
    const score = scoreSelfAssessment(list, read.answers, read.evidence);
    total = score.total === undefined || score.stage === undefined ? words.result.unscored : `${words.result.stages[STAGES[score.stage] as 'start']} · ${fill(words.result.score, { score: formatNumber(score.total, locale, 0) }, locale)}`;
    lines.push(...score.mistakes.map((one): [string, number | undefined] => [one.id, one.score]));
  } else {
    const score = scoreKnowledge(items, read.chosen);
    total = fill(words.knowledge.score, { points: formatNumber(score.points, locale, 1), total: score.total }, locale);
    lines.push(...Object.keys(map.items).map((id): [string, number | undefined] => {
      const own = scoreKnowledge(items.filter((item) => item.mistake === id), read.chosen);
      return [id, own.answered === 0 ? undefined : (own.points / own.total) * 100];
    }));
  }
  return (
    <>
      <h3>{title}</h3>
      {read.older && <p>{words.code.older}</p>}
      <p className="verdict"><strong className="serif">{total}</strong></p>
      <table>
        <thead><tr><th scope="col">{words.result.mistake}</th><th scope="col" className="end">{words.result.points}</th></tr></thead>
        <tbody>{lines.map(([id, value]) => <tr key={id}><th scope="row">{mistakes[id] ? <a href={mistakes[id].address}>{mistakes[id].title}</a> : id}</th><td>{value === undefined ? words.result.notScored : formatNumber(value, locale, 0)}</td></tr>)}</tbody>
      </table>
    </>
  );
}
