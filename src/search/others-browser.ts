/** The words of a query in the other languages: how many pages each would find. Asked only when one's own language does not know every word. */
import { LOCALES, type Locale } from '../locales.ts';
import { find, type Outcome } from './find.ts';
import { load, type Library } from './loader-browser.ts';

export interface OtherLanguage {
  locale: Locale;
  count: number;
}

/** Languages that are written in the script of the query. */
function candidates(query: string, own: Locale): Locale[] {
  const all: Locale[] = [];
  if (/\p{Script=Armenian}/u.test(query)) all.push('hy');
  if (/\p{Script=Cyrillic}/u.test(query)) all.push('uk');
  if (/\p{Script=Latin}/u.test(query)) all.push(...LOCALES.filter((locale) => locale !== 'hy' && locale !== 'uk'));
  return all.filter((locale) => locale !== own);
}

const unsure = ({ plan }: Outcome): number => plan.terms.filter(({ reading }) => reading === 'guessed' || reading === 'unknown').length;

/** Languages that know more of the words than one's own, with the number of pages they find. */
export async function otherLanguages(outcome: Outcome, { base, locale }: Library): Promise<OtherLanguage[]> {
  const own = unsure(outcome);
  if (own === 0 || outcome.plan.terms.length === 0) return [];
  const found = await Promise.all(
    candidates(outcome.query, locale).map(async (other): Promise<OtherLanguage[]> => {
      const library = await load(base, other, false);
      // The word list answers first, so that the engine of a language opens only when it will find something.
      const known = await find(outcome.query, { ...library, engine: async () => ({ search: async () => [], text: async () => ({ content: '', sections: [] }) }) });
      if (known.plan.terms.some(({ reading }) => reading !== 'known')) return [];
      const { results } = await find(outcome.query, library);
      return results.length > 0 ? [{ locale: other, count: results.length }] : [];
    }),
  );
  return found.flat();
}
