/** Query → what to ask the engine. */
import { analyse, opened, sealed, type Word } from './keys.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';

/** How a word of the query was understood. */
export type Reading = 'known' | 'begun' | 'guessed' | 'unknown';

export interface Term {
  /** As typed. */
  typed: string;
  folded: string;
  reading: Reading;
  /** What to look for, best first; empty when unknown. */
  keys: string[];
  /** Words of the list shown to the reader when the word was guessed. */
  shown: string[];
}

export interface Search {
  query: string;
  /** How much a match is worth beside those of the other searches. */
  weight: number;
  /** It asks for a beginning: the engine counts every word that begins so, and its score grows with their square. */
  open: boolean;
  /** Place in `terms` of the word it asks for; undefined for the query as typed. */
  term: number | undefined;
}

export interface Plan {
  terms: Term[];
  /** One search per word and reading of it, and one of the query as typed when nothing was corrected: six, or one per word when there are more. */
  searches: Search[];
  /** The query was longer than what is searched. */
  cut: boolean;
}

/** Longer queries are cut: nobody types them, and pasted texts would only slow the page. */
export const MOST_LETTERS = 200;
export const MOST_WORDS = 8;
const MOST_SEARCHES = 6;
const MOST_KEYS = 3;
/** Worth of a page that has the words as typed, beside one that has their keys. */
const TYPED = 0.5;
/** Worth of a page that has only a word that begins like the key. */
const OPEN = 0.5;
/** Letters a key needs for its alternative to be asked for as a beginning. */
const LEAST_OPEN = 4;

function read(word: Word, lexicon: Lexicon): Term {
  const { folded } = word;
  const term = (reading: Reading, keys: string[], shown: string[] = []): Term => ({ typed: word.word, folded, reading, keys: [...new Set(keys)].slice(0, MOST_KEYS), shown });
  const known = word.keys.filter((key) => lexicon.has(key));
  if (known.length > 0) {
    // A form that no page has may be a slip that only looks like a form of another word.
    const slips = lexicon.hasWord(folded) || lexicon.startingWith(folded, 1).length > 0 ? [] : lexicon.nearest(folded, 4).filter(({ slips }) => slips <= 1);
    return term('known', [...known, ...slips.map(({ keys }) => keys[0] as string)]);
  }
  const begun = lexicon.startingWith(folded, 12);
  if (begun.length > 0) return term('begun', begun.sort((a, b) => a.length - b.length).map((one) => lexicon.keys(one)[0] as string));
  const guesses = lexicon.nearest(folded, 8);
  const nearest = guesses.filter(({ slips }) => slips === guesses[0]?.slips);
  if (nearest.length > 0) {
    const keys = [...new Set(nearest.map(({ keys }) => keys[0] as string))].slice(0, MOST_KEYS);
    return term('guessed', keys, keys.map((key) => nearest.find((guess) => guess.keys[0] === key)?.word ?? ''));
  }
  const alike = lexicon.alike(folded, 8).sort((a, b) => a.length - b.length);
  if (alike.length > 0) {
    const keys = [...new Set(alike.map((one) => lexicon.keys(one)[0] as string))].slice(0, MOST_KEYS);
    return term('guessed', keys, keys.map((key) => alike.find((one) => lexicon.keys(one)[0] === key) as string));
  }
  return term('unknown', []);
}

/** What to ask for one word: its keys as wholes, and whatever begins like the main one, or like the half word that was typed. */
function asks(keys: readonly string[], reading: Reading, folded: string): Omit<Search, 'term'>[] {
  const [main, ...others] = keys;
  if (main === undefined) return [];
  const whole = (key: string, rank: number): Omit<Search, 'term'> => ({ query: sealed(key), weight: 1 / (1 + rank * 0.5), open: false });
  const short = keys.filter(({ length }) => length >= LEAST_OPEN).reduce((best, key) => (key.length < best.length ? key : best), main);
  const begins = { query: opened(reading === 'begun' ? folded : short), weight: OPEN, open: true };
  return [whole(main, 0), begins, ...others.map((key, rank) => whole(key, rank + 1))];
}

/** Plans the searches for a query of any kind. The same query, language and lexicon give the same plan. */
export function makePlan(query: string, language: Language, lexicon: Lexicon): Plan {
  const words = analyse(query.slice(0, MOST_LETTERS), language);
  const meaning = words.filter(({ folded }) => !language.stop.has(folded));
  const chosen = (meaning.length > 0 ? meaning : words).filter((word, index, all) => all.findIndex(({ folded }) => folded === word.folded) === index);
  const terms = chosen.slice(0, MOST_WORDS).map((word) => read(word, lexicon));
  const cut = query.trim().length > MOST_LETTERS || chosen.length > MOST_WORDS;
  const searches: Search[] = [];
  if (terms.length > 0 && terms.every(({ reading }) => reading === 'known' || reading === 'begun')) searches.push({ query: terms.map(({ typed }) => typed).join(' '), weight: TYPED, open: false, term: undefined });
  for (let rank = 0; rank <= MOST_KEYS; rank++) {
    for (const [term, { keys, reading, folded }] of terms.entries()) {
      const ask = asks(keys, reading, folded)[rank];
      if (ask !== undefined && (rank === 0 || searches.length < MOST_SEARCHES)) searches.push({ ...ask, term });
    }
  }
  return { terms, searches, cut };
}
