/** Works of others that are sent to readers, for the about page. Whoever imports a package into something a browser loads adds it here. */
export const NOTICES = [
  { name: 'Noto Serif, Noto Serif Armenian', licence: 'SIL Open Font License 1.1', holder: 'The Noto Project Authors' },
  { name: 'Preact', licence: 'MIT', holder: 'Jason Miller' },
  { name: 'Astro', licence: 'MIT', holder: 'Fred K. Schott and the Astro authors' },
  { name: 'Pagefind', licence: 'MIT', holder: 'CloudCannon' },
  { name: 'Zod Mini', licence: 'MIT', holder: 'Colin McDonnell' },
  { name: 'ical-generator', licence: 'MIT', holder: 'Sebastian Pekarek' },
  { name: 'Papa Parse', licence: 'MIT', holder: 'Matthew Holt' },
  { name: 'temporal-polyfill', licence: 'MIT', holder: 'Adam Shaw' },
  { name: 'uqr', licence: 'MIT', holder: 'Anthony Fu' },
  { name: 'Papa Parse', licence: 'MIT', holder: 'Matthew Holt' },
  { name: 'ical-generator', licence: 'MIT', holder: 'Sebastian Pekarek' },
] as const;
