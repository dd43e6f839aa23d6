import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { LOCALES } from './src/locales.ts';
import { tiePlugin } from './src/markdown/tie.ts';

/** React’s names as Preact answers to them. */
const PREACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};
/** Islands are written and rendered in the build with React; browsers run them on Preact, a tenth of its size. */
const preactInBrowsers = {
  name: 'preact-in-browsers',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer) {
    return id in PREACT ? this.resolve(PREACT[id], importer, { skipSelf: true }) : undefined;
  },
};

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
  vite: { plugins: [preactInBrowsers], build: { assetsInlineLimit: 0, modulePreload: false }, ssr: { noExternal: [] } },
});
