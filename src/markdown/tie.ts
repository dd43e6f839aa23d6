/** Markdown plugin: ties words in the running text of `<locale>.mdx` files as `words/typography.ts` says. */
import type { HastPluginEntry } from 'satteri';
import { isLocale } from '../locales.ts';
import { tie } from '../words/typography.ts';

export const tiePlugin: HastPluginEntry = ({ fileURL }) => {
  const locale = fileURL?.pathname.match(/\/([a-z]{2})\.mdx$/)?.[1];
  if (!isLocale(locale)) return null;
  return {
    name: 'tie',
    text(node) {
      const value = tie(node.value, locale);
      return value === node.value ? undefined : { type: 'text', value };
    },
  };
};
