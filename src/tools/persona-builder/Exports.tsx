/** Ways out: print, pictures that may carry the document, text, table. */
import { useState, type JSX } from 'react';
import { download } from '../../documents/browser.ts';
import type { Envelope } from '../../documents/envelope.ts';
import { fileName } from '../../documents/file.ts';
import type { Persona, PersonaData } from '../../documents/kinds/persona.ts';
import { LOCALE } from '../../locales.ts';
import { pageMeasure, toPng } from './canvas-browser.ts';
import { cardOf, type Context } from './card.ts';
import { layout } from './layout.ts';
import { withText } from './png.ts';
import { toSvg } from './svg.ts';
import { toCsv, toMarkdown } from './text-exports.ts';

interface Props { persona: Persona; personas: readonly Persona[]; envelope: () => Envelope<PersonaData>; context: Context; print: () => void; title: string }

export default function Exports({ persona, personas, envelope, context, print, title }: Props): JSX.Element {
  const { words: { exports: words }, locale } = context;
  const [carry, setCarry] = useState(true);
  const [failed, setFailed] = useState(false);
  const name = (ending: string) => fileName(cardOf(persona, context).title || title).replace(/rubrika\.json$/, ending);
  const carried = () => (carry ? JSON.stringify(envelope()) : undefined);
  const svg = () => download(name('svg'), toSvg(layout(persona, pageMeasure(), context), LOCALE[locale].lang, carried()), 'image/svg+xml');
  const png = async () => {
    try {
      const bytes = await toPng(layout(persona, pageMeasure(), context), LOCALE[locale].lang);
      const text = carried();
      download(name('png'), new Blob([(text === undefined ? bytes : withText(bytes, text)) as BlobPart], { type: 'image/png' }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="exports" aria-labelledby="exports">
      <h2 id="exports">{words.title}</h2>
      <p className="buttons">
        <button type="button" className="button strong" onClick={print}>{words.print}</button>
        <button type="button" className="button" onClick={() => void png()}>{words.png}</button>
        <button type="button" className="button" onClick={svg}>{words.svg}</button>
        <button type="button" className="button" onClick={() => download(name('md'), toMarkdown(persona, context), 'text/markdown')}>{words.markdown}</button>
        <button type="button" className="button" onClick={() => download(name('csv'), toCsv(personas, context), 'text/csv')}>{words.csv}</button>
      </p>
      {failed && <p className="wrong" role="alert">{words.failed}</p>}
      <label className="carry"><input type="checkbox" checked={carry} onChange={() => setCarry(!carry)} /> <span>{words.carry}</span></label>
      <p className="small soft">{words.carryText} {words.reopen}</p>
    </section>
  );
}
