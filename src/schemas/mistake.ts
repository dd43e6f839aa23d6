import { z } from 'zod';
import { id, text } from './common.ts';
import { THEMES } from './theme.ts';

/** What is true of a mistake in every language. */
export const mistakeFacts = z.strictObject({
  theme: z.enum(THEMES),
  /** 1 a nuisance … 3 undermines everything else. An editorial judgement. */
  severity: z.int().min(1).max(3),
  /** 1 an evening … 3 several days: divides the gain when the report ranks what to fix first. */
  effort: z.int().min(1).max(3),
  /** Minutes the first step takes. */
  minutes: z.int().min(5).max(480),
  draft: z.boolean().optional(),
  /** Tools that exist on the site and help to mend it. */
  tools: z.array(id),
  /** Points of the source articles it rests on. */
  seeds: z.array(z.string().regex(/^(az|hy|uk|pl|eo)-\d+\.\d+$/)).min(1),
  statements: z.array(id).min(1),
  questions: z.array(z.strictObject({ id, options: z.array(id).min(2), right: z.array(id).min(1) })).min(1),
  /** Former ids whose anchors and addresses must keep working. */
  aliases: z.array(id).optional(),
});

/** What one language says about it; the body of the MDX file is the article. */
export const mistakeWords = z.strictObject({
  title: text.max(60, 'at most 60 characters'),
  summary: text,
  cost: text,
  symptoms: z.array(text).min(1),
  steps: z.array(text).min(1),
  statements: z.record(id, text),
  questions: z.record(id, z.strictObject({ text, options: z.record(id, text), why: z.record(id, text) })),
  /** Words people type for this that the text itself does not contain. */
  keywords: z.array(text).default([]),
});

export type MistakeFacts = z.infer<typeof mistakeFacts>;
export type MistakeWords = z.infer<typeof mistakeWords>;
