/** The ways out of the plan, and a table in. */
import { lazy, Suspense, useId, useRef, useState, type JSX } from 'react';
import { download } from '../../documents/browser.ts';
import { fileName, toFileText } from '../../documents/file.ts';
import { fill } from '../../words/fill.ts';
import { readTime, writeTime } from './calendar.ts';
import { Choice, useShared } from './Shared.tsx';
import type { Paper } from './PrintSheets.tsx';

const ImportDialog = lazy(() => import('./ImportDialog.tsx').then(({ ImportDialog }) => ({ default: ImportDialog })));
const ALARMS = ['', '5', '15', '30', '60'] as const;

export function ExportMenu({ print }: { print: (paper: Paper) => void }): JSX.Element | null {
  const { work, data, plan, words, locale, facts, change } = useShared();
  const [what, setWhat] = useState<'posts' | 'sessions' | 'both'>('posts');
  const [alarm, setAlarm] = useState<(typeof ALARMS)[number]>('');
  const [sessionTime, setSessionTime] = useState('09:00');
  const [failed, setFailed] = useState(false);
  const [table, setTable] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  if (!plan) return null;
  const name = work.name || words.title;
  const run = (make: (exports: typeof import('./export-browser.ts'), source: Parameters<typeof import('./export-browser.ts').exportTable>[0]) => Promise<void> | void) => {
    setFailed(false);
    void import('./export-browser.ts').then((exports) => make(exports, { data: work.envelope().data, posts: plan.posts, name, words, locale, platforms: facts.platforms })).catch(() => setFailed(true));
  };
  const calendar = () => {
    const minute = readTime(sessionTime);
    change((before) => ({ ...before, exported: before.exported + 1 }), 'exported');
    run((exports, source) => exports.exportCalendar(source, { what, alarm: alarm === '' ? undefined : Number(alarm), sessionTime: minute === undefined ? '09:00' : writeTime(minute) }, data.exported + 1));
  };
  return (
    <section className="exports" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.exports.title}</h2>
      <div className="calendar">
        <Choice label={words.exports.what} value={what} options={[['posts', words.exports.posts], ['sessions', words.exports.sessions], ['both', words.exports.both]]} onChange={setWhat} />
        <Choice label={words.exports.alarm} value={alarm} options={ALARMS.map((m) => [m, m === '' ? words.exports.noAlarm : fill(words.exports.alarmBefore, { m }, locale)])} onChange={setAlarm} />
        {what !== 'posts' && <div className="field"><label htmlFor={`${id}-time`}>{words.exports.sessionTime}</label><input id={`${id}-time`} type="text" inputMode="numeric" maxLength={5} value={sessionTime} onChange={(event) => setSessionTime(event.target.value)} /></div>}
        <button type="button" className="button strong" onClick={calendar}>{words.exports.calendar}</button>
      </div>
      <p className="buttons">
        <button type="button" className="button" onClick={() => run((exports, source) => exports.exportTable(source))}>{words.exports.table}</button>
        <button type="button" className="button" onClick={() => run((exports, source) => exports.exportMarkdown(source))}>{words.exports.markdown}</button>
        <button type="button" className="button" onClick={() => download(fileName(name), toFileText(work.envelope()))}>{words.exports.json}</button>
        <button type="button" className="button" onClick={() => print('weeks')}>{words.exports.printWeeks}</button>
        <button type="button" className="button" onClick={() => print('months')}>{words.exports.printMonths}</button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>{words.exports.import}</button>
      </p>
      <input ref={picker} className="hidden" type="file" accept=".csv,.tsv,.txt,text/csv" tabIndex={-1} aria-hidden="true" data-import onChange={({ target }) => { const [chosen] = target.files ?? []; if (chosen) void chosen.text().then(setTable); target.value = ''; }} />
      {failed && <p className="wrong" role="alert">{words.exports.failed}</p>}
      {table !== undefined && <Suspense><ImportDialog text={table} close={() => setTable(undefined)} /></Suspense>}
    </section>
  );
}
