/** What the planner works with. Units: minutes unless a name says otherwise; days of the week are 0 Monday … 6 Sunday; dates are `YYYY-MM-DD`, times `HH:MM`. */
import type { CadenceMove, CadencePlanData } from '../../documents/kinds/cadence-plan.ts';

export type { CadenceChannel, CadenceExtra, CadenceMove, CadencePlanData } from '../../documents/kinds/cadence-plan.ts';

export const FORMATS = ['text', 'picture', 'carousel', 'short-video', 'story', 'live'] as const;
export type Format = (typeof FORMATS)[number];
export const PILLARS = ['useful', 'curated', 'reshared', 'conversation', 'personal', 'promo'] as const;
export type Pillar = (typeof PILLARS)[number];
export const STATES = ['idea', 'planned', 'made', 'posted', 'skipped'] as const;
export type State = (typeof STATES)[number];
export const MIXES = ['80-20', '4-1-1', '5-3-2', 'thirds', 'own'] as const;
export type Mix = (typeof MIXES)[number];

/** One platform of `content/facts/platforms.json`. */
export interface Platform {
  id: string;
  name: string;
  /** One or two letters, where there is no room for the name. */
  short: string;
  least: number;
  most: number;
  /** Posts a week that published guides name. */
  range?: readonly number[];
  /** Posts a week that the article behind the guides names. */
  article?: readonly number[];
  formats: Partial<Record<Format, number>>;
  days: readonly number[];
  windows: readonly (readonly string[])[];
  /** Days without a post after which a linked channel looks dead. */
  stale: number;
  status: string;
}

export interface Channel {
  id: string;
  /** 1 least … 5 most important. */
  priority: number;
  least: number;
  most: number;
  days: number[];
  /** Minutes after midnight. */
  windows: { from: number; to: number }[];
  /** Shares summing to 1. */
  formats: [Format, number][];
  /** Minutes of answering on each of the days on which one answers. */
  replies: number;
  linked: boolean;
  stale: number;
}

/** What the form means, once it has been checked. */
export interface PlanInput {
  start: string;
  weeks: number;
  zone: string;
  /** Minutes a week; undefined when not given. */
  budget?: number;
  replyDays: number;
  planning: number;
  /** Minutes a month. */
  review: number;
  ads: number;
  effort: Record<Format, number>;
  /** Batch discount, 0–1. */
  batch: number;
  /** Factor for a post adapted from another channel, 0–1. */
  adapted: number;
  channels: Channel[];
  /** Weights, each above 0. */
  mix: [Pillar, number][];
  team: number;
  /** Everything the channels ask for, whatever the hours. */
  asked: boolean;
  /** From this day on only the least plan. */
  lightsFrom?: string;
  /** Days on which nothing is posted. */
  closed: ReadonlySet<string>;
}

export interface Post {
  /** Stable: channel, week and number within the week. */
  key: string;
  channel: string;
  week: number;
  date: string;
  time: string;
  format: Format;
  pillar: Pillar;
  /** Posts of one idea share it, across channels. */
  idea: string;
  /** The idea was made for another channel and is only adapted here. */
  adapted: boolean;
  minutes: number;
  state: State;
  title: string;
  note: string;
  owner: string;
  link: string;
  /** Changed by hand. */
  moved: boolean;
}

export type Moves = CadencePlanData['moves'];
export type Move = CadenceMove;
