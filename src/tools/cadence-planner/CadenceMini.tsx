/** The planner inside a guide: hours, a verdict, and the way to the whole with what was entered. */
import { useId, useState, type JSX } from 'react';
import platformFacts from '../../../content/facts/platforms.json';
import type { Locale } from '../../locales.ts';
import { fill } from '../../words/fill.ts';
import { formatNumber } from '../../words/number.ts';
import { checkCadence } from './check.ts';
import { costOf } from './choose.ts';
import { articleForm, articleSum, exampleForm, fitForm } from './example.ts';
import { judge } from './plan.ts';
import { nameOf, sayAdvice, sayProblem, sayVerdict } from './say.ts';
import type { CadencePlanData, Format, Platform } from './types.ts';
import type { CadencePlannerWords } from './words.ts';

/** The words a guide carries. */
export type MiniWords = Pick<CadencePlannerWords, 'length' | 'verdict'> & { article: Pick<CadencePlannerWords['article'], 'button' | 'result' | 'fit'>; problems: Pick<CadencePlannerWords['problems'], 'number' | 'ambiguous' | 'range'>; hours: string; inFull: string };
interface Props { locale: Locale; words: MiniWords; address: string }

/** Facts come with the script, not with the page: the guide they stand in is read more often than computed with. */
const facts = { platforms: platformFacts.platforms.filter((one) => one.article) as unknown as Platform[], effort: platformFacts.effort.minutes as Record<Format, number>, batch: platformFacts.batch.percent, adapted: platformFacts.adapted.percent };

/** Any Monday: only the verdict is shown here, and the whole planner asks for the day. */
const START = '2027-02-01';
const MIXES = { '80-20': { useful: 80, promo: 20 } } as const;

export default function CadenceMini({ locale, words, address }: Props): JSX.Element {
  const id = useId();
  const [form, setForm] = useState<CadencePlanData>(() => exampleForm({ ...facts, start: START, zone: 'UTC' }));
  const checked = checkCadence(form, { platforms: facts.platforms, mixes: MIXES }, { today: START, isZone: () => true });
  const input = checked.ok ? checked.input : undefined;
  const verdict = input && judge(input);
  const problem = checked.ok ? undefined : checked.problems[0];
  const [from, to] = articleSum(facts.platforms);
  const wrong = verdict && (verdict.is === 'over' || verdict.is === 'none-left' || verdict.is === 'nothing-fits');
  const full = async () => {
    const [{ toLink }, { cadencePlanKind }, { nextMonday }, { today, ownZone }] = await Promise.all([import('../../documents/link.ts'), import('../../documents/kinds/cadence-plan.ts'), import('./calendar.ts'), import('./zones-browser.ts')]);
    const link = await toLink({ rubrika: cadencePlanKind.kind, v: cadencePlanKind.version, lang: locale, made: new Date().toISOString(), data: { ...form, start: nextMonday(today()), zone: ownZone() } }, cadencePlanKind as unknown as Parameters<typeof toLink>[1]);
    location.assign(`${address}#${link.hash}`);
  };
  return (
    <div className="mini">
      <p className="field"><label htmlFor={id}>{words.hours}</label> <input id={id} type="text" inputMode="decimal" maxLength={20} value={form.hours} aria-invalid={problem !== undefined} aria-describedby={`${id}-note`} onChange={(event) => setForm({ ...form, hours: event.target.value })} /></p>
      <div id={`${id}-note`} role="status">
        {problem && <p className="wrong">{sayProblem(problem, words, locale)}</p>}
        {verdict && input && <p className={wrong ? 'sentence no' : 'sentence yes'}>{sayVerdict(verdict, words, locale, costOf(input, input.channels.map(({ most }) => most)) + verdict.overheadTotal, input.budget)}</p>}
      </div>
      {verdict && input && form.mode === 'fit' && verdict.is !== 'unknown' && (
        <ul>{verdict.channels.map((channel) => <li key={channel.id}><strong>{nameOf(facts.platforms, channel.id)}</strong> {sayAdvice(channel, input.channels.find((one) => one.id === channel.id)?.least ?? 1, words, locale)}</li>)}</ul>
      )}
      {form.mode === 'asked' && <p>{fill(words.article.result, { from, to, hoursFrom: formatNumber(from / 2, locale), hoursTo: formatNumber(to / 2, locale) }, locale)}</p>}
      <p className="buttons">
        {form.mode === 'asked'
          ? <button type="button" className="button" onClick={() => setForm(fitForm(form, facts.platforms))}>{words.article.fit}</button>
          : <button type="button" className="button" onClick={() => setForm(articleForm(form, facts.platforms))}>{words.article.button}</button>}
        <a className="button strong" href={address} onClick={(event) => { event.preventDefault(); void full(); }}>{words.inFull}</a>
      </p>
    </div>
  );
}
