/** Asks once more before everything is deleted; it can still be undone afterwards. */
import { useEffect, useRef, type JSX } from 'react';
import type { DocumentWords } from './DocumentBar.tsx';

interface Props { words: DocumentWords; count: string; remove: () => void; close: () => void }

export function DeleteAll({ words, count, remove, close }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="delete-all-title">
      <h2 id="delete-all-title">{words.page.deleteAll} ({count})</h2>
      <p>{words.page.deleteAllSure}</p>
      <form method="dialog" className="buttons">
        <button className="button strong" onClick={remove}>{words.page.delete}</button>
        <button className="button">{words.page.cancel}</button>
      </form>
    </dialog>
  );
}
