/** Azerbaijani: agglutinating, with vowel harmony. Rules are written without marks (ə → e, ı → i, ü → u, ğ → q), so each stands for its two or four harmonic twins. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';

/** Persons of the verb with the tense before them: paylaşırsınız, bilmirik, yazacaqsınız. */
const PERSON = endings('irsiniz ursunuz irsiz ursuz irsan ursan irik iriq uruq mirsiniz mursunuz mirsiz mirik mirler murlar mir mur acaqsiniz eceksiniz acaqiq eceyik mislar misler dilar diler dular duler siniz sunuz');
const COPULA = endings('dir dur dirlar dirler tir');
/** Cases. After a vowel with a buffer (-nın, -ya, -nı, -yla), after a consonant without (-ın, -a, -ı, -la); place -da, -dan, and -dakı "the one at". */
const CASE_AFTER_VOWEL = endings('nin nun ya ye na ne ni nu yi yu yla yle');
const CASE_AFTER_CONSONANT = endings('in un a e i u la le');
const PLACE = endings('da de dan den nda nde ndan nden daki deki ndaki ndeki');
/** Possessives: my, your, our, your (many), their. Bare -m and -n are left alone: too many stems end so (reklam, telefon). */
const OWNER_AFTER_VOWEL = endings('si su miz muz niz nuz');
const OWNER_AFTER_CONSONANT = endings('im um in un i u imiz umuz iniz unuz');
const PLURAL = endings('lar ler');
/** Infinitive -maq, participles -dıq -acaq -mış, converb -araq, necessity -malı; with the verb-making -la and the negation before them. */
const VERB = endings('maq mek lamaq lemek mamaq memek lamamaq lememek diq dik duq duk madiq medik acaq ecek mis mus araq erek mali meli masi mesi mama meme');
/** Word building that keeps the meaning: abstract -lıq, with -lı, without -sız, verbal noun -lama, -lanma, -laşma (their last vowel is gone by then). */
const BUILD = endings('liq lik luq luk li lu siz suz lam lem lanm lenm lasm lesm lan len las les');

const VOWEL = /[aeiou]$/;
const TAIL = new RegExp(`^(?:${[...CASE_AFTER_VOWEL, ...CASE_AFTER_CONSONANT, ...PLACE, ...OWNER_AFTER_VOWEL, ...OWNER_AFTER_CONSONANT, ...PLURAL, ...COPULA, 'n', 'm', 'li', 'lu', 'siz', 'suz', 'lik', 'liq', 'luk', 'luq', 'ci', 'cu', 'nci', 'ncu', 'inci', 'uncu', 'den', 'kindan', 'kinden'].join('|')})+$`);

/** Takes one ending off, the longer reading first. `n`, `y`, `s` before a vowel may be a buffer or the stem's own (plan|ı, büdcə|ni): both readings are returned. */
function afterSound(word: string, afterVowel: readonly string[], afterConsonant: readonly string[], least: number): string[] {
  const readings = [afterVowel.find((one) => word.endsWith(one) && VOWEL.test(word.slice(0, -one.length))), afterConsonant.find((one) => word.endsWith(one) && !VOWEL.test(word.slice(0, -one.length)))]
    .flatMap((one) => (one !== undefined && word.length - one.length >= least ? [word.slice(0, -one.length)] : []))
    .sort((a, b) => a.length - b.length);
  return readings.length > 0 ? readings : [word];
}

/** k turns into y before a vowel: istək – istəyi. */
const harden = (stem: string): string => (stem.length > 4 ? stem.replace(/(?<=[aeiu])y$/, 'k') : stem);
/** Only the surest reading of a possessive. */
const owner = (word: string): string => afterSound(word, OWNER_AFTER_VOWEL, OWNER_AFTER_CONSONANT, 3)[0] as string;

/** What is left when the case is gone → key. */
function bare(word: string): string {
  let rest = stripEndings(owner(word), PLURAL, 3);
  // A plural may stand before a possessive that belongs to the lemma: paylaş|ım|lar.
  rest = stripEndings(harden(owner(harden(rest))), VERB, 3);
  // The lemma's own last vowel goes: müştəri, büdcə, strategiya.
  const open = (word: string): string => (word.length > 3 ? word.replace(/(?<=.{3})(?:iya|[aeiu])$/, '') : word);
  rest = stripEndings(open(rest), BUILD, 4);
  // -ma, -mə of verbal nouns after a consonant, its vowel gone: ölçm|ə – ölçmək.
  return open(harden(rest)).replace(/(?<=.{2}[^aeiou])m$/, '');
}

