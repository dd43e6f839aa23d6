/** The island: loads its words when it comes near, then takes the place of the sheet. */
import type { JSX, ReactNode } from 'react';
import { LoadState } from './LoadState.tsx';
import { SelfAssessment } from './SelfAssessment.tsx';
import { useQuizData } from './use-quiz-data.ts';

interface Props { address: string; quiz: string; failed: string; retry: string; /** The sheet. */ children?: ReactNode }

export default function SelfAssessmentIsland({ address, quiz, failed, retry, children }: Props): JSX.Element {
  // The sheet comes first: what takes its place then stands where it stood, and nothing jumps.
  const sheet = <div>{children}</div>;
  const loaded = useQuizData(address);
  const info = loaded.data?.quizzes[quiz];
  if (!loaded.data || !info) return <>{sheet}<LoadState loaded={loaded} failed={failed} retry={retry} /></>;
  return <>{sheet}<SelfAssessment data={loaded.data} quiz={quiz} title={info.title} mistakes={info.mistakes} first={info.first} /></>;
}
