import { z } from 'zod';
import { id } from './common.ts';

export const MODEL_STAGES = ['product', 'research', 'findings', 'strategy', 'components', 'touchpoints', 'return'] as const;
export const MODEL_NODES = ['product', 'research-product', 'research-audience', 'research-competitors', 'research-platforms', 'value-proposition', 'target-audience', 'strategy', 'policy-communication', 'feedback', 'policy-content', 'content', 'policy-advertising', 'advertising', 'touchpoint-community', 'touchpoint-website', 'measure'] as const;

/** The working model of social-media marketing: its parts, where they stand in the picture, and how one leads to another. */
export const workingModel = z.strictObject({
  nodes: z.array(
    z.strictObject({
      id: z.enum(MODEL_NODES),
      stage: z.enum(MODEL_STAGES),
      /** Row of the picture, from 0 at the top. */
      row: z.int().min(0),
      place: z.enum(['left', 'right', 'whole']),
      /** Mistakes that break this part. */
      mistakes: z.array(id).min(1),
      seeds: z.array(z.string()),
    }),
  ),
  edges: z.array(z.strictObject({ from: z.enum(MODEL_NODES), to: z.enum(MODEL_NODES), kind: z.enum(['loop', 'return']).optional() })),
});

export type WorkingModelFacts = z.infer<typeof workingModel>;
