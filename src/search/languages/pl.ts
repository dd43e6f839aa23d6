/** Polish: one ending after a stem whose last consonant softens before it. Rules are written without marks, as people type. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';

/** Nouns, adjectives, adverbs: cases of all declensions. The i that marks softness is taken off afterwards. */
const NOMINAL = endings(`
  a y i u e o
  owi em om ami ach ow ej mi
  ego emu ym im ych ich ymi imi
  szy sza sze szego szej szych szym iejszy iejsza iejsze iejszych iejszego
`);
/** Cases of adjectives and participles. */
const ADJECTIVAL = '(?:y|a|e|i|o|ego|ej|emu|ym|ych|ymi)';
/**
 * Verbs: the stem's own vowel with -yw-, -ow- before it, then infinitive, present, command, past and conditional with
 * their persons, participles, the noun of the deed (-nie) with its cases.
 */
const VERB = new RegExp(
  `(?<=.{3})(?:uj(?:e|esz|emy|ecie|a|my|cie|ac${ADJECTIVAL}?)?|(?:yw|iw|ow)?(?:ia|ie|[aeiyu])(?:c|m|sz|my|cie|ja|j|jmy|jcie|jac${ADJECTIVAL}?|wszy|[nt]${ADJECTIVAL}|ni(?:e|a|u|em|om|ach|ami)|n)|(?:(?:yw|iw|ow)?(?:ia|ie|[aeiyu]))?l(?:em|es|am|as|a|o|i|y|ismy|iscie|ysmy|yscie|[aoiy]?by(?:m|s|smy|scie)?)?)$`,
);

function nominal(folded: string): string {
  const rest = stripEndings(folded, NOMINAL, 3);
  // Softness: siłown|i|a, strateg|i|a; -cja of deeds meets the verb: publik|acj|a, publik|ować.
  // A reklamacja is a complaint, not a reklama.
  return rest.replace(/(?<=.{4})i$/, '').replace(/(?<=.{4})(?<!^reklam)[ay]cj$/, '');
}

export const language: Language = {
  fold: (word) => strip(word),
  keys(word) {
    const folded = this.fold(word);
    const main = nominal(folded);
    const keys = new Set([main]);
    // Read as a verb as well: reklamować, analizujesz. Nouns in -amy, -ami (reklamy) keep their first key.
    const verb = folded.length > 5 ? folded.replace(VERB, '') : folded;
    if (verb !== folded && verb !== main) keys.add(verb);
    // s, ś before soft endings is sz before hard ones: prosić – proszę, odpisać – odpisze, czyścić – czyszczę.
    for (const one of keys) if (one.length >= 4 && /sz(?:cz)?$/.test(one)) keys.add(one.replace(/szcz$/, 'sc').replace(/sz$/, 's'));
    const add = (from: RegExp, to: string): void => {
      const other = main.replace(from, to);
      if (other !== main && other.length >= 3) keys.add(other);
    };
    // Softening undone: marce – mark, klienci – klient, poście – post, ludzie – lud, drodze – drog, numerze – numer.
    if (/ci?e$|ci$/.test(folded)) {
      add(/c$/, 'k');
      add(/c$/, 't');
      add(/sc$/, 'st');
    }
    if (/dz(?:e|i|ie)$/.test(folded)) {
      add(/dz$/, 'd');
      add(/dz$/, 'g');
    }
    if (folded.endsWith('rze')) add(/rz$/, 'r');
    if (/(?:szki|sze)$/.test(folded)) add(/sz$/, 'ch');
    // e that falls out: wzmianek – wzmiank; adjectives in -owy: społecznościowy – społeczność.
    add(/(?<=[^aeiouy])i?e(?=[^aeiouy]$)/, '');
    add(/(?<=.{4})i?ow$/, '');
    // ą and ę change places: błąd – błędy.
    if (/[ąę]/.test(word)) keys.add(nominal(strip(word.replaceAll(/[ąę]/g, (letter) => (letter === 'ą' ? 'e' : 'a')))));
    return [...keys];
  },
  stop: wordSet('i a o w z ze na do od po za dla bez nad pod przy przez miedzy nie tak to ten ta te ci co kto jak czy ale lub albo oraz sie jest sa byc byl byla bylo gdy gdzie kiedy jaki jaka jakie jakich ktory ktora ktore ktorzy moj twoj nasz wasz ich jego jej ja ty my wy on ona ono oni bo juz tylko bardzo tez u'),
  isTail: (piece) => piece.length <= 3 && NOMINAL.includes(piece),
};
