/** The form → what is wrong with it, or what it means. */
import { readNumber } from '../../words/number.ts';
import { daysBetween, isDay, readTime } from './calendar.ts';
import { baseMinutes } from './cost.ts';
import { FORMATS, PILLARS, type CadenceChannel, type CadencePlanData, type Channel, type Format, type Pillar, type PlanInput, type Platform } from './types.ts';

export const MAX_CHANNELS = 10;
/** Posts of a whole plan; more is refused with the sum. */
export const MAX_POSTS = 500;

/** Everything that can be wrong with the form. Each code has a sentence in every language. */
export const PROBLEMS = ['missing', 'number', 'ambiguous', 'whole', 'range', 'least-over-most', 'days-none', 'windows-none', 'window', 'formats-none', 'mix-none', 'channel-none', 'channels-many', 'channel-unknown', 'channel-twice', 'date', 'zone', 'posts-many'] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
export interface Problem { field: string; code: ProblemCode; typed: string; min?: number; max?: number; small?: number; large?: number; n?: number; hours?: number }
export type NoticeCode = 'start-past' | 'formats-sum' | 'mix-sum';
export interface Notice { field: string; code: NoticeCode; sum?: number }
export type Checked = { ok: true; input: PlanInput; notices: Notice[] } | { ok: false; problems: Problem[]; notices: Notice[] };

interface Facts { platforms: readonly Platform[]; mixes: Readonly<Record<string, Partial<Record<Pillar, number>>>> }
interface Context { today: string; isZone: (zone: string) => boolean; closed?: ReadonlySet<string> }

/** Mix of a preset, or the own one as typed. */
function mixOf(data: CadencePlanData, facts: Facts, number: (field: string, typed: string, min: number, max: number) => number | undefined, say: (problem: Problem) => void, notices: Notice[]): [Pillar, number][] {
  const shares = PILLARS.map((pillar): [Pillar, number] => {
    if (data.mix !== 'own') return [pillar, facts.mixes[data.mix]?.[pillar] ?? 0];
    const typed = data.own[pillar] ?? '';
    return [pillar, typed.trim() === '' ? 0 : (number(`own.${pillar}`, typed, 0, 100) ?? 0)];
  }).filter(([, share]) => share > 0);
  const sum = shares.reduce((all, [, share]) => all + share, 0);
  if (shares.length === 0) say({ field: 'mix', code: 'mix-none', typed: '' });
  else if (data.mix === 'own' && Math.abs(sum - 100) > 0.01) notices.push({ field: 'mix', code: 'mix-sum', sum });
  return shares.map(([pillar, share]) => [pillar, share / sum]);
}

/**
 * Reads the form. Blank hours mean “not given”: there is a plan but no verdict. Other blank boxes are problems.
 * @param context today as `YYYY-MM-DD`, and whether a time zone is known here
 */
