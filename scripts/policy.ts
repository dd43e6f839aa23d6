/** Content security policy: one source for the `<meta>` of every page and for the header files of static hosts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All HTML files under a folder, sorted. */
export function htmlFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).sort().map((file) => join(dir, file));
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Hashes of what stands inline in a page: scripts that run (not data blocks) and styles. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g)].filter(([, attributes]) => !/type="(?!module|text\/javascript)/.test(attributes ?? ''));
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  const unique = (texts: (string | undefined)[]) => [...new Set(texts.map((text) => sha256(text ?? '')))].sort();
  return { scripts: unique(scripts.map((match) => match[2])), styles: unique(styles.map((match) => match[1])) };
}

/** The policy for given inline hashes. `'wasm-unsafe-eval'` is what the search engine's WebAssembly needs. */
export function policy({ scripts, styles }: { scripts: string[]; styles: string[] }): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** Other headers a host should send with every page. */
export const SECURITY_HEADERS: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Puts the policy into every page of `dist` and writes `_headers` (Netlify, Cloudflare Pages) and `headers.nginx.conf`. */
export function writePolicies(dist: string, base: string): void {
  const all = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const file of htmlFiles(dist)) {
    const html = readFileSync(file, 'utf8');
    const hashes = inlineHashes(html);
    hashes.scripts.forEach((hash) => all.scripts.add(hash));
    hashes.styles.forEach((hash) => all.styles.add(hash));
    const meta = `<meta http-equiv="content-security-policy" content="${policy(hashes)}">`;
    writeFileSync(file, html.replace(/(<meta charset="utf-8"\s*\/?>)/i, `$1${meta}`));
  }
  const whole = `${policy({ scripts: [...all.scripts].sort(), styles: [...all.styles].sort() })}; frame-ancestors 'self'`;
  const headers = { 'Content-Security-Policy': whole, ...SECURITY_HEADERS };
  const lines = Object.entries(headers);
  writeFileSync(join(dist, '_headers'), `/*\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}${base}_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n`);
  writeFileSync(join(dist, 'headers.nginx.conf'), `${lines.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('')}`);
}
