/** Which folder has which schema. Everything is strict: a misspelt key is an error, not a silence. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { glossaryWords } from './schemas/glossary.ts';
import { guideFacts, guideWords } from './schemas/guide.ts';
import { mistakeFacts, mistakeWords } from './schemas/mistake.ts';
import { siteWords } from './schemas/site.ts';
import { TOOL_WORDS } from './tools/registry.ts';
import { z } from 'zod';

const LANGUAGES = '{az,hy,uk,pl,eo,en}';
const stem = ({ entry }: { entry: string }): string => entry.replace(/\.(mdx|json)$/, '');
/** `no-strategy/facts.json` → `no-strategy` */
const folder = ({ entry }: { entry: string }): string => entry.split('/')[0] as string;

const facts = (kind: string) => glob({ base: `content/${kind}`, pattern: '*/facts.json', generateId: folder });
const words = (kind: string) => glob({ base: `content/${kind}`, pattern: `*/${LANGUAGES}.mdx`, generateId: stem });
const perLanguage = (kind: string) => glob({ base: `content/${kind}`, pattern: `${LANGUAGES}.json`, generateId: stem });

export const collections = {
  mistakeFacts: defineCollection({ loader: facts('mistakes'), schema: mistakeFacts }),
  mistakeWords: defineCollection({ loader: words('mistakes'), schema: mistakeWords }),
  guideFacts: defineCollection({ loader: facts('guides'), schema: guideFacts }),
  guideWords: defineCollection({ loader: words('guides'), schema: guideWords }),
  glossaryWords: defineCollection({ loader: perLanguage('glossary'), schema: glossaryWords }),
  // Each tool has a schema of its own; one that the registry lacks is reported by the content test.
  toolWords: defineCollection({ loader: glob({ base: 'content/tools', pattern: `*/${LANGUAGES}.json`, generateId: stem }), schema: Object.keys(TOOL_WORDS).length > 1 ? z.union(Object.values(TOOL_WORDS) as [z.ZodType, z.ZodType]) : (Object.values(TOOL_WORDS)[0] ?? z.never()) }),
  siteWords: defineCollection({ loader: perLanguage('site'), schema: siteWords }),
};
