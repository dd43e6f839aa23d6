/** Answers to a self-assessment. */
import * as z from 'zod/mini';
import type { Kind } from '../kind.ts';

const id = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const answer = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal('na'), z.literal('unknown')]);

const schema = z.strictObject({
  /** Which quiz: `express`, `full`, `custom` or a guide’s id. */
  quiz: id,
  /** The mistakes it asks about, when the quiz itself does not say. */
  mistakes: z.optional(z.array(id).check(z.maxLength(60))),
  /** Statement id → answer. Statements that no longer exist stay here and are named. */
  answers: z.record(id, answer),
  /** Statement id → where it is written. */
  evidence: z.record(id, z.string().check(z.maxLength(500))),
  /** Hours there are this week for mending; absent when not given. */
  hours: z.optional(z.number().check(z.gte(0), z.lte(168))),
  /** Statements that were there when the result was last asked for: what is new since then is named. */
  asked: z.optional(z.array(id).check(z.maxLength(300))),
  /** The result has been asked for. */
  shown: z.boolean(),
});
export type SelfAssessmentData = z.infer<typeof schema>;

export const selfAssessmentKind: Kind<SelfAssessmentData> = {
  kind: 'self-assessment',
  version: 2,
  schema,
  migrations: {
    // Version 1 was what the first guide kept: answers and whether the result was shown.
    1: (data) => ({ evidence: {}, shown: false, ...(data as object) }),
  },
  place: ({ quiz }) => ['quizzes', quiz],
  // That something is written stays, or the score would change on the way; where it is written does not.
  withoutPrivate: (data) => ({
    data: { ...data, evidence: Object.fromEntries(Object.entries(data.evidence).filter(([, text]) => text.trim() !== '').map(([statement]) => [statement, '…'])) },
    dropped: Object.values(data.evidence).some((text) => text.trim() !== '' && text !== '…') ? ['evidence'] : [],
  }),
};
