/** Puts together what the islands of the quizzes load; the shapes are in `quiz/data.ts`. */
import { guides, mistakes, site, tools } from './catalog.ts';
import { href } from './lib/href.ts';
import { LOCALE, LOCALES, type Locale } from './locales.ts';
import type { QuestionsData, QuizData } from './quiz/data.ts';
import { quizList } from './quiz/list.ts';
import { hash } from './quiz/shuffle.ts';

/** Words, statements and where everything is, in one language. */
export async function quizData(locale: Locale): Promise<QuizData> {
  const words = await site(locale);
  const [all, allGuides, allTools] = [await mistakes(locale), await guides(locale), await tools(locale)];
  const { page: _, ...documents } = words.documents;
  return {
    locale,
    words: words.quiz,
    documents,
    languages: Object.fromEntries(LOCALES.map((one) => [one, LOCALE[one].name])) as Record<Locale, string>,
    themes: Object.fromEntries(Object.entries(words.themes).map(([theme, { name }]) => [theme, name])),
    quizzes: Object.fromEntries(quizList(words, allGuides, all).map(({ id, title, mistakes: ids, first }) => [id, { title, mistakes: ids, first }])),
    mistakes: Object.fromEntries(all.map((mistake) => {
      const guide = allGuides.find((one) => one.mistakes.includes(mistake.id));
      const { id, theme, severity, effort, minutes, title } = mistake;
      return [id, {
        id, theme, severity, effort, minutes, title,
        firstStep: mistake.steps[0] as string,
        address: href(locale, 'mistakes', id),
        ...(guide && { guide: { title: guide.title, address: `${href(locale, 'guides', guide.id)}#${id}` } }),
        tools: allTools.filter((tool) => mistake.tools.includes(tool.id)).map((tool) => ({ title: tool.title, address: href(locale, 'tools', tool.id) })),
        statements: mistake.statementIds.map((statement) => ({ id: statement, text: mistake.statements[statement] as string })),
      }];
    })),
    addresses: { documents: href(locale, 'documents'), quizzes: href(locale, 'quizzes') },
  };
}

/** Questions with their options and explanations, in one language. */
export async function questionsData(locale: Locale): Promise<QuestionsData> {
  return Object.fromEntries((await mistakes(locale)).map((mistake) => [
    mistake.id,
    mistake.questionFacts.map(({ id, options, right }) => {
      const { text, options: optionTexts, why } = mistake.questions[id] as { text: string; options: Record<string, string>; why: Record<string, string> };
      return { id, mistake: mistake.id, options, right, text, optionTexts, why };
    }),
  ]));
}

interface Addresses { data: string; questions: string }
const known = new Map<Locale, Promise<Addresses>>();

/** Addresses of both files; the number after `?` changes with what is in them. Found once per language in a build. */
export function quizAddresses(locale: Locale): Promise<Addresses> {
  let addresses = known.get(locale);
  if (!addresses || import.meta.env.DEV) known.set(locale, (addresses = findAddresses(locale)));
  return addresses;
}

async function findAddresses(locale: Locale): Promise<Addresses> {
  const version = async (data: Promise<unknown>) => hash(JSON.stringify(await data)).toString(36);
  const base = href(locale, 'quizzes');
  return { data: `${base}data.json?${await version(quizData(locale))}`, questions: `${base}questions.json?${await version(questionsData(locale))}` };
}
