/** Marks the words one searched for on the page one landed on, without touching its text. Esc takes the marks away. */
import { matches } from './excerpt.ts';
import { takeForHighlight } from './found-browser.ts';
import { grammar } from './loader-browser.ts';

/** Marks the matches inside `root`; does nothing when nothing was handed over or the browser has no custom highlights. */
export async function highlight(root: Element): Promise<void> {
  const found = takeForHighlight(location.href.replace(/[?#].*/, ''));
  if (!found || !('highlights' in CSS)) return;
  const language = await grammar(found.locale);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('script, style, [popover]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of matches(node.nodeValue ?? '', found.terms, language)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  if (ranges.length === 0) return;
  CSS.highlights.set('found', new Highlight(...ranges));
  const clear = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    CSS.highlights.delete('found');
    removeEventListener('keydown', clear);
  };
  addEventListener('keydown', clear);
}
