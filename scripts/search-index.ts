/** Indexes the built pages with Pagefind. */
import { createIndex } from 'pagefind';
export async function buildSearchIndex({ dist }: { dist: string; locales: readonly string[] }): Promise<void> {
  const { index } = await createIndex();
  await index!.addDirectory({ path: dist });
  await index!.writeFiles({ outputPath: `${dist}/pagefind` });
}
