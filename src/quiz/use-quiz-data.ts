/** Loads the words and items of the quizzes; several islands of a page share one request. */
import { useCallback, useEffect, useState } from 'react';
import type { QuestionsData, QuizData } from './data.ts';
import { wearStyle } from './style-browser.ts';

const cache = new Map<string, Promise<unknown>>();

function load<T>(address: string): Promise<T> {
  let value = cache.get(address) as Promise<T> | undefined;
  if (!value) {
    value = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response.json() as Promise<T>;
    });
    cache.set(address, value);
    // A failure is not remembered: the next try asks again.
    value.catch(() => cache.delete(address));
  }
  return value;
}

export interface Loaded { data?: QuizData; questions?: QuestionsData; failed: boolean; retry: () => void }

/** @param questions address of the questions, when they are needed too */
export function useQuizData(address: string, questions?: string): Loaded {
  const [state, setState] = useState<Omit<Loaded, 'retry'>>({ failed: false });
  const retry = useCallback(() => {
    setState({ failed: false });
    Promise.all([load<QuizData>(address), questions ? load<QuestionsData>(questions) : undefined]).then(
      ([data, own]) => setState({ data, ...(own && { questions: own }), failed: false }),
      () => setState({ failed: true }),
    );
  }, [address, questions]);
  useEffect(wearStyle, []);
  useEffect(retry, [retry]);
  return { ...state, retry };
}
