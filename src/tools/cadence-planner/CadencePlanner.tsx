/** The cadence planner: hours first, then a rhythm that fits them. */
import { useEffect, useState, type JSX } from 'react';
import type { PlannerSheet, SheetProps } from './PlannerSheet.tsx';
import { ownZone, today } from './zones-browser.ts';

/** Nothing is drawn before the browser has said which day it is and in which zone; the sheet arrives meanwhile, and the rarer parts when they are asked for. */
export default function CadencePlanner(props: Omit<SheetProps, 'today' | 'zone'>): JSX.Element {
  const [here, setHere] = useState<{ Sheet: typeof PlannerSheet; today: string; zone: string }>();
  useEffect(() => {
    void import('./PlannerSheet.tsx').then(({ PlannerSheet }) => setHere({ Sheet: PlannerSheet, today: today(), zone: ownZone() }));
  }, []);
  return <div className="planner">{here && <here.Sheet {...props} today={here.today} zone={here.zone} />}</div>;
}
