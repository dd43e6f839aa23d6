/** All six languages, for the build and the tests. The browser loads one at a time, see the loader. */
import type { Locale } from '../locales.ts';
import type { Language } from './language.ts';
import { language as az } from './languages/az.ts';
import { language as en } from './languages/en.ts';
import { language as eo } from './languages/eo.ts';
import { language as hy } from './languages/hy.ts';
import { language as pl } from './languages/pl.ts';
import { language as uk } from './languages/uk.ts';

export const languages: Record<Locale, Language> = { az, hy, uk, pl, eo, en };
