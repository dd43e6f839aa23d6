/** All words of one language's pages and their keys: what can be found at all. */
import { distance, slips } from './distance.ts';
import { ear, type Ear } from './ear.ts';
import { wordKeys } from './keys.ts';
import type { Language } from './language.ts';
import { tokens } from './tokens.ts';

export interface Guess {
  /** The word of the list that was meant. */
  word: string;
  keys: string[];
  slips: number;
}

export interface Lexicon {
  /** A page has a word with this key. */
  has(key: string): boolean;
  /** A page has this very word. */
  hasWord(folded: string): boolean;
  /** Words that begin with these letters, in order of the list, at most `limit`. */
  startingWith(letters: string, limit: number): string[];
  /** The words nearest to a folded word that is not in the list, nearest first. */
  nearest(folded: string, limit: number): Guess[];
  /** Words that share the longest beginning with a folded word, at least four letters and two fifths of it: forms of one stem differ at the end. Before them, words that begin like it but for one slip. */
  alike(folded: string, limit: number): string[];
  /** Words of another script that sound like one typed in Latin letters, see `ear`. */
  sounding: Ear;
  /** The word as the pages write it, to be shown. */
  written(folded: string): string;
  /** Keys of a word of the list. */
  keys(word: string): string[];
}

/**
 * The word list as it travels: one word a line, what it shares with the word before replaced by a letter that stands for
 * the number of letters shared (0 is “0”, 1 is “1”, 10 is “:”). A third smaller than the words themselves, packed too.
 */
export function pack(sorted: readonly string[]): string {
  return sorted
    .map((word, index) => {
      const before = sorted[index - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(ZERO + shared) + word.slice(shared);
    })
    .join('\n');
}
export function unpack(list: string): string[] {
  let before = '';
  return list.split('\n').map((line) => (before = before.slice(0, line.charCodeAt(0) - ZERO) + line.slice(1)));
}
const ZERO = 48;
const MOST_SHARED = 60;

/** Place of the first item that is not before `wanted`; the list is sorted. */
function place(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Builds the lexicon from the words of the word list, as the pages write them. */
export function lexicon(words: readonly string[], language: Language): Lexicon {
  const written = new Map(words.map((word) => [language.fold(tokens(word)[0]?.word ?? ''), word]));
  const sorted = [...written.keys()].sort();
  const keys = (word: string): string[] => wordKeys(word, language);
  /** Each key with the shortest word that has it, to show to the reader. */
  const byKey = new Map<string, string>();
  for (const word of sorted) for (const key of keys(word)) if ((byKey.get(key)?.length ?? Infinity) > word.length) byKey.set(key, word);
  return {
    has: (key) => byKey.has(key),
    hasWord: (folded) => sorted[place(sorted, folded)] === folded,
    startingWith(letters, limit) {
      const from = place(sorted, letters);
      const found = sorted.slice(from, from + limit);
      return found.filter((word) => word.startsWith(letters));
    },
    alike(folded, limit) {
      // Half a word with a slip in it.
      const half = folded.length >= 5 ? sorted.filter((word) => word.length > folded.length && distance(folded, word.slice(0, folded.length), 1) <= 1) : [];
      if (half.length > 0) return half.slice(0, limit);
      for (let length = folded.length - 1; length >= Math.max(4, Math.ceil(folded.length * 0.4)); length--) {
        const found = this.startingWith(folded.slice(0, length), limit);
        if (found.length > 0) return found;
      }
      return [];
    },
    nearest(folded, limit) {
      const allowed = slips(folded.length);
      if (allowed === 0) return [];
      const best = new Map<string, Guess>();
      const offer = (word: string, counted: number): void => {
        if (counted > allowed) return;
        // Fingers rarely miss the first letter.
        const slips = counted + (word[0] === folded[0] ? 0 : 0.5);
        if (slips < (best.get(word)?.slips ?? Infinity)) best.set(word, { word, keys: keys(word), slips });
      };
      for (const word of sorted) if (!language.stop.has(word)) offer(word, distance(folded, word, allowed));
      // The stem of the query against the stems of the list: a slip in a form that no page has.
      const [stem = ''] = keys(folded);
      if (stem.length >= 4) for (const [key, word] of byKey) if (key.length >= 4) offer(word, distance(stem, key, Math.min(allowed, slips(stem.length))));
      const common = (word: string): number => [...word].findIndex((letter, index) => letter !== folded[index]);
      const near = (word: string): number => (common(word) < 0 ? word.length : common(word));
      const off = (word: string): number => Math.abs(word.length - folded.length);
      return [...best.values()].sort((a, b) => a.slips - b.slips || near(b.word) - near(a.word) || off(a.word) - off(b.word) || (a.word < b.word ? -1 : 1)).slice(0, limit);
    },
    sounding: ear(sorted, byKey, language),
    written: (folded) => written.get(folded) ?? folded,
    keys,
  };
}
