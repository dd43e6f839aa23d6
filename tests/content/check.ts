/** Checks everything under `content/` and reports all problems at once. Pure: files in, problems out. */
import type { ZodType } from 'zod';
import { glossaryFacts, glossaryWords } from '../../src/schemas/glossary.ts';
import { guideFacts, guideWords, type GuideFacts } from '../../src/schemas/guide.ts';
import { mistakeFacts, mistakeWords, type MistakeFacts, type MistakeWords } from '../../src/schemas/mistake.ts';
import { FACTS } from '../../src/schemas/facts.ts';
import { siteWords } from '../../src/schemas/site.ts';
import { TOOL_WORDS } from '../../src/tools/registry.ts';
import { LOCALE, LOCALES, type Locale } from '../../src/locales.ts';
import { placeholders } from '../../src/words/fill.ts';
import { parseFile, type Files, type Parsed, type Problem } from './problems.ts';

interface Context {
  files: Files;
  problems: Problem[];
  parsed: Map<string, Parsed>;
  mistakes: Map<string, MistakeFacts>;
  guides: Map<string, GuideFacts>;
  terms: Set<string>;
  tools: Set<string>;
}

const PAGES = new Set(['about', 'glossary', 'search', 'mistakes', 'guides', 'quizzes', 'documents', 'tools']);

function read<T>(context: Context, file: string, schema: ZodType<T>): T | undefined {
  const text = context.files.get(file);
  if (text === undefined) return undefined;
  const parsed = parseFile(file, text, context.problems);
  context.parsed.set(file, parsed);
  if (parsed.data === undefined) return undefined;
  const result = schema.safeParse(parsed.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const where = issue.path.join('.') || 'the whole file';
    const unknown = issue.code === 'unrecognized_keys';
    context.problems.push({
      file,
      line: parsed.lineOf(unknown ? [...issue.path, issue.keys[0] as string] : issue.path),
      what: unknown ? `unknown key ${issue.keys.map((key) => `“${key}”`).join(', ')}` : `${where}: ${issue.message}`,
      mend: unknown ? 'correct its spelling or remove it; the schema is in src/schemas/' : 'see the schema in src/schemas/ for what belongs there',
    });
  }
  return undefined;
}

/** Ids of the folders directly under a folder of `content/`. */
function folders(files: Files, kind: string): string[] {
  return [...new Set([...files.keys()].map((file) => new RegExp(`^content/${kind}/([^/]+)/`).exec(file)?.[1]).filter((id) => id !== undefined))].sort();
}

/** The MDX or JSON files of one thing in all languages; a missing one is a problem unless the thing is a draft. */
function perLanguage<T>(context: Context, name: (locale: Locale) => string, schema: ZodType<T>, draft: boolean): Map<Locale, T> {
  const words = new Map<Locale, T>();
  for (const locale of LOCALES) {
    const file = name(locale);
    if (!context.files.has(file)) {
      if (!draft) context.problems.push({ file, line: 1, what: `missing in ${LOCALE[locale].name}`, mend: 'write it, or say "draft": true in its facts.json' });
      continue;
    }
    const data = read(context, file, schema);
    if (data !== undefined) words.set(locale, data);
  }
  return words;
}

function sameIds(context: Context, file: string, path: string[], wanted: readonly string[], found: readonly string[]): void {
  const line = context.parsed.get(file)?.lineOf(path) ?? 1;
  const place = path.join('.');
  for (const id of wanted.filter((one) => !found.includes(one))) context.problems.push({ file, line, what: `${place} lacks “${id}”`, mend: 'write it; the ids stand in facts.json' });
  for (const id of found.filter((one) => !wanted.includes(one))) context.problems.push({ file, line, what: `${place} has “${id}”, which facts.json does not know`, mend: 'remove it or add it to facts.json' });
}

