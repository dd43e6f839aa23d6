/** All documents of the device as state, for the documents page: listing, changing, undoing, backing up and restoring. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../locales.ts';
import { MAX_BACKUP_BYTES, makeBackup, readBackup, restoreBackup, type Restored } from './backup.ts';
import { deviceStorage, download, newId, now } from './browser.ts';
import type { DocumentProblem, Envelope } from './envelope.ts';
import { fileName, toFileText } from './file.ts';
import { KIND_IDS } from './ids.ts';
import { KINDS } from './kinds/index.ts';
import { decodeBytes, openBytes } from './open-bytes.ts';
import { DocumentStore, type Entry } from './store.ts';

/** What just happened, for the message above the list. */
export type Event =
  | { is: 'deleted'; name: string }
  | { is: 'deletedAll'; count: number }
  | { is: 'added'; name: string }
  | { is: 'restored'; result: Restored }
  | { is: 'notBackup' | 'full' | 'refused' }
  | { is: 'problem'; problem: DocumentProblem };

export interface Documents {
  /** Undefined until storage has been looked at; `refused` when the browser keeps nothing. */
  entries: Entry[] | undefined;
  refused: boolean;
  event?: Event;
  /** True while the last deletion can be undone. */
  undoable: boolean;
  rename(entry: Entry, name: string): void;
  duplicate(entry: Entry, name: string): void;
  save(entry: Entry, name: string): void;
  remove(entry: Entry, name: string): void;
  removeAll(): void;
  undo(): void;
  forget(): void;
  backup(): void;
  /** A backup is merged, a single document added. */
  openFile(file: File): Promise<void>;
}

export function useDocuments(locale: Locale): Documents {
  const store = useRef<DocumentStore>(undefined);
  const removed = useRef<{ id: string; raw: string }[]>([]);
  const [entries, setEntries] = useState<Entry[]>();
  const [refused, setRefused] = useState(false);
  const [event, setEvent] = useState<Event>();
  const refresh = useCallback(() => {
    setEntries(store.current?.list() ?? []);
    document.dispatchEvent(new CustomEvent('rubrika-saved'));
  }, []);

  useEffect(() => {
    const storage = deviceStorage();
    store.current = new DocumentStore(storage, KINDS);
    setRefused(storage === undefined);
    refresh();
    addEventListener('storage', refresh);
    addEventListener('pageshow', refresh);
    return () => {
      removeEventListener('storage', refresh);
      removeEventListener('pageshow', refresh);
    };
  }, [refresh]);

  const put = (id: string, envelope: Envelope, rev: number): boolean => {
    const written = store.current?.write(id, envelope, rev, now());
    refresh();
    if (written?.ok === false && written.why !== 'changed') setEvent({ is: written.why });
    return written?.ok === true;
  };
  const drop = (list: { id: string; raw: string }[], happened: Event) => {
    removed.current = list;
    setEvent(happened);
    refresh();
  };
  return {
    entries,
    refused,
    event,
    undoable: removed.current.length > 0,
    rename: ({ id, rev, opened }, name) => opened.ok && void put(id, { ...opened.document, name: name.trim().slice(0, 120) }, rev),
    duplicate: ({ opened }, name) => opened.ok && put(newId(), { ...opened.document, name: name.slice(0, 120) }, 0) && setEvent({ is: 'added', name }),
    save: ({ opened, raw }, name) => download(fileName(name), opened.ok ? toFileText(opened.document) : raw),
    remove: ({ id, raw }, name) => {
      store.current?.remove(id);
      drop([{ id, raw }], { is: 'deleted', name });
    },
    removeAll: () => {
      const all = store.current?.clear() ?? [];
      drop(all, { is: 'deletedAll', count: all.length });
    },
    undo: () => {
      for (const { id, raw } of removed.current) store.current?.putBack(id, raw);
      removed.current = [];
      setEvent(undefined);
      refresh();
    },
    forget: () => setEvent(undefined),
    backup: () => download(`rubrika-${now().slice(0, 10)}.backup.json`, makeBackup(store.current?.list() ?? [], locale, now())),
    openFile: async (file) => {
      const bytes = new Uint8Array(await file.slice(0, MAX_BACKUP_BYTES + 1).arrayBuffer());
      const text = decodeBytes(bytes);
      const backup = text === undefined ? undefined : readBackup(text);
      removed.current = [];
      if (backup?.ok && store.current) setEvent({ is: 'restored', result: restoreBackup(store.current, backup.items, KINDS, newId, now()) });
      else {
        const opened = openBytes(bytes, KINDS, KIND_IDS);
        if (!opened.ok) setEvent(opened.problem.code === 'notRubrika' || opened.problem.code === 'unknownKind' ? { is: 'notBackup' } : { is: 'problem', problem: opened.problem });
        else if (put(newId(), opened.document, 0)) setEvent({ is: 'added', name: opened.document.name ?? '' });
      }
      refresh();
    },
  };
}
