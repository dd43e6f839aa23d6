/** The page of everything made on this device. */
import { useRef, useState, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import { fill, plural } from '../words/fill.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { useFileDrop, type DocumentWords } from './DocumentBar.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { EventNotice } from './EventNotice.tsx';
import { KIND_IDS } from './ids.ts';
import { KINDS } from './kinds/index.ts';
import { Persistence } from './Persistence.tsx';
import type { Entry } from './store.ts';
import { useDocuments } from './use-documents.ts';

interface Props {
  locale: Locale;
  words: DocumentWords;
  /** What a page is called, by its address after the language: `quizzes/express`. */
  titles: Record<string, string>;
  /** Address of the home page of this language, with a slash at its end. */
  home: string;
}

/** Where a document is opened, after the language; undefined when it cannot be. */
function placeOf({ opened }: Entry): string | undefined {
  if (!opened.ok) return undefined;
  return KINDS.find(({ kind }) => kind === opened.document.rubrika)?.place(opened.document.data).join('/');
}

export default function DocumentsPage({ locale, words, titles, home }: Props): JSX.Element {
  const documents = useDocuments(locale);
  const picker = useRef<HTMLInputElement>(null);
  const [deletingAll, setDeletingAll] = useState(false);
  const { page } = words;
  const { entries = [], event } = documents;
  useFileDrop((file) => void documents.openFile(file));

  const nameOf = (entry: Entry): string => (entry.opened.ok && entry.opened.document.name) || titles[placeOf(entry) ?? ''] || page.untitled;
  const addressOf = (entry: Entry): string | undefined => {
    const place = placeOf(entry);
    return place !== undefined && place in titles ? `${home}${place}/#open=${entry.id}` : undefined;
  };
  const groups = [
    ...KIND_IDS.map((kind) => ({ title: words.kinds[kind], list: entries.filter(({ opened }) => opened.ok && opened.document.rubrika === kind) })),
    { title: page.untitled, list: entries.filter(({ opened }) => !opened.ok) },
  ].filter(({ list }) => list.length > 0);

  return (
    <div className="documents">
      <EventNotice documents={documents} words={words} locale={locale} />
      {documents.refused && <p className="notice">{page.refused}</p>}
      {documents.entries !== undefined && !documents.refused && entries.length === 0 && event?.is !== 'deleted' && <p>{page.empty} <a href={`${home}quizzes/express/`}>{page.start}</a></p>}
      {entries.length > 0 && <p className="soft" role="status">{plural(page.count, entries.length, locale)}</p>}
      {groups.map(({ title, list }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="plain">
            {list.map((entry) => (
              <DocumentRow key={entry.id} entry={entry} name={nameOf(entry)} address={addressOf(entry)} documents={documents} words={words} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{page.backupTitle}</h2>
        <p>{page.backupText}</p>
        <p className="buttons">
          {entries.length > 0 && <button type="button" className="button strong" onClick={documents.backup}>{page.backup}</button>}
          <button type="button" className="button" onClick={() => picker.current?.click()}>{page.restore}</button>
        </p>
        <input ref={picker} className="hidden" type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true" onChange={({ target }) => { const [file] = target.files ?? []; if (file) void documents.openFile(file); target.value = ''; }} />
      </section>
      <section>
        <h2>{page.safeTitle}</h2>
        {page.safeText.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        {entries.length > 0 && <Persistence words={words} />}
        {entries.length > 0 && <p><button type="button" className="button" onClick={() => setDeletingAll(true)}>{page.deleteAll}</button></p>}
      </section>
      {deletingAll && <DeleteAll words={words} close={() => setDeletingAll(false)} remove={documents.removeAll} count={fill('{n}', { n: entries.length }, locale)} />}
    </div>
  );
}
