/** Text → words, each with its place in the text. */
import { lower, oneScript } from './letters.ts';

export interface Token {
  /** Where the word stands in the text. */
  start: number;
  end: number;
  /** Lower case, apostrophes removed, one script; marks kept. */
  word: string;
  /** Stands right behind another word: after a hyphen, or where the script changes (`SMM-də`, `SMMը`). */
  tied: boolean;
}

/** Letters, marks and digits, with apostrophe-like and invisible signs between them. */
const RUN = /[\p{L}\p{N}](?:[''’‘`´ʹʻʼʽˈ′՚՛՜՞՟＇\p{Cf}]*[\p{L}\p{N}\p{M}])*/gu;
/** One script with its digits: `B2B` stays whole, `SMMը` is two. */
const PARTS = /(?:[\p{Script=Latin}\p{N}]|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}\p{N}])+|(?:[\p{Script=Cyrillic}\p{N}]|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}\p{N}])+|(?:[\p{Script=Armenian}\p{N}]|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}\p{N}])+/gu;
const HYPHEN = /^[-‐‑֊_]$/;

/** The words of a text in order. Never throws, whatever the string holds. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const run of text.matchAll(RUN)) {
    const start = run.index;
    const afterHyphen = found.at(-1)?.end === start - 1 && HYPHEN.test(text[start - 1] ?? '');
    const whole = oneScript(lower(run[0]));
    const parts = whole.match(PARTS) ?? [whole];
    if (parts.length < 2) found.push({ start, end: start + run[0].length, word: whole, tied: afterHyphen });
    else {
      let place = start;
      [...run[0].matchAll(PARTS)].forEach((part, index) => {
        found.push({ start: place, end: place + part[0].length, word: lower(part[0]), tied: index > 0 || afterHyphen });
        place += part[0].length;
      });
    }
  }
  return found.filter(({ word }) => word !== '');
}
