/** The words of the quiz engine. Ids only: nothing here knows a language. */

/** How true a statement is: 0 never, 1 sometimes, 2 mostly, 3 always; `na` does not apply; `unknown` counts as 0 and is listed as something to find out. */
export type Answer = 0 | 1 | 2 | 3 | 'na' | 'unknown';
export type Answers = Record<string, Answer>;

/** What the engine needs of a mistake. */
export interface QuizMistake {
  id: string;
  theme: string;
  /** 1–3 */
  severity: number;
  /** 1–3 */
  effort: number;
  /** Ids of its statements. */
  statements: readonly string[];
}

/** Statement id → where it is written. An “always” without it counts as “mostly”. */
export type Evidence = Readonly<Record<string, string>>;

/** What the engine needs of a question with right answers. */
export interface QuizQuestion {
  id: string;
  /** The mistake it is about. */
  mistake: string;
  /** Ids of its options, in the order of the facts. */
  options: readonly string[];
  right: readonly string[];
}
/** Question id → chosen options. */
export type Chosen = Readonly<Record<string, readonly string[]>>;
