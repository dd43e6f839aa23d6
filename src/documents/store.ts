/** Documents on the device, over anything that looks like `localStorage`. Pure: storage, time and ids come in as parameters. */
import type { Envelope, Opened } from './envelope.ts';
import type { Kind } from './kind.ts';
import { openText } from './open.ts';

/** The part of the Storage interface that is used. */
export interface DeviceStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const STORE_PREFIX = 'rubrika-doc-';

/** A document as it lies on the device. `raw` is never changed by reading: what cannot be opened can still be downloaded. */
export interface Entry<T = unknown> {
  id: string;
  raw: string;
  /** Grows with every save; a save that expects another number is refused. */
  rev: number;
  /** ISO 8601 instant of the last save; empty when unreadable. */
  saved: string;
  opened: Opened<T>;
}

export type Written = { ok: true; rev: number; saved: string } | { ok: false; why: 'refused' | 'full' | 'changed' };

function parseEntry<T>(id: string, raw: string, kinds: readonly Kind[]): Entry<T> {
  let rev = 0;
  let saved = '';
  let text = raw;
  try {
    const record = JSON.parse(raw) as { rev?: unknown; saved?: unknown; doc?: unknown } | null;
    if (typeof record?.rev === 'number' && Number.isInteger(record.rev)) rev = record.rev;
    if (typeof record?.saved === 'string' && !Number.isNaN(Date.parse(record.saved))) saved = record.saved;
    text = JSON.stringify(record?.doc ?? null);
  } catch {
    // Not ours, or cut: openText names the problem.
  }
  return { id, raw, rev, saved, opened: openText<T>(text, kinds) };
}

/** True when the browser says that there is no room, whatever it calls that. */
const isFull = (error: unknown): boolean => error instanceof Error && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

export class DocumentStore {
  private readonly storage: DeviceStorage | undefined;
  private readonly kinds: readonly Kind[];

  constructor(storage: DeviceStorage | undefined, kinds: readonly Kind[]) {
    this.storage = storage;
    this.kinds = kinds;
  }

  /** All documents, the last saved first. Empty when storage is refused. */
  list<T = unknown>(): Entry<T>[] {
    const entries: Entry<T>[] = [];
    try {
      for (let index = 0; index < (this.storage?.length ?? 0); index++) {
        const key = this.storage?.key(index);
        if (key?.startsWith(STORE_PREFIX)) entries.push(parseEntry<T>(key.slice(STORE_PREFIX.length), this.storage?.getItem(key) ?? '', this.kinds));
      }
    } catch {
      return [];
    }
    return entries.sort((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : a.id < b.id ? -1 : 1));
  }

  /** One document; undefined when it is not there or storage is refused. */
  read<T = unknown>(id: string): Entry<T> | undefined {
    try {
      const raw = this.storage?.getItem(STORE_PREFIX + id);
      return raw === null || raw === undefined ? undefined : parseEntry<T>(id, raw, this.kinds);
    } catch {
      return undefined;
    }
  }

  /**
   * Saves a document unless another tab saved it since.
   * @param seen the number of the save this tab knows; 0 for a new document
   * @param saved ISO 8601 instant, now
   */
  write(id: string, document: Envelope, seen: number, saved: string): Written {
    if (!this.storage) return { ok: false, why: 'refused' };
    const there = this.read(id);
    // A document that vanished (cleared by browser or person while it was open) is saved again: losing it would be worse.
    if (there && there.rev !== seen) return { ok: false, why: 'changed' };
    const rev = seen + 1;
    return this.put(id, JSON.stringify({ rev, saved, doc: document })) ?? { ok: true, rev, saved };
  }

  private put(id: string, raw: string): { ok: false; why: 'refused' | 'full' } | undefined {
    try {
      this.storage?.setItem(STORE_PREFIX + id, raw);
      return this.storage ? undefined : { ok: false, why: 'refused' };
    } catch (error) {
      return { ok: false, why: isFull(error) ? 'full' : 'refused' };
    }
  }

  /** Removes a document; returns it as it lay there, for undoing. */
  remove(id: string): string | undefined {
    const entry = this.read(id);
    if (entry) this.storage?.removeItem(STORE_PREFIX + id);
    return entry?.raw;
  }

  /** Undoes `remove`. True when it worked. */
  putBack(id: string, raw: string): boolean {
    return this.put(id, raw) === undefined;
  }

  /** Removes all documents and returns them, for undoing. */
  clear(): { id: string; raw: string }[] {
    return this.list().map(({ id, raw }) => {
      this.remove(id);
      return { id, raw };
    });
  }
}
