/** A result as a code: number of the map, then every answer. Independent of the language and of the order options were shown in. */
import { decodeGroups, encodeGroups, packDigits, unpackDigits, type CodeProblem } from './code.ts';
import { fingerprint, itemsOf, newest, type CodeMap, type MapItem } from './maps.ts';
import { isWritten } from './score.ts';
import type { Answer, Answers, Chosen, Evidence } from './types.ts';

/** Digit of an answer: 0 none, then these; 7 is an “always” that is written down. */
const ANSWERS: readonly Answer[] = [0, 1, 2, 3, 'na', 'unknown'];
const WRITTEN = 7;

/** One base per item: 8 for a statement, options + 1 for one right answer, 2 to the options for several. */
const base = ({ options, right }: MapItem): number => (options.length === 0 ? 8 : right.length === 1 ? options.length + 1 : 2 ** options.length);

function digitOf(item: MapItem, answers: Answers | Chosen, evidence: Evidence): number {
  const value = answers[item.id];
  if (value === undefined) return 0;
  if (item.options.length === 0) return value === 3 && isWritten(evidence, item.id) ? WRITTEN : ANSWERS.indexOf(value as Answer) + 1;
  const chosen = value as readonly string[];
  if (item.right.length === 1) return item.options.indexOf(chosen[0] ?? '') + 1;
  return item.options.reduce((mask, option, place) => mask | (chosen.includes(option) ? 1 << place : 0), 0);
}

const header = (map: CodeMap): number[] => [map.n >> 5, map.n & 31, ...(map.n === 0 ? [fingerprint(map.items) >> 5, fingerprint(map.items) & 31] : [])];

/** The code of a result, groups of five characters. @param evidence notes of where a statement is written; only whether there is one enters */
export function makeCode(map: CodeMap, answers: Answers | Chosen, evidence: Evidence = {}): string {
  const items = itemsOf(map);
  return encodeGroups([...header(map), ...packDigits(items.map((item) => digitOf(item, answers, evidence)), items.map(base))]);
}

export type ReadCode =
  | { ok: true; map: CodeMap; older: boolean; answers: Answers; chosen: Record<string, string[]>; evidence: Record<string, string> }
  | { ok: false; problems: (CodeProblem | { code: 'unknown' | 'elsewhere' })[] };

/** Reads a typed code. @param custom the quizzes somebody put together that the page has open, with `n` 0 */
export function readCode(typed: string, maps: readonly CodeMap[], custom: readonly CodeMap[] = []): ReadCode {
  const decoded = decodeGroups(typed);
  if (!decoded.ok) return decoded;
  const [high = 0, low = 0, ...rest] = decoded.symbols;
  const n = high * 32 + low;
  const own = n === 0 ? custom.find(({ items }) => fingerprint(items) === (rest[0] ?? 0) * 32 + (rest[1] ?? 0)) : maps.find((map) => map.n === n);
  if (!own) return { ok: false, problems: [{ code: n === 0 ? 'elsewhere' : 'unknown' }] };
  const items = itemsOf(own);
  const digits = unpackDigits(n === 0 ? rest.slice(2) : rest, items.map(base));
  if (!digits) return { ok: false, problems: [{ code: 'unknown' }] };
  const result = { ok: true as const, map: own, older: n !== 0 && newest(maps, own.quiz, own.kind) !== own, answers: {} as Answers, chosen: {} as Record<string, string[]>, evidence: {} as Record<string, string> };
  items.forEach((item, place) => {
    const digit = digits[place] as number;
    if (digit === 0) return;
    if (item.options.length === 0) {
      result.answers[item.id] = digit === WRITTEN ? 3 : (ANSWERS[digit - 1] as Answer);
      if (digit === WRITTEN) result.evidence[item.id] = '…';
    } else result.chosen[item.id] = item.right.length === 1 ? [item.options[digit - 1] as string] : item.options.filter((_, option) => digit & (1 << option));
  });
  return result;
}
