/** Asks the engine what the plan says and puts the answers in one order. */
import type { Engine, Hit } from './engine.ts';
import type { Plan, Search } from './plan.ts';

export interface Found {
  id: string;
  score: number;
  /** Places of the terms the page has. */
  terms: number[];
}

/** Pages below which partial matches are added. */
const ENOUGH = 5;

/** Adds up what several searches say of each page; a page that more words lead to comes first, then the higher score. */
export function merge(answers: readonly { search: Search; hits: readonly Hit[] }[]): Found[] {
  const found = new Map<string, Found & { best: Map<string, number> }>();
  for (const { search, hits } of answers) {
    const group = search.terms.join();
    for (const { id, score } of hits) {
      const page = found.get(id) ?? { id, score: 0, terms: [], best: new Map<string, number>() };
      found.set(id, page);
      page.terms = [...new Set([...page.terms, ...search.terms])].sort((a, b) => a - b);
      // Alternatives of the same words do not add up: the best of them counts, and a little of the others.
      const worth = score * search.weight;
      const best = page.best.get(group) ?? 0;
      page.best.set(group, Math.max(best, worth) + Math.min(best, worth) * 0.25);
    }
  }
  return [...found.values()]
    .map(({ id, terms, best }) => ({ id, terms, score: [...best.values()].reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.terms.length - a.terms.length || b.score - a.score || (a.id < b.id ? -1 : 1));
}

const ask = (searches: readonly Search[], engine: Engine) => Promise.all(searches.map(async (search) => ({ search, hits: await engine.search(search.query) })));

/** The pages for a plan, best first. */
export async function runPlan(plan: Plan, engine: Engine): Promise<Found[]> {
  const whole = await ask(plan.whole, engine);
  const ids = new Set(whole.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const parts = ids.size < ENOUGH ? await ask(plan.parts, engine) : [];
  return merge([...whole, ...parts]);
}
