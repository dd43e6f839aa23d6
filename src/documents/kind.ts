/** What the layer knows of a kind of document: the shape of its data, its present version and the way there from older ones. */
import type { z } from 'zod/mini';

export interface Kind<T = unknown> {
  /** The value of `rubrika` in the envelope. */
  kind: string;
  /** Present version of the data, from 1. */
  version: number;
  schema: z.ZodMiniType<T>;
  /** `migrations[n]` turns data of version n into version n + 1. One for each version before the present one. */
  migrations: Record<number, (data: unknown) => unknown>;
  /** Segments of the address, after the language, of the page on which such a document is opened. */
  place: (data: T) => string[];
  /** Copies the data without what must never enter a link (names, contacts, photos), and says which fields were dropped. */
  withoutPrivate?: (data: T) => { data: T; dropped: string[] };
}

/** Brings data of an older version to the present one. Throws what a migration throws, or when one is missing. */
export function migrate(kind: Kind, version: number, data: unknown): unknown {
  let value = data;
  for (let at = version; at < kind.version; at++) {
    const step = kind.migrations[at];
    if (!step) throw new Error(`${kind.kind}: no migration from version ${at}`);
    value = step(value);
  }
  return value;
}
