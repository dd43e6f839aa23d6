/** One statement as a group of radio buttons; “always” asks where it is written. */
import { memo, type JSX, type KeyboardEvent } from 'react';
import type { QuizWords } from './data.ts';
import type { Answer } from './types.ts';

export const CHOICES: readonly [Answer, keyof QuizWords['answers']][] = [[0, 'never'], [1, 'sometimes'], [2, 'mostly'], [3, 'always'], ['na', 'notApplicable'], ['unknown', 'unknown']];

/** The word for an answer. */
export const answerWord = (words: QuizWords, answer: Answer): string => words.answers[CHOICES.find(([value]) => value === answer)?.[1] ?? 'unknown'];

interface Props {
  statement: { id: string; text: string };
  /** Keeps the names of radio groups apart when two quizzes are on a page. */
  name: string;
  number: number;
  answer: Answer | undefined;
  evidence: string;
  words: QuizWords;
  readOnly: boolean;
  choose: (statement: string, answer: Answer) => void;
  note: (statement: string, text: string) => void;
}

/** Drawn anew only when something of its own changed: a page may hold sixty. */
export const StatementItem = memo(function StatementItem({ statement, name, number, answer, evidence, words, readOnly, choose, note }: Props): JSX.Element {
  /** The keys 1 to 4 answer, unless one is typing. */
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLInputElement).type === 'text') return;
    const [value] = CHOICES[Number(event.key) - 1] ?? [];
    if (value === undefined || !/^[1-4]$/.test(event.key) || readOnly) return;
    event.preventDefault();
    choose(statement.id, value);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
  };
  return (
    // The keys 1 to 4 work wherever in the item the keyboard is; all its parts are reachable without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset id={`${name}-${statement.id}`} className="item" onKeyDown={pressed} disabled={readOnly} tabIndex={-1}>
      <legend><span className="count">{number}.</span> {statement.text}</legend>
      <div className="choices">
        {CHOICES.map(([value, word]) => (
          <label key={word}>
            <input type="radio" name={`${name}-${statement.id}`} value={value} checked={answer === value} onChange={() => choose(statement.id, value)} />
            <span>{words.answers[word]}</span>
          </label>
        ))}
      </div>
      {answer === 3 && (
        <label className="evidence">
          <span>{words.form.evidence}</span>
          <input type="text" value={evidence} maxLength={500} onChange={(event) => note(statement.id, event.target.value)} aria-describedby={`${name}-${statement.id}-hint`} />
          <span className="small soft" id={`${name}-${statement.id}-hint`}>{words.form.evidenceHint}</span>
        </label>
      )}
    </fieldset>
  );
});
