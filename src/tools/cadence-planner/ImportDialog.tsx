/** A table comes in: which column is which, what goes in, what stays out and why. */
import { useEffect, useId, useMemo, useRef, useState, type JSX } from 'react';
import { fill, plural } from '../../words/fill.ts';
import { Choice, useShared } from './Shared.tsx';
import type { Column } from './table.ts';

type Table = typeof import('./table.ts');
/** So many rows that stay out are named. */
const NAMED = 50;

export function ImportDialog({ text, close }: { text: string; close: () => void }): JSX.Element {
  const { plan, words, locale, facts, change } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [table, setTable] = useState<Table>();
  const [mapping, setMapping] = useState<Partial<Record<Column, number>>>();
  const [order, setOrder] = useState<'' | 'dmy' | 'mdy'>('');
  const names = useMemo(() => ({ columns: words.plan.columns, formats: words.formats, pillars: words.pillars, states: words.states, channels: facts.platforms }), [words, facts]);
  useEffect(() => {
    dialog.current?.showModal();
    void import('./table.ts').then(setTable);
  }, []);
  const read = useMemo(() => table?.readTable(text, names), [table, text, names]);
  const used = mapping ?? read?.guess ?? {};
  const tooMany = table !== undefined && read !== undefined && read.rows.length > table.MAX_ROWS;
  const result = useMemo(() => (table && read && !tooMany && read.rows.length > 0 ? table.importRows(read.rows, used, names, plan?.posts ?? [], order || undefined) : undefined), [table, read, tooMany, used, names, plan, order]);
  const apply = () => {
    if (!result) return;
    change((before) => ({ ...before, extra: [...before.extra, ...result.extra].slice(0, 500), moves: { ...before.moves, ...Object.fromEntries(Object.entries(result.moves).map(([key, move]) => [key, { ...before.moves[key], ...move }])) } }));
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} className="editor" aria-labelledby={`${id}-title`} onClose={close}>
      <h2 id={`${id}-title`}>{words.imports.title}</h2>
      {read && read.rows.length === 0 && <p className="wrong">{words.imports.empty}</p>}
      {tooMany && <p className="wrong">{fill(words.imports.tooMany, { n: read.rows.length, max: table.MAX_ROWS }, locale)}</p>}
      {table && read && result && (
        <>
          <fieldset className="inner">
            <legend>{words.imports.columns}</legend>
            <p className="hint">{words.imports.needed}</p>
            <div className="fields narrow">
              {table.COLUMNS.map((column) => <Choice key={column} label={words.plan.columns[column]} value={used[column] === undefined ? '' : String(used[column])} options={[['', words.imports.notThere], ...read.head.map((head, at) => [String(at), head || String(at + 1)] as [string, string])]} onChange={(at) => setMapping({ ...used, [column]: at === '' ? undefined : Number(at) })} />)}
            </div>
          </fieldset>
          {(result.asks || order !== '') && <Choice label={words.imports.order} value={order} options={[['', '–'], ['dmy', words.imports.dmy], ['mdy', words.imports.mdy]]} onChange={setOrder} />}
          <p role="status"><strong>{plural(words.imports.good, result.good, locale)}</strong></p>
          {result.bad.length > 0 && (
            <>
              <h3>{words.imports.badTitle}</h3>
              <ul className="wrongs">
                {result.bad.slice(0, NAMED).map(({ row, why, typed }) => <li key={row}>{fill(words.imports.bad, { row, reason: fill(words.imports.reasons[why], { typed }, locale) }, locale)}</li>)}
              </ul>
              {result.bad.length > NAMED && <p>{fill(words.imports.more, { n: result.bad.length - NAMED }, locale)}</p>}
            </>
          )}
        </>
      )}
      <p className="buttons">
        {result && result.good > 0 && <button type="button" className="button strong" onClick={apply}>{plural(words.imports.apply, result.good, locale)}</button>}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>{words.imports.cancel}</button>
      </p>
    </dialog>
  );
}
