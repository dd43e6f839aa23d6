/** A form that begins with what a persona says: on which networks she is, and when she is reached. */
import { channelFrom } from './example.ts';
import type { CadencePlanData, Platform } from './types.ts';

/** What the planner calls a network differently. */
const ALSO: Record<string, string> = { youtube: 'youtube-shorts' };
const two = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
/** `24:00` is no time of day. */
const end = (hour: number): string => (hour >= 24 ? '23:59' : two(hour));

/**
 * Reads `#windows=1-18-24,3-12-15&networks=instagram,facebook` (weekday 1 Monday … 7 Sunday, hours 0–24, ids of networks).
 * Networks the planner does not know and windows that make no sense are left out; undefined when nothing useful is there.
 */
export function fromPersona(hash: string, form: CadencePlanData, platforms: readonly Platform[]): CadencePlanData | undefined {
  if (!hash.startsWith('#windows=')) return undefined;
  const told = new URLSearchParams(hash.slice(1));
  const windows = (told.get('windows') ?? '').split(',').flatMap((text) => {
    const [, weekday = 0, from = 0, to = 0] = (/^([1-7])-(\d\d?)-(\d\d?)$/.exec(text) ?? []).map(Number);
    return weekday >= 1 && from < to && to <= 24 ? [{ day: weekday - 1, from, to }] : [];
  });
  const asked = (told.get('networks') ?? '').split(',');
  const known = asked.flatMap((id) => platforms.find((one) => one.id === (ALSO[id] ?? id)) ?? []);
  if (windows.length === 0 && known.length === 0) return undefined;
  const days = [...new Set(windows.map(({ day }) => day))].sort((a, b) => a - b);
  const times = [...new Set(windows.sort((a, b) => a.from - b.from || a.to - b.to).map(({ from, to }) => `${two(from)} ${end(to)}`))].slice(0, 6).map((text) => ({ from: text.slice(0, 5), to: text.slice(6) }));
  const channels = known.length > 0 ? known.slice(0, 10).map((platform) => form.channels.find(({ id }) => id === platform.id) ?? channelFrom(platform)) : form.channels;
  return { ...form, channels: channels.map((channel) => ({ ...channel, ...(windows.length > 0 && { days, windows: times }) })) };
}
