/** Every kind of document there is. Only the documents page needs all; a tool imports its own. */
import type { Kind } from '../kind.ts';
import { cadencePlanKind } from './cadence-plan.ts';
import { knowledgeCheckKind } from './knowledge-check.ts';
import { personaKind } from './persona.ts';
import { selfAssessmentKind } from './self-assessment.ts';

export const KINDS = [selfAssessmentKind, knowledgeCheckKind, cadencePlanKind, personaKind] as unknown as readonly Kind[];
