/** What one must know or decide about a document: it is somebody else’s, another tab changed it, or it could not be opened. */
import type { JSX } from 'react';
import type { Locale } from '../locales.ts';
import { fill } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import { download } from './browser.ts';
import type { BarWords, DocumentWords } from './DocumentBar.tsx';
import { MAX_FILE_BYTES } from './envelope.ts';
import type { DocumentWork } from './use-document.ts';

interface Props { work: DocumentWork<unknown>; words: BarWords; locale: Locale }

export default function DocumentNotices({ work, words, locale }: Props): JSX.Element {
  return (
    <>
      {work.guest && (
        <div className="notice" role="status">
          <p><strong>{words.guest}</strong> {words.guestText}</p>
          <p className="buttons">
            <button type="button" className="button strong" onClick={work.keep}>{words.keep}</button>
            <button type="button" className="button" onClick={work.leave}>{words.leave}</button>
          </p>
        </div>
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
      <Problem work={work} words={words} locale={locale} />
    </>
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
