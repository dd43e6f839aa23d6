/** The checklist for a draft: what of this persona it touches. Pure; nothing is guessed from the draft's text. */
import type { Persona } from '../../documents/kinds/persona.ts';

export interface Point { id: string; kind: 'job' | 'pains' | 'doubts' | 'place'; text: string }

/** What a post could touch: the job, each pain, each doubt, the place; blank ones are left out. */
export function points(persona: Persona): Point[] {
  const list = (kind: 'pains' | 'doubts') => persona[kind].map((text, index) => ({ id: `${kind}.${index}`, kind, text: text.trim() }));
  const all: Point[] = [{ id: 'job', kind: 'job', text: persona.job.trim() }, ...list('pains'), ...list('doubts'), { id: 'place', kind: 'place', text: persona.place.trim() }];
  return all.filter(({ text }) => text !== '');
}

export type DraftVerdict = 'nothing' | 'aboutYou' | 'oneThing' | 'several';

/** One clear point is best: a post that touches nothing is about its author, one that touches everything says too much. */
export function judge(ticked: number, total: number): DraftVerdict {
  if (total === 0) return 'nothing';
  if (ticked === 0) return 'aboutYou';
  return ticked <= 3 ? 'oneThing' : 'several';
}
