/** The state of the planner: the document, what it means, and the last twenty steps back. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newId } from '../../documents/browser.ts';
import { cadencePlanKind } from '../../documents/kinds/cadence-plan.ts';
import { useDocument, type DocumentWork } from '../../documents/use-document.ts';
import type { Locale } from '../../locales.ts';
import { addDays, nextMonday } from './calendar.ts';
import { checkCadence, type Checked } from './check.ts';
import { costOf } from './choose.ts';
import { exampleForm } from './example.ts';
import { fromPersona } from './from-persona.ts';
import { holidaysIn, type Country, type Holiday } from './holidays.ts';
import { planCadence, type Plan } from './plan.ts';
import type { CadencePlanData, Format, Mix, Move, Pillar, PlanInput, Platform } from './types.ts';
import { isZone } from './zones-browser.ts';

export interface PlannerFacts {
  platforms: readonly Platform[];
  effort: Record<Format, number>;
  batch: number;
  adapted: number;
  mixes: Readonly<Record<string, Partial<Record<Pillar, number>>>>;
  authors: Partial<Record<Mix, string>>;
  countries: Readonly<Record<string, Country>>;
}

const STEPS = 20;

export interface Planner {
  work: DocumentWork<CadencePlanData>;
  data: CadencePlanData;
  checked: Checked;
  input?: PlanInput;
  plan?: Plan;
  /** Minutes a week of everything asked for, overhead included. */
  need: number;
  holidays: Holiday[];
  today: string;
  untouched: boolean;
  steps: number;
  /** Changes the form. Changes in a row with the same tag are one step back. */
  change: (next: (data: CadencePlanData) => CadencePlanData, tag?: string) => void;
  move: (key: string, move: Move, tag?: string) => void;
  undo: () => void;
}

export function usePlanner(facts: PlannerFacts, locale: Locale, today: string, zone: string): Planner {
  const [empty] = useState(() => exampleForm({ ...facts, start: nextMonday(today), zone }));
  const work = useDocument<CadencePlanData>({ kind: cadencePlanKind, locale, empty });
  const { data } = work;
  const past = useRef<CadencePlanData[]>([]);
  const tagged = useRef<string>(undefined);
  const [steps, setSteps] = useState(0);
  const latest = useRef(work);
  latest.current = work;
  // Coming from a persona: a new plan of her networks and hours; what was saved stays saved.
  useEffect(() => {
    const begun = fromPersona(location.hash, empty, facts.platforms);
    if (!begun) return;
    latest.current.startNew(begun);
    history.replaceState(history.state, '', location.pathname + location.search);
  }, []);

  const holidays = useMemo(() => (/^\d{4}-\d\d-\d\d$/.test(data.start) ? safely(() => holidaysIn(facts.countries, data.countries, addDays(data.start, -7), 13 * 7 + 14)) : []), [facts, data.start, data.countries]);
  const closed = useMemo(() => new Set([...(data.holidays === 'closed' ? holidays.map(({ date }) => date) : []), ...data.dates.filter((one) => one.closed).map(({ date }) => date)]), [holidays, data.holidays, data.dates]);
  const checked = useMemo(() => checkCadence(data, facts, { today, isZone, closed }), [data, facts, today, closed]);
  const plan = useMemo(() => (checked.ok ? planCadence(checked.input, data.moves, data.extra) : undefined), [checked, data.moves, data.extra]);
  const input = checked.ok ? checked.input : undefined;
  const need = useMemo(() => (input && plan ? costOf(input, input.channels.map(({ most }) => most)) + plan.verdict.overheadTotal : 0), [input, plan]);

  const change = useCallback<Planner['change']>((next, tag) => {
    latest.current.change((before) => {
      if (tag === undefined || tagged.current !== tag) {
        past.current = [...past.current.slice(1 - STEPS), before];
        setSteps(past.current.length);
      }
      tagged.current = tag;
      const after = next(before);
      return after.uid === '' ? { ...after, uid: newId() } : after;
    });
  }, []);
  const move = useCallback<Planner['move']>((key, changes, tag) => change((before) => ({ ...before, moves: { ...before.moves, [key]: { ...before.moves[key], ...changes } } }), tag), [change]);
  const undo = useCallback(() => {
    const before = past.current.pop();
    tagged.current = undefined;
    setSteps(past.current.length);
    // The calendar must not go back: what was exported stays exported.
    if (before) latest.current.change((now) => (before.uid !== '' && before.uid !== now.uid ? now : { ...before, uid: now.uid, exported: now.exported }));
  }, []);
  return { work, data, checked, input, plan, need, holidays, today, untouched: data === empty, steps, change, move, undo };
}

function safely<T>(make: () => T[]): T[] {
  try {
    return make();
  } catch {
    return [];
  }
}
