/** A link that carries the document, what was left out of it, and its QR code. */
import { useEffect, useRef, useState, type JSX } from 'react';
import type { Locale } from '../locales.ts';
import type { Envelope } from './envelope.ts';
import type { BarWords as DocumentWords } from './DocumentBar.tsx';
import type { Kind } from './kind.ts';
import { toLink, type Linked } from './link.ts';
import { fill } from '../words/fill.ts';

/** Longer links make a code too fine for a phone's camera across a table (version 20, level L: 858 bytes). Editorial. */
const MAX_QR = 850;

interface Props { document: Envelope; kind: Kind; words: DocumentWords; locale: Locale; close: () => void; saveFile: () => void }

export default function LinkDialog({ document, kind, words, locale, close, saveFile }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [linked, setLinked] = useState<Linked>();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    void toLink(document, kind).then(setLinked);
  }, []);
  const address = linked?.hash ? `${location.origin}${location.pathname}#${linked.hash}` : undefined;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address ?? '');
      setCopied(true);
    } catch {
      dialog.current?.querySelector<HTMLInputElement>('input')?.select();
    }
  };
  return (
    <dialog ref={dialog} className="link-dialog" onClose={close} aria-labelledby="link-dialog-title">
      <h2 id="link-dialog-title">{words.linkTitle}</h2>
      <p>{words.linkText}</p>
      {linked && linked.dropped.length > 0 && <p>{fill(words.dropped, { fields: linked.dropped.map((field) => words.private[field as keyof DocumentWords['private']] ?? field).join(', ') }, locale)}</p>}
      {address && (
        <>
          <p><label>{words.linkLabel} <input type="text" readOnly value={address} onFocus={(event) => event.target.select()} /></label></p>
          <p className="buttons"><button type="button" className="button strong" onClick={() => void copy()}>{copied ? words.copied : words.copy}</button></p>
          {address.length <= MAX_QR ? <QrCode text={address} label={words.qr} /> : <p className="small soft">{words.qrTooLong}</p>}
        </>
      )}
      {linked && !address && <p>{words.linkTooLong} <button type="button" className="button" onClick={saveFile}>{words.saveFile}</button></p>}
      <form method="dialog"><button className="button">{words.close}</button></form>
    </dialog>
  );
}

/** A QR code as one SVG path; its library arrives only now. */
function QrCode({ text, label }: { text: string; label: string }): JSX.Element | null {
  const [code, setCode] = useState<{ size: number; path: string }>();
  useEffect(() => {
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(text, { ecc: 'L', border: 4 });
      const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
      setCode({ size, path });
    });
  }, [text]);
  if (!code) return null;
  return <svg className="qr" viewBox={`0 0 ${code.size} ${code.size}`} width="240" height="240" role="img" aria-label={label} shapeRendering="crispEdges"><rect width="100%" height="100%" fill="#fff" /><path d={code.path} fill="#000" /></svg>;
}
