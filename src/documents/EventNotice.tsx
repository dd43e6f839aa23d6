/** What just happened to the documents, with the way back when there is one. */
import { useLayoutEffect, useRef, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import { fill, plural } from '../words/fill.ts';
import type { DocumentWords } from './DocumentBar.tsx';
import { Problem } from './DocumentNotices.tsx';
import type { Documents, Event } from './use-documents.ts';

interface Props { documents: Documents; words: DocumentWords; locale: Locale }

function sentences(event: Event, words: DocumentWords, locale: Locale): string[] {
  const { page } = words;
  switch (event.is) {
    case 'deleted':
      return [fill(page.deleted, { name: event.name }, locale)];
    case 'deletedAll':
      return [plural(page.deletedAll, event.count, locale)];
    case 'added':
      return [fill(page.added, { name: event.name || page.untitled }, locale)];
    case 'restored': {
      const { added, same, both, bad, stopped } = event.result;
      return [
        fill(page.restored, { added, same, bad }, locale),
        ...(both.length > 0 ? [fill(page.both, { names: both.map((name) => name || page.untitled).join(', ') }, locale)] : []),
        ...(stopped ? [page.stopped] : []),
      ];
    }
    case 'notBackup':
      return [page.notBackup];
    case 'full':
    case 'refused':
      return [words[event.is]];
    default:
      return [];
  }
}

export function EventNotice({ documents, words, locale }: Props): JSX.Element | null {
  const { event, undoable } = documents;
  const undo = useRef<HTMLButtonElement>(null);
  const offer = undoable && (event?.is === 'deleted' || event?.is === 'deletedAll');
  // The button that was pressed is gone with its document: the keyboard goes on at the way back.
  useLayoutEffect(() => {
    if (offer) undo.current?.focus();
  }, [event, offer]);
  if (!event) return null;
  if (event.is === 'problem') return <Problem work={{ problem: event.problem, forgetProblem: documents.forget }} words={words} locale={locale} />;
  return (
    <div className="notice" role="status">
      {sentences(event, words, locale).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p className="buttons">
        {offer && <button ref={undo} type="button" className="button strong" onClick={documents.undo}>{words.page.undo}</button>}
        <button type="button" className="button" onClick={documents.forget}>{words.close}</button>
      </p>
    </div>
  );
}
