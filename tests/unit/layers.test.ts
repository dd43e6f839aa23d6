/** Which way things may look: reads the import statements of `src/` and keeps design rules true. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

interface Source { file: string; imports: { from: string; typeOnly: boolean }[] }

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file))
  .map((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const statements = [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm)];
    return {
      file: file.replaceAll('\\', '/'),
      imports: statements.map(([, type, plain, dynamic]) => {
        const target = (plain ?? dynamic) as string;
        return { typeOnly: type !== undefined, from: target.startsWith('.') ? relative('src', join('src', dirname(file), target)).replaceAll('\\', '/') : target };
      }),
    };
  });

/** Lines `file → import` that break a rule. */
const breaking = (applies: (file: string) => boolean, forbidden: (from: string, file: string) => boolean, typesToo = false) =>
  sources.filter(({ file }) => applies(file)).flatMap(({ file, imports }) => imports.filter(({ from, typeOnly }) => (typesToo || !typeOnly) && forbidden(from, file)).map(({ from }) => `${file} → ${from}`));

const isPure = (file: string) => /^(words|quiz|documents|lib|search|tools)\//.test(file) && file.endsWith('.ts') && !/\b(keep|dialog|page|browser|use-[a-z-]+)\.ts$/.test(file);
/** Shapes of content in zod; the words of a tool have theirs beside the tool. */
const isSchema = (file: string) => /^(schemas\/.*|tools\/registry|tools\/[^/]+\/words)\.ts$/.test(file);
const isIsland = (file: string) => file.endsWith('.tsx');
const tool = (file: string) => /^tools\/([^/]+)\//.exec(file)?.[1];

test('the sources are found', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.some(({ imports }) => imports.some(({ from }) => from === 'react'))).toBe(true);
});
test('pure code imports no React and nothing of Astro', () => {
  expect(breaking(isPure, (from) => /^(react|react-dom|astro)(\/|:|$)/.test(from) || from.endsWith('.astro') || from.endsWith('.tsx'))).toEqual([]);
});
test('pure code imports nothing of Node: it runs in browsers too', () => {
  expect(breaking(isPure, (from) => from.startsWith('node:'))).toEqual([]);
});
test('pure code does not ask for today, chance or the document: they are parameters', () => {
  const found = sources.filter(({ file }) => isPure(file)).flatMap(({ file }) => {
    const code = readFileSync(join('src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    return [...code.matchAll(/\b(Date\.now|new Date\(\)|Math\.random|(?<![\w'.])document\.(?:add|body|create|documentElement|get|query|visibility)|window\.|localStorage|navigator\.)/g)].map((match) => `${file}: ${match[0]}`);
  });
  expect(found).toEqual([]);
});
test('only the catalog asks astro:content', () => {
  expect(breaking((file) => file !== 'catalog.ts' && file !== 'content.config.ts', (from) => from === 'astro:content')).toEqual([]);
});
test('zod stays out of everything that reaches a browser, documents excepted', () => {
  expect(breaking((file) => !isSchema(file) && !file.startsWith('documents/') && file !== 'content.config.ts', (from) => /^zod(\/|$)/.test(from), true)).toEqual([]);
});
test('islands and what they compute with take only types from the schemas', () => {
  expect(breaking((file) => isIsland(file) || (isPure(file) && !isSchema(file)), (from) => isSchema(from) && from !== 'schemas/theme.ts')).toEqual([]);
});
test('two tools never import each other', () => {
  expect(breaking((file) => tool(file) !== undefined, (from, file) => { const other = tool(from); return other !== undefined && other !== tool(file); }, true)).toEqual([]);
});
test('words and locales know nothing of what uses them', () => {
  expect(breaking((file) => file.startsWith('words/') || file === 'locales.ts', (from) => !/^(words\/|locales\.ts)/.test(from), true)).toEqual([]);
});