export function checkCadence(data: CadencePlanData, facts: Facts, { today, isZone, closed = new Set() }: Context): Checked {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const say = (problem: Problem): undefined => void problems.push(problem);
  const number = (field: string, typed: string, min: number, max: number, whole = false): number | undefined => {
    const read = readNumber(typed);
    if (read.kind === 'blank') return say({ field, code: 'missing', typed, min, max });
    if (read.kind === 'ambiguous') return say({ field, code: 'ambiguous', typed, small: read.small, large: read.large });
    if (read.kind === 'bad') return say({ field, code: 'number', typed });
    if (read.value < min || read.value > max) return say({ field, code: 'range', typed, min, max });
    if (whole && !Number.isInteger(read.value)) return say({ field, code: 'whole', typed });
    return read.value;
  };

  if (!isDay(data.start)) say({ field: 'start', code: 'date', typed: data.start });
  else if (daysBetween(today, data.start) < 0) notices.push({ field: 'start', code: 'start-past' });
  if (!isZone(data.zone)) say({ field: 'zone', code: 'zone', typed: data.zone });
  data.dates.forEach(({ date }, index) => !isDay(date) && say({ field: `dates.${index}`, code: 'date', typed: date }));

  const weeks = number('weeks', data.weeks, 1, 12, true) ?? 1;
  const hours = data.hours.trim() === '' ? undefined : number('hours', data.hours, 0.5, 80);
  const effort = Object.fromEntries(FORMATS.map((format) => [format, number(`effort.${format}`, data.effort[format], 1, 1440) ?? 1])) as Record<Format, number>;
  const batch = (number('batch', data.batch, 0, 90) ?? 0) / 100;
  const adapted = (number('adapted', data.adapted, 0, 100) ?? 0) / 100;

  if (data.channels.length === 0) say({ field: 'channels', code: 'channel-none', typed: '' });
  if (data.channels.length > MAX_CHANNELS) say({ field: 'channels', code: 'channels-many', typed: String(data.channels.length), max: MAX_CHANNELS });
  const channels = data.channels.map((channel, index) => {
    if (data.channels.findIndex(({ id }) => id === channel.id) !== index) say({ field: `channels.${index}`, code: 'channel-twice', typed: channel.id });
    return checkChannel(channel, `channels.${index}`, facts, number, say, notices);
  });
  const input: PlanInput = {
    start: data.start,
    weeks,
    zone: data.zone,
    budget: hours === undefined ? undefined : hours * 60,
    team: number('team', data.team, 1, 50, true) ?? 1,
    replyDays: number('replyDays', data.replyDays, 0, 7) ?? 0,
    planning: number('planning', data.planning, 0, 2400) ?? 0,
    review: number('review', data.review, 0, 2400) ?? 0,
    ads: number('ads', data.ads, 0, 2400) ?? 0,
    effort,
    batch,
    adapted,
    channels,
    mix: mixOf(data, facts, number, say, notices),
    asked: data.mode === 'asked',
    lightsFrom: data.lightsFrom,
    closed,
  };
  if (problems.length === 0) {
    const asked = channels.reduce((sum, { most }) => sum + most, 0);
    const minutes = channels.reduce((sum, channel) => sum + baseMinutes(channel, input, channel.most), 0);
    // With hours given, the hours cut the plan down; what they leave is counted once it is known.
    if ((hours === undefined || input.asked) && asked * weeks > MAX_POSTS) say({ field: 'weeks', code: 'posts-many', typed: data.weeks, n: asked * weeks, max: MAX_POSTS, hours: (minutes * weeks) / 60 });
  }
  return problems.length > 0 ? { ok: false, problems, notices } : { ok: true, input, notices };
}

function checkChannel(channel: CadenceChannel, field: string, facts: Facts, number: (field: string, typed: string, min: number, max: number, whole?: boolean) => number | undefined, say: (problem: Problem) => void, notices: Notice[]): Channel {
  const platform = facts.platforms.find(({ id }) => id === channel.id);
  if (!platform) say({ field, code: 'channel-unknown', typed: channel.id });
  const least = number(`${field}.least`, channel.least, 1, 70, true) ?? 1;
  const most = number(`${field}.most`, channel.most, 1, 70, true) ?? 70;
  if (least > most) say({ field: `${field}.least`, code: 'least-over-most', typed: channel.least, min: least, max: most });
  const days = [...new Set(channel.days)].sort((a, b) => a - b);
  if (days.length === 0) say({ field: `${field}.days`, code: 'days-none', typed: '' });
  const windows = channel.windows.filter(({ from, to }) => from.trim() !== '' || to.trim() !== '').map(({ from, to }) => {
    const [first, last] = [readTime(from), readTime(to)];
    if (first === undefined || last === undefined || last <= first) say({ field: `${field}.windows`, code: 'window', typed: `${from}–${to}` });
    return { from: first ?? 0, to: last ?? 1 };
  });
  if (windows.length === 0) say({ field: `${field}.windows`, code: 'windows-none', typed: '' });
  const formats = FORMATS.flatMap((format): [Format, number][] => {
    const typed = channel.formats[format] ?? '';
    const share = typed.trim() === '' ? 0 : (number(`${field}.formats.${format}`, typed, 0, 100) ?? 0);
    return share > 0 ? [[format, share]] : [];
  });
  const sum = formats.reduce((all, [, share]) => all + share, 0);
  if (formats.length === 0) say({ field: `${field}.formats`, code: 'formats-none', typed: '' });
  else if (Math.abs(sum - 100) > 0.01) notices.push({ field: `${field}.formats`, code: 'formats-sum', sum });
  return {
    id: channel.id,
    priority: channel.priority,
    least,
    most,
    days,
    windows: windows.sort((a, b) => a.from - b.from),
    formats: formats.map(([format, share]) => [format, share / sum]),
    replies: number(`${field}.replies`, channel.replies, 0, 600) ?? 0,
    linked: channel.linked,
    stale: platform?.stale ?? 7,
  };
}