function checkMistake(context: Context, id: string, facts: MistakeFacts): void {
  const name = (locale: Locale) => `content/mistakes/${id}/${locale}.mdx`;
  const words = perLanguage(context, name, mistakeWords, facts.draft === true);
  const english = words.get('en');
  for (const question of facts.questions) {
    for (const right of question.right.filter((one) => !question.options.includes(one))) context.problems.push({ file: `content/mistakes/${id}/facts.json`, line: 1, what: `the right answer “${right}” of ${question.id} is not among its options`, mend: 'correct the option’s id' });
  }
  for (const tool of facts.tools.filter((one) => !context.tools.has(one))) context.problems.push({ file: `content/mistakes/${id}/facts.json`, line: context.parsed.get(`content/mistakes/${id}/facts.json`)?.lineOf(['tools']) ?? 1, what: `unknown tool “${tool}”`, mend: 'name only tools that have a folder under content/tools/' });
  for (const [locale, own] of words) {
    const file = name(locale);
    sameIds(context, file, ['statements'], facts.statements, Object.keys(own.statements));
    sameIds(context, file, ['questions'], facts.questions.map((question) => question.id), Object.keys(own.questions));
    for (const question of facts.questions) {
      const text = own.questions[question.id];
      if (!text) continue;
      sameIds(context, file, ['questions', question.id, 'options'], question.options, Object.keys(text.options));
      sameIds(context, file, ['questions', question.id, 'why'], question.options, Object.keys(text.why));
    }
    if (english) sameCounts(context, file, own, english);
  }
  for (const locale of LOCALES) checkBody(context, name(locale));
}

function sameCounts(context: Context, file: string, own: MistakeWords, english: MistakeWords): void {
  for (const list of ['symptoms', 'steps'] as const) {
    if (own[list].length === english[list].length) continue;
    context.problems.push({ file, line: context.parsed.get(file)?.lineOf([list]) ?? 1, what: `${own[list].length} ${list}, but English has ${english[list].length}`, mend: 'every language has the same number' });
  }
}

/** `[line number, line]` of a body. */
function lines(parsed: Parsed): [number, string][] {
  return parsed.body.split('\n').map((text, index) => [parsed.bodyLine + index, text]);
}

