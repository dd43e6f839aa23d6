/** Documents and storages for the tests of the layer. */
import fc from 'fast-check';
import type { Envelope } from '../../../src/documents/envelope.ts';
import type { Kind } from '../../../src/documents/kind.ts';
import { knowledgeCheckKind } from '../../../src/documents/kinds/knowledge-check.ts';
import { selfAssessmentKind, type SelfAssessmentData } from '../../../src/documents/kinds/self-assessment.ts';
import type { DeviceStorage } from '../../../src/documents/store.ts';
import { LOCALES } from '../../../src/locales.ts';

export const KINDS = [selfAssessmentKind, knowledgeCheckKind] as unknown as readonly Kind[];
export const KIND = selfAssessmentKind as unknown as Kind;
export const NOW = '2026-11-25T10:00:00.000Z';

/** Text in every script of the site, emoji with joiners, right-to-left text and what HTML would take for its own. */
const text = fc.oneof(
  fc.constantFrom('Şəki, «ən yaxşı» çörək', 'Գյումրիի հացատուն ՞՛', 'Кав’ярня «Ранок» — Львів', 'Zażółć gęślą jaźń', 'Eĥoŝanĝo ĉiuĵaŭde', '👩‍👩‍👧‍👦 מחיר', '<script>alert(1)</script>', '"}]\\u0000'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/).filter((one) => one.length <= 80 && !['constructor', 'prototype'].includes(one));

export const selfAssessment: fc.Arbitrary<Envelope<SelfAssessmentData>> = fc.record({
  rubrika: fc.constant('self-assessment'),
  v: fc.constant(selfAssessmentKind.version),
  lang: fc.constantFrom(...LOCALES),
  made: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
  data: fc.record({
    quiz: id,
    answers: fc.dictionary(id, fc.constantFrom(0, 1, 2, 3, 'na', 'unknown'), { noNullPrototype: true }) as fc.Arbitrary<SelfAssessmentData['answers']>,
    evidence: fc.dictionary(id, text, { noNullPrototype: true, maxKeys: 4 }),
    shown: fc.boolean(),
  }),
});

/** A storage in memory that behaves like the browser's. @param quota in characters; writing more throws as browsers do */
export function memoryStorage(quota = Number.POSITIVE_INFINITY): DeviceStorage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => {
      const others = [...map].reduce((sum, [name, held]) => sum + (name === key ? 0 : name.length + held.length), 0);
      if (others + key.length + value.length > quota) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
  };
}

export const sample: Envelope<SelfAssessmentData> = { rubrika: 'self-assessment', v: selfAssessmentKind.version, lang: 'az', made: NOW, data: { quiz: 'express', answers: { 'sa-no-strategy-1': 2 }, evidence: {}, shown: true } };
