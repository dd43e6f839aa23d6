/** The points of the five source articles, and where each is carried. */
import type { GuideFacts } from '../../src/schemas/guide.ts';
import type { MistakeFacts } from '../../src/schemas/mistake.ts';
import type { Files } from './problems.ts';

/** How many points each section of an article has; the first section's number, then the counts. */
const SECTIONS: Record<string, [first: number, ...counts: number[]]> = {
  az: [0, 3, 5, 2, 4, 7, 6, 4, 7, 5, 5, 5, 1],
  hy: [0, 4, 4, 1, 5, 3, 3, 3, 4, 4, 5, 4, 5],
  uk: [0, 3, 4, 2, 5, 2, 5, 3, 2, 4],
  pl: [1, 9, 12, 10, 6],
  eo: [0, 4, 7, 4, 12, 4, 6, 12, 5, 6, 1],
};
/** Points that frame the article and claim nothing about social media; a guide may leave them out. */
export const CONTEXT_ONLY: Record<string, string> = {
  'az-0.1': 'defines the term',
  'az-0.3': 'announces the list',
  'az-11.1': 'closes the list',
  'hy-0.1': 'says that the field matters',
  'hy-0.2': 'defines the term',
};

/** All points, `az-0.1` to `eo-9.1`. */
export const POINTS: readonly string[] = Object.entries(SECTIONS).flatMap(([article, [first, ...counts]]) =>
  counts.flatMap((count, section) => Array.from({ length: count }, (_, index) => `${article}-${first + section}.${index + 1}`)),
);

/** Point → files that carry it. Drafts carry nothing. */
export function carriersOf(files: Files): Map<string, string[]> {
  const carriers = new Map<string, string[]>();
  const add = (point: string, file: string) => carriers.set(point, [...(carriers.get(point) ?? []), file]);
  for (const [file, text] of files) {
    if (!/^content\/(mistakes|guides)\/[^/]+\/facts\.json$/.test(file)) continue;
    const facts = JSON.parse(text) as GuideFacts | MistakeFacts;
    if (!facts.draft) facts.seeds.forEach((point) => add(point, file));
  }
  return carriers;
}

/** Points of a guide's own article that neither the guide nor its mistakes carry. */
export function missingIn(files: Files, guide: string): string[] {
  const read = <T>(file: string) => JSON.parse(files.get(file) ?? '{}') as T;
  const facts = read<GuideFacts>(`content/guides/${guide}/facts.json`);
  const carried = new Set([...facts.seeds, ...facts.mistakes.flatMap((mistake) => read<MistakeFacts>(`content/mistakes/${mistake}/facts.json`).seeds)]);
  return POINTS.filter((point) => point.startsWith(`${facts.source.lang}-`) && !carried.has(point) && !(point in CONTEXT_ONLY));
}
