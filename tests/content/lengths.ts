/** Translations that are suspiciously short or long: a sentence lost, or one that wandered off. */
import type { Problem } from './problems.ts';
import type { Text } from './texts.ts';

/** Shares of the English length outside of which a text is looked at. */
const SHORT = 0.6;
const LONG = 1.7;
/** Below this many letters of English the share says nothing. */
const ENOUGH = 160;

/** Texts out of proportion, by file and key; bodies are taken whole. `looked` names `file path` pairs that a person found right. */
export function checkLengths(texts: readonly Text[], looked: ReadonlySet<string>): Problem[] {
  const sizes = new Map<string, Map<string, { length: number; text: Text }>>();
  for (const text of texts) {
    const place = `${text.file.replace(/\/[a-z]{2}\.(mdx|json)$/, '')} ${text.path}`;
    const languages = sizes.get(place) ?? new Map<string, { length: number; text: Text }>();
    const before = languages.get(text.locale);
    languages.set(text.locale, { length: (before?.length ?? 0) + text.text.length, text: before?.text ?? text });
    sizes.set(place, languages);
  }
  const problems: Problem[] = [];
  for (const languages of sizes.values()) {
    const english = languages.get('en')?.length ?? 0;
    if (english < ENOUGH) continue;
    for (const { length, text } of languages.values()) {
      const share = length / english;
      if ((share >= SHORT && share <= LONG) || looked.has(`${text.file} ${text.path}`)) continue;
      problems.push({ file: text.file, line: text.line, what: `${text.path} has ${Math.round(share * 100)} % of the length of the English`, mend: 'compare the two; when both are right, add the line to tests/content/lengths.txt' });
    }
  }
  return problems;
}
