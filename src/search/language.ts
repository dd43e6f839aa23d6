/** What search must know of a language. One file per language under `languages/` fulfils it. */
export interface Language {
  /** A word of the page or the query, lower case, without marks. The same word however it was typed. */
  fold(word: string): string;
  /**
   * Keys of a lower-case word: the first is that of its lemma as far as a light stemmer sees it and does not depend on
   * marks; the others stand for sounds that change inside the stem.
   */
  keys(word: string): string[];
  /** How a folded word sounds, roughly, in Latin letters: the same for a word of the language and for what people without its keyboard type. Only where the script is another. */
  sound?(folded: string): string;
  /** Words are put together freely (reklambuĝeto), so that their parts are looked for as well. */
  compounds?: boolean;
  /** Words too common to search for, folded. */
  stop: ReadonlySet<string>;
  /** True for a piece behind a hyphen that is only an ending (`SMM-də`, `SMM-ը`). The piece is folded. */
  isTail(piece: string): boolean;
}

/** Takes endings off while what is left has at least `least` letters; the longest ending that fits goes first, `rounds` times. */
export function stripEndings(word: string, endings: readonly string[], least: number, rounds = 1): string {
  let rest = word;
  for (let round = 0; round < rounds; round++) {
    const ending = endings.find((one) => rest.length - one.length >= least && rest.endsWith(one));
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  return rest;
}

/** Endings from a readable list, longest first. */
export function endings(list: string): string[] {
  return [...new Set(list.trim().split(/\s+/))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** A set of words from a readable list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
