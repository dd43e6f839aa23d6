/** Under a form: back and next one at a time, check and finish, and how the items are shown. */
import type { JSX } from 'react';
import type { Locale } from '../locales.ts';
import { fill } from '../words/fill.ts';
import type { QuizWords } from './data.ts';
import type { Steps } from './use-steps.ts';

interface Props { steps: Steps; count: number; done: number; words: QuizWords; locale: Locale; finish: () => void }

export function StepButtons({ steps, count, done, words, locale, finish }: Props): JSX.Element {
  const { form } = words;
  const last = steps.view === 'all' || steps.at === count - 1;
  return (
    <>
      <p className="soft" role="status">{steps.view === 'one' && `${fill(form.position, { n: steps.at + 1, total: count }, locale)} · `}{fill(form.progress, { done, total: count }, locale)}</p>
      <div className="buttons">
        {steps.view === 'one' && steps.at > 0 && <button type="button" className="button" onClick={() => steps.goTo(steps.at - 1)}>{form.back}</button>}
        {/* Two keys: one element changing its type under the finger would submit the form. */}
        {last ? <button key="finish" type="submit" className="button strong">{form.finish}</button> : <button key="next" type="button" className="button strong" onClick={() => steps.goTo(steps.at + 1)}>{form.next}</button>}
        <button type="button" className="button" onClick={() => steps.setPhase('check')}>{form.check}</button>
        {steps.view === 'one' && !last && done === count && <button type="button" className="button" onClick={finish}>{form.finish}</button>}
      </div>
    </>
  );
}

/** The choice between one at a time and all on one page. */
export function ViewChoice({ steps, words, name }: Pick<Props, 'steps' | 'words'> & { name: string }): JSX.Element {
  return (
    <fieldset className="view small">
      <legend>{words.form.view}</legend>
      {(['one', 'all'] as const).map((view) => (
        <label key={view}><input type="radio" name={`${name}-view`} checked={steps.view === view} onChange={() => steps.setView(view)} /> <span>{words.form[view]}</span></label>
      ))}
      <span className="soft keys">{words.form.keys}</span>
    </fieldset>
  );
}
