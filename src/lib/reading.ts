/** How long a text takes to read. */
import type { Locale } from '../locales.ts';

/** Words a minute of silent reading; agglutinating and inflecting languages need fewer, longer words. English after Brysbaert 2019 (238); the others our estimate from length ratios. */
const PACE: Record<Locale, number> = { az: 185, hy: 185, uk: 190, pl: 190, eo: 205, en: 238 };

/** Whole minutes, at least 1, for Markdown text. */
export function readingMinutes(text: string, locale: Locale): number {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / PACE[locale]));
}
