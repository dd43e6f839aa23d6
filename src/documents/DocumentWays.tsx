/** The ways in and out of a document: its name, file, link, opening, pasting, starting anew. */
import { lazy, Suspense, useRef, useState, type JSX } from 'react';
import type { BarProps } from './DocumentBar.tsx';
import type { Kind } from './kind.ts';

/** Arrives when a link is asked for. */
const LinkDialog = lazy(() => import('./LinkDialog.tsx'));

type Props = Omit<BarProps<never>, 'languages' | 'work' | 'kind'> & { work: BarProps<unknown>['work']; kind: unknown; save: () => void };

export default function DocumentWays({ work, kind, locale, words, title, all, accept, save, children }: Props): JSX.Element {
  const [linking, setLinking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
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
      {linking && <Suspense><LinkDialog document={work.envelope()} kind={kind as unknown as Kind} words={words} locale={locale} close={() => setLinking(false)} saveFile={save} /></Suspense>}
    </>
  );
}
