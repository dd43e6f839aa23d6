/** Everything about one post, in a dialog. */
import { useEffect, useId, useRef, type JSX } from 'react';
import { formatDate } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';
import { isDay, readTime, writeTime } from './calendar.ts';
import { nameOf, sayLength } from './say.ts';
import { Choice, useShared } from './Shared.tsx';
import { FORMATS, PILLARS, STATES, type Post } from './types.ts';

const TEXTS = ['title', 'owner', 'link'] as const;

export function PostEditor({ post, shift, close }: { post: Post; shift: (key: string, days: number) => void; close: () => void }): JSX.Element {
  const { move, change, words, locale, facts, plan } = useShared();
  const owners = [...new Set((plan?.posts ?? []).map(({ owner }) => owner).filter(Boolean))].slice(0, 20);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const tag = (field: string) => `${post.key}.${field}`;
  const { columns } = words.plan;
  const reset = () => change((before) => {
    return { ...before, moves: { ...before.moves, [post.key]: { ...before.moves[post.key], date: undefined, time: undefined } } };
  });
  return (
    <dialog ref={dialog} className="editor" aria-labelledby={`${id}-heading`} onClose={close}>
      <h2 id={`${id}-heading`}>{fill(words.exports.summary, { channel: nameOf(facts.platforms, post.channel), what: words.formats[post.format] }, locale)}</h2>
      <p className="soft">{formatDate(post.date, locale)}, {post.time} · {sayLength(post.minutes, words, locale)}{post.adapted && ` · ${words.plan.adapted}`}</p>
      <div className="fields">
        <div className="field"><label htmlFor={`${id}-date`}>{columns.date}</label><input id={`${id}-date`} type="date" value={post.date} onChange={(event) => isDay(event.target.value) && move(post.key, { date: event.target.value }, tag('date'))} /></div>
        <div className="field"><label htmlFor={`${id}-time`}>{columns.time}</label><input key={post.time} id={`${id}-time`} type="text" inputMode="numeric" maxLength={5} defaultValue={post.time} onBlur={(event) => { const minute = readTime(event.target.value); if (minute === undefined) event.target.value = post.time; else if (writeTime(minute) !== post.time) move(post.key, { time: writeTime(minute) }); }} /></div>
        <Choice label={columns.state} value={post.state} options={STATES.map((one) => [one, words.states[one]])} onChange={(state) => move(post.key, { state })} />
        <Choice label={columns.format} value={post.format} options={FORMATS.map((one) => [one, words.formats[one]])} onChange={(format) => move(post.key, { format })} />
        <Choice label={columns.pillar} value={post.pillar} options={PILLARS.map((one) => [one, words.pillars[one]])} onChange={(pillar) => move(post.key, { pillar })} />
      </div>
      <p className="buttons four">
        <button type="button" className="button" onClick={() => shift(post.key, -7)}>{words.plan.weekBack}</button>
        <button type="button" className="button" onClick={() => shift(post.key, -1)}>{words.plan.dayBack}</button>
        <button type="button" className="button" onClick={() => shift(post.key, 1)}>{words.plan.dayOn}</button>
        <button type="button" className="button" onClick={() => shift(post.key, 7)}>{words.plan.weekOn}</button>
      </p>
      {post.moved && <p><button type="button" className="quiet" onClick={reset}>{words.plan.reset}</button></p>}
      {TEXTS.map((field) => (
        <div key={field} className="field wide">
          <label htmlFor={`${id}-${field}`}>{columns[field]}</label>
          {field === 'owner' && <datalist id={`${id}-owners`}>{owners.map((owner) => <option key={owner}>{owner}</option>)}</datalist>}
          <input id={`${id}-${field}`} type={field === 'link' ? 'url' : 'text'} maxLength={field === 'link' ? 500 : 200} list={field === 'owner' ? `${id}-owners` : undefined} value={post[field]} onChange={(event) => move(post.key, { [field]: event.target.value }, tag(field))} />
        </div>
      ))}
      <div className="field wide"><label htmlFor={`${id}-note`}>{columns.note}</label><textarea id={`${id}-note`} rows={3} maxLength={1000} value={post.note} onChange={(event) => move(post.key, { note: event.target.value }, tag('note'))} /></div>
      <p><button type="button" className="button strong" onClick={() => dialog.current?.close()}>{words.plan.close}</button></p>
    </dialog>
  );
}
