/** All documents in one file, and back: merging, never replacing. */
import type { Locale } from '../locales.ts';
import type { Envelope } from './envelope.ts';
import type { Kind } from './kind.ts';
import { byteLength, depthOf, openText } from './open.ts';
import type { DocumentStore, Entry } from './store.ts';

/** Backups larger than this are refused, in bytes: what a browser keeps for a site is about 5 MB. */
export const MAX_BACKUP_BYTES = 6 * 1024 * 1024;

interface BackupItem { id: string; saved: string; doc: unknown }
export interface BackupFile { rubrika: 'backup'; v: 1; lang: Locale; made: string; data: BackupItem[] }

/** One file with every document on the device, unreadable ones included as the text they are. */
export function makeBackup(entries: readonly Entry[], lang: Locale, made: string): string {
  const data = entries.map(({ id, saved, raw, opened }): BackupItem => ({ id, saved, doc: opened.ok ? opened.document : raw }));
  return `${JSON.stringify({ rubrika: 'backup', v: 1, lang, made, data } satisfies BackupFile, null, 1)}\n`;
}

export interface Restored {
  /** New documents. */
  added: number;
  /** The same was already there. */
  same: number;
  /** The device has another version: the one from the file was added beside it. */
  both: string[];
  /** What could not be opened. */
  bad: number;
  /** Storage refused or full before everything was in. */
  stopped: boolean;
}

export type BackupRead = { ok: true; items: BackupItem[] } | { ok: false };

/** Reads a backup; `ok: false` when the text is not one. Never throws. */
export function readBackup(text: string): BackupRead {
  if (byteLength(text) > MAX_BACKUP_BYTES || depthOf(text) > 40) return { ok: false };
  try {
    const file = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<BackupFile> | null;
    if (file?.rubrika !== 'backup' || file.v !== 1 || !Array.isArray(file.data)) return { ok: false };
    const items = file.data.filter((item) => typeof item === 'object' && item !== null && /^[a-z0-9]{1,24}$/.test(String(item.id))).map((item) => ({ id: item.id, saved: String(item.saved), doc: item.doc }));
    return { ok: true, items };
  } catch {
    return { ok: false };
  }
}

/** Puts the documents of a backup beside what is on the device. @param newId makes an id for a second version @param now ISO 8601 instant */
export function restoreBackup(store: DocumentStore, items: readonly BackupItem[], kinds: readonly Kind[], newId: () => string, now: string): Restored {
  const result: Restored = { added: 0, same: 0, both: [], bad: 0, stopped: false };
  for (const item of items) {
    const opened = openText(JSON.stringify(item.doc) ?? '', kinds);
    if (!opened.ok) {
      result.bad++;
      continue;
    }
    const there = store.read(item.id);
    if (there?.opened.ok && sameDocument(there.opened.document, opened.document)) {
      result.same++;
      continue;
    }
    const written = store.write(there ? newId() : item.id, opened.document, 0, now);
    if (!written.ok) {
      result.stopped = true;
      return result;
    }
    if (there) result.both.push(opened.document.name ?? '');
    else result.added++;
  }
  return result;
}

const sameDocument = (a: Envelope, b: Envelope): boolean => a.rubrika === b.rubrika && a.name === b.name && JSON.stringify(a.data) === JSON.stringify(b.data);
