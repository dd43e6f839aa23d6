/** Query → what to ask the engine. */
import { analyse, type Word } from './keys.ts';
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
  /** Places in `terms` of the words it asks for. */
  terms: number[];
}

export interface Plan {
  terms: Term[];
  /** All words together, the likeliest combination first; at most six. */
  whole: Search[];
  /** One word each, for when too few pages have all. */
  parts: Search[];
  /** The query was longer than what is searched. */
  cut: boolean;
}

/** Longer queries are cut: nobody types them, and pasted texts would only slow the page. */
export const MOST_LETTERS = 200;
export const MOST_WORDS = 8;
const MOST_SEARCHES = 6;
const MOST_KEYS = 3;

function read(word: Word, lexicon: Lexicon): Term {
  const { folded } = word;
  const term = (reading: Reading, keys: string[], shown: string[] = []): Term => ({ typed: word.word, folded, reading, keys: [...new Set(keys)].slice(0, MOST_KEYS), shown });
  const known = word.keys.filter((key) => lexicon.has(key));
  if (known.length > 0) return term('known', known);
  if (lexicon.begins(folded)) return term('begun', [folded]);
  const begun = lexicon.startingWith(folded, 12);
  if (begun.length > 0) return term('begun', begun.sort((a, b) => a.length - b.length).map((one) => lexicon.keys(one)[0] as string));
  const guesses = lexicon.nearest(folded, 8);
  const nearest = guesses.filter(({ slips }) => slips === guesses[0]?.slips);
  if (nearest.length > 0) {
    const keys = [...new Set(nearest.map(({ keys }) => keys[0] as string))].slice(0, MOST_KEYS);
    return term('guessed', keys, keys.map((key) => nearest.find((guess) => guess.keys[0] === key)?.word ?? ''));
  }
  return term('unknown', []);
}

/** Every choice of one key per term, those with the best keys first. */
function combinations(terms: Term[]): { keys: string[]; rank: number }[] {
  let all: { keys: string[]; rank: number }[] = [{ keys: [], rank: 0 }];
  for (const { keys } of terms) {
    all = all.flatMap((one) => keys.map((key, rank) => ({ keys: [...one.keys, key], rank: one.rank + rank })));
    all = all.sort((a, b) => a.rank - b.rank).slice(0, MOST_SEARCHES * 2);
  }
  return all;
}

/** Plans the searches for a query of any kind. The same query, language and lexicon give the same plan. */
export function makePlan(query: string, language: Language, lexicon: Lexicon): Plan {
  const words = analyse(query.slice(0, MOST_LETTERS), language);
  const meaning = words.filter(({ folded }) => !language.stop.has(folded));
  const chosen = (meaning.length > 0 ? meaning : words).filter((word, index, all) => all.findIndex(({ folded }) => folded === word.folded) === index);
  const terms = chosen.slice(0, MOST_WORDS).map((word) => read(word, lexicon));
  const cut = query.trim().length > MOST_LETTERS || chosen.length > MOST_WORDS;
  const found = terms.map((term, index) => ({ ...term, index })).filter(({ keys }) => keys.length > 0);
  const places = found.map(({ index }) => index);
  const whole: Search[] = [];
  if (found.length > 0 && terms.every(({ reading }) => reading === 'known')) whole.push({ query: terms.map(({ typed }) => typed).join(' '), weight: 0.5, terms: places });
  for (const { keys, rank } of combinations(found)) {
    const query = keys.join(' ');
    if (query !== '' && whole.length < MOST_SEARCHES && !whole.some((one) => one.query === query && one.weight === 1)) whole.push({ query, weight: 1 / (1 + rank * 0.5), terms: places });
  }
  const parts = found.length > 1 ? found.flatMap(({ keys, index }) => keys.slice(0, 1).map((query) => ({ query, weight: 1, terms: [index] }))) : [];
  return { terms, whole, parts, cut };
}
