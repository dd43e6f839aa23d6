/** Hands what was searched for from the list of results to the page one lands on, within this tab. */
import type { Locale } from '../locales.ts';
import type { Term } from './plan.ts';

/** Name of the entry in session storage; the script of every page looks for it. */
export const FOUND = 'rubrika-found';

export interface Handover {
  locale: Locale;
  /** Address the result leads to, without fragment. */
  address: string;
  terms: Term[];
}

export function keepForHighlight(locale: Locale, address: string, terms: Term[]): void {
  try {
    sessionStorage.setItem(FOUND, JSON.stringify({ locale, address, terms } satisfies Handover));
  } catch {
    // Storage refused: the page opens without marks.
  }
}

/** What was handed over for this address; can be taken once. */
export function takeForHighlight(address: string): Handover | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(FOUND) ?? 'null') as Handover | null;
    if (!kept || kept.address !== address) return undefined;
    sessionStorage.removeItem(FOUND);
    return kept;
  } catch {
    return undefined;
  }
}
