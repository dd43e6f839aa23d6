/** Asks the browser not to clear what is kept, and says what it answered. */
import { useEffect, useState, type JSX } from 'react';
import { askToPersist } from './browser.ts';
import type { DocumentWords } from './DocumentBar.tsx';

export function Persistence({ words }: { words: DocumentWords }): JSX.Element | null {
  /** Undefined while nobody has asked; null when this browser cannot be asked. */
  const [promised, setPromised] = useState<boolean | null>();
  const { page } = words;
  useEffect(() => {
    if (!navigator.storage?.persisted) setPromised(null);
    else void navigator.storage.persisted().then((already) => already && setPromised(true));
  }, []);
  if (promised === null) return null;
  return (
    <p role="status">
      {promised === true && page.persisted}
      {promised === false && page.notPersisted}
      {promised === undefined && <button type="button" className="button" onClick={() => void askToPersist().then((answer) => setPromised(answer ?? null))}>{page.persist}</button>}
    </p>
  );
}
