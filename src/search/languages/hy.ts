/** Eastern Armenian: endings pile up (stem, voice, participle, plural, case, article or possessive); և, եւ and եվ are one, see the letters. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';
import { sounds } from '../sounds.ts';

/** The article -ը, and -ն after a consonant or after ի and ու (after ա it is mostly the lemma's: լսարան, պլան). */
const ARTICLE = /ը$|(?<=[^աեէըիոօւյ]|[^յ]ի|[^յ]ու)ն$/;
/** My -ս and your -դ, only behind a plural, a case or the noun of a deed: lemmas end so as well (դաս, մարդ). */
const OWNER = /(?<=.{3}(?:եր|ի|ու|ից|ով|ում|ուն|ան|ամբ|ուց|ող|ած|ել))[սդ]$/;
/** Abstract nouns with all that may follow: -ություն, -ության, -ությամբ, -ություններից. */
const ABSTRACT = /(?<=.{3})ությ(?:ունյան|ուն|ան|ամբ)(?:ներ)?(?:ից|ով|ում|ին|ի)?$/;
/** Cases: genitive -ի, -վա, -ոջ; dative -ին; ablative -ից; instrumental -ով; locative -ում (also the noun of a deed: հեռացում, and its genitive -ման). */
const CASE = endings('ի ին ից ով ում վա վան ման մամբ ոջ ոջից ոջով');
const PLURAL = endings('ներ եր');
/** Adjectives: -ական, -ային, -ավոր and the verb made of it; -որեն. Longer than the cases they resemble, hence first. */
const ADJECTIVE = endings('ական ային ավոր ավորել ավորելու ավորված ավորում ավորվել ավորող որեն');
/** Verbs: infinitive with its cases; participles; present, past, aorist and commands by person. */
const VERB = endings(`
  ել ելու ալու ելուց ալուց ելով ալով ելիս ալիս ելի ալի ելիք ալիք
  ած ող
  եմ ես ենք եք են իք
  եի եիր եինք եիք եին այի այիր այինք այիք ային
  եցի եցիր եց եցինք եցիք եցին եցեք ացի ացա ացար ացավ ացանք ացաք ացեք ացին իր
`);
/** The infinitive -ալ and persons that nouns end in as well: սխալ, կյանք. */
const SHORT = endings('ալ ամ աս անք աք');
/** Voice before the ending: passive -վ-; causative -ցն-, in the past -ցր-, keeps its ց, as the noun of the deed does: հեռացնել, հեռացրեք – հեռացում. */
const VOICE = /(?<=.{2}ց)(?:նվ|րվ|ն|ր|վ)$|(?<=.{3})վ$/;

/** Case, plural and adjective, from the outside in; an adjective ends the walk. */
function nominal(word: string): { rest: string; adjective: string } {
  let rest = word;
  for (let round = 0; round < 2; round++) {
    const bare = stripEndings(rest, ADJECTIVE, 3);
    if (bare !== rest) return { rest: bare, adjective: rest.slice(bare.length) };
    rest = stripEndings(stripEndings(rest, CASE, 3), PLURAL, 3);
  }
  return { rest, adjective: '' };
}

/** The lemma's key, and that of the word it is built from where a word was built: ցանկություն – ցանկ, մարդկային – մարդկ. */
function stems(folded: string): string[] {
  const bare = folded.length > 3 ? folded.replace(ARTICLE, '').replace(OWNER, '') : folded;
  const abstract = bare.replace(ABSTRACT, '');
  if (abstract !== bare) return [`${abstract}ությ`, stripEndings(abstract, ['ական', 'ավոր'], 4)];
  const { rest, adjective } = nominal(bare);
  // All that -ավոր- makes is one family; -ական and -ային stay apart from the noun.
  if (adjective !== '') return adjective.startsWith('ավոր') || adjective === 'որեն' ? [rest] : [rest + adjective.slice(0, 2), rest];
  const verb = stripEndings(stripEndings(rest, SHORT, 3), VERB, 2);
  return [stripEndings(verb.replace(VOICE, '').replace(/(?<=.{2})եց$/, ''), ADJECTIVE, 4)];
}

/** Sounds that change inside the stem: ի and ու of the last syllable fall when an ending follows (թիվ – թվի, գիր – գրի); -ան- of verbs is -աց- in the past (հասկանալ – հասկացավ). */
function changed(stem: string): string[] {
  const shorter = stem.replace(/(?:ի|ու)(?=[^աեէըիոօու]{1,2}$)/, '');
  const past = stem.replace(/(?<=.{2})ան$/, 'աց');
  return [...(shorter !== stem && shorter.length >= 2 ? [shorter] : []), ...(past !== stem ? [past] : [])];
}

/**
 * Letters as they are typed on a Latin keyboard, and the spellings that mean one sound: խ kh or x, ղ gh or x, ծ ց ts or c, ճ չ ch, ու u or ou,
 * ք q or k; ը and յ are typed as y, or not at all; ո at the beginning is heard as vo.
 */
const sound = sounds('ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:w փ:p ք:q օ:o ֆ:f', [
  [/t?ch/g, 'C'], [/sh/g, 'S'], [/[kg]h/g, 'x'], [/zh|dj/g, 'j'], [/t[sz]/g, 'c'], [/dz/g, 'z'], [/th/g, 't'], [/ph/g, 'p'], [/o[uw]|oo/g, 'u'], [/q/g, 'k'], [/w/g, 'v'], [/vo/g, 'o'], [/y/g, ''],
]);

export const language: Language = {
  sound,
  fold: (word) => strip(word),
  keys(word) {
    const all = stems(this.fold(word));
    return [...new Set([...all, ...all.flatMap(changed)])];
  },
  stop: wordSet('եվ ու կամ բայց որ որը որի թե եթե այս այդ այն է են եմ եք ենք էր չէ մի մեկ ինչ ինչպես ինչու ով որտեղ երբ հետ համար մեջ վրա մասին դեպի պես նաեվ շատ ավելի ամեն բոլոր ձեր մեր նրա իր իմ քո դուք մենք նրանք ոչ չկա կա լինել'),
  isTail: (piece) => /^(?:[ընսդի]|ին|ից|ով|ում|ու|(?:ն?եր)(?:ը|ն|ի|ին|ից|ով|ում)?|ական|ային|ի[սդ]|յան)$/.test(piece),
};
