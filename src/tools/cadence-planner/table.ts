/** The plan as a table (CSV) and back. Loaded on demand. */
import Papa from 'papaparse';
import { readNumber } from '../../words/number.ts';
import { isDay, readTime, writeTime } from './calendar.ts';
import { FORMATS, PILLARS, STATES, type CadenceExtra, type Format, type Move, type Pillar, type Post, type State } from './types.ts';

export const COLUMNS = ['date', 'time', 'channel', 'format', 'pillar', 'title', 'note', 'owner', 'link', 'minutes', 'state', 'key'] as const;
export type Column = (typeof COLUMNS)[number];
/** Rows of a file; more are refused. */
export const MAX_ROWS = 500;

/** Names of values in one language, and the platforms. */
export interface TableWords { columns: Record<Column, string>; formats: Record<Format, string>; pillars: Record<Pillar, string>; states: Record<State, string>; channels: readonly { id: string; name: string }[] }

/** A spreadsheet opens it: byte order mark, the separator of the language, cells that begin like a formula made harmless. */
export function toTable(posts: readonly Post[], words: TableWords, separator: ',' | ';'): string {
  const channel = (id: string) => words.channels.find((one) => one.id === id)?.name ?? id;
  const rows = posts.map((post) => [post.date, post.time, channel(post.channel), words.formats[post.format], words.pillars[post.pillar], post.title, post.note, post.owner, post.link, String(post.minutes), words.states[post.state], post.key]);
  return `\uFEFF${Papa.unparse({ fields: COLUMNS.map((column) => words.columns[column]), data: rows }, { delimiter: separator, escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

export interface ReadTable { head: string[]; rows: string[][]; guess: Partial<Record<Column, number>> }

const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase();

/** Reads a table, guessing which column is which by its heading. Separators are found by themselves. */
export function readTable(text: string, words: TableWords): ReadTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data.map((row) => row.map((cell) => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '')));
  const guess = Object.fromEntries(COLUMNS.map((column) => [column, head.findIndex((cell) => plain(cell) === plain(words.columns[column]) || plain(cell) === column)]).filter(([, at]) => (at as number) >= 0));
  return { head, rows, guess };
}

export const ROW_PROBLEMS = ['date', 'date-asked', 'time', 'channel', 'format', 'pillar', 'state', 'minutes', 'link', 'duplicate', 'too-long'] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];
/** `row` as a spreadsheet counts it: the heading is row 1. */
export interface BadRow { row: number; why: RowProblem; typed: string }
export interface Imported { moves: Record<string, Move>; extra: CadenceExtra[]; bad: BadRow[]; asks: boolean; good: number }

/** A day as people write it. `3/4/2026` may be March or April: undefined order means it is asked. */
export function readDay(typed: string, order?: 'dmy' | 'mdy'): string | 'ask' | undefined {
  const text = typed.trim();
  if (isDay(text)) return text;
  const iso = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const dots = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(text);
  if (dots) return valid(iso(dots[3] as string, dots[2] as string, dots[1] as string));
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!slashes) return undefined;
  const [, a = '', b = '', year = ''] = slashes;
  const dmy = valid(iso(year, b, a));
  const mdy = valid(iso(year, a, b));
  if (dmy && mdy && dmy !== mdy) return order === 'dmy' ? dmy : order === 'mdy' ? mdy : 'ask';
  return dmy ?? mdy;
}
const valid = (iso: string): string | undefined => (isDay(iso) ? iso : undefined);

/**
 * Turns rows into posts. Rows with the key of a post of the plan change that post; others are added. What cannot be read is listed, with row and reason, and the rest goes in.
 * @param mapping column → position; date, time and channel are needed @param order how `3/4/2026` is meant
 */
export function importRows(rows: readonly (readonly string[])[], mapping: Partial<Record<Column, number>>, words: TableWords, posts: readonly Post[], order?: 'dmy' | 'mdy'): Imported {
  const result: Imported = { moves: {}, extra: [], bad: [], asks: false, good: 0 };
  const known = new Map(posts.map((post) => [post.key, post]));
  const taken = new Set(posts.map(({ date, time, channel }) => `${date} ${time} ${channel}`));
  const seen = new Set<string>();
  const used = new Set(posts.map(({ key }) => key));
  rows.forEach((cells, index) => {
    const cell = (column: Column) => (mapping[column] === undefined ? '' : (cells[mapping[column]] ?? '').trim());
    const bad = (why: RowProblem, column: Column) => void result.bad.push({ row: index + 2, why, typed: cell(column).slice(0, 60) });
    const date = readDay(cell('date'), order);
    if (date === 'ask') {
      result.asks = true;
      return bad('date-asked', 'date');
    }
    if (!date) return bad('date', 'date');
    const minute = readTime(cell('time'));
    if (minute === undefined) return bad('time', 'time');
    const channel = words.channels.find(({ id, name }) => id === plain(cell('channel')) || plain(name) === plain(cell('channel')))?.id;
    if (!channel) return bad('channel', 'channel');
    const format = cell('format') === '' ? 'text' : oneOf(FORMATS, words.formats, cell('format'));
    if (!format) return bad('format', 'format');
    const pillar = cell('pillar') === '' ? 'useful' : oneOf(PILLARS, words.pillars, cell('pillar'));
    if (!pillar) return bad('pillar', 'pillar');
    const state = cell('state') === '' ? 'planned' : oneOf(STATES, words.states, cell('state'));
    if (!state) return bad('state', 'state');
    const read = readNumber(cell('minutes'));
    const minutes = read.kind === 'number' ? read.value : read.kind === 'blank' ? 0 : -1;
    if (minutes < 0 || minutes > 1440) return bad('minutes', 'minutes');
    if (cell('link') !== '' && !/^https?:\/\/\S+$/.test(cell('link'))) return bad('link', 'link');
    if (cell('title').length > 200 || cell('owner').length > 200 || cell('note').length > 1000 || cell('link').length > 500) return bad('too-long', 'title');
    const time = writeTime(minute);
    const at = `${date} ${time} ${channel}`;
    const own = known.get(cell('key'));
    if (seen.has(own?.key ?? at) || (!own && taken.has(at))) return bad('duplicate', 'date');
    seen.add(own?.key ?? at);
    const texts = { title: cell('title'), note: cell('note'), owner: cell('owner'), link: cell('link'), state };
    if (own) result.moves[own.key] = { ...changed(own, { date, time, format, pillar }), ...texts };
    else {
      const key = freshKey(used);
      result.extra.push({ key, channel, date, time, format, pillar, minutes });
      result.moves[key] = texts;
    }
    result.good++;
    return undefined;
  });
  return result;
}

const changed = (own: Post, values: Pick<Post, 'date' | 'time' | 'format' | 'pillar'>): Move => Object.fromEntries(Object.entries(values).filter(([key, value]) => own[key as keyof Post] !== value));

/** The first free `extra-1`, `extra-2` … */
function freshKey(used: Set<string>): string {
  let n = 1;
  while (used.has(`extra-${n}`)) n++;
  used.add(`extra-${n}`);
  return `extra-${n}`;
}

function oneOf<T extends string>(all: readonly T[], names: Record<T, string>, typed: string): T | undefined {
  return all.find((one) => one === plain(typed) || plain(names[one]) === plain(typed));
}
