/** One post in a calendar: opens on press, moves by keys and by drag. Takes plain values, so that it is drawn again only when one of them has changed. */
import { memo, type JSX, type KeyboardEvent } from 'react';
import type { Post } from './types.ts';

interface Props {
  /** Key of the post. */
  id: string;
  state: Post['state'];
  /** What is seen. */
  text: string;
  /** What is read out, when there is no room for it. */
  label?: string;
  open: (key: string) => void;
  /** Moves the post by days. */
  shift: (key: string, days: number) => void;
}

const SHIFTS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
export const DRAGGED = 'application/x-rubrika-post';

export const PostChip = memo(function PostChip({ id, state, text, label, open, shift }: Props): JSX.Element {
  const keys = (event: KeyboardEvent) => {
    const days = event.altKey ? SHIFTS[event.key] : undefined;
    if (days === undefined) return;
    event.preventDefault();
    shift(id, days);
  };
  return (
    <button type="button" className={`post ${state}`} data-post={id} aria-label={label} draggable onDragStart={(event) => event.dataTransfer.setData(DRAGGED, id)} onClick={() => open(id)} onKeyDown={keys}>
      {text}
    </button>
  );
});
