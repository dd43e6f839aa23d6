/** One hook for every tool: `const work = useDocument({ kind, locale, empty, belongs })`, then `work.data`, `work.change(next)` and `<DocumentBar work={work} … />`. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../locales.ts';
import { deviceStorage, newId, now } from './browser.ts';
import { isDocumentLink, type DocumentProblem, type Envelope } from './envelope.ts';
import { KIND_IDS } from './ids.ts';
import type { Kind } from './kind.ts';
import { openText } from './open.ts';
import { DocumentStore, STORE_PREFIX } from './store.ts';

/** Saved after so long without a change, in milliseconds. */
const QUIET = 500;

export type SaveState =
  /** Nothing to save yet. */
  | { is: 'fresh' }
  | { is: 'saved'; at: Date }
  | { is: 'pending' }
  /** Storage refused or full: the tool goes on working. */
  | { is: 'refused' | 'full' }
  /** Somebody else's document, only looked at. */
  | { is: 'looking' }
  /** Another tab saved the same document. */
  | { is: 'conflict' };

interface Options<T> {
  kind: Kind<T>;
  locale: Locale;
  /** What a new document holds. */
  empty: T;
  /** Which saved documents belong to this place of the site (the same quiz, for instance). */
  belongs?: (data: T) => boolean;
}

export interface DocumentWork<T> {
  data: T;
  name: string;
  /** Language of the page on which it was made, when it is another one. */
  madeIn?: Locale;
  state: SaveState;
  problem?: DocumentProblem;
  /** The document came by link or file and is not this visitor's yet. */
  guest: boolean;
  id: string;
  change(next: T | ((data: T) => T)): void;
  rename(name: string): void;
  /** Makes a guest's document one's own, beside what is saved. */
  keep(): void;
  /** Leaves a guest's document and returns to one's own. */
  leave(): void;
  /** Starts a new document, empty or with what is given; the present one stays saved. */
  startNew(data?: T): void;
  /** Settles a conflict: the other tab's version, or this one as a second document. */
  settle(choice: 'theirs' | 'copy'): void;
  openFile(file: File): Promise<void>;
  openPasted(text: string): void;
  forgetProblem(): void;
  envelope(): Envelope<T>;
}

interface Held<T> { id: string; rev: number; name: string; lang: Locale; made: string; data: T; guest: boolean; dirty: boolean }

