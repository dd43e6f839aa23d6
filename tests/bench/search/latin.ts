/** Armenian and Ukrainian as people type them who have only Latin letters at hand: for each letter the spellings in use. */
import type { Locale } from '../../../src/locales.ts';

const read = (text: string): Map<string, string[]> => new Map(text.trim().split(/\s+/).map((pair) => [pair.split(':')[0] as string, (pair.split(':')[1] as string).split('/')]));

const LETTERS: Partial<Record<Locale, Map<string, string[]>>> = {
  hy: read('ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t/th ժ:zh ի:i լ:l խ:kh/x ծ:ts/c կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts/c ու:u/ou և:ev փ:p/ph ք:q/k օ:o ֆ:f'),
  uk: read('а:a б:b в:v г:h/g ґ:g д:d е:e є:ie/ye ж:zh з:z и:y/i і:i ї:i/yi й:i/y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh/h ц:ts/c ч:ch ш:sh щ:shch ь:- ю:iu/yu я:ia/ya ’:-'),
};

/** One way to type a lower-case word, the same spelling for a letter throughout; undefined for languages written in Latin letters and for words with other signs. */
export function typedInLatin(word: string, locale: Locale, chance: () => number): string | undefined {
  const table = LETTERS[locale];
  if (!table) return undefined;
  const chosen = new Map([...table].map(([letter, spellings]) => [letter, (spellings[Math.floor(chance() * spellings.length)] as string).replace('-', '')]));
  const parts = word.match(/ու|./gu) ?? [];
  return parts.every((part) => chosen.has(part)) ? parts.map((part) => chosen.get(part)).join('') : undefined;
}
