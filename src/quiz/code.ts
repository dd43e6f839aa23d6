/**
 * Codes for reading aloud: groups of five characters, the fifth of each a check over the field with 32 elements
 * (a weighted sum, as in ISBN-10). One wrong character in a group, two neighbours exchanged or two groups exchanged are
 * always noticed and the group is named; of other slips 1 in 32 passes a group.
 */
import { multiply, power } from './gf32.ts';

/** Crockford’s alphabet: no I, L, O, U, which are read as 1, 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What is typed for a character of the alphabet: look-alikes, and the Cyrillic letters of a keyboard left in Ukrainian. */
const READ_AS: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V', А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X', У: 'Y', І: '1' };
const DATA = 4;

const check = (data: readonly number[], group: number): number => data.reduce((sum, symbol, place) => sum ^ multiply(symbol, power(place + 1)), multiply(group % 32, power(10)));

/** Symbols (0–31) as groups of five characters, padded with 0 to whole groups. */
export function encodeGroups(symbols: readonly number[]): string {
  const groups: string[] = [];
  for (let at = 0; at < Math.max(1, symbols.length); at += DATA) {
    const data = Array.from({ length: DATA }, (_, place) => symbols[at + place] ?? 0);
    groups.push([...data, check(data, at / DATA)].map((symbol) => ALPHABET[symbol]).join(''));
  }
  return groups.join(' ');
}

export type CodeProblem = { code: 'character'; character: string } | { code: 'short' } | { code: 'group'; group: number; text: string };

/** Symbols of a typed code, or all that is wrong with it. Spaces, hyphens, case and look-alikes do not matter. */
export function decodeGroups(typed: string): { ok: true; symbols: number[] } | { ok: false; problems: CodeProblem[] } {
  const characters = [...typed.toUpperCase().replaceAll(/[\s\p{Pd}.,]/gu, '')].map((character) => READ_AS[character] ?? character);
  const foreign = [...new Set(characters.filter((character) => !ALPHABET.includes(character)))].slice(0, 5);
  if (foreign.length > 0) return { ok: false, problems: foreign.map((character) => ({ code: 'character', character })) };
  if (characters.length === 0 || characters.length > 500 || characters.length % (DATA + 1) !== 0) return { ok: false, problems: [{ code: 'short' }] };
  const symbols: number[] = [];
  const problems: CodeProblem[] = [];
  for (let group = 0; group * (DATA + 1) < characters.length; group++) {
    const text = characters.slice(group * (DATA + 1), (group + 1) * (DATA + 1)).join('');
    const values = [...text].map((character) => ALPHABET.indexOf(character));
    const data = values.slice(0, DATA);
    if (check(data, group) !== values[DATA]) problems.push({ code: 'group', group: group + 1, text });
    symbols.push(...data);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, symbols };
}

/** Digits of mixed bases as symbols: the number they spell, five bits a symbol, as many as the bases need. */
export function packDigits(digits: readonly number[], bases: readonly number[]): number[] {
  let value = 0n;
  bases.forEach((base, place) => { value = value * BigInt(base) + BigInt(digits[place] ?? 0); });
  return Array.from({ length: symbolsFor(bases) }, (_, place) => Number((value >> BigInt(5 * place)) & 31n));
}

/** The digits back; undefined when the number is too big for the bases or what follows it is not 0. */
export function unpackDigits(symbols: readonly number[], bases: readonly number[]): number[] | undefined {
  const length = symbolsFor(bases);
  if (symbols.length < length || symbols.slice(length).some((symbol) => symbol !== 0)) return undefined;
  let value = 0n;
  for (let place = length - 1; place >= 0; place--) value = (value << 5n) | BigInt(symbols[place] as number);
  const digits: number[] = [];
  for (const base of bases.toReversed()) {
    digits.unshift(Number(value % BigInt(base)));
    value /= BigInt(base);
  }
  return value === 0n ? digits : undefined;
}

/** How many symbols of five bits hold every combination of digits. */
export function symbolsFor(bases: readonly number[]): number {
  const most = bases.reduce((product, base) => product * BigInt(base), 1n) - 1n;
  return most === 0n ? 0 : Math.ceil(most.toString(2).length / 5);
}
