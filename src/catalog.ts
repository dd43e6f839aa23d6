/** The only asker of `astro:content`: hands pages finished objects of one language, cross-checked. */
import { getCollection, getEntry, render } from 'astro:content';
import glossaryOrder from '../content/facts/glossary.json';
import { LOCALES, type Locale } from './locales.ts';
import type { GuideFacts, GuideWords } from './schemas/guide.ts';
import type { GlossaryWords } from './schemas/glossary.ts';
import type { MistakeFacts, MistakeWords } from './schemas/mistake.ts';
import type { SiteWords } from './schemas/site.ts';
import type { ToolTexts } from './schemas/tool.ts';
import { TOOL_WORDS } from './tools/registry.ts';
import { THEMES, type Theme } from './schemas/theme.ts';
import { tieAll } from './words/typography.ts';

/** Facts and words of one mistake; what both call `statements` and `questions` is kept apart: ids in `statementIds` and `questionFacts`, texts under the plain names. */
export type Mistake = { id: string; body: string; statementIds: string[]; questionFacts: MistakeFacts['questions'] } & Omit<MistakeFacts, 'statements' | 'questions'> & MistakeWords;
export type Guide = { id: string; body: string } & GuideFacts & GuideWords;

/** Words of the site's shell in one language. */
export async function site(locale: Locale): Promise<SiteWords> {
  const entry = await getEntry('siteWords', locale);
  if (!entry) throw new Error(`content/site/${locale}.json is missing: add it with the same keys as content/site/en.json`);
  return tieAll(entry.data as SiteWords, locale);
}

/** The glossary in one language, in the order and groups of `content/facts/glossary.json`. */
export async function glossary(locale: Locale): Promise<{ group: string; terms: { id: string; term: string; short: string }[] }[]> {
  const entry = await getEntry('glossaryWords', locale);
  if (!entry) throw new Error(`content/glossary/${locale}.json is missing`);
  const words = tieAll(entry.data as GlossaryWords, locale);
  return glossaryOrder.map(({ group, terms }) => ({
    group,
    terms: terms.map((id) => {
      const word = words[id];
      if (!word) throw new Error(`content/glossary/${locale}.json lacks the term “${id}”`);
      return { id, ...word };
    }),
  }));
}

const memo = new Map<string, Promise<unknown>>();
/** Remembers a promise by key: pages ask for the same lists hundreds of times in a build. */
function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return make();
  let value = memo.get(key) as Promise<T> | undefined;
  if (!value) memo.set(key, (value = make()));
  return value;
}

/** All published mistakes of a language, by theme and then by severity. */
export function mistakes(locale: Locale): Promise<Mistake[]> {
  return once(`mistakes/${locale}`, async () => {
    const facts = (await getCollection('mistakeFacts')).filter(({ data }) => !data.draft);
    const list = await Promise.all(
      facts.map(async ({ id, data }) => {
        const words = await getEntry('mistakeWords', `${id}/${locale}`);
        if (!words) throw new Error(`content/mistakes/${id}/${locale}.mdx is missing: write it, or set "draft": true in its facts.json`);
        const { statements: statementIds, questions: questionFacts, ...rest } = data as MistakeFacts;
        return { id, ...rest, statementIds, questionFacts, ...tieAll(words.data as MistakeWords, locale), body: words.body ?? '' };
      }),
    );
    const rank = (mistake: Mistake) => THEMES.indexOf(mistake.theme) * 10 - mistake.severity;
    return list.sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
  });
}

export async function mistake(locale: Locale, id: string): Promise<Mistake> {
  const found = (await mistakes(locale)).find((one) => one.id === id);
  if (!found) throw new Error(`There is no published mistake “${id}”; see the folders under content/mistakes/`);
  return found;
}

/** The mistakes of each theme that has any. */
export async function themes(locale: Locale): Promise<{ theme: Theme; mistakes: Mistake[] }[]> {
  const all = await mistakes(locale);
  return THEMES.map((theme) => ({ theme, mistakes: all.filter((one) => one.theme === theme) })).filter((group) => group.mistakes.length > 0);
}

/** All published guides of a language, in order. */
export function guides(locale: Locale): Promise<Guide[]> {
  return once(`guides/${locale}`, async () => {
    const facts = (await getCollection('guideFacts')).filter(({ data }) => !data.draft);
    const list = await Promise.all(
      facts.map(async ({ id, data }) => {
        const words = await getEntry('guideWords', `${id}/${locale}`);
        if (!words) throw new Error(`content/guides/${id}/${locale}.mdx is missing: write it, or set "draft": true in its facts.json`);
        return { id, ...(data as GuideFacts), ...tieAll(words.data as GuideWords, locale), body: words.body ?? '' };
      }),
    );
    return list.sort((a, b) => a.order - b.order);
  });
}

/** The article of a mistake or guide as an Astro component. */
export async function article(kind: 'mistake' | 'guide', id: string, locale: Locale) {
  const entry = kind === 'mistake' ? await getEntry('mistakeWords', `${id}/${locale}`) : await getEntry('guideWords', `${id}/${locale}`);
  if (!entry) throw new Error(`No ${kind} “${id}” in ${locale}`);
  return (await render(entry)).Content;
}

/** The words of one tool, checked by the tool's own schema (`src/tools/<tool>/words.ts`). */
export async function tool<T extends ToolTexts>(locale: Locale, id: string): Promise<T> {
  const entry = await getEntry('toolWords', `${id}/${locale}`);
  if (!entry) throw new Error(`content/tools/${id}/${locale}.json is missing: add it with the same keys as content/tools/${id}/en.json`);
  return tieAll(entry.data as unknown as T, locale);
}

/** What lists say about every tool. */
export async function tools(locale: Locale): Promise<({ id: string } & ToolTexts)[]> {
  return Promise.all(Object.keys(TOOL_WORDS).map(async (id) => {
    const { title, lead } = await tool<ToolTexts>(locale, id);
    return { id, title, lead };
  }));
}

/** `getStaticPaths` for a page that exists once per language. */
export function everyLocale() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}
