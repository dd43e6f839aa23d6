/** What a quiz link carries besides its quiz: chosen mistakes, seed, mode. */
export const FEEDBACK = ['at-once', 'at-the-end', 'hidden'] as const;
export type Feedback = (typeof FEEDBACK)[number];
export interface QuizAddress {
  /** Chosen mistakes of a quiz somebody put together, in order. */
  mistakes: string[];
  /** Ids in the link that are no mistakes of this site. */
  unknown: string[];
  seed?: string;
  feedback?: Feedback;
  kind?: 'self-assessment' | 'knowledge-check';
}

/** Reads the query of an address. Foreign or repeated ids never break it: they are named or dropped. */
export function readAddress(query: string, known: ReadonlySet<string>): QuizAddress {
  const parameters = new URLSearchParams(query);
  const ids = [...new Set((parameters.get('mistakes') ?? '').split(',').map((id) => id.trim()).filter(Boolean))].slice(0, 60);
  const feedback = FEEDBACK.find((one) => one === parameters.get('feedback'));
  const kind = (['self-assessment', 'knowledge-check'] as const).find((one) => one === parameters.get('kind'));
  const seed = parameters.get('seed')?.slice(0, 40);
  return { mistakes: ids.filter((id) => known.has(id)), unknown: ids.filter((id) => !known.has(id)).map((id) => id.slice(0, 80)), ...(seed && { seed }), ...(feedback && { feedback }), ...(kind && { kind }) };
}

/** The query of a quiz link, without the question mark; empty when there is nothing to say. */
export function writeAddress({ mistakes, seed, feedback, kind }: Partial<QuizAddress>): string {
  const parameters = new URLSearchParams();
  if (kind) parameters.set('kind', kind);
  if (feedback && feedback !== 'at-once') parameters.set('feedback', feedback);
  if (seed) parameters.set('seed', seed);
  const rest = parameters.toString();
  // Ids are ASCII words and hyphens: a plain comma keeps the link readable.
  return [...(mistakes && mistakes.length > 0 ? [`mistakes=${mistakes.join(',')}`] : []), ...(rest ? [rest] : [])].join('&');
}
