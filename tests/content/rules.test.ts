/** One deliberately broken tree per rule: each must be reported with file and line, and nothing else with it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { checkContent, publishedIds } from './check.ts';
import { readFiles, report, type Files } from './problems.ts';

const site = [...readFiles(process.cwd(), 'content')].filter(([file]) => /^content\/(site|tools)\//.test(file));

const MISTAKE = `---
title: "A mistake"
summary: "What it is."
cost: "What it costs."
symptoms:
  - "One"
  - "Two"
steps:
  - "First"
statements:
  sa-a-1: "We do."
questions:
  q-a-1:
    text: "Which?"
    options:
      a: "This"
      b: "That"
    why:
      a: "Because."
      b: "Not so."
---

Body with [a link](guide:g).
`;
const GUIDE = `---
title: "A guide"
description: "What it is about."
---

Text with a [term](term:goal) and [a part](#next).

<Mistake id="a">

Lead-in.

</Mistake>

## Next {#next}
`;

/** A small tree without problems. */
function cleanTree(): Files {
  const files: Files = new Map(site);
  files.set('content/facts/glossary.json', '[{ "group": "strategy", "terms": ["goal"] }]');
  files.set('content/mistakes/a/facts.json', JSON.stringify({ theme: 'strategy', severity: 3, effort: 1, minutes: 30, tools: [], seeds: ['az-1.1'], statements: ['sa-a-1'], questions: [{ id: 'q-a-1', options: ['a', 'b'], right: ['a'] }] }, null, 2));
  files.set('content/guides/g/facts.json', JSON.stringify({ order: 1, mistakes: ['a'], tools: [], source: { lang: 'az' }, published: '2026-11-24', updated: '2026-11-24' }, null, 2));
  for (const locale of LOCALES) {
    files.set(`content/mistakes/a/${locale}.mdx`, MISTAKE);
    files.set(`content/guides/g/${locale}.mdx`, GUIDE);
    files.set(`content/glossary/${locale}.json`, '{ "goal": { "term": "goal", "short": "What one wants." } }');
  }
  return files;
}

const replace = (file: string, from: string, to: string) => (files: Files) => {
  const text = files.get(file);
  if (!text?.includes(from)) throw new Error(`The fixture ${file} does not contain ${from}`);
  files.set(file, text.replace(from, to));
};
const remove = (file: string) => (files: Files) => void files.delete(file);
const PL = 'content/mistakes/a/pl.mdx';
const PL_GUIDE = 'content/guides/g/pl.mdx';

