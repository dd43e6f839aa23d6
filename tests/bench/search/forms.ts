/** All forms of a word, from a hunspell dictionary or, for Azerbaijani, from its own paradigm. Knows nothing of our stemmers: it is what they are measured against. */
import type { Locale } from '../../../src/locales.ts';
import { dictionary } from './engines.ts';

interface Rule {
  flag: string;
  strip: string;
  add: string;
  condition: RegExp;
  /** Flags of endings that may follow. */
  next: string[];
}

export interface Forms {
  /** Lemmas a form may belong to. */
  lemmas(form: string): string[];
  /** Every form of a lemma, itself included. */
  forms(lemma: string): string[];
}

function hunspell({ aff, dic }: { aff: string; dic: string }): Forms {
  const long = /^FLAG long/m.test(aff);
  const flags = (text: string): string[] => (long ? (text.match(/../gu) ?? []) : [...text]);
  const rules: Rule[] = [];
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = '.'] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined || /^[YN]$/.test(strip)) continue;
    const [ending = '', next = ''] = add.split('/');
    try {
      rules.push({ flag, strip: strip === '0' ? '' : strip, add: ending === '0' ? '' : ending, condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'), next: flags(next) });
    } catch {
      // A condition that is no pattern here; its endings are left out.
    }
  }
  /** Endings may follow endings (Armenian), or a stem needs two of them to be a word (Esperanto). */
  const deep = rules.some(({ next }) => next.length > 0);
  const byAdd = new Map<string, Rule[]>();
  const byFlag = new Map<string, Rule[]>();
  for (const rule of rules) {
    byAdd.set(rule.add, [...(byAdd.get(rule.add) ?? []), rule]);
    byFlag.set(rule.flag, [...(byFlag.get(rule.flag) ?? []), rule]);
  }
  const entries = new Map<string, Set<string>>();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', given = ''] = (line.trim().split(/\s/)[0] ?? '').split('/');
    if (word === '') continue;
    const all = entries.get(word) ?? new Set();
    flags(given).forEach((flag) => all.add(flag));
    entries.set(word, all);
  }
  const longest = Math.max(...rules.map(({ add }) => add.length));
  /** Undoes one ending. */
  const undone = (form: string): { stem: string; rule: Rule }[] => {
    const found: { stem: string; rule: Rule }[] = [];
    for (let length = 0; length <= Math.min(longest, form.length - 1); length++) {
      for (const rule of byAdd.get(form.slice(form.length - length)) ?? []) {
        const stem = form.slice(0, form.length - length) + rule.strip;
        if (rule.condition.test(stem)) found.push({ stem, rule });
      }
    }
    return found;
  };
  const apply = (stem: string, own: Iterable<string>, depth: number): string[] => {
    const all: string[] = [];
    for (const flag of own) {
      for (const { strip, add, condition, next } of byFlag.get(flag) ?? []) {
        if (!stem.endsWith(strip) || !condition.test(stem)) continue;
        const form = stem.slice(0, stem.length - strip.length) + add;
        all.push(form);
        if (depth > 1 && next.length > 0) all.push(...apply(form, next, depth - 1));
      }
    }
    return all;
  };
  return {
    lemmas(form) {
      const found = new Set<string>();
      if (entries.has(form)) found.add(form);
      for (const { stem, rule } of undone(form)) {
        if (entries.get(stem)?.has(rule.flag)) found.add(stem);
        if (deep) for (const inner of undone(stem)) if (inner.rule.next.includes(rule.flag) && entries.get(inner.stem)?.has(inner.rule.flag)) found.add(inner.stem);
      }
      return [...found];
    },
    forms: (lemma) => [...new Set([lemma, ...apply(lemma, entries.get(lemma) ?? [], 2)])],
  };
}

/** Azerbaijani nouns of the subject; their paradigm, like that of the verbs, follows from vowel harmony. */
const NOUNS = 'strategiya plan səhv müştəri paylaşım şərh reklam büdcə auditoriya kontent kanal şikayət məqsəd hədəf göstərici nəticə hesabat platforma hesab mesaj cavab sual təklif endirim rəqib brend mağaza sifariş satış qiymət vaxt saat həftə gün şəkil video mətn müsabiqə bəyənmə izləyici abunəçi təqvim cədvəl mövzu rubrika üslub səs dil şəbəkə səhifə profil link keçid sayt trafik klik konversiya hədiyyə rəy tənqid təhqir qayda cavabdeh dizayner fotoqraf agentlik sahibkar işçi kursant tədqiqat sorğu personaj dəyər məhsul xidmət algoritm alqoritm əhatə rəqəm'.split(' ');

/** Stems of verbs. */
const VERBS = 'paylaş sil yaz cavablandır ölç seç göstər izlə bəyən ödə xərclə araşdır planlaşdır yoxla dəyiş topla danış sat al unut öyrən axtar düşün gözlə təkrarla işlə çatdır itir aç bağla oxu eşit tanı inan qayıt hazırla artır azalt qoş istə bil gör keç dayan başla bitir hesabla'.split(' ');

