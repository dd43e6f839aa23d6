/**
 * Words of another script as people type them in Latin letters: razmavarutyun, hachakhord, pomylka. Nobody keeps to one
 * spelling, so both the words of the pages and what was typed are brought to a rough sound, in which the spellings of one
 * sound are one letter.
 */

const EACH = /[\p{Script=Cyrillic}\p{Script=Armenian}]/gu;

/**
 * @param letters letters of the language and what they are written as, `խ:kh ծ:ts …`
 * @param alike spellings of one sound and what stands for all of them, in the order in which they are replaced
 * @returns the sound of a folded word of either script
 */
export function sounds(letters: string, alike: readonly (readonly [RegExp, string])[]): (word: string) => string {
  const latin = new Map(letters.trim().split(/\s+/).map((pair) => pair.split(':') as [string, string]));
  return (word) => alike.reduce((text, [spellings, one]) => text.replace(spellings, one), word.replaceAll(EACH, (letter) => latin.get(letter) ?? '')).replaceAll(/(.)\1+/g, '$1');
}
