import { z } from 'zod';
import { plural, text } from './common.ts';
import { DOCUMENT_PROBLEMS } from '../documents/envelope.ts';
import { KIND_IDS } from '../documents/ids.ts';
import { THEMES } from './theme.ts';
import { MODEL_NODES, MODEL_STAGES } from './working-model.ts';

const words = <K extends string>(...keys: K[]) => z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);
const themeKeys = Object.fromEntries(THEMES.map((theme) => [theme, z.strictObject({ name: text, text })])) as Record<(typeof THEMES)[number], z.ZodObject<{ name: typeof text; text: typeof text }>>;
const modelNodes = Object.fromEntries(MODEL_NODES.map((node) => [node, z.strictObject({ name: text, asks: text })])) as Record<(typeof MODEL_NODES)[number], z.ZodObject<{ name: typeof text; asks: typeof text }>>;
const section = z.strictObject({ title: text, paragraphs: z.array(text).min(1) });

/** Everything the shell of the site says in one language. Each group says where its words appear. */
export const siteWords = z.strictObject({
  /** Under the name of the site, in `<title>` of the home page and on cards. */
  tagline: text,
  /** Description of the home page, for search engines and cards. */
  description: text,
  /** Header, footer, buttons on every page. */
  shell: words('skip', 'main', 'guides', 'mistakes', 'quizzes', 'tools', 'glossary', 'about', 'documents', 'search', 'home', 'language', 'languages', 'themeToDark', 'themeToLight', 'licence', 'privacy', 'breadcrumbs', 'close'),
  /** The small mark in the header that shows there is saved work. */
  saved: words('mark'),
  home: z.strictObject({
    title: text,
    lead: text,
    start: text,
    check: text,
    loopTitle: text,
    loop: z.array(z.strictObject({ title: text, text })).length(4),
    guidesTitle: text,
    expressTitle: text,
    expressText: text,
    themesTitle: text,
    themesText: text,
  }),
  guide: z.strictObject({
    title: text,
    lead: text,
    label: text,
    minutes: plural,
    mistakes: plural,
    contents: text,
    basedOn: text,
    basedOnUntitled: text,
    credit: text,
    creditIn: z.strictObject({ az: text, hy: text, uk: text, pl: text, eo: text, en: text }),
    updated: text,
    previous: text,
    next: text,
    readIn: text,
    checkTitle: text,
    knowledge: text,
  }),
  mistake: z.strictObject({
    title: text,
    lead: text,
    label: text,
    symptoms: text,
    cost: text,
    steps: text,
    example: text,
    statements: text,
    statementsText: text,
    questions: text,
    questionsText: text,
    answer: text,
    correct: text,
    incorrect: text,
    severity: z.strictObject({ '1': text, '2': text, '3': text }),
    firstStep: plural,
    inGuides: text,
    sameTheme: text,
    copyLink: text,
    copied: text,
    ownPage: text,
    tools: text,
  }),
  themes: z.strictObject(themeKeys),
  glossary: z.strictObject({ title: text, lead: text, english: text, toGlossary: text, groups: words('strategy', 'content', 'people', 'advertising', 'numbers', 'work') }),
  search: z.strictObject({
    title: text,
    lead: text,
    label: text,
    placeholder: text,
    hint: text,
    loading: text,
    failed: text,
    none: text,
    results: plural,
    shownFor: text,
    leftOut: text,
    nearest: text,
    otherLanguage: plural,
    tryThemes: text,
    tryExpress: text,
    noScript: text,
    all: text,
    kindGuide: text,
    kindMistake: text,
    filterTheme: text,
    filterKind: text,
    anything: text,
    section: text,
    clear: text,
    tooLong: text,
    /** Stands before pages that have only some of the words. */
    partly: text,
    missing: text,
    keys: text,
    allMistakes: text,
  }),
  /** Self-assessments and knowledge checks, their results and what surrounds them. */
  quiz: z.strictObject({
    ...words('title', 'lead', 'selfAssessment', 'knowledgeCheck', 'express', 'full', 'custom', 'customLead', 'intro', 'knowledgeIntro', 'worksheet', 'nameLine', 'key', 'grid').shape,
    answers: words('never', 'sometimes', 'mostly', 'always', 'notApplicable', 'unknown'),
    statements: plural,
    questions: plural,
    load: words('failed', 'retry'),
    form: z.strictObject({
      ...words('view', 'one', 'all', 'keys', 'position', 'progress', 'back', 'next', 'check', 'finish', 'finishAnyway', 'change', 'unanswered', 'openText', 'evidence', 'evidenceHint').shape,
      open: plural,
    }),
    result: z.strictObject({
      ...words('title', 'score', 'gated', 'unscored', 'nothingAnswered', 'byTheme', 'theme', 'points', 'notScored', 'fixFirst', 'fixReason', 'nothingToFix', 'firstStep', 'inGuide', 'tool', 'hours', 'hoursText', 'hoursBad', 'tooLong', 'moves', 'movesText', 'move', 'byMistake', 'mistake', 'findOut', 'review', 'statement', 'answer', 'retake', 'retakeText', 'back').shape,
      stages: words('start', 'rough', 'working', 'strong'),
      sentences: words('start', 'rough', 'working', 'strong'),
      partial: plural,
      asMostly: plural,
      gone: plural,
      fresh: plural,
      minutes: plural,
    }),
    history: words('title', 'text', 'then', 'now', 'change', 'same', 'line', 'only', 'remind', 'remind30', 'remind90', 'event', 'eventText'),
    compare: z.strictObject({
      ...words('title', 'text', 'label', 'button', 'you', 'they', 'far', 'applies', 'near', 'none', 'otherQuiz', 'bad').shape,
      same: plural,
    }),
    take: words('title', 'print', 'markdown', 'csv', 'csvExcel', 'json', 'evidence'),
    code: words('title', 'text', 'readTitle', 'readText', 'label', 'button', 'group', 'character', 'short', 'unknown', 'elsewhere', 'older', 'of'),
    knowledge: z.strictObject({
      ...words('feedback', 'atOnce', 'atTheEnd', 'hidden', 'single', 'multiple', 'check', 'correct', 'incorrect', 'missed', 'partly', 'sure', 'sure1', 'sure2', 'sure3', 'reread', 'score', 'nothing', 'sureWrong', 'sureWrongText', 'toRead', 'again', 'retakeAll', 'retakeWrong', 'retakeSure', 'nextDue', 'done', 'question', 'yours').shape,
      sentences: words('all', 'most', 'some', 'few'),
      retakeDue: plural,
      open: plural,
    }),
    own: z.strictObject({
      ...words('pick', 'none', 'link', 'linkText', 'copy', 'copied', 'noScript').shape,
      chosen: plural,
      unknown: plural,
    }),
  }),
  /** The list of tools, and what stands around every one. */
  tools: words('title', 'lead', 'open', 'inFull', 'noScript', 'example', 'homeTitle', 'homeText'),
  /** The picture of the working model and the list beside it. */
  model: z.strictObject({ title: text, how: text, breaks: text, loop: text, return: text, stages: words(...MODEL_STAGES), nodes: z.strictObject(modelNodes) }),
  /** The strip above every tool and quiz (saving, links, files), and the page of all documents. */
  documents: z.strictObject({
    ...words('title', 'lead', 'noScript', 'saved', 'saving', 'refused', 'full', 'guest', 'guestText', 'keep', 'leave', 'conflict', 'conflictText', 'keepCopy', 'takeTheirs', 'saveFile', 'makeLink', 'openFile', 'startNew', 'paste', 'name', 'ways', 'onlyHere', 'all', 'madeIn', 'linkTitle', 'linkText', 'linkLabel', 'copy', 'copied', 'dropped', 'linkTooLong', 'qr', 'qrTooLong', 'close', 'original', 'nothingLost').shape,
    kinds: words(...KIND_IDS),
    /** Fields that never enter a link. */
    private: words('evidence', 'names', 'contacts', 'photo', 'notes'),
    problems: words(...DOCUMENT_PROBLEMS),
    page: z.strictObject({
      ...words('empty', 'start', 'made', 'changed', 'untitled', 'open', 'rename', 'duplicate', 'export', 'delete', 'done', 'copyOf', 'deleted', 'undo', 'unreadable', 'backupTitle', 'backupText', 'backup', 'restore', 'notBackup', 'restored', 'both', 'stopped', 'added', 'safeTitle', 'persist', 'persisted', 'notPersisted', 'deleteAll', 'deleteAllSure', 'cancel', 'refused').shape,
      count: plural,
      deletedAll: plural,
      safeText: z.array(text).min(1),
    }),
  }),
  /** The page that saves a language on the device, for reading without a connection. */
  offline: words('title', 'lead', 'size', 'save', 'saving', 'progress', 'saved', 'renew', 'remove', 'removed', 'failed', 'full', 'unsupported', 'noScript', 'missing', 'others', 'kept'),
  about: z.strictObject({ title: text, lead: text, sections: z.array(section).min(4), sourcesTitle: text, sourceUnknown: text, noticesTitle: text, noticesText: text }),
  notFound: words('title', 'text', 'home'),
  chooser: words('title', 'text'),
});

export type SiteWords = z.infer<typeof siteWords>;