function azerbaijani(): Forms {
  const paradigm = (noun: string): string[] => {
    const last = [...noun].toReversed().find((letter) => 'aıoueəiöü'.includes(letter)) ?? 'a';
    const harmonic = (word: string): { wide: string; narrow: string } => {
      const vowel = [...word].toReversed().find((letter) => 'aıoueəiöü'.includes(letter)) ?? last;
      return { wide: 'aıou'.includes(vowel) ? 'a' : 'ə', narrow: { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' }[vowel] as string };
    };
    const cases = (stem: string): string[] => {
      const { wide, narrow } = harmonic(stem);
      const open = /[aıoueəiöü]$/.test(stem);
      return [`${stem}${open ? 'n' : ''}${narrow}n`, `${stem}${open ? 'y' : ''}${wide}`, `${stem}${open ? 'n' : ''}${narrow}`, `${stem}d${wide}`, `${stem}d${wide}n`];
    };
    const owned = (stem: string): string[] => {
      const { narrow } = harmonic(stem);
      const open = /[aıoueəiöü]$/.test(stem);
      const z = { ı: 'ız', i: 'iz', u: 'uz', ü: 'üz' }[narrow] as string;
      return [`${stem}${open ? 's' : ''}${narrow}`, `${stem}${open ? '' : narrow}m${z}`, `${stem}${open ? '' : narrow}n${z}`];
    };
    const soft = noun.length > 3 ? noun.replace(/k$/, 'y').replace(/q$/, 'ğ') : noun;
    const plural = `${noun}l${harmonic(noun).wide}r`;
    const bases = [noun, plural, ...owned(soft), ...owned(plural)];
    const third = owned(soft)[0] as string;
    const { wide, narrow } = harmonic(third);
    return [...new Set([...bases, ...cases(noun), ...(soft === noun ? [] : [`${soft}${harmonic(noun).wide}`, `${soft}${harmonic(noun).narrow}`, `${soft}${harmonic(noun).narrow}n`]), ...cases(plural), `${third}n${narrow}`, `${third}n${narrow}n`, `${third}n${wide}`, `${third}nd${wide}`])];
  };
  /** Tenses with their persons, negation, participles, the noun of the deed and the infinitive with their cases. */
  const verb = (stem: string): string[] => {
    const of = (base: string): { wide: string; narrow: string; y: string } => {
      const vowel = [...base].toReversed().find((letter) => 'aıoueəiöü'.includes(letter)) ?? last(base);
      return { wide: 'aıou'.includes(vowel) ? 'a' : 'ə', narrow: { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' }[vowel] as string, y: /[aıoueəiöü]$/.test(base) ? 'y' : '' };
    };
    const persons = (base: string, after: readonly string[]): string[] => after.map((ending) => base + ending);
    const tenses = (base: string): string[] => {
      const { wide, narrow, y } = of(base);
      const z = `${narrow}z`;
      const present = `${base}${y}${narrow}r`;
      const future = `${base}${y}${wide}c${wide}`;
      const k = wide === 'a' ? 'q' : 'k';
      const soft = wide === 'a' ? 'ğ' : 'y';
      const we = `${narrow}${k}`;
      return [
        ...persons(present, ['', `${wide}m`, `s${wide}n`, we, `s${narrow}n${z}`, `l${wide}r`]),
        ...persons(`${base}d${narrow}`, ['', 'm', 'n', k, `n${z}`, `l${wide}r`]),
        ...persons(`${base}m${narrow}ş`, ['', `${wide}m`, we, `s${narrow}n${z}`, `l${wide}r`]),
        `${future}${k}`, `${future}${soft}${wide}m`, `${future}${soft}${narrow}q`.replace(/q$/, k), `${future}${k}s${narrow}n${z}`, `${future}${k}l${wide}r`,
        `${base}m${wide}l${narrow}`, `${base}m${wide}l${narrow}s${narrow}n${z}`, `${base}s${wide}`, `${base}s${wide}n${z}`,
        `${base}${y}${wide}n`, `${base}${y}${wide}nl${wide}r`, `${base}${y}${wide}r${wide}${k}`, `${base}d${narrow}ğ${narrow}n${z}`.replace('ğ', soft), `${base}${y}${narrow}b`, `${base}${y}${narrow}n`,
      ];
    };
    const { wide } = of(stem);
    const k = wide === 'a' ? 'q' : 'k';
    const soft = wide === 'a' ? 'ğ' : 'y';
    const narrow = wide === 'a' ? 'ı' : 'i';
    const deed = `${stem}m${wide}`;
    return [...new Set([`${deed}${k}`, `${deed}${soft}${wide}`, `${deed}${soft}${narrow}`, `${deed}${k}d${wide}`, deed, `${deed}s${narrow}`, `${deed}n${narrow}n`, `${deed}y${wide}`, `${deed}l${wide}r`, ...tenses(stem), ...tenses(deed).filter((form) => !form.startsWith(`${deed}y${narrow}r`))])];
  };
  const last = (word: string): string => ([...word].some((letter) => 'aıou'.includes(letter)) ? 'a' : 'ə');
  const all = new Map([...NOUNS.map((noun): [string, string[]] => [noun, paradigm(noun)]), ...VERBS.map((stem): [string, string[]] => [`${stem}m${last(stem) === 'a' && /[aıou][^eəiöü]*$/.test(stem) ? 'aq' : 'ək'}`, verb(stem)])]);
  const lemmas = [...all.keys()];
  return { lemmas: (form) => lemmas.filter((lemma) => all.get(lemma)?.includes(form)), forms: (lemma) => all.get(lemma) ?? [lemma] };
}

/** The forms of one language. */
export function formsOf(locale: Locale): Forms {
  const files = dictionary(locale);
  return files ? hunspell(files) : azerbaijani();
}
