/** The one place where documents touch the browser: its storage, files, clock and chance. */
import type { DeviceStorage } from './store.ts';

/** The device's storage; undefined when the browser refuses it (private mode, blocked cookies). */
export function deviceStorage(): DeviceStorage | undefined {
  try {
    const storage = globalThis.localStorage;
    const probe = 'rubrika-probe';
    storage.setItem(probe, '1');
    storage.removeItem(probe);
    return storage;
  } catch (error) {
    // A full storage still reads; only a refused one is useless.
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? globalThis.localStorage : undefined;
  }
}

/** Ten random letters and digits. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');
}

/** Now as an ISO 8601 instant. */
export const now = (): string => new Date().toISOString();

/** Gives the visitor a file. @param type media type, for instance `text/csv` */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Asks the browser not to throw our storage away when room is short. True when it promises; undefined when it cannot be asked. */
export async function askToPersist(): Promise<boolean | undefined> {
  try {
    if (!navigator.storage?.persist) return undefined;
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return undefined;
  }
}
