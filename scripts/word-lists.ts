/**
 * Refreshes tests/content/words/az.base.txt and hy.base.txt: the forms our texts use that outside word lists confirm.
 * Needs Debian's tesseract-ocr, tesseract-ocr-aze, tesseract-ocr-hye and aspell-hy; the tests need none of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFiles } from '../tests/content/problems.ts';
import { lower, spellerFor, wordsOf } from '../tests/content/spelling.ts';
import { textsOf } from '../tests/content/texts.ts';

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const TESSDATA = '/usr/share/tesseract-ocr/5/tessdata/';

function run(command: string, args: string[], input?: string): string {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, input });
  if (status !== 0) throw new Error(`${command} failed (${error?.message ?? status}). Install: apt-get install tesseract-ocr tesseract-ocr-aze tesseract-ocr-hye aspell aspell-hy`);
  return stdout;
}

/** The word list inside Tesseract's language data (Apache-2.0). */
function tesseractWords(language: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  run('combine_tessdata', ['-u', `${TESSDATA}${language}.traineddata`, join(folder, 'x.')]);
  run('dawg2wordlist', [join(folder, 'x.lstm-unicharset'), join(folder, 'x.lstm-word-dawg'), join(folder, 'list')]);
  const words = readFileSync(join(folder, 'list'), 'utf8').split('\n').filter((word) => /^\p{L}[\p{L}-]+$/u.test(word));
  rmSync(folder, { recursive: true });
  return words;
}

const bare = (word: string): string => word.replaceAll(/[əıöüşçğ]/g, (letter) => ({ ə: 'e', ı: 'i', ö: 'o', ü: 'u', ş: 's', ç: 'c', ğ: 'g' })[letter] as string);

/** The Azerbaijani list also holds words typed without diacritics: a form that is the stripped twin of another goes, unless it begins twelve longer ones. */
function withoutTwins(words: string[]): Set<string> {
  const all = new Set(words.map((word) => lower(word, 'az')));
  const twins = new Set([...all].filter((word) => bare(word) !== word).map(bare));
  const sorted = [...all].sort();
  return new Set(sorted.filter((word, index) => !twins.has(word) || (sorted[index + 12]?.startsWith(word) ?? false)));
}

const texts = textsOf(readFiles(root, 'content'));
const outside = {
  az: withoutTwins(tesseractWords('aze')),
  hy: new Set([...tesseractWords('hye'), ...run('aspell', ['-d', 'hy', 'dump', 'master']).split('\n').map((word) => word.split('/')[0] as string)].map((word) => lower(word, 'hy'))),
};
for (const locale of ['az', 'hy'] as const) {
  const forms = [...new Set(texts.filter((text) => text.locale === locale).flatMap(({ text }) => wordsOf(text, locale)).flatMap((word) => [word, ...word.split('-')]).map((word) => lower(word, locale)))];
  const file = `${root}/tests/content/words/${locale}.base.txt`;
  writeFileSync(file, '');
  const speller = await spellerFor(locale);
  const confirmed = forms.filter((word) => !speller.knows(word) && outside[locale].has(word)).sort();
  speller.dispose();
  writeFileSync(file, `# Forms of our texts that outside word lists confirm. Written by scripts/word-lists.ts; do not edit.\n${confirmed.join('\n')}\n`);
  console.log(`${locale}: ${forms.length} forms, ${confirmed.length} confirmed from outside`);
}
