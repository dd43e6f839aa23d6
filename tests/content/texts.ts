/** Every text a reader sees, with the file and line it stands on: what the language checks look at. */
import { LOCALES, type Locale } from '../../src/locales.ts';
import { parseFile, type Files } from './problems.ts';

export interface Text {
  file: string;
  line: number;
  locale: Locale;
  /** Keys to it in front matter or JSON; `body` for the article. */
  path: string;
  text: string;
}

/** Synonyms as people type them, slips of grammar included: found by search, never shown. */
const HIDDEN = new Set(['keywords']);

/** A line of MDX as a reader sees it: no components, link targets, heading marks, ids, list marks. */
export function plainLine(line: string): string {
  return line
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/\{#[a-z0-9-]+\}/g, '')
    .replace(/^\s*(?:#{1,6}|[-*]|\d+\.)\s+/, '')
    .replaceAll(/[[\]*_`]/g, '')
    .trim();
}

function walk(value: unknown, path: (string | number)[], visit: (text: string, path: (string | number)[]) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) value.forEach((inner, index) => walk(inner, [...path, index], visit));
  else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) if (!HIDDEN.has(key)) walk(inner, [...path, key], visit);
}

/** All texts under `content/` in the order of the files. Files that do not parse are left to the other checks. */
export function textsOf(files: Files): Text[] {
  const texts: Text[] = [];
  for (const [file, source] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const code = /\/([a-z]{2})\.(?:mdx|json)$/.exec(file)?.[1];
    const locale = LOCALES.find((one) => one === code);
    if (!locale) continue;
    const parsed = parseFile(file, source, []);
    walk(parsed.data, [], (text, path) => texts.push({ file, line: parsed.lineOf(path), locale, path: path.join('.'), text }));
    parsed.body.split('\n').forEach((line, index) => {
      const text = plainLine(line);
      if (text !== '') texts.push({ file, line: parsed.bodyLine + index, locale, path: 'body', text });
    });
  }
  return texts;
}
