import { z } from 'zod';
import { id, text } from './common.ts';

/** The terms, in the order and groups of the page. */
export const glossaryFacts = z.array(z.strictObject({ group: id, terms: z.array(id).min(1) }));
/** What one language calls a term and how it explains it to a shop owner. */
export const glossaryWords = z.record(id, z.strictObject({ term: text, short: text }));

export type GlossaryWords = z.infer<typeof glossaryWords>;
