/** The whole planner, once the day and the zone are known: the form, the verdict, the plan, the ways out. */
import { useEffect, useMemo, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import { DocumentBar, type DocumentWords } from '../../documents/DocumentBar.tsx';
import { cadencePlanKind } from '../../documents/kinds/cadence-plan.ts';
import type { Locale } from '../../locales.ts';
import { Article } from './Article.tsx';
import { ChannelForms } from './ChannelForm.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { DatesForm, EffortForm, MixForm } from './MoreForm.tsx';
import { PlanViews } from './PlanViews.tsx';
import { PrintSheets, type Paper } from './PrintSheets.tsx';
import { Recovery, Warnings } from './Recovery.tsx';
import { sayProblem } from './say.ts';
import { SharedProvider } from './Shared.tsx';
import { TimeForm } from './TimeForm.tsx';
import { usePlanner, type PlannerFacts } from './use-planner.ts';
import { VerdictPanel } from './VerdictPanel.tsx';
import type { CadencePlannerWords } from './words.ts';

export interface SheetProps {
  locale: Locale;
  words: CadencePlannerWords;
  documents: DocumentWords;
  facts: PlannerFacts;
  /** Address of the documents page. */
  all: string;
  languages: Record<Locale, string>;
  /** `YYYY-MM-DD` */
  today: string;
  zone: string;
}

export function PlannerSheet({ locale, words, documents, facts, all, languages, today, zone }: SheetProps): JSX.Element {
  const planner = usePlanner(facts, locale, today, zone);
  const [paper, setPaper] = useState<Paper>();
  const shared = useMemo(() => ({ ...planner, locale, words, facts }), [planner, locale, words, facts]);
  useEffect(() => {
    const before = () => flushSync(() => setPaper((chosen) => chosen ?? 'weeks'));
    const after = () => setPaper(undefined);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const print = (chosen: Paper) => {
    flushSync(() => setPaper(chosen));
    globalThis.print();
  };
  const { checked, plan } = planner;
  const problems = checked.ok ? (plan?.refused ? [plan.refused] : []) : checked.problems;
  /** Opens the part of the form a problem is in, and goes to its box once that is drawn. */
  const goTo = (field: string) => {
    const [part = '', at = ''] = field.split('.');
    const folds = document.querySelectorAll<HTMLDetailsElement>('.planner .sheet-form > .part');
    const fold = part === 'channels' && at !== '' ? document.querySelectorAll<HTMLDetailsElement>('.planner .channel')[Number(at)] : folds[{ effort: 0, batch: 0, adapted: 0, mix: 1, own: 1, start: 2, weeks: 2, zone: 2, dates: 2 }[part] ?? -1];
    if (fold) fold.open = true;
    setTimeout(() => document.querySelector<HTMLElement>(`[data-field="${field}"], [data-notes="${field}"]`)?.focus(), fold ? 60 : 0);
  };
  return (
    <SharedProvider value={shared}>
      <DocumentBar work={planner.work} kind={cadencePlanKind} locale={locale} words={documents} title={words.title} all={all} languages={languages} />
      {planner.untouched && planner.work.state.is === 'fresh' && <p className="notice-line noprint">{words.example}</p>}
      <div className="halves">
        <form className="sheet-form noprint" onSubmit={(event) => event.preventDefault()}>
          <TimeForm />
          <ChannelForms />
          <EffortForm />
          <MixForm />
          <DatesForm />
        </form>
        <div className="answer noprint">
          {problems.length > 0 ? (
            <section className="notice bad" role="alert">
              <h2>{words.problemsTitle}</h2>
              <ul>{problems.map((problem) => <li key={problem.field + problem.code}><button type="button" className="quiet" onClick={() => goTo(problem.field)}>{sayProblem(problem, words, locale)}</button></li>)}</ul>
            </section>
          ) : <VerdictPanel />}
          <Article />
        </div>
      </div>
      {problems.length === 0 && (
        <div className="noprint">
          <PlanViews />
          <Warnings />
          <Recovery />
          <ExportMenu print={print} />
        </div>
      )}
      {paper && problems.length === 0 && <PrintSheets paper={paper} />}
    </SharedProvider>
  );
}
