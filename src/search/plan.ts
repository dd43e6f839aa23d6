/** Query → what to ask the engine. */
import { isName } from './aliases.ts';
import { analyse, opened, sealed, type Word } from './keys.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';

/** How a word of the query was understood. */
export type Reading = 'known' | 'begun' | 'guessed' | 'unknown';

export interface Term {
  /** As typed, in lower case. */
  typed: string;
  /** As typed, to be shown. */
  written: string;
  folded: string;
  reading: Reading;
  /** What to look for, best first; empty when unknown. */
  keys: string[];
  /** Keys of the two words that a compound is made of: reklambuĝeto – reklam, buĝet. */
  parts: string[];
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
const MOST_KEYS = 4;
const MOST_SHOWN = 3;
/** Words looked at that are near what was typed. */
const MOST_NEAR = 8;
/** Words looked at that begin like half a word. */
const MOST_BEGUN = 60;
/** Worth of a page that has the words as typed, beside one that has their keys. */
const TYPED = 0.5;
/** Worth of a page that has all words, besides what each of them is worth. */
const TOGETHER = 1;
/** Worth of a page that has only a word that begins like the key. */
const OPEN = 0.3;
/** Worth of a page that has the two words of a compound apart. */
const PARTS = 0.5;
const LEAST_PART = 3;
/** Letters a key needs for its alternative to be asked for as a beginning. */
const LEAST_OPEN = 4;

/** Different values in order, at most as many keys as are asked for. */
const first = (keys: readonly string[]): string[] => [...new Set(keys)].slice(0, MOST_KEYS);

/** Keys of words that begin so, those with most forms in the list first: they are the common ones. */
function begunKeys(begun: readonly string[], lexicon: Lexicon): string[] {
  const forms = new Map<string, number>();
  for (const word of begun) for (const key of lexicon.keys(word).slice(0, 1)) forms.set(key, (forms.get(key) ?? 0) + 1);
  return [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).map(([key]) => key);
}

/** The two keys that a longer one is made of, with or without -o- between them; none when it is no compound. */
function halves(key: string, lexicon: Lexicon): string[] {
  for (let at = key.length - LEAST_PART; at >= LEAST_PART; at--) {
    const [head, tail] = [key.slice(0, at), key.slice(at)];
    const before = [head, head.replace(/o$/, '')].find((one) => one.length >= LEAST_PART && lexicon.has(one));
    if (before !== undefined && lexicon.has(tail)) return [before, tail];
  }
  return [];
}

function read(word: Word, written: string, language: Language, lexicon: Lexicon): Term {
  const { folded } = word;
  const term = (reading: Reading, keys: readonly string[], shown: string[] = []): Term => ({ typed: word.word, written, folded, reading, keys: first(keys), parts: language.compounds ? halves(keys[0] ?? folded, lexicon) : [], shown });
  /** The main keys of all guesses, then what else the best of them may be. */
  const guessed = (words: readonly string[]): Term => {
    const keys = first([...words.map((one) => lexicon.keys(one)[0] as string), ...lexicon.keys(words[0] as string)]);
    const shown = keys.flatMap((key) => words.find((one) => lexicon.keys(one)[0] === key) ?? []);
    return term('guessed', keys, shown.slice(0, MOST_SHOWN).map(lexicon.written));
  };
  const known = word.keys.filter((key) => lexicon.has(key));
  // A name in other letters (КРІ, feysbuk) is no half word.
  if (lexicon.hasWord(folded) || known.some(isName)) return term('known', known);
  const begun = lexicon.startingWith(folded, MOST_BEGUN);
  // Half a word may look like a form of a shorter one: strat – strata, strategia.
  // It may be a form in its own right all the same: agentlikdə – agentlik, though a page has agentlikdədirsə.
  if (begun.length > 0) {
    const [main, ...others] = begunKeys(begun, lexicon);
    return term('begun', [...(main ? [main] : []), ...known, ...others]);
  }
  // Typed in Latin letters for want of others: razmavarutyun.
  const heard = known.length > 0 ? [] : lexicon.sounding(folded, MOST_NEAR, false);
  if (heard.length > 0) return guessed(heard);
  const near = lexicon.nearest(folded, MOST_NEAR);
  // A form that no page has may be a slip that only looks like a form of another word.
  if (known.length > 0) return term('known', [...known, ...near.filter(({ slips }) => slips <= 1).map(({ keys }) => keys[0] as string)]);
  const nearest = near.filter(({ slips }) => slips === near[0]?.slips);
  if (nearest.length > 0) return guessed(nearest.map(({ word }) => word));
  const sounding = lexicon.sounding(folded, MOST_NEAR, true);
  if (sounding.length > 0) return guessed(sounding);
  const alike = lexicon.alike(folded, MOST_NEAR);
  return alike.length > 0 ? guessed(alike.sort((a, b) => a.length - b.length)) : term('unknown', []);
}

/** What to ask for one word: its keys as wholes, and whatever begins like the main one, or like the half word that was typed. */
function asks({ keys, parts, reading, folded }: Term): Omit<Search, 'term'>[] {
  const [main, ...others] = keys;
  if (main === undefined) return [];
  const whole = (key: string, rank: number): Omit<Search, 'term'> => ({ query: sealed(key), weight: 1 / (1 + rank * 0.5), open: false });
  const long = keys.filter(({ length }) => length >= LEAST_OPEN);
  const beginning = reading === 'begun' ? folded : long.reduce((best, key) => (key.length < best.length ? key : best), long[0] ?? (folded.length >= LEAST_OPEN ? folded : ''));
  const begins = beginning === '' ? [] : [{ query: opened(beginning), weight: OPEN, open: true }];
  const both = parts.length > 0 ? [{ query: parts.map(sealed).join(' '), weight: PARTS, open: false }] : [];
  return [whole(main, 0), ...both, ...begins, ...others.map((key, rank) => whole(key, rank + 1))];
}

/** Plans the searches for a query of any kind. The same query, language and lexicon give the same plan. */
export function makePlan(query: string, language: Language, lexicon: Lexicon): Plan {
  const words = analyse(query.slice(0, MOST_LETTERS), language);
  const meaning = words.filter(({ folded }) => !language.stop.has(folded));
  const chosen = (meaning.length > 0 ? meaning : words).filter((word, index, all) => all.findIndex(({ folded }) => folded === word.folded) === index);
  const terms = chosen.slice(0, MOST_WORDS).map((word) => read(word, query.slice(word.start, word.end), language, lexicon));
  const cut = query.trim().length > MOST_LETTERS || chosen.length > MOST_WORDS;
  const searches: Search[] = [];
  if (terms.length > 0 && terms.every(({ reading }) => reading === 'known' || reading === 'begun')) searches.push({ query: terms.map(({ typed }) => typed).join(' '), weight: TYPED, open: false, term: undefined });
  // All words at once: the engine gives more to a title, or a list of keywords, that has them side by side.
  const found = terms.filter(({ keys }) => keys.length > 0);
  if (found.length > 1) searches.push({ query: found.map(({ keys }) => sealed(keys[0] as string)).join(' '), weight: TOGETHER, open: false, term: undefined });
  for (let rank = 0; rank <= MOST_KEYS; rank++) {
    for (const [term, one] of terms.entries()) {
      const ask = asks(one)[rank];
      if (ask !== undefined && (rank === 0 || searches.length < MOST_SEARCHES)) searches.push({ ...ask, term });
    }
  }
  return { terms, searches, cut };
}
