/** Numbers as each language writes them, and typed numbers read back. Nothing here asks the browser's `Intl`, whose data is wrong for az, hy and eo. */
import type { Locale } from '../locales.ts';

const NBSP = '\u00A0';

/** Groups digits in threes: from 1,000 in English, from 10 000 elsewhere. */
function group(digits: string, locale: Locale): string {
  if (digits.length < (locale === 'en' ? 4 : 5)) return digits;
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : NBSP);
}

/**
 * A number for a reader, rounded half away from zero to at most `decimals` (0–6) places, trailing zeros dropped.
 * Returns an en dash for NaN and infinities: a page never shows `NaN`.
 */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  if (!Number.isFinite(value)) return '–';
  const factor = 10 ** decimals;
  const rounded = Math.round((Math.abs(value) + Number.EPSILON) * factor) / factor;
  const [whole = '0', fraction = ''] = rounded.toFixed(decimals).split('.');
  const tail = fraction.replace(/0+$/, '');
  const sign = value < 0 && rounded !== 0 ? '−' : '';
  return sign + group(whole, locale) + (tail ? (locale === 'en' ? '.' : ',') + tail : '');
}

/** A share in percent (0–100, not a fraction), without a space: `12,5%`. */
export function formatPercent(percent: number, locale: Locale, decimals = 0): string {
  return `${formatNumber(percent, locale, decimals)}%`;
}

export type NumberReading =
  | { kind: 'blank' }
  | { kind: 'number'; value: number }
  /** A dot or comma that may group or divide: `1.234` is 1234 to some and 1,234 to others. */
  | { kind: 'ambiguous'; small: number; large: number }
  | { kind: 'bad' };

/**
 * Reads what a person typed: comma or point as the decimal mark, spaces (also no-break and narrow) or apostrophes between groups.
 * `1.234` and `1,234` are ambiguous; `1.234,5` and `1 234,5` are not. Exponents and anything else are bad; blank is never 0.
 */
export function readNumber(typed: string): NumberReading {
  const text = typed.normalize('NFKC').trim().replace(/^[−–]/, '-');
  if (text === '') return { kind: 'blank' };
  const bare = text.replaceAll(/(?<=\d)[\s’'](?=\d{3}(?!\d))/g, '');
  if (/^-?\d+$/.test(bare)) return { kind: 'number', value: Number(bare) };
  const one = /^(-?)(\d+)[.,](\d+)$/.exec(bare);
  if (one) {
    const [, sign = '', whole = '', fraction = ''] = one;
    const small = Number(`${sign}${whole}.${fraction}`);
    const groups = fraction.length === 3 && whole !== '0' && whole.length <= 3 && bare === text;
    return groups ? { kind: 'ambiguous', small, large: Number(sign + whole + fraction) } : { kind: 'number', value: small };
  }
  const both = /^(-?)(\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d+))?$/.exec(bare);
  if (both && both[3] !== both[4]) {
    const [, sign = '', whole = '', , , fraction = ''] = both;
    return { kind: 'number', value: Number(`${sign}${whole.replaceAll(/[.,]/g, '')}${fraction ? `.${fraction}` : ''}`) };
  }
  return { kind: 'bad' };
}
