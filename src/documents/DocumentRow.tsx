/** One document in the list: what it is, when it was saved, and what can be done with it. */
import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import { formatDate } from '../words/date.ts';
import { formatTime } from '../words/time.ts';
import { fill } from '../words/fill.ts';
import type { DocumentWords } from './DocumentBar.tsx';
import type { Entry } from './store.ts';
import type { Documents } from './use-documents.ts';

interface Props { entry: Entry; name: string; address?: string; documents: Documents; words: DocumentWords; locale: Locale }

/** Calendar day of an instant in the visitor's own zone. */
function dayOf(instant: Date): string {
  return `${instant.getFullYear()}-${String(instant.getMonth() + 1).padStart(2, '0')}-${String(instant.getDate()).padStart(2, '0')}`;
}

export function DocumentRow({ entry, name, address, documents, words, locale }: Props): JSX.Element {
  const [renaming, setRenaming] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const editing = renaming !== undefined;
  // Whoever asked to rename goes on typing in the field that replaced the button.
  useLayoutEffect(() => {
    if (editing) field.current?.select();
  }, [editing]);
  const { page } = words;
  const saved = new Date(entry.saved);
  const finish = () => {
    if (renaming !== undefined) documents.rename(entry, renaming);
    setRenaming(undefined);
  };
  return (
    <li className="document" data-document={entry.id}>
      {renaming === undefined ? (
        <p className="name">{address ? <a href={address}>{name}</a> : name}</p>
      ) : (
        <form className="name" onSubmit={(event) => { event.preventDefault(); finish(); }}>
          <label>{words.name} <input ref={field} type="text" value={renaming} maxLength={120} onChange={({ target }) => setRenaming(target.value)} onKeyDown={({ key }) => key === 'Escape' && setRenaming(undefined)} /></label>
          <button className="button">{page.done}</button>
        </form>
      )}
      {!Number.isNaN(saved.getTime()) && <p className="small soft">{fill(page.changed, { date: formatDate(dayOf(saved), locale), time: formatTime(saved) }, locale)}</p>}
      {!entry.opened.ok && <p>{page.unreadable}</p>}
      <p className="actions">
        {address && <a href={address} aria-label={`${page.open}: ${name}`}>{page.open}</a>}
        {entry.opened.ok && <button type="button" aria-label={`${page.rename}: ${name}`} onClick={() => setRenaming((entry.opened.ok && entry.opened.document.name) || name)}>{page.rename}</button>}
        {entry.opened.ok && <button type="button" aria-label={`${page.duplicate}: ${name}`} onClick={() => documents.duplicate(entry, fill(page.copyOf, { name }, locale))}>{page.duplicate}</button>}
        <button type="button" aria-label={`${page.export}: ${name}`} onClick={() => documents.save(entry, name)}>{page.export}</button>
        <button type="button" aria-label={`${page.delete}: ${name}`} onClick={() => documents.remove(entry, name)}>{page.delete}</button>
      </p>
    </li>
  );
}
