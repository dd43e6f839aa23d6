/** Finds the words that somebody meant who has only Latin letters at hand. */
import { distance, slips } from './distance.ts';
import type { Language } from './language.ts';

const LATIN = /^[a-z\d]+$/;
/** Sounds a word needs to be looked for by ear. */
const LEAST = 3;

/**
 * The words that sound like a folded one, or begin so, the shortest first. `loosely`: with the longest stem that begins it (a form
 * no page has), else those that sound nearest. None when the language has no other script, or the word is not in Latin letters.
 */
export type Ear = (folded: string, limit: number, loosely: boolean) => string[];

interface Heard { word: string; sound: string }

/** @param words folded words of the list; @param stems each key with a word that has it */
export function ear(words: readonly string[], stems: ReadonlyMap<string, string>, { sound: soundOf, stop }: Language): Ear {
  if (!soundOf) return () => [];
  const hear = (all: Iterable<string>): Heard[] => [...all].filter((word) => !LATIN.test(word) && !stop.has(word)).map((word) => ({ word, sound: soundOf(word) }));
  /** Worked out when somebody first types in the other script. */
  let heard: Heard[] | undefined;
  return (folded, limit, loosely) => {
    const sound = LATIN.test(folded) ? soundOf(folded) : '';
    if (sound.length < LEAST) return [];
    heard ??= hear(words);
    if (!loosely) {
      const same = heard.filter((one) => one.sound === sound);
      const found = same.length > 0 ? same : heard.filter((one) => one.sound.startsWith(sound));
      return found.map(({ word }) => word).sort((a, b) => a.length - b.length).slice(0, limit);
    }
    const begins = ({ sound: stem }: Heard): boolean => stem.length > LEAST && stem.length * 2 >= sound.length && sound.startsWith(stem);
    const [stem] = hear(stems.keys()).filter(begins).sort((a, b) => b.sound.length - a.sound.length);
    if (stem) return [stems.get(stem.word) as string];
    const allowed = slips(sound.length);
    const near = heard.map(({ word, sound: own }) => ({ word, far: distance(sound, own, allowed) })).filter(({ far }) => far <= allowed);
    return near.sort((a, b) => a.far - b.far || a.word.length - b.word.length).slice(0, limit).map(({ word }) => word);
  };
}
