/** Answers to a knowledge check. */
import * as z from 'zod/mini';
import type { Kind } from '../kind.ts';

const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const schema = z.strictObject({
  quiz: id,
  mistakes: z.optional(z.array(id).check(z.maxLength(60))),
  /** Only these questions, when some are asked again. */
  only: z.optional(z.array(id).check(z.maxLength(200))),
  /** Shuffles the options, the same on every device. */
  seed: z.string().check(z.maxLength(40)),
  /** When feedback is given. */
  feedback: z.enum(['at-once', 'at-the-end', 'hidden']),
  /** Question id → chosen options. */
  answers: z.record(id, z.array(id).check(z.maxLength(12))),
  /** Question id → how sure: 1 guessing … 3 sure. */
  sure: z.record(id, z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** Questions whose answer has been shown: it no longer changes. */
  closed: z.array(id).check(z.maxLength(200)),
  /** Question id → how often it was answered right in a row since the last miss, and when it is due again (`YYYY-MM-DD`). */
  due: z.record(id, z.strictObject({ step: z.number().check(z.gte(0), z.lte(4)), on: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) })),
  shown: z.boolean(),
});
export type KnowledgeCheckData = z.infer<typeof schema>;

export const knowledgeCheckKind: Kind<KnowledgeCheckData> = { kind: 'knowledge-check', version: 1, schema, migrations: {}, place: ({ quiz }) => ['quizzes', quiz] };