function checkBody(context: Context, file: string): void {
  const parsed = context.parsed.get(file);
  if (!parsed) return;
  const say = (line: number, what: string, mend: string) => context.problems.push({ file, line, what, mend });
  const anchors = new Set([...parsed.body.matchAll(/\{#([^}]+)\}|<Mistake id="([^"]+)"/g)].map((match) => match[1] ?? match[2]));
  for (const [line, text] of lines(parsed)) {
    if (text.startsWith('# ')) say(line, 'a heading of the first level', 'the page’s title is its only one; use ##');
    if (/^##+ /.test(text) && !/\{#[a-z0-9-]+\}\s*$/.test(text)) say(line, 'a heading without an id of its own', 'end it with {#ascii-id}, the same in every language');
    for (const [, target = ''] of text.matchAll(/\]\(([^)]*)\)/g)) {
      const problem = badLink(context, target, anchors);
      if (problem) say(line, `the link “${target}” ${problem}`, 'use mistake:id, guide:id, quiz:id, tool:id, term:id, page:name, #anchor or https://');
    }
    for (const [, name = ''] of text.matchAll(/<\/?([A-Z][A-Za-z]*)/g)) {
      if (!['Mistake', 'SelfAssessment', 'Example', 'WorkingModel', 'Tool'].includes(name)) say(line, `unknown component <${name}>`, 'the known ones are Mistake, SelfAssessment, Example, WorkingModel, Tool');
    }
  }
}

/** What is wrong with a link of the content; undefined when it leads somewhere. */
function badLink(context: Context, target: string, anchors: Set<string | undefined>): string | undefined {
  if (target.startsWith('https://')) return undefined;
  if (target.startsWith('#')) return anchors.has(target.slice(1)) ? undefined : 'leads to no anchor of this page';
  const [, scheme, id = ''] = /^([a-z]+):([a-z0-9-]+)$/.exec(target) ?? [];
  switch (scheme) {
    case 'mistake':
      return context.mistakes.has(id) && !context.mistakes.get(id)?.draft ? undefined : 'leads to no published mistake';
    case 'guide':
      return context.guides.has(id) && !context.guides.get(id)?.draft ? undefined : 'leads to no published guide';
    case 'quiz':
      return id === 'express' || id === 'full' || (context.guides.has(id) && !context.guides.get(id)?.draft) ? undefined : 'leads to no quiz';
    case 'tool':
      return context.tools.has(id) ? undefined : 'leads to no tool';
    case 'term':
      return context.terms.has(id) ? undefined : 'names a term that content/facts/glossary.json lacks';
    case 'page':
      return PAGES.has(id) ? undefined : 'leads to no page';
    default:
      return 'is of no known kind';
  }
}

function checkGuide(context: Context, id: string, facts: GuideFacts): void {
  const name = (locale: Locale) => `content/guides/${id}/${locale}.mdx`;
  const factsFile = `content/guides/${id}/facts.json`;
  for (const mistake of facts.mistakes) {
    const known = context.mistakes.get(mistake);
    if (!known || (known.draft && !facts.draft)) context.problems.push({ file: factsFile, line: context.parsed.get(factsFile)?.lineOf(['mistakes']) ?? 1, what: known ? `the mistake “${mistake}” is a draft` : `unknown mistake “${mistake}”`, mend: 'name published mistakes, see the folders under content/mistakes/' });
  }
  const words = perLanguage(context, name, guideWords, facts.draft === true);
  const outline = (locale: Locale) => [...(context.parsed.get(name(locale))?.body ?? '').matchAll(/^##+ .*\{#([a-z0-9-]+)\}|^<(Mistake id="[^"]*"|SelfAssessment|WorkingModel|Tool[^>]*)/gm)].map((match) => match[1] ?? `<${match[2]}>`);
  const english = outline('en');
  for (const [locale] of words) {
    const file = name(locale);
    checkBody(context, file);
    const own = outline(locale);
    const bodyLine = context.parsed.get(file)?.bodyLine ?? 1;
    const shown = own.filter((part) => part.startsWith('<Mistake')).map((part) => part.slice(13, -2));
    if (shown.join() !== facts.mistakes.join()) context.problems.push({ file, line: bodyLine, what: `shows the mistakes ${shown.join(', ')}, but facts.json lists ${facts.mistakes.join(', ')}`, mend: 'both must name the same mistakes in the same order' });
    if (own.join() !== english.join()) context.problems.push({ file, line: bodyLine, what: 'its headings and components are not those of the English guide', mend: `expected in this order: ${english.join(' ')}` });
    for (const [, term] of duplicates([...(context.parsed.get(file)?.body ?? '').matchAll(/\(term:([a-z0-9-]+)\)/g)].map((match) => match[1] as string))) context.problems.push({ file, line: bodyLine, what: `the term “${term}” is linked twice`, mend: 'link it at its first use only' });
  }
}

const duplicates = (list: string[]): [number, string][] => [...new Set(list.filter((one, index) => list.indexOf(one) !== index))].map((one, index) => [index, one]);

const isPlural = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null && !Array.isArray(value) && 'other' in value && Object.keys(value).every((key) => ['one', 'few', 'many', 'other'].includes(key));

/** Walks English and another language side by side: same placeholders, every plural category. */
function sameShape(context: Context, file: string, locale: Locale, english: unknown, own: unknown, path: (string | number)[]): void {
  const say = (what: string, mend: string) => context.problems.push({ file, line: context.parsed.get(file)?.lineOf(path) ?? 1, what: `${path.join('.')} ${what}`, mend });
  if (isPlural(own)) {
    for (const category of LOCALE[locale].plurals.filter((one) => !(one in own))) say(`lacks the plural form “${category}”`, 'write it');
    for (const category of Object.keys(own).filter((one) => !LOCALE[locale].plurals.includes(one as 'one'))) say(`has the plural form “${category}”, which ${LOCALE[locale].name} does not use`, 'remove it');
    const wanted = placeholders((english as Record<string, string>)['other'] ?? '').sort().join();
    for (const [category, text] of Object.entries(own)) if (placeholders(text).sort().join() !== wanted) say(`(${category}) has other placeholders than English`, `expected: ${wanted}`);
  } else if (typeof own === 'string' && typeof english === 'string') {
    const wanted = placeholders(english).sort().join();
    if (placeholders(own).sort().join() !== wanted) say('has other placeholders than English', `expected: ${wanted || 'none'}`);
  } else if (Array.isArray(own) && Array.isArray(english)) {
    if (own.length !== english.length) say(`has ${own.length} parts, English ${english.length}`, 'every language has the same number');
    own.forEach((value, index) => sameShape(context, file, locale, english[index], value, [...path, index]));
  } else if (typeof own === 'object' && own !== null && typeof english === 'object' && english !== null) {
    for (const [key, value] of Object.entries(own)) sameShape(context, file, locale, (english as Record<string, unknown>)[key], value, [...path, key]);
  }
}

function checkWords<T>(context: Context, folder: string, schema: ZodType<T>): void {
  const name = (locale: Locale) => `content/${folder}/${locale}.json`;
  const words = perLanguage(context, name, schema, false);
  const english = words.get('en');
  if (!english) return;
  for (const [locale, own] of words) sameShape(context, name(locale), locale, english, own, []);
}

/** Every id that others may have linked to: pages, anchors, statements, questions, terms. */
export function publishedIds(files: Files): string[] {
  const context = load(files);
  const ids = new Set<string>();
  for (const [id, facts] of context.mistakes) {
    if (facts.draft) continue;
    [`mistake ${id}`, ...facts.statements.map((one) => `statement ${one}`), ...facts.questions.map((one) => `question ${one.id}`)].forEach((one) => ids.add(one));
  }
  for (const [id, facts] of context.guides) {
    if (facts.draft) continue;
    ids.add(`guide ${id}`);
    for (const [, anchor] of (files.get(`content/guides/${id}/en.mdx`) ?? '').matchAll(/^##+ .*\{#([a-z0-9-]+)\}/gm)) ids.add(`anchor ${id}#${anchor}`);
  }
  context.terms.forEach((term) => ids.add(`term ${term}`));
  return [...ids].sort();
}

function checkLock(context: Context, lock: string | undefined, lockFile: string): void {
  if (lock === undefined) return;
  const listed = lock.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const present = new Set(publishedIds(context.files));
  const aliases = new Set([...context.mistakes.values()].flatMap((facts) => (facts.aliases ?? []).map((alias) => `mistake ${alias}`)));
  listed.forEach((id, index) => {
    if (!present.has(id) && !aliases.has(id)) context.problems.push({ file: lockFile, line: index + 1, what: `the published ${id} is gone`, mend: 'give it back, or name it under "aliases" in the facts of what replaces it' });
  });
  for (const id of [...present].filter((one) => !listed.includes(one))) context.problems.push({ file: lockFile, line: listed.length + 1, what: `the new ${id} is not in the lock`, mend: 'run: node scripts/anchors.ts' });
}

/** Every file of facts has a schema, and every schema its file. */
function checkFacts(context: Context): void {
  for (const file of [...context.files.keys()].filter((one) => one.startsWith('content/facts/') && one !== 'content/facts/glossary.json')) {
    const schema = FACTS[file.slice('content/facts/'.length, -'.json'.length)];
    if (schema) read(context, file, schema);
    else context.problems.push({ file, line: 1, what: 'facts without a schema', mend: 'describe them in src/schemas/facts.ts, or remove the file' });
  }
}

function load(files: Files): Context {
  const context: Context = { files, problems: [], parsed: new Map(), mistakes: new Map(), guides: new Map(), terms: new Set(), tools: new Set(folders(files, 'tools')) };
  for (const id of folders(files, 'mistakes')) {
    const facts = read(context, `content/mistakes/${id}/facts.json`, mistakeFacts);
    if (facts) context.mistakes.set(id, facts);
    else if (!files.has(`content/mistakes/${id}/facts.json`)) context.problems.push({ file: `content/mistakes/${id}/facts.json`, line: 1, what: 'missing', mend: 'copy one of another mistake and change it' });
  }
  for (const id of folders(files, 'guides')) {
    const facts = read(context, `content/guides/${id}/facts.json`, guideFacts);
    if (facts) context.guides.set(id, facts);
  }
  for (const { terms } of read(context, 'content/facts/glossary.json', glossaryFacts) ?? []) terms.forEach((term) => context.terms.add(term));
  return context;
}

/** All problems of the content; an empty list when it is clean. `lock` is the text of the anchors lock. */
export function checkContent(files: Files, lock?: string, lockFile = 'tests/content/anchors.lock'): Problem[] {
  const context = load(files);
  for (const [id, facts] of context.mistakes) checkMistake(context, id, facts);
  for (const [id, facts] of context.guides) checkGuide(context, id, facts);
  checkFacts(context);
  checkWords(context, 'site', siteWords);
  checkWords(context, 'glossary', glossaryWords);
  for (const tool of Object.keys(TOOL_WORDS)) checkWords(context, `tools/${tool}`, TOOL_WORDS[tool] as ZodType);
  for (const tool of [...context.tools].filter((one) => !(one in TOOL_WORDS))) context.problems.push({ file: `content/tools/${tool}/en.json`, line: 1, what: 'no such tool', mend: 'name it in src/tools/registry.ts, or remove the folder' });
  for (const locale of LOCALES) {
    const file = `content/glossary/${locale}.json`;
    const data = context.parsed.get(file)?.data;
    if (data) sameIds(context, file, [], [...context.terms], Object.keys(data));
  }
  checkLock(context, lock, lockFile);
  return context.problems;
}
