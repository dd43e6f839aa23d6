/** A plan of posts: what was typed into the cadence planner, and what was changed in its plan by hand. The plan itself is computed anew each time. */
import * as z from 'zod/mini';
import type { Kind } from '../kind.ts';

const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const time = z.string().check(z.regex(/^\d\d:\d\d$/));
/** A number box as it was typed, so that a slip is shown again and blank stays blank. */
const typed = z.string().check(z.maxLength(20));
const id = z.string().check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const line = z.string().check(z.maxLength(200));
const long = z.string().check(z.maxLength(1000));
const format = z.enum(['text', 'picture', 'carousel', 'short-video', 'story', 'live']);
const pillar = z.enum(['useful', 'curated', 'reshared', 'conversation', 'personal', 'promo']);
const state = z.enum(['idea', 'planned', 'made', 'posted', 'skipped']);
const upTo = (most: number) => z.number().check(z.gte(0), z.lte(most));

const channel = z.strictObject({
  id,
  /** 1 least … 5 most important. */
  priority: upTo(5),
  least: typed,
  most: typed,
  days: z.array(upTo(6)).check(z.maxLength(7)),
  windows: z.array(z.strictObject({ from: typed, to: typed })).check(z.maxLength(6)),
  /** Format → share as typed; formats without a share are not used. */
  formats: z.partialRecord(format, typed),
  /** Minutes of answering a day, as typed. */
  replies: typed,
  linked: z.boolean(),
});
const move = z.strictObject({
  date: z.optional(day),
  time: z.optional(time),
  format: z.optional(format),
  pillar: z.optional(pillar),
  state: z.optional(state),
  title: z.optional(line),
  note: z.optional(long),
  owner: z.optional(line),
  link: z.optional(long),
});
const extra = z.strictObject({ key: id, channel: id, date: day, time, format, pillar, minutes: upTo(1440) });

const schema = z.strictObject({
  /** Begins the UIDs of calendar events, so that a plan imported again updates them; empty until the first change. */
  uid: z.string().check(z.maxLength(24), z.regex(/^[a-z0-9]*$/)),
  /** How often a calendar has been exported: the SEQUENCE of its events. */
  exported: upTo(100_000),
  start: typed,
  weeks: typed,
  zone: line,
  hours: typed,
  team: typed,
  replyDays: typed,
  planning: typed,
  review: typed,
  ads: typed,
  effort: z.record(format, typed),
  batch: typed,
  adapted: typed,
  channels: z.array(channel).check(z.maxLength(20)),
  mix: z.enum(['80-20', '4-1-1', '5-3-2', 'thirds', 'own']),
  own: z.partialRecord(pillar, typed),
  countries: z.array(z.enum(['az', 'am', 'ua', 'pl'])).check(z.maxLength(4)),
  /** Public holidays: marked only, or nothing is posted. */
  holidays: z.enum(['mark', 'closed']),
  dates: z.array(z.strictObject({ date: typed, name: line, closed: z.boolean() })).check(z.maxLength(60)),
  /** First column of the month: 0 Monday, 6 Sunday. */
  weekStart: z.union([z.literal(0), z.literal(6)]),
  /** `asked`: everything the channels ask for, whatever the hours. */
  mode: z.enum(['fit', 'asked']),
  /** Lights-on since this day: the least plan and the replies. */
  lightsFrom: z.optional(day),
  /** Post → what was changed by hand. */
  moves: z.record(id, move),
  /** Posts that came from a table. */
  extra: z.array(extra).check(z.maxLength(500)),
});
export type CadencePlanData = z.infer<typeof schema>;
export type CadenceChannel = z.infer<typeof channel>;
export type CadenceMove = z.infer<typeof move>;
export type CadenceExtra = z.infer<typeof extra>;

/** Owners are people's names, notes are nobody else's business: neither enters a link. */
function withoutPrivate(data: CadencePlanData): { data: CadencePlanData; dropped: string[] } {
  const moves = Object.entries(data.moves);
  const dropped = [moves.some(([, { owner }]) => owner) && 'names', moves.some(([, { note }]) => note) && 'notes'].filter((one) => one !== false);
  return { data: { ...data, moves: Object.fromEntries(moves.map(([key, move]) => [key, { ...move, owner: undefined, note: undefined }])) }, dropped };
}

export const cadencePlanKind: Kind<CadencePlanData> = { kind: 'cadence-plan', version: 1, schema, migrations: {}, place: () => ['tools', 'cadence-planner'], withoutPrivate };
