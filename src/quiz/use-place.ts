/** Tells the place around a quiz that it is awake, and whether a result is shown: its sheet is then hidden, or printed. */
import { useLayoutEffect, type RefObject } from 'react';
import { placeOf } from './place-browser.ts';

export function usePlace(root: RefObject<HTMLElement | null>, shown: boolean): void {
  // Before anything is painted, or the quiz would be seen below the sheet and jump.
  useLayoutEffect(() => placeOf(root.current)?.setAttribute('data-live', ''), []);
  useLayoutEffect(() => {
    placeOf(root.current)?.toggleAttribute('data-result', shown);
  }, [shown]);
}
