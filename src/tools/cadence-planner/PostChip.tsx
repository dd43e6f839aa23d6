/** One post in a calendar: opens on press, moves by keys and by drag. */
import { memo, type JSX, type KeyboardEvent } from 'react';
import type { Post } from './types.ts';

interface Props {
  post: Post;
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

export const PostChip = memo(function PostChip({ post, text, label, open, shift }: Props): JSX.Element {
  const keys = (event: KeyboardEvent) => {
    const days = event.altKey ? SHIFTS[event.key] : undefined;
    if (days === undefined) return;
    event.preventDefault();
    shift(post.key, days);
  };
  return (
    <button type="button" className={`post ${post.state}`} data-post={post.key} aria-label={label} draggable onDragStart={(event) => event.dataTransfer.setData(DRAGGED, post.key)} onClick={() => open(post.key)} onKeyDown={keys}>
      {text}
    </button>
  );
});
