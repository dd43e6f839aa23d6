/** Ukrainian: one ending after a stem whose last sounds may change (помилка – помилок – помилці). Rules are written with й and ї and read without, as the words come. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';
import { sounds } from '../sounds.ts';

const plain = (list: string): string[] => endings(strip(list));

/** Nouns and adjectives: cases of all declensions, hard and soft, singular and plural. */
const NOMINAL = plain(`
  а я у ю о е є и і ї й ь
  ам ям ах ях ами ями ою ею єю ом ем єм ові еві єві ів їв ей
  ія ії ію ією ій іям іях іями іє іями
  ий ого ього ому ьому им ім их іх ими іми ої ьої ьою
  іший іша іше іші ішого ішої іших ішим ішими
`);
/** What a declined participle or adjective ends in after its -н- or -т-. */
const ADJECTIVAL = '(?:ии|а|е|і|ого|оі|ому|им|іи|у|ою|их|ими|о)';
/**
 * Verbs: the stem's own vowel with -ув-, -ну- before it, then the future (-тиму), infinitive, past with its gerund,
 * present of both conjugations, command, gerund, participle.
 */
const VERB = new RegExp(strip(
  `(?<=.{3})(?:ува|юва|ова|ну|[аяиіуюеєо])?(?:тим(?:у|еш|е|емо|ете|уть)|ти|ла|ло|ли|в|вши|ю|єш|є|ємо|єте|ють|у|еш|е|емо|ете|уть|иш|ить|имо|ите|ать|ять|[юяуа]чи|й|ймо|йте|іть|імо|[нт]${ADJECTIVAL})$`,
));
/** уй of the present is ува of the infinitive: публікуємо, публікуйте – публікувати. */
const PRESENT = new RegExp(strip('(?<=.{3})(?:у|ю)(?:ю|єш|є|ємо|єте|ють|ючи|й|ймо|йте)$'));
/** Sounds that change before the ending of a verb: люблю – любити, пишу – писати, кажу – казати, ходжу – ходити, плачу – платити, пущу – пустити, тисну – тиск. */
const CHANGES: readonly [RegExp, string][] = [[/(?<=[бвпмф])л$/, ''], [/щ$/, 'ст'], [/ш$/, 'с'], [/дж$/, 'д'], [/ж$/, 'з'], [/ч$/, 'т'], [/(?<=[сзкгхпбтд])н$/, '']];
/** Nouns made of verbs, with their cases: -ання, -ення, -ування, -іння, -ття; -ація too. What is left meets the verb. */
const DEED = /(?<=.{3})(?:(?:юв|ув|ов)?(?:а|я)нн|енн|інн|ац)$/;
/** -ість: the vowel differs between ость- and -ість. */
const QUALITY = /ість$|істю$|ост(?:і|ей|ям|ями|ях)$/;
/** Adjectives made of nouns: рекламний – реклама, репутаційний – репутація. */
const RELATION = /(?:аціин|іин|ичн|альн|ивн|овн|ськ|ов|н)$/;

/** -ся of reflexive verbs. */
const unreflexed = (folded: string): string => folded.replace(/(?<=.{3}(?:[тиєюшлвеоамуі]|ь))с[яь]$/, '');

function nominal(folded: string): string {
  if (QUALITY.test(folded)) return folded.replace(QUALITY, 'ост');
  const rest = stripEndings(folded, NOMINAL, folded.length > 4 ? 3 : 2);
  return rest.replace(DEED, '');
}

function verbal(folded: string): string[] {
  const present = folded.replace(PRESENT, '');
  const stem = present === folded ? folded.replace(VERB, '') : present;
  if (stem === folded) return [];
  const changed = CHANGES.map(([from, to]) => stem.replace(from, to)).find((other) => other !== stem && other.length >= 3);
  return changed === undefined ? [stem] : [stem, changed];
}

/**
 * Letters as they are typed on a Latin keyboard (by the rules of 2010, folded: ґ г, ї і, й и), and the spellings that mean one sound: х kh or h,
 * г h or g, ц ts or c, и і й y, i or j, ю yu, iu or ju.
 */
const sound = sounds('а:a б:b в:v г:h д:d е:e є:ie ж:zh з:z и:y і:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ю:iu я:ia', [
  [/s(?:ch|hch)/g, 'SC'], [/t?ch/g, 'C'], [/sh/g, 'S'], [/zh/g, 'Z'], [/kh|x|g/g, 'h'], [/t[sz]/g, 'c'], [/w/g, 'v'], [/q/g, 'k'], [/[yj]/g, 'i'], [/i+e/g, 'e'],
]);

export const language: Language = {
  sound,
  fold: (word) => strip(word),
  keys(word) {
    const folded = unreflexed(this.fold(word));
    const main = nominal(folded);
    const keys = new Set([main]);
    // Read as a verb as well: публікувати, збільшує. Nouns in -ати, -ити (результати) keep their first key.
    for (const verb of verbal(folded)) if (verb !== main) keys.add(verb);
    // к before -і is ц: помилці, сторінці.
    if (folded.endsWith('ці')) keys.add(main.replace(/ц$/, 'к'));
    // о and е that fall out: помилок – помилк, покупець – покупц; і that opens into о: зв’язок, рік – року.
    const fleeting = main.replace(/[оеє](?=[кцнлр]$)/, '');
    if (fleeting.length >= 3) keys.add(fleeting);
    keys.add(main.replace(/і(?=[^аеєиіоуюя]{1,2}$)/, 'о'));
    const noun = main.replace(RELATION, '');
    if (noun.length >= 4) keys.add(noun);
    return [...keys];
  },
  stop: wordSet(strip('і й та а але чи або що як це той те ті цей ця ці в у на з зі із до від за по про для без над під при через між не ні ж же би б є бути був була було коли де хто таке такий яким якою якої яку який яка яке які мій ваш наш їх його її ви ми вони він вона воно так все всі ще вже лише тільки дуже')),
  isTail: (piece) => piece.length <= 3 && NOMINAL.includes(piece),
};
