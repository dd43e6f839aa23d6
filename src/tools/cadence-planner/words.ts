/** The shape of the planner’s words: `content/tools/cadence-planner/<language>.json`. */
import { z } from 'zod';
import { plural, text } from '../../schemas/common.ts';
import { toolTexts } from '../../schemas/tool.ts';
import { PROBLEMS } from './check.ts';
import { ADVICE, OVERHEADS } from './plan.ts';
import { COLUMNS, ROW_PROBLEMS } from './table.ts';
import { FORMATS, MIXES, PILLARS, STATES } from './types.ts';

const words = <K extends string>(...keys: readonly K[]) => z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<K, typeof text>);
const plurals = <K extends string>(...keys: readonly K[]) => z.strictObject(Object.fromEntries(keys.map((key) => [key, plural])) as Record<K, typeof plural>);

export const cadencePlannerWords = z.strictObject({
  ...toolTexts,
  /** Above an example nobody has touched yet. */
  example: text,
  /** Lengths of time: `{h}` hours, `{m}` minutes. */
  length: words('hours', 'minutes', 'both'),
  form: z.strictObject({
    ...words('time', 'hours', 'hoursHint', 'team', 'replyDays', 'planning', 'review', 'ads').shape,
    ...words('channels', 'add', 'addChoose', 'remove', 'priority', 'least', 'most', 'days', 'windows', 'from', 'to', 'addWindow', 'removeWindow', 'shares', 'replies', 'linked', 'range', 'rangeOurs', 'summary').shape,
    ...words('effort', 'effortNote', 'batch', 'adapted', 'mix', 'mixNote', 'mixBy').shape,
    ...words('dates', 'start', 'weeks', 'zone', 'holidays', 'mark', 'closed', 'ownDates', 'ownDate', 'ownName', 'ownClosed', 'addDate', 'removeDate', 'weekStart', 'read').shape,
  }),
  formats: words(...FORMATS),
  pillars: words(...PILLARS),
  states: words(...STATES),
  mixes: words(...MIXES),
  countries: words('az', 'am', 'ua', 'pl'),
  /** What is wrong with a box; `{typed}` is what stands in it. */
  problems: words(...PROBLEMS),
  problemsTitle: text,
  notices: words('start-past', 'formats-sum', 'mix-sum'),
  verdict: z.strictObject({
    ...words('title', 'noneLeft', 'nothingFits', 'largest', 'answering', 'making', 'rest', 'total', 'totalUnknown', 'perPerson', 'rule').shape,
    ...plurals('unknown', 'fits', 'cut', 'over').shape,
    overhead: words(...OVERHEADS),
    advice: plurals(...ADVICE),
  }),
  promise: words('title', 'broken', 'kept'),
  article: words('title', 'text', 'button', 'result', 'fit'),
  plan: z.strictObject({
    ...words('title', 'list', 'week', 'month', 'weekN', 'previous', 'next', 'empty', 'edit', 'close', 'dayBack', 'dayOn', 'weekBack', 'weekOn', 'reset', 'movedTo', 'keys', 'undo', 'adapted', 'gap', 'pileUp', 'notesTitle', 'holiday', 'expected', 'day', 'posts').shape,
    count: plural,
    columns: words(...COLUMNS),
  }),
  recovery: z.strictObject({ ...words('title', 'missed', 'lightsOn', 'lightsOff', 'lightsText', 'pace', 'paceLow', 'lower').shape, skipped: plural }),
  exports: words('title', 'calendar', 'what', 'posts', 'sessions', 'both', 'alarm', 'noAlarm', 'alarmBefore', 'sessionTime', 'table', 'markdown', 'json', 'printWeeks', 'printMonths', 'import', 'summary', 'session', 'sessionText', 'failed'),
  imports: z.strictObject({ ...words('title', 'columns', 'notThere', 'needed', 'order', 'dmy', 'mdy', 'badTitle', 'bad', 'more', 'cancel', 'tooMany', 'empty').shape, good: plural, apply: plural, reasons: words(...ROW_PROBLEMS) }),
  /** Around the island: without JavaScript, sources, what to read next. */
  page: words('exampleText', 'blankTitle', 'blankText', 'basis', 'rangesTitle', 'rangeNone', 'ours', 'checked', 'source', 'benefit', 'mixesText', 'holidaysText', 'next'),
});
export type CadencePlannerWords = z.infer<typeof cadencePlannerWords>;
