/** What search needs of the engine that holds the index. Another engine replaces Pagefind by fulfilling this. */
export interface Hit {
  id: string;
  score: number;
}

/** A page of the index as the list of results shows it before its text is there. */
export interface PageEntry {
  id: string;
  /** Address under the base path. */
  url: string;
  title: string;
  kind: string;
  theme: string;
}

export interface PageText {
  content: string;
  /** Parts of the page one can link to, in order; `at` is the place in `content`. */
  sections: { id: string; title: string; at: number }[];
}

export interface Engine {
  /** Pages that have every word of the query, best first. */
  search(query: string): Promise<Hit[]>;
  text(id: string): Promise<PageText>;
}
