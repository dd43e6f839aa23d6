/** Works of others that are sent to readers. A site test compares this list with what the build really contains. */
export const NOTICES = [
  { name: 'Noto Serif, Noto Serif Armenian', licence: 'SIL Open Font License 1.1', holder: 'The Noto Project Authors' },
  { name: 'React', licence: 'MIT', holder: 'Meta Platforms, Inc. and affiliates' },
  { name: 'Astro', licence: 'MIT', holder: 'Fred K. Schott and the Astro authors' },
  { name: 'Pagefind', licence: 'MIT', holder: 'CloudCannon' },
] as const;
