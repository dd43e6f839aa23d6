/** Everything the persona builder says in one language. */
import { z } from 'zod';
import { plural, text } from '../../schemas/common.ts';
import { toolTexts } from '../../schemas/tool.ts';
import { PROBLEMS } from './check.ts';
import { FIELDS, SPOKEN } from './model.ts';
import { FORMATS, QUESTIONS } from './so-what.ts';

const words = <K extends string>(...keys: readonly K[]) => z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);
const each = <K extends string, T extends z.ZodType>(keys: readonly K[], shape: T) => z.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as Record<K, T>);
const four = words('0', '1', '2', '3');

export const personaWords = z.strictObject({
  ...toolTexts,
  /** How one fills in: a question a page, or everything at once. */
  ways: words('label', 'guided', 'all', 'step', 'next', 'back', 'finish', 'why', 'forExample', 'day'),
  personas: z.strictObject({ ...words('label', 'untitled', 'add', 'remove', 'undo', 'removed', 'six', 'toFew').shape, many: plural }),
  /** `interview` is the open question of the interview sheet. */
  fields: each(FIELDS, words('label', 'ask', 'why', 'interview')),
  /** Labels of single inputs. */
  parts: words('alias', 'aliasHint', 'aliasShow', 'pain', 'doubt', 'quote', 'users', 'deciders', 'payers', 'place', 'radius', 'customers', 'order', 'currency', 'worth', 'readAs', 'left', 'optional', 'required', 'pair'),
  picture: words('title', 'pattern', 'choose', 'alt', 'remove', 'stays', 'notPicture', 'tooLarge'),
  decision: words('ask', 'example', 'grey'),
  spoken: each(SPOKEN, text),
  use: four,
  hoursHint: text,
  evidence: z.strictObject({ ...words('title', 'note', 'noteHint', 'stale', 'dated', 'differs').shape, levels: four, short: four, answers: plural }),
  card: z.strictObject({ ...words('title', 'example', 'exampleText', 'copy', 'empty', 'dashed', 'confidence', 'hidden', 'writtenIn', 'pattern', 'radius', 'made').shape, stages: words('assumption', 'partly', 'checked') }),
  next: z.strictObject({ ...words('title', 'lead', 'none', 'sheet', 'print', 'consent', 'firm', 'person', 'answer', 'fits', 'add', 'remove', 'said', 'date').shape, gain: plural }),
  wide: words('title', 'everyone', 'ages', 'open', 'noPlace'),
  contacts: words('remove'),
  problems: each(PROBLEMS, text),
  cut: text,
  contrast: words('title', 'lead', 'with', 'field', 'same', 'overlap', 'merge', 'nothing', 'blank'),
  soWhat: z.strictObject({
    ...words('title', 'lead', 'guess', 'windows', 'noWindows', 'toPlanner', 'platforms', 'platformsLead', 'noNetworks', 'decider', 'none', 'topics', 'noPains', 'replies', 'repliesLead', 'reply', 'noDoubts', 'brief', 'briefPlace', 'briefLanguages', 'noBrief', 'audience', 'circle', 'inside', 'tooSmall', 'tooLarge', 'noCircle', 'checkedOn', 'editorial', 'report').shape,
    questions: each(QUESTIONS, text),
    answers: words('yes', 'no', 'unknown'),
    verdicts: words('open', 'findOut', 'try', 'leave'),
    fails: each(QUESTIONS, text),
    formats: each(FORMATS, text),
  }),
  draft: z.strictObject({ ...words('title', 'lead', 'label', 'touches', 'nothing', 'aboutYou').shape, oneThing: plural, several: plural, kinds: words('job', 'pains', 'doubts', 'place') }),
  exports: words('title', 'print', 'svg', 'png', 'markdown', 'csv', 'carry', 'carryText', 'reopen', 'noDocument', 'failed'),
  /** For the page without JavaScript. */
  page: z.strictObject({ ...words('exampleTitle', 'exampleText', 'blankTitle', 'blankText', 'basisTitle', 'basisChecked', 'onTitle', 'onText', 'embedAsk', 'embedOpen').shape, basis: z.array(text).min(3) }),
  /** The worked example, from the market of the language. */
  example: z.strictObject({
    ...words('alias', 'segment', 'moment', 'job', 'users', 'deciders', 'payers', 'place', 'radius', 'customers', 'order', 'currency', 'not').shape,
    pains: z.array(text).length(3),
    doubts: z.array(text).length(3),
    quotes: z.array(text).length(2),
    decisions: words('place', 'languages'),
    notes: words('job', 'pains', 'place', 'worth'),
  }),
});
export type PersonaWords = z.infer<typeof personaWords>;
