/** A quiz from ticked mistakes: the link carries the choice, the page shows it. */
import { useEffect, useId, useState, type JSX } from 'react';
import { deviceStorage } from '../documents/browser.ts';
import { KIND_IDS } from '../documents/ids.ts';
import type { Kind } from '../documents/kind.ts';
import { knowledgeCheckKind } from '../documents/kinds/knowledge-check.ts';
import { selfAssessmentKind } from '../documents/kinds/self-assessment.ts';
import { isDocumentLink } from '../documents/envelope.ts';
import { openLink } from '../documents/link.ts';
import { DocumentStore } from '../documents/store.ts';
import { plural } from '../words/fill.ts';
import { FEEDBACK, readAddress, writeAddress, type Feedback, type QuizAddress } from './address.ts';
import type { QuestionsData, QuizData } from './data.ts';
import { KnowledgeCheck, WHEN } from './KnowledgeCheck.tsx';
import { LoadState } from './LoadState.tsx';
import { SelfAssessment } from './SelfAssessment.tsx';
import { useQuizData } from './use-quiz-data.ts';

interface Props { address: string; questions: string; failed: string; retry: string }

export default function Custom({ address, questions, failed, retry }: Props): JSX.Element {
  const loaded = useQuizData(address, questions);
  if (!loaded.data || !loaded.questions) return <div className="quiz-app"><LoadState loaded={loaded} failed={failed} retry={retry} /></div>;
  return <Chooser data={loaded.data} questions={loaded.questions} />;
}

const KINDS = [selfAssessmentKind, knowledgeCheckKind] as unknown as Kind[];

/** Mistakes of the document that the fragment of an address names or carries; empty when it does neither. */
async function mistakesOf(hash: string): Promise<readonly string[]> {
  const id = /^#open=([a-z0-9]{1,24})$/.exec(hash)?.[1];
  const opened = id ? new DocumentStore(deviceStorage(), KINDS).read<{ mistakes?: string[] }>(id)?.opened : isDocumentLink(hash) ? await openLink<{ mistakes?: string[] }>(hash, KINDS, KIND_IDS) : undefined;
  return (opened?.ok && opened.document.data.mistakes) || [];
}

function Chooser({ data, questions }: { data: QuizData; questions: QuestionsData }): JSX.Element {
  const { words, locale, mistakes, themes } = data;
  const { own, knowledge } = words;
  const id = useId();
  const [address, setAddress] = useState<QuizAddress>(() => readAddress(location.search, new Set(Object.keys(mistakes))));
  const [copied, setCopied] = useState(false);
  // Open to begin with when there is something to choose; ticking must not close it.
  const [choosing] = useState(address.mistakes.length === 0);
  const { mistakes: chosen, unknown, feedback = 'at-once', kind } = address;
  const set = (next: Partial<QuizAddress>) => {
    const whole = { ...address, ...next, unknown: [] };
    setAddress(whole);
    setCopied(false);
    const query = writeAddress(whole);
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };
  useEffect(() => {
    document.querySelector('.quiz-place')?.setAttribute('data-live', '');
    if (chosen.length > 0) return;
    // Opened from the list of documents or by a link with answers: the document knows its mistakes.
    void mistakesOf(location.hash).then((ids) => ids.length > 0 && setAddress({ ...address, mistakes: ids.filter((one) => one in mistakes), unknown: ids.filter((one) => !(one in mistakes)) }));
  }, []);
  const query = writeAddress({ mistakes: chosen, feedback, ...(kind && { kind }), ...(address.seed && { seed: address.seed }) });
  const link = `${location.origin}${location.pathname}${query && `?${query}`}`;
  const copy = () => navigator.clipboard.writeText(link).then(() => setCopied(true), () => document.querySelector<HTMLInputElement>(`[id="${id}-link"]`)?.select());
  return (
    <>
      <div className="quiz">
        {unknown.length > 0 && <div className="notice bad" role="alert"><p>{plural(own.unknown, unknown.length, locale, { ids: unknown.join(', ') })}</p></div>}
        <details open={choosing}>
          <summary><strong>{own.pick}</strong> <span className="soft">{plural(own.chosen, chosen.length, locale)}</span></summary>
          {Object.keys(themes).map((theme) => (
            <fieldset key={theme} className="picks">
              <legend>{themes[theme]}</legend>
              {Object.values(mistakes).filter((mistake) => mistake.theme === theme).map((mistake) => (
                <label key={mistake.id}><input type="checkbox" checked={chosen.includes(mistake.id)} onChange={(event) => set({ mistakes: event.target.checked ? [...chosen, mistake.id] : chosen.filter((one) => one !== mistake.id) })} /> <span>{mistake.title}</span></label>
              ))}
            </fieldset>
          ))}
        </details>
        <fieldset className="view small">
          <legend>{knowledge.feedback}</legend>
          {FEEDBACK.map((when: Feedback) => <label key={when}><input type="radio" name={`${id}-when`} checked={feedback === when} onChange={() => set({ feedback: when })} /> <span>{knowledge[WHEN[when]]}</span></label>)}
        </fieldset>
        {chosen.length === 0 ? <p role="status">{own.none}</p> : (
          <>
            <label htmlFor={`${id}-link`}>{own.link}</label>
            <p className="copy"><input id={`${id}-link`} type="text" readOnly value={link} onFocus={(event) => event.target.select()} /> <button type="button" className="button" onClick={() => void copy()}>{copied ? own.copied : own.copy}</button></p>
            <p className="small soft" role="status">{own.linkText}</p>
          </>
        )}
      </div>
      {chosen.length > 0 && (
        <>
          {kind !== 'knowledge-check' && (
            <>
              <h2 id="self-assessment">{words.selfAssessment}</h2>
              <SelfAssessment key={`s${chosen.join()}`} data={data} quiz="custom" title={words.custom} mistakes={chosen} first={false} />
            </>
          )}
          {kind !== 'self-assessment' && (
            <>
              <h2 id="knowledge-check">{words.knowledgeCheck}</h2>
              <KnowledgeCheck key={`k${chosen.join()}${feedback}`} data={data} questions={questions} quiz="custom" title={words.custom} mistakes={chosen} first={false} feedback={feedback} seed={address.seed} />
            </>
          )}
        </>
      )}
    </>
  );
}
