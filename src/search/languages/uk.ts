/** Ukrainian: one ending after a stem whose last sounds may change (помилка – помилок – помилці). Rules are written with й and ї and read without, as the words come. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';

const plain = (list: string): string[] => endings(strip(list));

/** Nouns and adjectives: cases of all declensions, hard and soft, singular and plural. */
const NOMINAL = plain(`
  а я у ю о е є и і ї й ь
  ам ям ах ях ами ями ою ею єю ом ем єм ові еві єві ів їв ей
  ія ії ію ією ій іям іях іями іє іями
  ий ого ього ому ьому им ім их іх ими іми ої ьої ьою
  іший іша іше іші ішого ішої іших ішим ішими
`);
/** Verbs: infinitive, present, past, future, imperative, participles; the stem's own vowel goes with them. */
const VERB = plain(`
  ати яти ити іти їти увати ювати овати
  аю аєш ає аємо аєте ають яю яєш яє яємо яєте яють ую уєш ує уємо уєте ують юю юєш ює юємо юєте юють
  иш ить имо ите ать ять уть ють еш емо ете
  ав яв ив ів ала яла ила іла ало яло ило іло али яли или іли ував ював увала ювала ували ювали
  атиму атиме атимете атимуть итиме итимуть
  йте іть айте яйте уйте юйте
  ано ено овано увано ований ана ані аний ений ена ені
  аючи ючи уючи ивши авши
`);
/** Nouns made of verbs, with their cases: -ання, -ення, -ування, -іння, -ття; -ація too. What is left meets the verb. */
const DEED = /(?<=.{3})(?:(?:юв|ув|ов)?(?:а|я)нн|енн|інн|ац)$/;
/** -ість: the vowel differs between ость- and -ість. */
const QUALITY = /ість$|істю$|ост(?:і|ей|ям|ями|ях)$/;
/** Adjectives made of nouns: рекламний – реклама, репутаційний – репутація. */
const RELATION = /(?:аціин|іин|ичн|альн|ивн|овн|ськ|ов|н)$/;

/** -ся of reflexive verbs. */
const unreflexed = (folded: string): string => folded.replace(/(?<=.{4}(?:[тиєюшлвео]|ь))с[яь]$/, '');

function nominal(folded: string): string {
  if (QUALITY.test(folded)) return folded.replace(QUALITY, 'ост');
  const rest = stripEndings(folded, NOMINAL, folded.length > 4 ? 3 : 2);
  return rest.replace(DEED, '');
}

export const language: Language = {
  fold: (word) => strip(word),
  keys(word) {
    const folded = unreflexed(this.fold(word));
    const main = nominal(folded);
    const keys = new Set([main]);
    // Read as a verb as well: публікувати, збільшує. Nouns in -ати, -ити (результати) keep their first key.
    const verb = stripEndings(folded, VERB, 3);
    if (verb !== folded && verb.length < main.length) keys.add(verb);
    // к before -і is ц: помилці, сторінці.
    if (folded.endsWith('ці')) keys.add(main.replace(/ц$/, 'к'));
    // о and е that fall out: помилок – помилк, покупець – покупц; і that opens into о: зв’язок, рік – року.
    const fleeting = main.replace(/[оеє](?=[^аеєиіоуюя]$)/, '');
    if (fleeting.length >= 3) keys.add(fleeting);
    keys.add(main.replace(/і(?=[^аеєиіоуюя]{1,2}$)/, 'о'));
    const noun = main.replace(RELATION, '');
    if (noun.length >= 4) keys.add(noun);
    return [...keys];
  },
  stop: wordSet(strip('і й та а але чи або що як це той те ті цей ця ці в у на з зі із до від за по про для без над під при через між не ні ж же би б є бути був була було коли де хто який яка яке які мій ваш наш їх його її ви ми вони він вона воно так все всі ще вже лише тільки дуже')),
  isTail: (piece) => piece.length <= 3 && NOMINAL.includes(piece),
};
