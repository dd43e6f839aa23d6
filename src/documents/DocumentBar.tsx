/** The strip above every tool: where the work is saved, and the ways in and out. */
import { lazy, Suspense, useEffect, useRef, useState, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import type { SiteWords } from '../schemas/site.ts';
import { formatTime } from '../words/time.ts';
import { fill } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import { download } from './browser.ts';
import { MAX_FILE_BYTES } from './envelope.ts';
import { fileName, toFileText } from './file.ts';
import type { Kind } from './kind.ts';
import type { DocumentWork } from './use-document.ts';

/** Arrives when a link is asked for. */
const LinkDialog = lazy(() => import('./LinkDialog.tsx'));

export type DocumentWords = SiteWords['documents'];
/** Without what only the page of all documents says. */
export type BarWords = Omit<DocumentWords, 'page'>;
interface Props<T> {
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

export function DocumentBar<T>({ work, kind, locale, words, title, all, languages, accept = '.json,application/json', children }: Props<T>): JSX.Element {
  const [linking, setLinking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  useFileDrop((file) => void work.openFile(file));
  const save = () => download(fileName(work.name || title), toFileText(work.envelope()));
  return (
    <div className="document-bar noprint">
      {work.guest ? (
        <div className="notice" role="status">
          <p><strong>{words.guest}</strong> {words.guestText}</p>
          <p className="buttons">
            <button type="button" className="button strong" onClick={work.keep}>{words.keep}</button>
            <button type="button" className="button" onClick={work.leave}>{words.leave}</button>
          </p>
        </div>
      ) : (
        <p className="state" role="status">{saying(work, words, locale)}</p>
      )}
      {work.state.is === 'conflict' && (
        <div className="notice" role="alert">
          <p><strong>{words.conflict}</strong> {words.conflictText}</p>
          <p className="buttons">
            <button type="button" className="button strong" onClick={() => work.settle('copy')}>{words.keepCopy}</button>
            <button type="button" className="button" onClick={() => work.settle('theirs')}>{words.takeTheirs}</button>
          </p>
        </div>
      )}
      {(work.state.is === 'refused' || work.state.is === 'full') && <p><button type="button" className="button" onClick={save}>{words.saveFile}</button></p>}
      <Problem work={work} words={words} locale={locale} />
      {work.madeIn && <p className="small soft">{fill(words.madeIn, { language: languages[work.madeIn] }, locale)}</p>}
      <details className="ways">
        <summary>{words.ways}</summary>
        <p>
          <label>{words.name} <input type="text" value={work.name} maxLength={120} placeholder={title} onChange={(event) => work.rename(event.target.value)} /></label>
        </p>
        <p className="buttons">
          <button type="button" className="button" onClick={save}>{words.saveFile}</button>
          <button type="button" className="button" onClick={() => setLinking(true)}>{words.makeLink}</button>
          {children}
          <button type="button" className="button" onClick={() => picker.current?.click()}>{words.openFile}</button>
          <button type="button" className="button" onClick={() => work.startNew()}>{words.startNew}</button>
        </p>
        <input ref={picker} className="hidden" type="file" accept={accept} tabIndex={-1} aria-hidden="true" onChange={(event) => { const [file] = event.target.files ?? []; if (file) void work.openFile(file); event.target.value = ''; }} />
        <p><label>{words.paste} <textarea rows={2} spellCheck={false} onChange={(event) => { if (event.target.value.trim() === '') return; work.openPasted(event.target.value); event.target.value = ''; }} /></label></p>
        <p className="small soft">{words.onlyHere} <a href={all}>{words.all}</a></p>
      </details>
      {linking && <Suspense><LinkDialog document={work.envelope()} kind={kind as unknown as Kind} words={words} locale={locale} close={() => setLinking(false)} saveFile={save} /></Suspense>}
    </div>
  );
}

/** What is wrong with what was opened, in the visitor's words; the original can be downloaded. */
export function Problem<T>({ work, words, locale }: { work: Pick<DocumentWork<T>, 'problem' | 'forgetProblem'>; words: BarWords; locale: Locale }): JSX.Element | null {
  const { problem } = work;
  if (!problem) return null;
  const kindName = problem.kind && problem.kind in words.kinds ? words.kinds[problem.kind as keyof DocumentWords['kinds']] : (problem.kind ?? '');
  return (
    <div className="notice bad" role="alert">
      <p>{fill(words.problems[problem.code], { kind: kindName, size: formatNumber(MAX_FILE_BYTES / 1024, locale) }, locale)} {words.nothingLost}</p>
      <p className="buttons">
        {problem.original !== '' && <button type="button" className="button" onClick={() => download('rubrika-original.txt', problem.original, 'text/plain')}>{words.original}</button>}
        <button type="button" className="button" onClick={work.forgetProblem}>{words.close}</button>
      </p>
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
