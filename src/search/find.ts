/** One query through plan, engine and merge: what the interface shows. */
import type { Engine, PageEntry } from './engine.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { makePlan, type Plan } from './plan.ts';
import { runPlan } from './run.ts';

export interface Result {
  page: PageEntry;
  /** Words of the query that led elsewhere but not to this page, as typed. */
  missing: string[];
}

export interface Outcome {
  query: string;
  plan: Plan;
  results: Result[];
}

interface Sources {
  language: Language;
  lexicon: Lexicon;
  pages: ReadonlyMap<string, PageEntry>;
  engine(): Promise<Engine>;
}

/** Finds pages for a query of any kind; an empty one finds nothing. The engine is opened only when there is something to ask. */
export async function find(query: string, { language, lexicon, pages, engine }: Sources): Promise<Outcome> {
  const plan = makePlan(query, language, lexicon);
  if (plan.searches.length === 0) return { query, plan, results: [] };
  const found = await runPlan(plan, await engine());
  const results = found.flatMap(({ id, terms }): Result[] => {
    const page = pages.get(id);
    return page ? [{ page, missing: plan.terms.filter(({ keys }, place) => keys.length > 0 && !terms.includes(place)).map(({ written }) => written) }] : [];
  });
  return { query, plan, results };
}

/** How many results each value of a filter would leave. */
export function counts(results: readonly Result[], of: 'kind' | 'theme'): Map<string, number> {
  const all = new Map<string, number>();
  for (const { page } of results) if (page[of] !== '') all.set(page[of], (all.get(page[of]) ?? 0) + 1);
  return all;
}
