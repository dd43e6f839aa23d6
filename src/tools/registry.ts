/** Every tool of the site, in the order of lists. Its words stand under `content/tools/<id>/`, its page at `tools/<id>/`. */
import type { ZodType } from 'zod';
import type { ToolTexts } from '../schemas/tool.ts';
import { cadencePlannerWords } from './cadence-planner/words.ts';
import { personaWords } from './persona-builder/words.ts';

export const TOOL_WORDS: Record<string, ZodType<ToolTexts>> = { 'cadence-planner': cadencePlannerWords, 'persona-builder': personaWords };
