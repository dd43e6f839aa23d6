/** What the islands of the quizzes load: one file of words and statements per language, one of questions. Types only. */
import type { Locale } from '../locales.ts';
import type { SiteWords } from '../schemas/site.ts';
import type { QuizQuestion } from './types.ts';

export type QuizWords = SiteWords['quiz'];

export interface QuizMistakeData {
  id: string;
  theme: string;
  severity: number;
  effort: number;
  /** Minutes the first step takes. */
  minutes: number;
  title: string;
  firstStep: string;
  address: string;
  guide?: { title: string; address: string };
  tools: { title: string; address: string }[];
  statements: { id: string; text: string }[];
}

export interface QuizData {
  locale: Locale;
  words: QuizWords;
  documents: Omit<SiteWords['documents'], 'page'>;
  languages: Record<Locale, string>;
  themes: Record<string, string>;
  /** Quiz id → its title, its mistakes, and whether it asks only the first statement of each. */
  quizzes: Record<string, { title: string; mistakes: string[]; first: boolean }>;
  mistakes: Record<string, QuizMistakeData>;
  /** Addresses of pages: all documents, quizzes. */
  addresses: { documents: string; quizzes: string };
}

export interface QuestionData extends QuizQuestion { text: string; optionTexts: Record<string, string>; why: Record<string, string> }
/** Mistake id → its questions. */
export type QuestionsData = Record<string, QuestionData[]>;
