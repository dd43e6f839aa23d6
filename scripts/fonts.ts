/** Makes the heading fonts: Noto Serif 700 cut down to the letters of each language, one file for Latin and one per language. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LOCALE, LOCALES, type Locale } from '../src/locales.ts';

const require = createRequire(import.meta.url);
const OUT = new URL('../src/assets/fonts/', import.meta.url);
/** ASCII and the punctuation, accents and signs that headings use. */
const LATIN = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}\u00A0«»„“”‘’–—…·×°½éáíóúèàçäöüñÉ€£`;

/** Which file of which package holds a language's own letters. */
function source(locale: Locale): string {
  if (locale === 'hy') return '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-700-normal.woff2';
  if (locale === 'uk') return '@fontsource/noto-serif/files/noto-serif-cyrillic-700-normal.woff2';
  return '@fontsource/noto-serif/files/noto-serif-latin-ext-700-normal.woff2';
}

/** CSS `unicode-range` of a set of letters. */
function unicodeRange(letters: string): string {
  const points = [...new Set([...letters].map((letter) => letter.codePointAt(0) as number))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}

async function cut(name: string, file: string, letters: string, format: 'woff2' | 'sfnt'): Promise<void> {
  const target = new URL(`${name}.${format === 'sfnt' ? 'ttf' : 'woff2'}`, OUT);
  writeFileSync(target, await subsetFont(readFileSync(require.resolve(file)), letters, { targetFormat: format }));
}

/** Writes `src/assets/fonts/` (git ignores it) unless it is already there for the present letters. */
export async function makeFonts(): Promise<void> {
  const stampFile = new URL('stamp', OUT);
  const stamp = createHash('sha256').update(JSON.stringify(LOCALE) + LATIN + readFileSync(fileURLToPath(import.meta.url))).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(OUT, { recursive: true });
  const latinFile = '@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2';
  const ranges: Record<string, string> = { latin: unicodeRange(LATIN) };
  for (const format of ['woff2', 'sfnt'] as const) {
    await cut('latin', latinFile, LATIN, format);
    for (const locale of LOCALES) {
      const { letters } = LOCALE[locale];
      if (!letters) continue;
      await cut(locale, source(locale), letters, format);
      // Letters that the Latin file already has stay with it: one glyph, one file.
      ranges[locale] = unicodeRange([...letters].filter((letter) => !LATIN.includes(letter)).join(''));
    }
  }
  writeFileSync(new URL('ranges.json', OUT), `${JSON.stringify(ranges, null, 2)}\n`);
  writeFileSync(stampFile, stamp);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFonts();
