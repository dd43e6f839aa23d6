/** Numbers that age, and lists that tools compute with: each with unit, source, day of checking and how far it may be trusted. */
import { z } from 'zod';
import { day, id, text } from './common.ts';
import { workingModel } from './working-model.ts';

/** OFF official, CONF several sources agree, SEC1 and SEC2 one or two studies, SEED an article of ours, ED our own starting value, GK general knowledge. */
const status = z.enum(['OFF', 'CONF', 'SEC1', 'SEC2', 'SEED', 'ED', 'GK']);
const trust = z.enum(['official', 'one-source', 'editorial']);
const format = z.enum(['text', 'picture', 'carousel', 'short-video', 'story', 'live']);
const pillar = z.enum(['useful', 'curated', 'reshared', 'conversation', 'personal', 'promo']);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is HH:MM');
const pair = z.tuple([z.number().min(0), z.number().min(0)]).refine(([from, to]) => from <= to, 'from is above to');
const address = z.url({ protocol: /^https$/, error: 'an address begins with https://' });

const platforms = z.strictObject({
  checked: day,
  unit: text,
  sources: z.record(id, text),
  platforms: z.array(
    z.strictObject({
      id,
      name: text,
      short: text.max(2),
      least: z.int().min(0),
      most: z.int().min(1),
      /** Posts a week that published advice names. */
      range: pair.optional(),
      article: pair.optional(),
      formats: z.partialRecord(format, z.int().min(1).max(100)).refine((shares) => Object.values(shares).reduce((sum, share) => sum + share, 0) === 100, 'the shares of the formats are not 100 together'),
      days: z.array(z.int().min(0).max(6)).min(1),
      windows: z.array(z.tuple([clock, clock]).refine(([from, to]) => from < to, 'the window ends before it begins')).min(1),
      stale: z.int().min(1),
      status,
    }).refine(({ least, most }) => least <= most, 'least is above most'),
  ),
  effort: z.strictObject({ unit: text, status, checked: day, source: id, minutes: z.record(format, z.int().min(1)) }),
  batch: z.strictObject({ percent: z.number().min(0).max(100), status }),
  adapted: z.strictObject({ percent: z.number().min(0).max(100), status }),
});

const mixRules = z.strictObject({
  checked: day,
  note: text,
  rules: z.array(z.strictObject({ id, shares: z.partialRecord(pillar, z.number().min(1)), author: text.optional(), status })).min(1),
});

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of every year is MM-DD');
const holidays = z.strictObject({
  checked: day,
  status,
  source: text,
  expectedSource: text,
  countries: z.strictObject(
    Object.fromEntries(['az', 'am', 'ua', 'pl'].map((country) => [country, z.strictObject({
      lang: z.enum(['az', 'hy', 'uk', 'pl']),
      easter: z.enum(['western', 'orthodox']).nullable(),
      days: z.array(z.strictObject({ on: monthDay.optional(), /** Days after Easter Sunday. */ easter: z.int().min(-60).max(70).optional(), days: z.int().min(1).max(10).optional(), name: text }).refine(({ on, easter }) => (on === undefined) !== (easter === undefined), 'a holiday stands on a day of the year or so many days after Easter')).min(1),
      expected: z.array(z.strictObject({ name: text, dates: z.array(day).min(1) })),
    })])),
  ),
});

const persona = z.strictObject({
  checked: day,
  weights: z.record(id, z.int().min(1).max(3)),
  weightsStatus: trust,
  staleDays: z.int().min(1),
  partlyFrom: z.number().min(0).max(100),
  checkedFrom: z.number().min(0).max(100),
  mergeFrom: z.number().min(0).max(1),
  ageSpan: z.int().min(1),
  manyPersonas: z.int().min(1),
  maxPersonas: z.int().min(1),
  maxCharacters: z.int().min(1),
  targeting: z.array(z.strictObject({ networks: z.array(id).min(1), name: text, audience: z.int().min(1), audienceStatus: trust, radius: pair.optional(), radiusUnit: z.literal('km').optional(), status: trust, source: address })).min(1),
  sources: z.array(z.strictObject({ title: text, url: address })).min(1),
});

const codeMaps = z.array(z.strictObject({
  n: z.int().min(1).max(1023),
  quiz: id,
  kind: z.enum(['self-assessment', 'knowledge-check']),
  items: z.record(id, z.array(z.string().regex(/^[a-z0-9-]+(:[a-z]+:[a-z]+)?$/)).min(1)),
}));

/** File under `content/facts/` → its shape. The glossary’s is in `glossary.ts`. */
export const FACTS: Record<string, z.ZodType> = { platforms, 'mix-rules': mixRules, holidays, persona, 'code-maps': codeMaps, 'working-model': workingModel };
