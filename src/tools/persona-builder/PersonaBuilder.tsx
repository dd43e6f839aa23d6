/** The persona builder: the form, the card beside it, and what follows from it. */
import { lazy, Suspense, useEffect, useRef, useState, type JSX, type ReactNode } from 'react';
import { newId } from '../../documents/browser.ts';
import { DocumentBar, type BarWords } from '../../documents/DocumentBar.tsx';
import { personaKind, type Persona } from '../../documents/kinds/persona.ts';
import { useDocument } from '../../documents/use-document.ts';
import { LOCALE, type Locale } from '../../locales.ts';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';
import { Form, type Examples } from './Form.tsx';
import { emptyPersona, isBlank, type PersonaFacts } from './model.ts';
import type { PersonaWords } from './words.ts';

// Until something is written none of this is needed: the example beside the form is plain HTML.
const PersonaCard = lazy(() => import('./Card.tsx'));
const Personas = lazy(() => import('./Personas.tsx'));
const Interview = lazy(() => import('./Interview.tsx'));
const SoWhat = lazy(() => import('./SoWhat.tsx'));
const Contrast = lazy(() => import('./Contrast.tsx'));
const Draft = lazy(() => import('./Draft.tsx'));
const Exports = lazy(() => import('./Exports.tsx'));

interface Props {
  locale: Locale;
  words: PersonaWords;
  documents: BarWords;
  facts: PersonaFacts;
  languages: Record<Locale, string>;
  /** Addresses: all documents, the planner if there is one, the self-assessment about audience. */
  all: string;
  planner?: string;
  assessment: string;
  /** The worked example: a line for each field, and the finished card. */
  examples: Examples;
  children?: ReactNode;
}

/** The persona of an untouched form; it gets an id of its own with the first letter. */
const NEW = 'new';
const EMPTY = { personas: [emptyPersona(NEW)] };

/** Prints one thing of the page alone: `card` or `sheet`. */
function print(what: 'card' | 'sheet'): void {
  const root = document.documentElement;
  root.dataset['print'] = what;
  addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}

export default function PersonaBuilder({ locale, words, documents, facts, languages, all, planner, assessment, examples, children }: Props): JSX.Element {
  const work = useDocument({ kind: personaKind, locale, empty: EMPTY });
  // The page was built some time ago: today is asked for once it runs.
  const [today, setToday] = useState<string>();
  const [chosen, setActive] = useState(0);
  const [check, setCheck] = useState<typeof import('./check.ts').check>();
  const [notice, setNotice] = useState<string>();
  const after = useRef<HTMLDivElement>(null);
  const bench = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const now = new Date();
    setToday(new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10));
  }, []);

  const { personas } = work.data;
  const active = Math.min(chosen, personas.length - 1);
  const persona = personas[active] as Persona;
  const context: Context = { words, locale, facts, today: today ?? facts.checked };
  const blank = personas.length === 1 && isBlank(persona);
  const problems: readonly Problem[] = check?.(persona, facts) ?? [];
  useEffect(() => {
    if (!blank) void import('./check.ts').then((loaded) => setCheck(() => loaded.check));
  }, [blank]);
  const change = (next: Persona[]) => work.change({ personas: next });
  const set = (patch: Partial<Persona>) => work.change((data) => ({ personas: data.personas.map((one, index) => (index === Math.min(chosen, data.personas.length - 1) ? { ...one, ...patch, id: one.id === NEW ? newId() : one.id } : one)) }));
  const add = () => {
    change([...personas, emptyPersona(newId())]);
    setActive(personas.length);
  };
  const copyExample = async () => {
    const { examplePersona } = await import('./example.ts');
    set(examplePersona(words, locale, context.today, newId()));
    // The button is gone now; the form is where one goes on.
    bench.current?.focus();
  };
  /** Pictures of ours carry a document; everything else is judged by the documents layer. */
  const openFile = async (file: File) => {
    setNotice(undefined);
    const { unpack } = await import('./unpack.ts');
    const found = unpack(new Uint8Array(await file.slice(0, 16 * 2 ** 20).arrayBuffer()));
    if (found.is === 'picture') setNotice(fill(words.exports.noDocument, { name: file.name }, locale));
    else await work.openFile(found.is === 'document' ? new File([found.text], file.name) : file);
    setActive(0);
  };
  const writtenIn = work.madeIn && fill(words.card.writtenIn, { language: languages[work.madeIn] }, locale);

  return (
    <div className="persona">
      <DocumentBar work={{ ...work, openFile }} kind={personaKind} locale={locale} words={documents} title={words.title} all={all} languages={languages} accept=".json,.png,.svg,application/json,image/png,image/svg+xml" />
      {notice && <p className="notice" role="alert">{notice}</p>}
      {!blank && <Suspense><Personas personas={personas} active={active} choose={setActive} add={add} change={change} context={context} /></Suspense>}
      <div className="bench" ref={bench} tabIndex={-1}>
        <Form examples={examples} persona={persona} set={set} context={context} problems={problems} finish={() => after.current?.focus()} />
        <div className="beside">
          {blank ? (
            <>
              {children}
              <p className="buttons"><button type="button" className="button" onClick={() => void copyExample()}>{words.card.copy}</button></p>
            </>
          ) : (
            <Suspense fallback={children}><PersonaCard persona={persona} context={context} {...(work.madeIn && writtenIn && { writtenIn, lang: LOCALE[work.madeIn].lang })} /></Suspense>
          )}
        </div>
      </div>
      <div ref={after} tabIndex={-1} className="after">
        {today !== undefined && !blank && (
          <Suspense>
            <Exports persona={persona} personas={personas} envelope={work.envelope} context={context} print={() => print('card')} title={words.title} />
            <Interview key={persona.id} persona={persona} set={set} context={context} problems={problems} print={() => print('sheet')} />
            <SoWhat persona={persona} set={set} context={context} problems={problems} assessment={assessment} {...(planner !== undefined && { planner })} />
            {personas.length > 1 && <Contrast personas={personas} active={active} context={context} />}
            <Draft key={`draft ${persona.id}`} persona={persona} context={context} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
