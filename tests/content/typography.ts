/** What a typesetter would not let pass, as data: pattern, which languages, what is wrong, how to mend it. */
import type { Locale } from '../../src/locales.ts';
import type { Problem } from './problems.ts';
import type { Text } from './texts.ts';

interface Rule { in: readonly Locale[]; pattern: RegExp; what: string; mend: string }

const ALL: readonly Locale[] = ['az', 'hy', 'uk', 'pl', 'eo', 'en'];
const LATIN_SCRIPT: readonly Locale[] = ['az', 'pl', 'eo', 'en'];
const not = (...locales: Locale[]): readonly Locale[] => ALL.filter((locale) => !locales.includes(locale));

const RULES: readonly Rule[] = [
  { in: ALL, pattern: /"/u, what: 'a straight quotation mark', mend: 'use the marks of the language' },
  { in: ALL, pattern: /'/u, what: 'a straight apostrophe', mend: 'use ’ where the language has one' },
  { in: ['az', 'eo', 'en', 'pl'], pattern: /[«»]/u, what: 'angle quotes', mend: 'az, eo, en: “…”; pl: „…”' },
  { in: ['hy', 'uk'], pattern: /”/u, what: 'a quotation mark of another language', mend: 'hy and uk: «…»' },
  { in: not('pl', 'uk'), pattern: /„/u, what: 'a low quotation mark', mend: 'only pl „…” and the inner „…“ of uk have it' },
  { in: ['pl'], pattern: /“/u, what: 'an English opening quotation mark', mend: 'pl: „…”' },
  { in: ALL, pattern: / {2}|\t/u, what: 'a double space', mend: 'leave one' },
  { in: ALL, pattern: /\.\.\./u, what: 'three points', mend: 'use … as one character' },
  { in: ALL, pattern: /--|[\p{L}\d] - [\p{L}\d]/u, what: 'a hyphen as a dash', mend: 'use the dash of the language with spaces' },
  { in: ['az', 'pl', 'eo', 'en'], pattern: /—/u, what: 'an em dash', mend: 'use – with spaces' },
  { in: ['uk'], pattern: /\p{L} – \p{L}/u, what: 'an en dash between words', mend: 'uk: — with spaces' },
  { in: ALL, pattern: /[^\s(«„“] ?(?<= )[,;:!?»”](?![)\d])/u, what: 'a space before a mark', mend: 'join the mark to the word' },
  { in: ALL, pattern: /,,|\. \.|;;/u, what: 'a mark twice', mend: 'leave one' },
  { in: ALL, pattern: /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u2800\uFEFF]/u, what: 'an invisible character', mend: 'retype the word' },
  { in: ALL, pattern: /\d %/u, what: 'a space before %', mend: 'write 12%' },
  { in: ALL, pattern: /(?<![\d-])\d+-\d+(?![\d-])/u, what: 'a hyphen in a range', mend: 'use – without spaces: 3–5' },
  { in: not('en'), pattern: /(?<![\d.])(?!4\.0|2\.2)\d+\.\d+(?![\d.])/u, what: 'a decimal point', mend: 'use the comma' },
  { in: ['hy'], pattern: /\p{Script=Armenian}[:?!](?:\s|$|»)/u, what: 'an ASCII mark after Armenian', mend: 'use ։ ՞ ՜' },
  { in: ['hy'], pattern: /եւ|ԵՒ|Եւ/u, what: 'և in two letters', mend: 'write և (Եվ at the start)' },
  { in: ['hy'], pattern: /[A-Za-z]_\p{L}/u, what: 'an underscore before a suffix', mend: 'use a hyphen: SMM-ը' },
  { in: ['hy'], pattern: /\p{L}\.$/u, what: 'a full stop of another script', mend: 'Armenian sentences end with ։' },
  { in: ['uk'], pattern: /[ыэъё]/iu, what: 'a Russian letter', mend: 'retype the word' },
  { in: ['uk'], pattern: /ʼ/u, what: 'the modifier apostrophe', mend: 'use ’ (U+2019)' },
  { in: ['eo'], pattern: /(?<!\p{L})\p{Ll}*(?:[cghjs]x|ux(?!\p{L}))/u, what: 'the x-system', mend: 'use ĉ ĝ ĥ ĵ ŝ ŭ' },
  { in: LATIN_SCRIPT, pattern: /[\p{Script=Cyrillic}\p{Script=Armenian}]/u, what: 'a letter of another script', mend: 'retype the word' },
  { in: ['uk'], pattern: /\p{Script=Armenian}/u, what: 'an Armenian letter', mend: 'retype the word' },
  { in: ['hy'], pattern: /\p{Script=Cyrillic}/u, what: 'a Cyrillic letter', mend: 'retype the word' },
  { in: ['az'], pattern: /\p{L}[’'](?=\p{L})/u, what: 'an apostrophe inside a word', mend: 'az: suffixes on names take a hyphen' },
  { in: not('en'), pattern: /\b(?:January|February|August|October|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u, what: 'an English month or day', mend: 'write it in the language' },
  { in: ALL, pattern: /undefined|NaN|\[object|\bTODO\b|Lorem ipsum/u, what: 'a leftover', mend: 'write the text' },
];

/** Words that mix alphabets, lone Latin letters among Cyrillic included. */
function mixed({ text }: Text): string | undefined {
  for (const word of text.match(/[\p{L}\p{M}’]+/gu) ?? []) {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u].filter((script) => script.test(word));
    if (scripts.length > 1) return word;
  }
  return undefined;
}

/** Titles and headings end without a full stop. */
const isHeading = ({ path }: Text): boolean => /(?:^|\.)(?:title|name|term)$/.test(path);

/** Everything in the texts that breaks a rule. */
export function checkTypography(texts: readonly Text[]): Problem[] {
  const problems: Problem[] = [];
  for (const text of texts) {
    const say = (what: string, mend: string) => problems.push({ file: text.file, line: text.line, what: `${what} in ${text.path}: “${text.text.slice(0, 70)}”`, mend });
    for (const rule of RULES) if (rule.in.includes(text.locale) && rule.pattern.test(text.text)) say(rule.what, rule.mend);
    if (text.text.normalize('NFC') !== text.text) say('letters in parts', 'save the file in Unicode NFC');
    const word = mixed(text);
    if (word) say(`the word “${word}” mixes alphabets`, 'retype it in one');
    if (isHeading(text) && /[.։]$/.test(text.text)) say('a heading with a full stop', 'leave it out');
  }
  return problems;
}
