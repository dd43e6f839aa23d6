/** Asks the engine what the plan says and puts the answers in one order. */
import type { Engine, Hit } from './engine.ts';
import type { Plan, Search } from './plan.ts';

export interface Found {
  id: string;
  score: number;
  /** Places of the terms the page has. */
  terms: number[];
}

/** The engine adds up in an order of its own that changes from visit to visit: the last digits are chance, and must not decide. */
const exact = (score: number): number => Math.round(score * 1000) / 1000;

/** Pages with all words above which others are left out, unless they rank before them. */
const ENOUGH = 5;

/**
 * Adds up what the searches say of each page. Of the readings of one word the best counts. A page that lacks words
 * loses as much as they weigh: a rare word more than one that is on every page.
 */
export function merge(answers: readonly { search: Search; hits: readonly Hit[] }[]): Found[] {
  const found = new Map<string, { whole: number; best: Map<number, number> }>();
  const spread = new Map<number, Set<string>>();
  for (const { search, hits } of answers) {
    for (const { id, score } of hits) {
      const page = found.get(id) ?? { whole: 0, best: new Map<number, number>() };
      found.set(id, page);
      const worth = (search.open ? Math.sqrt(score) : score) * search.weight;
      if (search.term === undefined) page.whole += worth;
      else {
        page.best.set(search.term, Math.max(page.best.get(search.term) ?? 0, worth));
        spread.set(search.term, (spread.get(search.term) ?? new Set()).add(id));
      }
    }
  }
  const weigh = (term: number): number => Math.log(1 + found.size / (spread.get(term)?.size ?? found.size));
  const all = [...spread.keys()];
  const total = all.reduce((sum, term) => sum + weigh(term), 0);
  const pages = [...found].map(([id, { whole, best }]): Found => {
    const terms = [...best.keys()].sort((a, b) => a - b);
    const share = total > 0 ? terms.reduce((sum, term) => sum + weigh(term), 0) / total : 1;
    return { id, terms, score: exact((whole + [...best.values()].reduce((sum, one) => sum + one, 0)) * share ** 2) };
  });
  const ordered = pages.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const full = ordered.filter(({ terms }) => terms.length === all.length);
  const least = full.length < ENOUGH ? 0 : (full[ENOUGH - 1] as Found).score;
  return ordered.filter(({ terms, score }) => terms.length === all.length || score > least);
}

/** The pages for a plan, best first. */
export async function runPlan({ searches }: Plan, engine: Engine): Promise<Found[]> {
  return merge(await Promise.all(searches.map(async (search) => ({ search, hits: await engine.search(search.query) }))));
}
