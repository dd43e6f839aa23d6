/** Personas for the tests. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Persona } from '../../../../src/documents/kinds/persona.ts';
import { LOCALES, type Locale } from '../../../../src/locales.ts';
import type { Context } from '../../../../src/tools/persona-builder/card.ts';
import { BANDS, emptyPersona, FIELDS, NETWORK_IDS, SPOKEN, type PersonaFacts } from '../../../../src/tools/persona-builder/model.ts';
import type { PersonaWords } from '../../../../src/tools/persona-builder/words.ts';

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
export const facts = json<PersonaFacts>('content/facts/persona.json');
export const TODAY = '2026-11-26';
export const wordsOf = (locale: Locale) => json<PersonaWords>(`content/tools/persona-builder/${locale}.json`);
export const contextOf = (locale: Locale, today = TODAY): Context => ({ words: wordsOf(locale), locale, facts, today });
export const persona = (patch: Partial<Persona> = {}): Persona => ({ ...emptyPersona('p1'), ...patch });

/** Text in every script, emoji with joiners, right-to-left text, what HTML, Markdown and CSV would take for their own. */
export const text = fc.oneof(
  fc.constantFrom('', 'Şəki, «ən yaxşı» çörək', 'Գյումրիի հացատուն ՞՛', 'Кав’ярня «Ранок» — Львів', 'Zażółć gęślą jaźń', 'Eĥoŝanĝo ĉiuĵaŭde', '👩‍👩‍👧‍👦 מחיר', '<script>alert(1)</script>', '</metadata>&amp;"\'', '=1+1', '# h\n- x', ']]>'),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.toWellFormed()),
);
const three = fc.array(text, { maxLength: 3 });
const level = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const);
export const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const dictionary = <T>(keys: readonly string[], value: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...keys), value, { noNullPrototype: true });

export const anyPersona: fc.Arbitrary<Persona> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
  segment: text, alias: text, moment: text, job: text, users: text, deciders: text, payers: text, place: text, not: text, currency: text,
  radius: fc.oneof(text, fc.nat({ max: 200 }).map(String)), customers: fc.oneof(text, fc.nat({ max: 9000 }).map(String)), order: fc.oneof(text, fc.nat({ max: 9000 }).map(String)),
  pains: three, doubts: three, replies: three, quotes: three,
  languages: fc.uniqueArray(fc.constantFrom<string>(...SPOKEN)),
  networks: dictionary(NETWORK_IDS, level),
  hours: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(...BANDS)).map(([weekday, from]) => `${weekday}-${from}`)),
  evidence: dictionary(FIELDS, fc.record({ level, note: text, on: day })),
  decisions: dictionary(['place', 'languages'], text),
  answers: dictionary(FIELDS, fc.array(fc.record({ text, on: day, fits: fc.boolean() }), { maxLength: 5 })),
  platforms: dictionary(NETWORK_IDS, fc.record({ sell: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const) })),
});
export const anyLocale = fc.constantFrom(...LOCALES);
