/** The sheet of paper that the island takes the place of: it stays for print and for those without scripts. */
import type { Answers } from './types.ts';

/** The place on the page around an element of the island. */
export const placeOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('.quiz-place') ?? null;

/** What was already ticked on the sheet before the island woke up: statement id → value as in the form. */
export function tickedOn(place: HTMLElement | null): Answers {
  const ticked = [...(place?.querySelectorAll<HTMLInputElement>('.worksheet input:checked') ?? [])].map(({ name, value }) => [name, /^\d$/.test(value) ? Number(value) : value]);
  return Object.fromEntries(ticked) as Answers;
}

/** Prints one element of the page and nothing else. */
export function printOnly(element: Element | null): void {
  if (!element) return;
  const root = document.documentElement;
  element.classList.add('print-this');
  root.dataset['print'] = 'one';
  const done = () => {
    element.classList.remove('print-this');
    delete root.dataset['print'];
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
