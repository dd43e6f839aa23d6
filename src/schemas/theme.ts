/** The ten themes, in the order of the handbook. Their names are words of the site. */
export const THEMES = ['strategy', 'audience', 'channels', 'planning', 'content', 'care', 'ads', 'measurement', 'integration', 'resources'] as const;
export type Theme = (typeof THEMES)[number];
