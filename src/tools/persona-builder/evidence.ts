/** How well each line is known, and what to ask next. Pure; today is a parameter. */
import type { Persona } from '../../documents/kinds/persona.ts';
import { FIELDS, isFilled, type Field, type PersonaFacts } from './model.ts';

/** 0 guess, 1 one person said it, 2 three or more people or records, 3 counted data. */
export type Level = 0 | 1 | 2 | 3;
export interface Known {
  level: Level;
  /** What was known has aged and counts one level less. */
  stale: boolean;
  /** People whose answers fit, and whose do not. */
  fits: number;
  differs: number;
}
export type Stage = 'assumption' | 'partly' | 'checked';

const DAY = 86_400_000;
/** People whose agreement makes a pattern. */
const SEVERAL = 3;

/** True when `on` lies more than `days` before today; a day in the future or none at all is not old. Days are `YYYY-MM-DD`. */
export function isStale(on: string | undefined, today: string, days: number): boolean {
  return on !== undefined && (Date.parse(today) - Date.parse(on)) / DAY > days;
}

/** How well a field is known: the better of what was declared and what the entered answers prove. A blank field is a guess. */
export function known(persona: Persona, field: Field, { staleDays }: Pick<PersonaFacts, 'staleDays'>, today: string): Known {
  const answers = (persona.answers[field] ?? []).filter(({ text }) => text.trim() !== '');
  const fitting = answers.filter(({ fits }) => fits);
  const differs = answers.length - fitting.length;
  if (!isFilled(persona, field)) return { level: 0, stale: false, fits: fitting.length, differs };
  const declared = persona.evidence[field];
  const newest = fitting.map(({ on }) => on).sort().at(-1);
  const aged = [
    { level: declared?.level ?? 0, old: isStale(declared?.on, today, staleDays) },
    { level: fitting.length >= SEVERAL ? 2 : fitting.length >= 1 ? 1 : 0, old: isStale(newest, today, staleDays) },
  ].map(({ level, old }) => ({ level: Math.max(0, level - (old ? 1 : 0)) as Level, old: old && level > 0 }));
  const [best] = aged.sort((a, b) => b.level - a.level || Number(a.old) - Number(b.old)) as [{ level: Level; old: boolean }];
  return { level: best.level, stale: best.old, fits: fitting.length, differs };
}

/** `100 · Σ w·e / Σ 3w` over all fields, 0–100, and the stage it makes. Editorial weights. */
export function confidence(persona: Persona, facts: Pick<PersonaFacts, 'weights' | 'staleDays' | 'partlyFrom' | 'checkedFrom'>, today: string): { percent: number; stage: Stage } {
  const whole = FIELDS.reduce((sum, field) => sum + 3 * facts.weights[field], 0);
  const percent = (100 * FIELDS.reduce((sum, field) => sum + facts.weights[field] * known(persona, field, facts, today).level, 0)) / whole;
  return { percent, stage: percent < facts.partlyFrom ? 'assumption' : percent < facts.checkedFrom ? 'partly' : 'checked' };
}

/** The fields worth asking about first, by `w · (3 − e)`; what is counted already is left out. */
export function nextQuestions(persona: Persona, facts: Pick<PersonaFacts, 'weights' | 'staleDays'>, today: string, count = 5): Field[] {
  return FIELDS.map((field) => ({ field, gain: facts.weights[field] * (3 - known(persona, field, facts, today).level) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, count)
    .map(({ field }) => field);
}
