/** The glossary as a gate: words it forbids, with the exceptions written down in terms.json. */
import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/locales.ts';
import type { Problem } from './problems.ts';
import type { Text } from './texts.ts';

interface Term {
  avoid: string;
  use: string;
  /** Files, or pieces of text around the word, where it is right. */
  except?: string[];
  /** Upper and lower case matter. */
  case?: boolean;
  /** At the start of a sentence it is right. */
  start?: boolean;
}

const TERMS = JSON.parse(readFileSync(new URL('terms.json', import.meta.url), 'utf8')) as Record<Locale, Term[]>;

/** Everything in the texts that the glossary does not allow. */
export function checkTerms(texts: readonly Text[], terms: Record<Locale, Term[]> = TERMS): Problem[] {
  const problems: Problem[] = [];
  for (const { file, line, locale, path, text } of texts) {
    for (const term of terms[locale] ?? []) {
      for (const found of text.matchAll(new RegExp(term.avoid, term.case ? 'gu' : 'giu'))) {
        const around = text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30);
        if (term.start && (found.index === 0 || /[.:?!”„«–] ?$/u.test(text.slice(0, found.index)))) continue;
        if (term.except?.some((allowed) => file.endsWith(allowed) || around.includes(allowed))) continue;
        problems.push({ file, line, what: `“${found[0]}” in ${path}: “…${around}…”`, mend: `the glossary says: ${term.use}; where the word is right, name the place under "except" in tests/content/terms.json` });
      }
    }
  }
  return problems;
}
