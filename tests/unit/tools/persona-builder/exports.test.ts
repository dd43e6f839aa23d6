/** Round trips through SVG and PNG, links without names, text and tables. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../../../src/documents/envelope.ts';
import type { Kind } from '../../../../src/documents/kind.ts';
import { personaKind, type PersonaData } from '../../../../src/documents/kinds/persona.ts';
import { openLink, toLink } from '../../../../src/documents/link.ts';
import { openText } from '../../../../src/documents/open.ts';
import { LOCALES } from '../../../../src/locales.ts';
import { cardOf, money } from '../../../../src/tools/persona-builder/card.ts';
import { confidence } from '../../../../src/tools/persona-builder/evidence.ts';
import { examplePersona } from '../../../../src/tools/persona-builder/example.ts';
import { layout, wrap, WIDTH, type Measure } from '../../../../src/tools/persona-builder/layout.ts';
import { patternCells } from '../../../../src/tools/persona-builder/pattern.ts';
import { textIn, withText } from '../../../../src/tools/persona-builder/png.ts';
import { documentInSvg, toSvg } from '../../../../src/tools/persona-builder/svg.ts';
import { cell, toCsv, toMarkdown } from '../../../../src/tools/persona-builder/text-exports.ts';
import { unpack } from '../../../../src/tools/persona-builder/unpack.ts';
import { anyLocale, anyPersona, contextOf, facts, persona, text, TODAY, wordsOf } from './samples.ts';

const KIND = personaKind as unknown as Kind;
const measure: Measure = (line) => line.length * 10;
const bytes = (value: string) => new TextEncoder().encode(value);
const document: fc.Arbitrary<Envelope<PersonaData>> = fc.record({
  rubrika: fc.constant('persona'), v: fc.constant(1), lang: anyLocale, made: fc.constant('2026-11-25T10:00:00.000Z'),
  data: fc.array(anyPersona, { minLength: 1, maxLength: 3 }).map((personas) => ({ personas })),
});
/** A PNG of one pixel. */
const PIXEL = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64'));

describe('pictures carry the document', () => {
  test('through SVG', () => {
    fc.assert(fc.property(document, (one) => {
      const json = JSON.stringify(one);
      const svg = toSvg(layout(one.data.personas[0]!, measure, contextOf(one.lang)), one.lang, json);
      const found = unpack(bytes(svg));
      expect(found).toMatchObject({ is: 'document' });
      const opened = openText((found as { text: string }).text, [KIND]);
      expect(opened).toMatchObject({ ok: true });
      if (opened.ok) expect(opened.document.data).toEqual(openText(json, [KIND]).ok ? JSON.parse(json).data : undefined);
      expect(svg.match(/<metadata/g)).toHaveLength(1);
      expect(/<script/i.test(svg)).toBe(false);
    }), { numRuns: 60 });
  });
  test('through PNG', () => {
    fc.assert(fc.property(text, (carried) => { expect(textIn(withText(PIXEL, carried))).toBe(carried); }));
    fc.assert(fc.property(document, (one) => { expect(unpack(withText(PIXEL, JSON.stringify(one)))).toEqual({ is: 'document', text: JSON.stringify(one) }); }), { numRuns: 40 });
  });
  test('a changed byte of the text is noticed', () => {
    const png = withText(PIXEL, 'Ինչպե՞ս');
    const at = png.length - 20;
    png[at] = (png[at] as number) ^ 1;
    expect(textIn(png)).toBeUndefined();
  });
  test('pictures without a document, papers and other files', () => {
    expect(unpack(PIXEL)).toEqual({ is: 'picture' });
    expect(unpack(PIXEL.slice(0, 30))).toEqual({ is: 'picture' });
    expect(unpack(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({ is: 'picture' });
    expect(unpack(bytes('%PDF-1.7 …'))).toEqual({ is: 'picture' });
    expect(unpack(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ is: 'picture' });
    expect(unpack(bytes('{"rubrika":"persona"}'))).toEqual({ is: 'other' });
    expect(() => withText(bytes('no png'), 'x')).toThrow(/PNG/);
  });
  test('stripped pictures carry nothing', () => expect(documentInSvg(toSvg(layout(persona({ segment: 'a' }), measure, contextOf('en')), 'en'))).toBeUndefined());
});

describe('the drawing', () => {
  test('nothing sticks out of the page, guesses are dashed, the rest is not', () => {
    fc.assert(fc.property(anyPersona, anyLocale, (one, locale) => {
      const context = contextOf(locale);
      const drawing = layout(one, measure, context);
      for (const op of drawing.ops) {
        if (op.is === 'text') expect(op.x + measure(op.text, op.face)).toBeLessThanOrEqual(WIDTH);
        expect(op.y).toBeLessThanOrEqual(drawing.height);
      }
      const dashed = drawing.ops.filter((op) => op.is === 'box').map((op) => op.dashed).sort();
      const { sections, who } = cardOf(one, context);
      expect(dashed).toEqual([...sections.map(({ guess }) => guess), ...(who?.guess ? [true] : [])].sort());
    }), { numRuns: 60 });
  });
  test('wrapping loses no word', () => {
    fc.assert(fc.property(text, (typed) => { const flat = typed.replaceAll(/\s+/g, ' ').trim(); expect(wrap(flat, 'text', 90, measure).join('').replaceAll(' ', '')).toBe(flat.replaceAll(' ', '')); }));
  });
  test('a pattern is the same for the same id, never empty, never full', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), (id) => { const cells = patternCells(id); expect(cells).toEqual(patternCells(id)); expect(cells.length).toBeGreaterThan(3); expect(cells.length).toBeLessThan(64); }));
  });
});