/** Person behind a tense: I, you, we, you (many), they. */
const WHO = '(?:[ae]m|s[ae]n|[iu][qk]|s[iu]n[iu]z|s[iu]z)';
/**
 * Endings that only verbs have, with the negation -ma- before them: present, past, perfect, future and necessity with
 * their persons, converb -araq, infinitive with its cases. The stem has three letters, for qadın and aydın end so too.
 */
const SURELY = new RegExp(`(?<=.{3})(?:m[iu]r(?:${WHO}|l[ae]r)?|(?:m[ae])?(?:y?[iu]r${WHO}|d[iu](?:m|q|k|n[iu]z|l[ae]r)|m[iu]s(?:${WHO}|l[ae]r)|y?[ae]c[ae](?:[qky])(?:${WHO}|l[ae]r)?|m[ae]l[iu](?:y[ae]m|y[iu][qk]|s[iu]n[iu]z)|y?[ae]r[ae][qk]|m[ae][qk](?:d[ae]n?|l[ae])?|m[ae][yq](?:[ae]|[iu]|[iu]n)))$`);
/** Endings that may be a verb's: -ır, -dı, -mış, -an, -ar, -sa, -ıb, -ın and the noun of the deed -ma with plural and case. */
const MAYBE = new RegExp(`(?<=.{2})(?:m[ae])?(?:y?[iu]r(?:l[ae]r)?|d[iu]n?|m[iu]s|y?[ae]n(?:l[ae]r)?(?:[iu]n?|[ae]|d[ae]n?)?|y?[ae]r(?:${WHO}|l[ae]r)?|s[ae](?:m|n|q|k|n[iu]z|l[ae]r)?|y?[iu]b|y?[iu]n(?:[iu]z)?|d[iu][qky](?:[iu]n?[iu]?z?)?|m[ae]l[iu]|m[ae](?:l[ae]r)?(?:s[iu]|n[iu]n|n[iu]|y[ae]|d[ae]n?|s[iu]n[iu]n?)?)$`);

/** The stem of a verb and what it is made of: xərclədi – xərclə-, xərc. */
const made = (stem: string): string[] => [...new Set([stem, stripEndings(stem, ['la', 'le', 'lan', 'len', 'las', 'les'], 3)])];

function stems(folded: string): string[] {
  const rest = stripEndings(stripEndings(folded, PERSON, 3), COPULA, 4);
  const placed = stripEndings(rest, PLACE, 4);
  // -sı after a vowel is a possessive (strategiyası), though it looks like the case of a stem in -s (prosesi).
  const cases = placed !== rest ? [placed] : /[aeiou]s[iu]$/.test(rest) ? [rest, rest.slice(0, -1)] : afterSound(rest, CASE_AFTER_VOWEL, CASE_AFTER_CONSONANT, 3);
  // A stem of three letters in the place (dil|də, yol|dan) – or a word that only ends so (qayda, fayda).
  const short = placed === rest ? /^(.{3})d[ae]n?$/.exec(rest)?.[1] : undefined;
  return [...new Set([...cases.map(bare), ...(short ? [short] : [])])];
}

export const language: Language = {
  // g and ğ become q: strategiya and strateqiya are both written, and ğ is what q turns into before a vowel.
  fold: (word) => strip(word).replaceAll('g', 'q').replaceAll('w', 'v'),
  keys(word) {
    const folded = this.fold(word);
    // Plurals of two-letter lemmas: işlər, evlər.
    const short = folded.length < 7 ? /^(.{2})l[ae]r/.exec(folded)?.[1] : undefined;
    if (short) return [short];
    const sure = folded.replace(SURELY, '');
    const nouns = stems(folded);
    if (sure !== folded) return [...new Set([...made(sure), ...nouns])];
    const maybe = folded.replace(MAYBE, '');
    if (maybe === folded) return nouns;
    // -la- makes verbs of nouns: with it before the ending it is surely one (xərclədi, təkrarlayın).
    return [...new Set(/l[ae]$/.test(maybe) ? [...made(maybe), ...nouns] : [...nouns, ...made(maybe)])];
  },
  stop: wordSet('ve ile ya da de ki bu o ne nece niye hansi kim nedir kimdir necedir hansidir biz siz men sen onlar bir her hem ucun olan olmaq etmek edir olur var yox deyil amma lakin ise en cox daha kimi qeder sonra evvel haqqinda uzre mi mu'),
  isTail: (piece) => TAIL.test(piece),
};
