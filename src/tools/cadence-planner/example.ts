/** Forms to begin with. */
import type { CadenceChannel, CadencePlanData, Format, Platform } from './types.ts';

/** A channel as the facts describe it; the numbers as they would be typed. */
export function channelFrom(platform: Platform, own: Partial<CadenceChannel> = {}): CadenceChannel {
  return {
    id: platform.id,
    priority: 3,
    least: String(platform.least),
    most: String(platform.most),
    days: [...platform.days],
    windows: platform.windows.map(([from = '', to = '']) => ({ from, to })),
    formats: Object.fromEntries(Object.entries(platform.formats).map(([format, share]) => [format, String(share)])),
    replies: '5',
    linked: false,
    ...own,
  };
}

interface Start { platforms: readonly Platform[]; effort: Record<Format, number>; batch: number; adapted: number; start: string; zone: string }

/** A small shop with four hours a week on three channels: it fits, so the first screen teaches. */
export function exampleForm({ platforms, effort, batch, adapted, start, zone }: Start): CadencePlanData {
  const channel = (id: string, own: Partial<CadenceChannel>) => platforms.filter((one) => one.id === id).map((platform) => channelFrom(platform, own));
  return {
    uid: '',
    exported: 0,
    start,
    weeks: '4',
    zone,
    hours: '4',
    team: '1',
    replyDays: '6',
    planning: '20',
    review: '45',
    ads: '0',
    effort: Object.fromEntries(Object.entries(effort).map(([format, minutes]) => [format, String(minutes)])) as CadencePlanData['effort'],
    batch: String(batch),
    adapted: String(adapted),
    channels: [
      ...channel('instagram', { priority: 5, least: '2', most: '3', formats: { picture: '70', story: '30' }, linked: true }),
      ...channel('facebook', { priority: 3, least: '1', most: '2', linked: true }),
      ...channel('google-business', { priority: 2, least: '1', most: '1', replies: '1', linked: true }),
    ],
    mix: '80-20',
    own: {},
    countries: [],
    holidays: 'mark',
    dates: [],
    weekStart: 0,
    mode: 'fit',
    moves: {},
    extra: [],
  };
}

/** The six channels of the article at the rhythm it names, least and most. Everything else stays. */
export function articleForm(data: CadencePlanData, platforms: readonly Platform[]): CadencePlanData {
  const channels = platforms.filter(({ article }) => article).map((platform) => {
    const own = data.channels.find(({ id }) => id === platform.id);
    const [least = platform.least, most = platform.most] = platform.article ?? [];
    return { ...(own ?? channelFrom(platform)), least: String(least), most: String(most) };
  });
  return { ...data, channels, mode: 'asked', moves: {}, lightsFrom: undefined };
}

/** Back to what the hours carry: the least of each channel is again the usual one. */
export function fitForm(data: CadencePlanData, platforms: readonly Platform[]): CadencePlanData {
  const least = (id: string, most: string) => String(Math.min(platforms.find((one) => one.id === id)?.least ?? 1, Number(most) || 1));
  return { ...data, mode: 'fit', channels: data.channels.map((channel) => ({ ...channel, least: least(channel.id, channel.most) })) };
}

/** Posts a week the article asks for, least and most. */
export function articleSum(platforms: readonly Platform[]): [number, number] {
  return platforms.reduce<[number, number]>(([least, most], { article }) => [least + (article?.[0] ?? 0), most + (article?.[1] ?? 0)], [0, 0]);
}
