/** Shapes shared by several schemas. */
import { z } from 'zod';
import { LOCALES } from '../locales.ts';

/** Ids are ASCII kebab-case and the same in every language: they are addresses, anchors and keys of saved answers. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case ASCII words joined by hyphens');

/** A text a reader sees: not empty, no line break, no straight double quotes, no double space. */
export const text = z
  .string()
  .min(1, 'the text is empty')
  .refine((value) => value === value.trim() && !/\s{2,}|\n/.test(value), 'spaces at an end, double spaces or a line break');

/** A text that depends on a number: one form per plural category of its language (the content test knows which are needed). */
export const plural = z.strictObject({ one: text.optional(), few: text.optional(), many: text.optional(), other: text });

export const locale = z.enum(LOCALES);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is YYYY-MM-DD');
