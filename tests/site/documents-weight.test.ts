/** What the documents layer adds to a page that uses it: its own code and zod/mini, without the tool, Preact and what fills in words. */
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

test('the documents layer adds at most 12 kB gzip to a page that uses it', async () => {
  const bundle = await rolldown({
    input: 'virtual:tool',
    // Words are filled in by every island, whether it keeps documents or not.
    external: [/^react/, /\/words\//],
    platform: 'browser',
    plugins: [{
      name: 'a tool',
      resolveId: (id) => (id === 'virtual:tool' ? id : null),
      load: (id) => (id === 'virtual:tool' ? `export { useDocument } from '${process.cwd()}/src/documents/use-document.ts'; export { DocumentBar } from '${process.cwd()}/src/documents/DocumentBar.tsx'; export { selfAssessmentKind } from '${process.cwd()}/src/documents/kinds/self-assessment.ts';` : null),
    }],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  // The entry and what it imports statically; what is imported when asked for is counted when it is asked for.
  const parts = output.filter((part) => part.type === 'chunk');
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    parts.find(({ fileName }) => fileName === name)?.imports.forEach(visit);
  };
  visit(parts.find(({ isEntry }) => isEntry)!.fileName);
  const bytes = parts.filter(({ fileName }) => seen.has(fileName)).reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  console.log('documents layer', bytes);
  expect(bytes).toBeLessThanOrEqual(12_000);
});
