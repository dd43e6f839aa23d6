/** The six languages and everything code must know of each, once. */

export const LOCALES = ['az', 'hy', 'uk', 'pl', 'eo', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Plural categories of CLDR that occur in our languages. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

export interface LocaleFacts {
  /** Value of `<html lang>`, hreflang and every `lang` attribute. */
  lang: string;
  /** The language's own name, for the switcher. */
  name: string;
  /** Open Graph's locale code. */
  og: string;
  /** The plural categories a text with a number must have. */
  plurals: readonly PluralCategory[];
  /** Script of the letters, for fonts and cards. */
  script: 'latin' | 'cyrillic' | 'armenian';
  /** Letters beyond ASCII that the heading font must have. */
  letters: string;
}

export const LOCALE: Record<Locale, LocaleFacts> = {
  az: { lang: 'az', name: 'Azərbaycanca', og: 'az_AZ', plurals: ['one', 'other'], script: 'latin', letters: 'ÇçƏəĞğİıÖöŞşÜü' },
  hy: { lang: 'hy', name: 'Հայերեն', og: 'hy_AM', plurals: ['one', 'other'], script: 'armenian', letters: 'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև՛՜՝՞։֊֏' },
  uk: { lang: 'uk', name: 'Українська', og: 'uk_UA', plurals: ['one', 'few', 'many', 'other'], script: 'cyrillic', letters: 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя' },
  pl: { lang: 'pl', name: 'Polski', og: 'pl_PL', plurals: ['one', 'few', 'many', 'other'], script: 'latin', letters: 'ĄąĆćĘęŁłŃńÓóŚśŹźŻż' },
  eo: { lang: 'eo', name: 'Esperanto', og: 'eo', plurals: ['one', 'other'], script: 'latin', letters: 'ĈĉĜĝĤĥĴĵŜŝŬŭ' },
  en: { lang: 'en-GB', name: 'English', og: 'en_GB', plurals: ['one', 'other'], script: 'latin', letters: '' },
};

/** True when `text` is one of the six codes. */
export function isLocale(text: string | undefined): text is Locale {
  return (LOCALES as readonly string[]).includes(text ?? '');
}
