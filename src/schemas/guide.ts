import { z } from 'zod';
import { day, id, locale, text } from './common.ts';

/** What is true of a guide in every language. */
export const guideFacts = z.strictObject({
  order: z.int().min(1),
  draft: z.boolean().optional(),
  /** Its mistakes, in the order of the argument. */
  mistakes: z.array(id).min(1),
  tools: z.array(id),
  /** The article whose ideas it is based on; title and publisher where we know them. */
  source: z.strictObject({ lang: locale, title: text.optional(), publisher: text.optional() }),
  /** Points of the source it carries in its own text, beyond those of its mistakes. */
  seeds: z.array(z.string().regex(/^(az|hy|uk|pl|eo)-\d+\.\d+$/)).default([]),
  /** Former ids whose addresses must keep working. */
  aliases: z.array(id).optional(),
  published: day,
  updated: day,
});

export const guideWords = z.strictObject({
  title: text.max(70, 'at most 70 characters'),
  description: text.max(220, 'at most 220 characters'),
  /** Words the search should find it by that it does not say itself. */
  keywords: z.array(text).default([]),
});

export type GuideFacts = z.infer<typeof guideFacts>;
export type GuideWords = z.infer<typeof guideWords>;
