/** The strip above every tool: where the work is saved, and the ways in and out. */
import { lazy, Suspense, useEffect, useRef, useState, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import type { SiteWords } from '../schemas/site.ts';
import { formatTime } from '../words/time.ts';
import { fill } from '../words/fill.ts';
import { download } from './browser.ts';
import { fileName, toFileText } from './file.ts';
import type { Kind } from './kind.ts';
import type { DocumentWork } from './use-document.ts';

/** These arrive when the ways in and out are opened, and when there is something to decide or to explain. */
const DocumentWays = lazy(() => import('./DocumentWays.tsx'));
const DocumentNotices = lazy(() => import('./DocumentNotices.tsx'));

export type DocumentWords = SiteWords['documents'];
/** Without what only the page of all documents says. */
export type BarWords = Omit<DocumentWords, 'page'>;
export interface BarProps<T> {
  work: DocumentWork<T>;
  kind: Kind<T>;
  locale: Locale;
  words: BarWords;
  /** What a document is called that has no name yet, for instance the title of the quiz. */
  title: string;
  /** Address of the documents page. */
  all: string;
  /** Names of languages, for “made in”. */
  languages: Record<Locale, string>;
  /** Files the picker offers, where a tool opens more than documents. */
  accept?: string;
  /** More ways out that only this tool has. */
  children?: React.ReactNode;
}

/** The sentence about saving; undefined while there is nothing to say. */
function saying<T>({ state }: DocumentWork<T>, words: BarWords, locale: Locale): string | undefined {
  if (state.is === 'saved') return fill(words.saved, { time: formatTime(state.at) }, locale);
  if (state.is === 'pending') return words.saving;
  return state.is === 'refused' ? words.refused : state.is === 'full' ? words.full : undefined;
}

export function DocumentBar<T>({ work, kind, locale, words, title, all, languages, accept = '.json,application/json', children }: BarProps<T>): JSX.Element {
  const [opened, setOpened] = useState(false);
  useFileDrop((file) => void work.openFile(file));
  const save = () => download(fileName(work.name || title), toFileText(work.envelope()));
  return (
    <div className="document-bar noprint">
      {!work.guest && <p className="state" role="status">{saying(work, words, locale)}</p>}
      {(work.guest || work.problem || work.state.is === 'conflict') && <Suspense><DocumentNotices work={work as BarProps<unknown>['work']} words={words} locale={locale} /></Suspense>}
      {(work.state.is === 'refused' || work.state.is === 'full') && <p><button type="button" className="button" onClick={save}>{words.saveFile}</button></p>}
      {work.madeIn && <p className="small soft">{fill(words.madeIn, { language: languages[work.madeIn] }, locale)}</p>}
      <details className="ways" onToggle={() => setOpened(true)}>
        <summary>{words.ways}</summary>
        {opened && <Suspense><DocumentWays {...{ work: work as BarProps<unknown>['work'], kind, locale, words, title, all, accept, save }}>{children}</DocumentWays></Suspense>}
      </details>
    </div>
  );
}

/** A file dropped anywhere on the page is opened. */
export function useFileDrop(open: (file: File) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}
