/** Taking a result along: print, text, tables, data, and the code for reading aloud. */
import { useEffect, useState, type JSX } from 'react';
import { download } from '../documents/browser.ts';
import { fileName } from '../documents/file.ts';
import { localDay } from '../lib/day.ts';
import { toCsv } from '../lib/csv.ts';
import { formatDate } from '../words/date.ts';
import { mapItems, newest, type CodeMap, type QuizKind } from './maps.ts';
import { printOnly } from './place-browser.ts';
import { reportMarkdown, reportRows, type ReportInput } from './report.ts';
import type { PartProps } from './Result.tsx';
import { makeCode } from './result-code.ts';
import type { Answers, Chosen, Evidence } from './types.ts';

interface Props extends PartProps { input: ReportInput; section: React.RefObject<HTMLElement | null> }

export function Take({ data, quiz, list, title, work, input, section }: Props): JSX.Element {
  const { take, code } = data.words;
  const name = (extension: string) => `${fileName(work.name || title).replace(/\.rubrika\.json$/, '')}.${extension}`;
  const csv = async (excel: boolean) => download(name('csv'), await toCsv(reportRows(input), excel), 'text/csv');
  const json = () => download(name('json'), JSON.stringify({ quiz, title, day: localDay(new Date()), total: input.score.total ?? null, themes: input.score.themes, mistakes: input.score.mistakes, answers: input.answers, evidence: input.evidence }, null, 2));
  const markdown = () => download(name('md'), reportMarkdown(input, formatDate(localDay(new Date()), data.locale), location.origin), 'text/markdown');
  const maps = useMaps();
  const map = mapFor(maps, quiz, 'self-assessment', list);
  return (
    <>
      <h4>{take.title}</h4>
      <p className="buttons">
        <button type="button" className="button" onClick={() => printOnly(section.current)}>{take.print}</button>
        <button type="button" className="button" onClick={markdown}>{take.markdown}</button>
        <button type="button" className="button" onClick={() => void csv(false)}>{take.csv}</button>
        <button type="button" className="button" onClick={() => void csv(true)}>{take.csvExcel}</button>
        <button type="button" className="button" onClick={json}>{take.json}</button>
      </p>
      <h4>{code.title}</h4>
      {map && <ResultCode map={map} answers={work.data.answers} evidence={work.data.evidence} text={code.text} />}
    </>
  );
}

/** The numbered lists that codes refer to; they arrive when a result is shown. */
export function useMaps(): CodeMap[] | undefined {
  const [maps, setMaps] = useState<CodeMap[]>();
  useEffect(() => void import('../../content/facts/code-maps.json').then((module) => setMaps(module.default as unknown as CodeMap[])), []);
  return maps;
}

/** The map of a quiz; for one somebody put together it is made from its items. */
export function mapFor(maps: CodeMap[] | undefined, quiz: string, kind: QuizKind, list: readonly { id: string; statements?: readonly string[]; questions?: readonly { id: string; options: readonly string[]; right: readonly string[] }[] }[]): CodeMap | undefined {
  if (!maps) return undefined;
  return newest(maps, quiz, kind) ?? { n: 0, quiz, kind, items: mapItems(list.map(({ id, statements = [], questions = [] }) => ({ id, statements, questions })), kind, false) };
}

export function ResultCode({ map, answers, evidence = {}, text }: { map: CodeMap; answers: Answers | Chosen; evidence?: Evidence; text: string }): JSX.Element {
  return (
    <>
      <p className="code"><output>{makeCode(map, answers, evidence)}</output></p>
      <p className="small soft">{text}</p>
    </>
  );
}
