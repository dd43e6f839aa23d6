/** Reads back the headers that the build wrote for static hosts, so that the local server sends the same. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers of the `/*` rule of `_headers`; empty when the file is missing. */
export function policyHeaders(dist: string): Record<string, string> {
  const file = join(dist, '_headers');
  if (!existsSync(file)) return {};
  const block = readFileSync(file, 'utf8').split(/^(?=\/)/m).find((rule) => rule.startsWith('/*\n')) ?? '';
  return Object.fromEntries([...block.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name as string, value as string]));
}
