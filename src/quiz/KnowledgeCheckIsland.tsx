/** The island: loads its words and questions when it comes near, then takes the place of the sheet. */
import { useMemo, type JSX, type ReactNode } from 'react';
import { readAddress } from './address.ts';
import { KnowledgeCheck } from './KnowledgeCheck.tsx';
import { LoadState } from './LoadState.tsx';
import { useQuizData } from './use-quiz-data.ts';

interface Props { address: string; questions: string; quiz: string; failed: string; retry: string; /** The sheet. */ children?: ReactNode }

export default function KnowledgeCheckIsland({ address, questions, quiz, failed, retry, children }: Props): JSX.Element {
  // The sheet comes first: what takes its place then stands where it stood, and nothing jumps.
  const sheet = <div>{children}</div>;
  const loaded = useQuizData(address, questions);
  const { data } = loaded;
  const info = data?.quizzes[quiz];
  const asked = useMemo(() => (data ? readAddress(location.search, new Set(Object.keys(data.mistakes))) : undefined), [data]);
  if (!data || !info || !loaded.questions) return <>{sheet}<LoadState loaded={loaded} failed={failed} retry={retry} /></>;
  return <>{sheet}<KnowledgeCheck data={data} questions={loaded.questions} quiz={quiz} title={info.title} mistakes={info.mistakes} first={info.first} feedback={asked?.feedback} seed={asked?.seed} /></>;
}
