/** A result as rows and as text, in the words of one language. Pure: everything said comes in. */
import type { Locale } from '../locales.ts';
import { fill, plural } from '../words/fill.ts';
import { formatNumber } from '../words/number.ts';
import type { QuizData, QuizWords } from './data.ts';
import { fixFirst, isWritten, points, type Score } from './score.ts';
import type { Answer, Answers, Evidence } from './types.ts';

export const STAGES = ['start', 'rough', 'working', 'strong'] as const;

export interface ReportMistake { id: string; theme: string; title: string; firstStep: string; address: string; minutes: number; texts: readonly { id: string; text: string }[] }
export interface ReportInput {
  data: Pick<QuizData, 'locale' | 'words' | 'themes'>;
  title: string;
  mistakes: readonly ReportMistake[];
  answers: Answers;
  evidence: Evidence;
  score: Score;
  answerWord: (answer: Answer) => string;
}

/** One line per statement under a line of headings: theme, mistake, statement, answer, points of 100, where it is written. */
export function reportRows({ data: { words, themes }, mistakes, answers, evidence, answerWord }: ReportInput): (string | number)[][] {
  const { result } = words;
  const rows = mistakes.flatMap((mistake) => mistake.texts.map(({ id, text }) => {
    const answer = answers[id];
    const own = points(answer, isWritten(evidence, id));
    return [themes[mistake.theme] ?? '', mistake.title, text, answer === undefined ? '' : answerWord(answer), own === undefined ? '' : Math.round((own / 3) * 100), evidence[id] ?? ''];
  }));
  return [[result.theme, result.mistake, result.statement, result.answer, result.points, words.take.evidence], ...rows];
}

/** The first sentences of a result: what was reached, and what holds it back. */
export function verdict(score: Score, words: QuizWords, locale: Locale, titleOf: (id: string) => string): string[] {
  const { result } = words;
  if (score.answered === 0) return [result.nothingAnswered];
  const found: string[] = [];
  if (score.total === undefined || score.stage === undefined) found.push(result.unscored);
  else found.push(result.sentences[STAGES[score.stage] as 'start']);
  if (score.gate) found.push(fill(result.gated, { mistake: titleOf(score.gate) }, locale));
  if (score.asMostly.length > 0) found.push(plural(result.asMostly, score.asMostly.length, locale));
  if (score.open > 0) found.push(plural(result.partial, score.open, locale));
  return found;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/[\r\n]+/g, ' ');

/** The result as Markdown: verdict, themes, what to mend first, every answer. @param origin of the site, for whole addresses */
export function reportMarkdown(input: ReportInput, day: string, origin: string): string {
  const { data: { words, locale, themes }, title, mistakes, score } = input;
  const { result } = words;
  const of = (id: string) => mistakes.find((one) => one.id === id) as ReportMistake;
  const points = (value: number | undefined) => (value === undefined ? result.notScored : formatNumber(value, locale, 0));
  const [head = [], ...rows] = reportRows(input);
  return [
    `# ${title}`,
    day,
    score.total === undefined || score.stage === undefined ? '' : `**${result.stages[STAGES[score.stage] as 'start']}** · ${fill(result.score, { score: points(score.total) }, locale)}`,
    ...verdict(score, words, locale, (id) => of(id).title),
    `## ${result.byTheme}`,
    [`| ${result.theme} | ${result.points} |`, '| --- | ---: |', ...score.themes.map((theme) => `| ${cell(themes[theme.theme] ?? '')} | ${points(theme.score)} |`)].join('\n'),
    `## ${result.fixFirst}`,
    fixFirst(score).map(({ id }, place) => `${place + 1}. [${of(id).title}](${origin}${of(id).address}) – ${fill(result.firstStep, { step: of(id).firstStep }, locale)}`).join('\n') || result.nothingToFix,
    `## ${result.review}`,
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((text) => cell(String(text))).join(' | ')} |`).join('\n'),
  ].filter(Boolean).join('\n\n') + '\n';
}
