/** What lists say about any tool; each tool's own words extend this in `src/tools/<tool>/words.ts`. */
import { text } from './common.ts';

export const toolTexts = {
  title: text,
  /** One sentence: what one brings and what one leaves with. On cards, in lists, under the title. */
  lead: text,
};
export interface ToolTexts { title: string; lead: string }