describe('documents', () => {
  test('a link has no alias, photo, note, answer or contact, and the same confidence', async () => {
    await fc.assert(fc.asyncProperty(document, async (one) => {
      const [first] = one.data.personas;
      const data = { personas: [{ ...first!, alias: 'Aysel', photo: { data: 'data:image/jpeg;base64,AAAA', alt: 'x' }, evidence: { ...first!.evidence, job: { level: 2 as const, note: 'SECRET', on: TODAY } }, answers: { job: [{ text: 'SECRET too', on: TODAY, fits: true }] }, not: 'write to anna@firma.pl' }] };
      const linked = await toLink({ ...one, data }, KIND);
      if (!linked.hash) return;
      expect([...linked.dropped].sort()).toEqual(['contacts', 'names', 'notes', 'photo']);
      const opened = await openLink<PersonaData>(linked.hash, [KIND], ['persona']);
      expect(opened.ok).toBe(true);
      if (!opened.ok) return;
      expect(JSON.stringify(opened.document)).not.toMatch(/SECRET|Aysel|anna@|base64/);
      expect(confidence(opened.document.data.personas[0]!, facts, TODAY).percent).toBeCloseTo(confidence(data.personas[0]!, facts, TODAY).percent);
    }), { numRuns: 60 });
  });
  test('seven personas are opened and kept', () => {
    const json = JSON.stringify({ rubrika: 'persona', v: 1, lang: 'az', made: '2026-11-25T10:00:00.000Z', data: { personas: Array.from({ length: 7 }, () => persona({ segment: 'a' })) } });
    const opened = openText<PersonaData>(json, [KIND]);
    expect(opened.ok && opened.document.data.personas).toHaveLength(7);
  });
});

describe('text and table', () => {
  test.each(LOCALES)('the worked example in %s has every field and says what is guessed', (locale) => {
    const context = contextOf(locale);
    const example = examplePersona(context.words, locale, TODAY);
    const markdown = toMarkdown(example, context);
    for (const label of Object.values(context.words.fields).map((field) => field.label)) expect(markdown).toContain(label);
    expect(markdown).toContain(context.words.evidence.short[0]);
    expect(confidence(example, facts, TODAY).stage).toBe('partly');
    expect(cardOf(example, context).grey).toEqual([]);
  });
  test('typed text stays text in Markdown', () => {
    const markdown = toMarkdown(persona({ segment: '# <b>x</b> [a](b)', pains: ['- y'] }), contextOf('en'));
    expect(markdown).toContain('\\# \\<b\\>x\\</b\\> \\[a\\](b)');
    expect(markdown).toContain('- \\- y');
  });
  test('a table has one row each, whatever was typed, and no formulas', () => {
    fc.assert(fc.property(fc.array(anyPersona, { minLength: 1, maxLength: 4 }), anyLocale, (personas, locale) => {
      const { data, errors } = Papa.parse<string[]>(toCsv(personas, contextOf(locale)).trimEnd(), { delimiter: ',' });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(personas.length + 1);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      expect(data.flat().filter((one) => /^[=+@]/.test(one))).toEqual([]);
    }), { numRuns: 60 });
    expect([cell('=1'), cell('a,b'), cell('say "x"'), cell('ok')]).toEqual(["'=1", '"a,b"', '"say ""x"""', 'ok']);
  });
  test('money as each language writes it', () => {
    expect([money(1234.5, '£', 'en'), money(38, 'EUR', 'en'), money(48000, '֏', 'hy'), money(65, 'AZN', 'az'), money(5, ' ', 'pl')]).toEqual(['£1,234.5', '38\u00A0EUR', '48\u00A0000\u00A0֏', '65\u00A0AZN', '5']);
  });
  test('a field without a decision is greyed out of the card', () => {
    const one = persona({ segment: 'a', place: 'Gəncə', languages: ['az'], decisions: { languages: 'which language the replies are in' } });
    const card = cardOf(one, { ...contextOf('en'), words: wordsOf('en') });
    expect(card.grey.map(({ field }) => field)).toEqual(['place']);
    expect(card.sections.map(({ field }) => field)).toEqual(['languages']);
  });
});
