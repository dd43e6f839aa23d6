/** How one knows: four levels, where it comes from, and what the interviews add. */
import { useId, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { formatDate } from '../../words/date.ts';
import { fill, plural } from '../../words/fill.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';
import { known, type Level } from './evidence.ts';
import { TextInput } from './Inputs.tsx';
import type { Field } from './model.ts';

interface Props { field: Field; persona: Persona; set: (patch: Partial<Persona>) => void; context: Context; problems: readonly Problem[] }

export default function Evidence({ field, persona, set, context, problems }: Props): JSX.Element {
  const { words, locale, facts, today } = context;
  const name = useId();
  const declared = persona.evidence[field];
  const state = known(persona, field, facts, today);
  const write = (level: Level, note: string) => set({ evidence: { ...persona.evidence, [field]: { level, note, ...(level > 0 && { on: declared?.level === level && declared.on ? declared.on : today }) } } });
  return (
    <fieldset className="evidence">
      <legend>{words.evidence.title}</legend>
      <div className="choices">
        {([0, 1, 2, 3] as const).map((level) => (
          <label key={level}><input type="radio" name={name} checked={(declared?.level ?? 0) === level} onChange={() => write(level, declared?.note ?? '')} /> <span>{words.evidence.levels[level]}</span></label>
        ))}
      </div>
      {declared?.on !== undefined && <p className="small soft">{fill(words.evidence.dated, { date: formatDate(declared.on, locale) }, locale)}{state.stale && <>; {fill(words.evidence.stale, { days: facts.staleDays }, locale)}</>}</p>}
      {state.fits > 0 && <p className="small soft">{plural(words.evidence.answers, state.fits, locale)}</p>}
      {state.differs > 0 && <p className="small wrong">{fill(words.evidence.differs, { n: state.differs, total: state.fits + state.differs }, locale)}</p>}
      {(declared?.level ?? 0) > 0 && <TextInput label={words.evidence.note} hints={[words.evidence.noteHint]} at={`evidence.${field}`} value={declared?.note ?? ''} change={(note) => write(declared?.level ?? 0, note)} problems={problems} context={context} />}
    </fieldset>
  );
}
