/** Pictures that social networks show with a link: one per page, in the script of its language. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'node-html-parser';
import satori from 'satori';
import { LOCALE, LOCALES, type Locale } from '../src/locales.ts';
import { htmlFiles } from './policy.ts';

const FONTS = new URL('../src/assets/fonts/', import.meta.url);
const CACHE = fileURLToPath(new URL('../node_modules/.cache/rubrika-cards/', import.meta.url));
const font = (part: string) => readFileSync(new URL(`${part}.ttf`, FONTS));
let fonts: { name: string; data: Buffer; weight: 700; style: 'normal' }[] | undefined;
/** Read when the first card is drawn: on a fresh clone the build has only just made them. */
const allFonts = () => (fonts ??= ['latin', ...LOCALES.filter((locale) => LOCALE[locale].letters !== '')].map((part) => ({ name: part, data: font(part), weight: 700 as const, style: 'normal' as const })));
const self = readFileSync(fileURLToPath(import.meta.url));

const element = (type: string, style: object, children: unknown) => ({ type, props: { style, children } });

/** The card of one page as PNG: title large, name of the site below, a stroke of the red pen. */
async function draw(title: string, locale: Locale): Promise<Buffer> {
  const size = title.length > 70 ? 54 : title.length > 40 ? 64 : 76;
  const family = `${locale}, latin`;
  const card = element('div', { display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: '1200px', height: '630px', padding: '80px 90px 70px', background: '#fbf7ee', color: '#221c15', fontFamily: family }, [
    element('div', { display: 'flex', fontSize: size, lineHeight: 1.2, maxHeight: '400px', overflow: 'hidden' }, title),
    element('div', { display: 'flex', flexDirection: 'column' }, [
      element('div', { display: 'flex', width: '260px', height: '9px', background: '#b01e1e', borderRadius: '5px', marginBottom: '26px' }, ''),
      element('div', { display: 'flex', fontSize: 42 }, 'Rubrika'),
    ]),
  ]);
  const svg = await satori(card as never, { width: 1200, height: 630, fonts: allFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Draws the card of every page that names one; returns how many there are. Unchanged cards come from a cache. */
export async function makeCards(dist: string): Promise<number> {
  mkdirSync(join(dist, 'cards'), { recursive: true });
  mkdirSync(CACHE, { recursive: true });
  const wanted = new Map<string, { title: string; locale: Locale }>();
  for (const file of htmlFiles(dist)) {
    const head = parse(readFileSync(file, 'utf8').split('</head>')[0] ?? '');
    const meta = (property: string) => head.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
    const image = meta('og:image');
    if (!image) continue;
    const name = basename(new URL(image).pathname);
    const locale = LOCALES.find((code) => name === `${code}.png` || name.startsWith(`${code}-`)) ?? 'en';
    if (!wanted.has(name) || file !== join(dist, 'index.html')) wanted.set(name, { title: meta('og:title') ?? 'Rubrika', locale });
  }
  for (const [name, { title, locale }] of wanted) {
    const cached = join(CACHE, `${createHash('sha256').update(self).update(`${locale}\n${title}`).digest('hex')}.png`);
    if (!existsSync(cached)) writeFileSync(cached, await draw(title, locale));
    copyFileSync(cached, join(dist, 'cards', name));
  }
  return wanted.size;
}
