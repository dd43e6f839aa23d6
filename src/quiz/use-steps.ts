/** One item a page or all on one page: the visitor’s choice, kept on the device; and where one is. */
import { useLayoutEffect, useRef, useState } from 'react';
import { MANY } from './many.ts';

const KEY = 'rubrika-quiz-view';
export type View = 'one' | 'all';

export type Phase = 'form' | 'check' | 'result';

export interface Steps {
  view: View;
  setView: (view: View) => void;
  at: number;
  /** Goes to an item and puts the keyboard there. */
  goTo: (index: number) => void;
  phase: Phase;
  setPhase: (phase: Phase) => void;
}

/** @param count how many items there are @param focus puts the keyboard on the item of this index */
export function useSteps(count: number, focus: (index: number) => void): Steps {
  const [view, setViewState] = useState<View>(() => {
    try {
      const kept = localStorage.getItem(KEY);
      if (kept === 'one' || kept === 'all') return kept;
    } catch {
      // Storage refused: the choice holds for this page only.
    }
    return count > MANY ? 'one' : 'all';
  });
  const [at, setAt] = useState(0);
  const [phase, setPhase] = useState<Phase>('form');
  const wanted = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    focus(wanted.current);
    wanted.current = undefined;
  });
  return {
    view,
    setView: (next) => {
      setViewState(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // As above.
      }
    },
    at: Math.min(at, Math.max(0, count - 1)),
    goTo: (index) => {
      wanted.current = index;
      setAt(index);
      setPhase('form');
    },
    phase,
    setPhase,
  };
}