export function useDocument<T>({ kind, locale, empty, belongs = () => true }: Options<T>): DocumentWork<T> {
  const kinds = [kind as unknown as Kind];
  /** Unpacking arrives with the first link. */
  const openLink = async (link: string) => (await import('./link.ts')).openLink<T>(link, kinds, KIND_IDS);
  const [held, setHeldState] = useState<Held<T>>(() => ({ id: '', rev: 0, name: '', lang: locale, made: '', data: empty, guest: false, dirty: false }));
  const [state, setState] = useState<SaveState>({ is: 'fresh' });
  const [problem, setProblem] = useState<DocumentProblem>();
  const current = useRef(held);
  const store = useRef<DocumentStore>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stopped = useRef(false);

  const setHeld = useCallback((next: Held<T>) => {
    current.current = next;
    setHeldState(next);
  }, []);
  const envelopeOf = ({ made, name, data, lang }: Held<T>): Envelope<T> => ({ rubrika: kind.kind, v: kind.version, lang, made: made || now(), ...(name && { name }), data });

  const save = useCallback(() => {
    clearTimeout(timer.current);
    const mine = current.current;
    if (!mine.dirty || mine.guest || stopped.current || !store.current) return;
    const id = mine.id || newId();
    const made = mine.made || now();
    const written = store.current.write(id, envelopeOf({ ...mine, made }), mine.rev, now());
    if (written.ok) {
      setHeld({ ...current.current, id, made, rev: written.rev, dirty: current.current.data !== mine.data || current.current.name !== mine.name });
      setState({ is: 'saved', at: new Date(written.saved) });
      document.dispatchEvent(new CustomEvent('rubrika-saved'));
    } else if (written.why === 'changed') {
      stopped.current = true;
      setState({ is: 'conflict' });
    } else setState({ is: written.why });
  }, []);

  const adopt = useCallback((document: Envelope<T>, own?: { id: string; rev: number; saved: string }) => {
    stopped.current = false;
    setHeld({ id: own?.id ?? '', rev: own?.rev ?? 0, name: document.name ?? '', lang: document.lang, made: document.made, data: document.data, guest: own === undefined, dirty: false });
    setState(own ? { is: 'saved', at: new Date(own.saved || document.made) } : { is: 'looking' });
  }, []);

  /** The document that was asked for, or the last one that belongs here. */
  const loadOwn = useCallback((wanted?: string) => {
    const entries = store.current?.list<T>() ?? [];
    const found = wanted ? entries.find(({ id }) => id === wanted) : entries.find(({ opened }) => opened.ok && opened.document.rubrika === kind.kind && belongs(opened.document.data));
    if (found?.opened.ok) adopt(found.opened.document, found);
    else {
      stopped.current = false;
      setHeld({ id: '', rev: 0, name: '', lang: locale, made: '', data: empty, guest: false, dirty: false });
      setState({ is: 'fresh' });
    }
    if (found && !found.opened.ok) setProblem(found.opened.problem);
  }, []);

  const showOpened = useCallback((opened: ReturnType<typeof openText<T>>) => {
    if (opened.ok) {
      save();
      setProblem(undefined);
      adopt(opened.document);
    } else setProblem(opened.problem);
  }, []);

  useEffect(() => {
    store.current = new DocumentStore(deviceStorage(), kinds);
    const fromHash = async () => {
      const { hash } = location;
      loadOwn(/^#open=([a-z0-9]{1,24})$/.exec(hash)?.[1]);
      if (isDocumentLink(hash)) showOpened(await openLink(hash));
    };
    const hidden = () => document.visibilityState === 'hidden' && save();
    const shown = (event: PageTransitionEvent) => event.persisted && compare();
    /** After coming back, or when another tab wrote: is what lies on the device still what we know? */
    const compare = () => {
      const { id, rev, guest } = current.current;
      const there = id === '' || guest ? undefined : store.current?.read<T>(id);
      if (there && there.rev !== rev) {
        stopped.current = true;
        setState({ is: 'conflict' });
      }
    };
    const elsewhere = (event: StorageEvent) => event.key === STORE_PREFIX + current.current.id && compare();
    const hashChanged = () => (isDocumentLink(location.hash) || location.hash.startsWith('#open=')) && void fromHash();
    void fromHash();
    addEventListener('hashchange', hashChanged);
    addEventListener('pagehide', save);
    addEventListener('pageshow', shown);
    addEventListener('storage', elsewhere);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      save();
      removeEventListener('hashchange', hashChanged);
      removeEventListener('pagehide', save);
      removeEventListener('pageshow', shown);
      removeEventListener('storage', elsewhere);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);

  const touch = useCallback((next: Partial<Held<T>>) => {
    setHeld({ ...current.current, ...next, dirty: true });
    if (current.current.guest || stopped.current) return;
    setState((before) => (before.is === 'refused' || before.is === 'full' ? before : { is: 'pending' }));
    clearTimeout(timer.current);
    timer.current = setTimeout(save, QUIET);
  }, []);

  const clearHash = () => history.replaceState(history.state, '', location.pathname + location.search);
  const asNew = (data: Partial<Held<T>> = {}) => {
    stopped.current = false;
    setHeld({ ...current.current, id: '', rev: 0, guest: false, dirty: true, ...data });
  };
  return {
    data: held.data,
    name: held.name,
    madeIn: held.lang === locale ? undefined : held.lang,
    state,
    problem,
    guest: held.guest,
    id: held.id,
    change: (next) => touch({ data: typeof next === 'function' ? (next as (data: T) => T)(current.current.data) : next }),
    rename: (name) => touch({ name: name.slice(0, 120) }),
    keep: () => {
      asNew();
      save();
      clearHash();
    },
    leave: () => {
      clearHash();
      loadOwn();
    },
    startNew: (data) => {
      save();
      asNew({ data: data ?? empty, name: '', made: '', lang: locale, dirty: false });
      setState({ is: 'fresh' });
    },
    settle: (choice) => {
      if (choice === 'theirs') loadOwn(current.current.id);
      else {
        asNew();
        save();
      }
    },
    openFile: async (file) => {
      const [{ openBytes }, bytes] = await Promise.all([import('./open-bytes.ts'), file.slice(0, 2 ** 20).arrayBuffer()]);
      showOpened(openBytes<T>(new Uint8Array(bytes), kinds, KIND_IDS));
    },
    openPasted: (text) => {
      const link = /#(d=\S+)/.exec(text)?.[1];
      if (link) void openLink(link).then(showOpened);
      else showOpened(openText<T>(text, kinds, KIND_IDS));
    },
    forgetProblem: () => setProblem(undefined),
    envelope: () => envelopeOf(current.current),
  };
}
