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
/** Verbs: infinitive, present, past, imperative, verbal noun, participles. */
const VERB = endings(`
  ac iac ec iec ic yc owac ywac iwac nac
  uje ujesz ujemy ujecie uja ujmy ujcie uj ujac ujacy ujaca ujace ujacych
  am asz amy acie aja aj ajcie ajmy ajac ajacy ajaca ajace ajacych
  isz imy icie ysz ymy ycie esz emy ecie iesz iemy iecie
  al ala alo ali aly alem alam alismy aliscie il ila ilo ili ily yl yla ylo yli yly owal owala owali owaly owalo owalismy
  anie ania aniu aniem aniami an owanie owania owaniu owaniem owan ywanie ywania ywaniu enie enia eniu eniem eniami en
  any ana ane anych anego anej anym owany owana owane owanych owanego owanej eni ony ona one onych onego onej
`);

function nominal(folded: string): string {
  const rest = stripEndings(folded, NOMINAL, 3);
  // Softness: siłown|i|a, strateg|i|a; -cja of deeds meets the verb: publik|acj|a, publik|ować.
  return rest.replace(/(?<=.{4})i$/, '').replace(/(?<=.{4})[ay]cj$/, '');
}

export const language: Language = {
  fold: (word) => strip(word),
  keys(word) {
    const folded = this.fold(word);
    const main = nominal(folded);
    const keys = new Set([main]);
    // Read as a verb as well: reklamować, analizujesz. Nouns in -amy, -ami (reklamy) keep their first key.
    const verb = folded.length > 5 ? stripEndings(folded, VERB, 3) : folded;
    if (verb !== folded && verb.length < main.length) keys.add(verb);
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
  stop: wordSet('i a o w z ze na do od po za dla bez nad pod przy przez miedzy nie tak to ten ta te ci co kto jak czy ale lub albo oraz sie jest sa byc byl byla bylo gdy gdzie kiedy ktory ktora ktore ktorzy moj twoj nasz wasz ich jego jej ja ty my wy on ona ono oni bo juz tylko bardzo tez u'),
  isTail: (piece) => piece.length <= 3 && NOMINAL.includes(piece),
};
