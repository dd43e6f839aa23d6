/** Eastern Armenian: endings pile up (plural, case, article); և, եւ and եվ are one, see the letters. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';

/** Abstract nouns with all that may follow: -ություն, -ության, -ությամբ, -ություններից. */
const ABSTRACT = /(?<=.{3})ությ(?:ուն|ան|ամբ)(?:ներ)?(?:ից|ով|ում|ին|ի)?[ըն]?$/;
/** Cases: genitive -ի, -վա; dative -ին; ablative -ից; instrumental -ով; locative -ում (also the noun of a verb: հեռացում). */
const CASE = endings('ի ին ից ով ում վա վան');
const PLURAL = endings('ներ եր');
/** Adjectives: -ական, -ային, -ավոր and the verb made of it; -որեն. Longer than the cases they resemble, hence first. */
const ADJECTIVE = endings('ական ային ավոր ավորել ավորելու ավորված ավորում ավորվել ավորող որեն');
/** Verbs: infinitive with its cases, also after the passive -վ-; participles; persons. */
const VERB = endings(`
  ել ալ վել վալ ելու ալու վելու ելով ալով վելով ելիս ալիս ելուց
  ված ած վածի ող վող վում
  եցի եց եցին եցիք ացի ացավ վեց
  եք ենք եմ են իք եին
`);

function stem(folded: string): string {
  const abstract = folded.replace(ABSTRACT, '');
  if (abstract !== folded) return stripEndings(abstract, ['ական', 'ավոր'], 4);
  // The article: -ը always, -ն only after ի and ու (after ա it is mostly the lemma's: լսարան, պլան).
  let rest = folded.length > 3 ? folded.replace(/ը$|(?<=[^յ]ի|[^յ]ու)ն$/, '') : folded;
  for (let round = 0; round < 2; round++) {
    const adjective = stripEndings(rest, ADJECTIVE, 3);
    if (adjective !== rest) return adjective;
    rest = stripEndings(stripEndings(rest, CASE, 3), PLURAL, 3);
  }
  // The causative -ցնել keeps its ց, as the noun of the deed does: հեռացնել – հեռացում.
  return stripEndings(stripEndings(rest.replace(/ցն(?=[եաոու])/, 'ց'), VERB, 3), ADJECTIVE, 4);
}

/** ի and ու of the last syllable fall when an ending follows: թիվ – թվի, գիր – գրի. */
function reduced(stem: string): string[] {
  const shorter = stem.replace(/(?:ի|ու)(?=[^աեէըիոօու]{1,2}$)/, '');
  return shorter !== stem && shorter.length >= 2 ? [shorter] : [];
}

export const language: Language = {
  fold: (word) => strip(word),
  keys(word) {
    const main = stem(this.fold(word));
    return [main, ...reduced(main)];
  },
  stop: wordSet('եվ ու կամ բայց որ որը որի թե եթե այս այդ այն է են եմ եք ենք էր չէ մի մեկ ինչ ինչպես ինչու ով որտեղ երբ հետ համար մեջ վրա մասին դեպի պես նաեվ շատ ավելի ամեն բոլոր ձեր մեր նրա իր իմ քո դուք մենք նրանք ոչ չկա կա լինել'),
  isTail: (piece) => /^(?:[ընսդի]|ին|ից|ով|ում|ու|(?:ն?եր)(?:ը|ն|ի|ին|ից|ով|ում)?|ական|ային|ի[սդ]|յան)$/.test(piece),
};
