import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { LOCALES } from './src/locales.ts';
import { tiePlugin } from './src/markdown/tie.ts';

export default defineConfig({
  site: process.env.RUBRIKA_SITE ?? 'https://rubrika.example',
  base: process.env.RUBRIKA_BASE ?? '/',
  outDir: process.env.RUBRIKA_OUT ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), react()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [tiePlugin],
    }),
  },
  i18n: { locales: [...LOCALES], defaultLocale: 'en', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  build: { inlineStylesheets: 'always', format: 'directory' },
  // Without the preload helper: islands are small, and the helper would weigh on every page.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false }, ssr: { noExternal: [] } },
});
