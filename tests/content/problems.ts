/** What the content checks share: files as text, problems with file and line, and front matter with the lines of its keys. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';

export interface Problem {
  file: string;
  line: number;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  mend: string;
}
/** Path from the project's root → text. */
export type Files = Map<string, string>;

/** All text files under a folder of the project. */
export function readFiles(root: string, folder: string): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(json|mdx|txt|lock)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''), readFileSync(path, 'utf8'));
  }
  return files;
}

/** Sorted, one a line: `file:line: what, mend`. */
export function report(problems: readonly Problem[]): string {
  return problems
    .toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
    .map(({ file, line, what, mend }) => `${file}:${line}: ${what}; ${mend}`)
    .join('\n');
}

export interface Parsed {
  /** The data of the front matter or JSON file; undefined when it does not parse. */
  data: unknown;
  /** The text after the front matter; empty for JSON. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** Line of a key, or of the nearest enclosing key that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parses JSON or the YAML front matter of MDX, remembering lines. Syntax errors go to `problems`. */
export function parseFile(file: string, text: string, problems: Problem[]): Parsed {
  const isJson = file.endsWith('.json');
  const match = isJson ? undefined : /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (!isJson && !match) {
    problems.push({ file, line: 1, what: 'no front matter', mend: 'begin the file with --- , the fields, and ---' });
    return { data: undefined, body: text, bodyLine: 1, lineOf: () => 1 };
  }
  const source = match?.[1] ?? text;
  const offset = isJson ? 0 : 1;
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({ file, line: counter.linePos(error.pos[0]).line + offset, what: `cannot be read: ${error.message.split('\n')[0]}`, mend: 'mend the quotes, commas or indents there' });
  }
  const head = match?.[0] ?? text;
  return {
    data: document.errors.length > 0 ? undefined : (document.toJS() as unknown),
    body: isJson ? '' : text.slice(head.length),
    bodyLine: head.split('\n').length,
    lineOf: (path) => lineOf(document, counter, path) + offset,
  };
}

function lineOf(document: Document.Parsed, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length) as unknown[], true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
