/** Letters on their way to a key: lower case, marks, look-alikes. The same on both sides, in the build and in the browser. */

/** Signs that stand inside words and carry no sound for us: apostrophes of all kinds, the Armenian ՛ ՜ ՞ ՟, soft hyphen, joiners, bidi marks. Removed, never split on. */
const INSIDE = /[''’‘`´ʹʻʼʽˈ′՚՛՜՞՟＇\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Lower case without the locale: I, İ and ı all become i before anything else, so that the browser's language never matters. */
export function lower(text: string): string {
  return text.normalize('NFC').replaceAll(/[Iİı]/g, 'i').toLowerCase().replaceAll(INSIDE, '').normalize('NFC');
}

/** Letters that Unicode does not take apart. */
const APART: Record<string, string> = { ə: 'e', ł: 'l', ґ: 'г', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ё: 'е', և: 'եվ' };
const APART_LETTERS = new RegExp(`[${Object.keys(APART).join('')}]`, 'g');

/** A lower-case word without marks: ş → s, ż → z, й → и, ə → e, և and եւ → եվ. */
export function strip(word: string): string {
  return word
    .replaceAll(APART_LETTERS, (letter) => APART[letter] as string)
    .replaceAll('եւ', 'եվ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

const CYRILLIC = 'асеорхуікмтвн';
const LATIN = 'aceopxyikmtbh';
const swap = (word: string, from: string, to: string): string => [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
const isLatin = /\p{Script=Latin}/gu;
const isCyrillic = /\p{Script=Cyrillic}/gu;

/** A lower-case word in which some letters only look right (Cyrillic с in “сreative”) is brought to the script of most of its letters; other words come back unchanged. */
export function oneScript(word: string): string {
  const latin = word.match(isLatin)?.length ?? 0;
  const cyrillic = word.match(isCyrillic)?.length ?? 0;
  if (latin === 0 || cyrillic === 0) return word;
  const result = latin >= cyrillic ? swap(word, CYRILLIC, LATIN) : swap(word, LATIN, CYRILLIC);
  const other = latin >= cyrillic ? isCyrillic : isLatin;
  return result.match(other) ? word : result;
}
