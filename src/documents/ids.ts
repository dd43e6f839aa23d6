/** The names of all kinds, to tell a document of another tool from a foreign file without loading every schema. */
export const KIND_IDS = ['self-assessment', 'knowledge-check', 'cadence-plan', 'persona'] as const;
export type KindId = (typeof KIND_IDS)[number];