const rules: [rule: string, breakIt: (files: Files) => void, expected: string][] = [
  ['a file that does not parse', replace(PL, '"One"', '"One'), 'content/mistakes/a/pl.mdx:'],
  ['no front matter', replace(PL, '---\n', '\n'), 'content/mistakes/a/pl.mdx:1: no front matter'],
  ['an unknown key', replace(PL, 'cost:', 'price: "x"\ncost:'), 'content/mistakes/a/pl.mdx:4: unknown key “price”'],
  ['an unknown key in facts', replace('content/mistakes/a/facts.json', '"minutes"', '"minute": 3,\n  "minutes"'), 'content/mistakes/a/facts.json:5: unknown key “minute”'],
  ['a title that is too long', replace(PL, '"A mistake"', `"${'A'.repeat(61)}"`), 'content/mistakes/a/pl.mdx:2: title: at most 60 characters'],
  ['an empty text', replace(PL, '"What it costs."', '""'), 'content/mistakes/a/pl.mdx:4: cost: the text is empty'],
  ['a double space', replace(PL, 'What it costs', 'What  it costs'), 'content/mistakes/a/pl.mdx:4: cost: spaces'],
  ['a missing language', remove(PL), 'content/mistakes/a/pl.mdx:1: missing in Polski'],
  ['a missing statement', replace(PL, '  sa-a-1: "We do."', '  sa-a-2: "We do."'), 'statements lacks “sa-a-1”'],
  ['an option too few', replace(PL, '      b: "That"\n', ''), 'content/mistakes/a/pl.mdx:16: questions.q-a-1.options lacks “b”'],
  ['a missing explanation', replace(PL, '      b: "Not so."\n', ''), 'questions.q-a-1.why lacks “b”'],
  ['another number of symptoms', replace(PL, '  - "Two"\n', ''), 'content/mistakes/a/pl.mdx:6: 1 symptoms, but English has 2'],
  ['another number of steps', replace(PL, '  - "First"\n', '  - "First"\n  - "Second"\n'), '2 steps, but English has 1'],
  ['an unknown theme', replace('content/mistakes/a/facts.json', '"strategy"', '"stratagy"'), 'content/mistakes/a/facts.json:2: theme:'],
  ['an unknown tool', replace('content/mistakes/a/facts.json', '"tools": []', '"tools": ["hammer"]'), 'content/mistakes/a/facts.json:6: unknown tool “hammer”'],
  ['a right answer that is no option', replace('content/mistakes/a/facts.json', '"right": [\n        "a"', '"right": [\n        "x"'), 'the right answer “x” of q-a-1 is not among its options'],
  ['an unknown mistake in a guide', (files) => { replace('content/guides/g/facts.json', '"a"', '"zz"')(files); for (const locale of LOCALES) replace(`content/guides/g/${locale}.mdx`, 'id="a"', 'id="zz"')(files); }, 'content/guides/g/facts.json:3: unknown mistake “zz”'],
  ['a mistake shown that the facts do not list', replace(PL_GUIDE, 'id="a"', 'id="b"'), 'content/guides/g/pl.mdx:5: shows the mistakes b, but facts.json lists a'],
  ['another outline than English', replace(PL_GUIDE, '## Next {#next}', '## Next {#later}'), 'its headings and components are not those of the English guide'],
  ['a heading without an id', replace(PL_GUIDE, '## Next {#next}', '## Next'), 'content/guides/g/pl.mdx:14: a heading without an id'],
  ['a first-level heading in a body', replace(PL, 'Body with', '# Body\n\nBody with'), 'a heading of the first level'],
  ['a broken link', replace(PL, 'guide:g', 'guide:gone'), 'content/mistakes/a/pl.mdx:23: the link “guide:gone” leads to no published guide'],
  ['a link of no known kind', replace(PL, 'guide:g', '/pl/guides/g/'), 'is of no known kind'],
  ['a dead anchor', replace(PL_GUIDE, '(#next)', '(#nowhere)'), 'the link “#nowhere” leads to no anchor'],
  ['an unknown term', replace(PL_GUIDE, 'term:goal', 'term:gaol'), 'names a term that content/facts/glossary.json lacks'],
  ['a term linked twice', replace(PL_GUIDE, 'Lead-in.', 'Lead-in [x](term:goal).'), 'the term “goal” is linked twice'],
  ['an unknown component', replace(PL, 'Body with', '<Quizz />\n\nBody with'), 'unknown component <Quizz>'],
  ['a missing plural form', replace('content/site/pl.json', '"few": "{n} błędy", ', ''), 'guide.mistakes lacks the plural form “few”'],
  ['a plural form the language does not use', replace('content/site/az.json', '"one": "{n} səhv",', '"one": "{n} səhv", "few": "{n} səhv",'), 'has the plural form “few”, which Azərbaycanca does not use'],
  ['a wrong placeholder', replace('content/site/uk.json', '{query}', '{search}'), 'search.none has other placeholders than English'],
  ['a missing word of the site', replace('content/site/eo.json', '"close": "Fermi"', '"shut": "Fermi"'), 'content/site/eo.json:'],
  ['an unknown key in facts that tools use', (files) => void files.set('content/facts/mix-rules.json', '{\n  "checked": "2026-11-22",\n  "note": "x",\n  "mark": 1,\n  "rules": [{ "id": "a", "shares": { "promo": 1 }, "status": "ED" }]\n}'), 'content/facts/mix-rules.json:4: unknown key “mark”'],
  ['a time window that ends before it begins', (files) => void files.set('content/facts/platforms.json', readFileSync('content/facts/platforms.json', 'utf8').replace('["12:00", "13:30"]', '["13:30", "12:00"]')), 'the window ends before it begins'],
  ['facts without a schema', (files) => void files.set('content/facts/prices.json', '{}'), 'content/facts/prices.json:1: facts without a schema'],
  ['a glossary without a term', replace('content/glossary/pl.json', '"goal"', '"gaol"'), 'lacks “goal”'],
];

test('a clean tree has no problems', () => expect(report(checkContent(cleanTree()))).toBe(''));
test.each(rules)('reports %s', (_, breakIt, expected) => {
  const files = cleanTree();
  breakIt(files);
  expect(report(checkContent(files))).toContain(expected);
});
test('reports all problems at once, sorted by file and line', () => {
  const files = cleanTree();
  replace(PL, '"A mistake"', '""')(files);
  replace(PL, 'guide:g', 'guide:gone')(files);
  remove('content/guides/g/az.mdx')(files);
  expect(report(checkContent(files)).split('\n')).toHaveLength(3);
});
test('a draft may lack languages, and nothing may link to it', () => {
  const files = cleanTree();
  replace('content/mistakes/a/facts.json', '"minutes"', '"draft": true,\n  "minutes"')(files);
  replace('content/guides/g/facts.json', '"order"', '"draft": true,\n  "order"')(files);
  for (const locale of LOCALES) if (locale !== 'en') files.delete(`content/mistakes/a/${locale}.mdx`);
  expect(report(checkContent(files))).toBe('content/mistakes/a/en.mdx:23: the link “guide:g” leads to no published guide; use mistake:id, guide:id, quiz:id, tool:id, term:id, page:name, #anchor or https://');
});

const lockOf = (files: Files) => `${publishedIds(files).join('\n')}\n`;
test('the lock accepts what is published', () => expect(report(checkContent(cleanTree(), lockOf(cleanTree())))).toBe(''));
test('reports a published id that is gone', () => {
  expect(report(checkContent(cleanTree(), `${lockOf(cleanTree())}mistake old\n`))).toContain('the published mistake old is gone');
});
test('accepts a published id that is gone when something names it as an alias', () => {
  const files = cleanTree();
  replace('content/mistakes/a/facts.json', '"minutes"', '"aliases": ["old"],\n  "minutes"')(files);
  expect(report(checkContent(files, `${lockOf(files)}mistake old\n`))).toBe('');
});
test('reports a new id that is not in the lock', () => {
  expect(report(checkContent(cleanTree(), lockOf(cleanTree()).replace('mistake a\n', '')))).toContain('the new mistake a is not in the lock');
});
