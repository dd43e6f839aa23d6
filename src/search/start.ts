/** The file `search/<locale>.json` that the build writes and the search starts from. */
import type { Theme } from '../schemas/theme.ts';
import type { SiteWords } from '../schemas/site.ts';
import type { PageEntry } from './engine.ts';

export type SearchWords = SiteWords['search'] & { close: string; kindGlossary: string; themes: Record<Theme, string> };

export interface SearchStart {
  /** Name of the word list beside this file. */
  list: string;
  /** Files of the engine's bundle that every search needs, to be fetched before it asks for them. */
  preload: string[];
  pages: PageEntry[];
  words: SearchWords;
}
