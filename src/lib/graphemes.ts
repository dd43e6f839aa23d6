/** Characters as a reader sees them: a family emoji is one, a letter with its accent is one. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many visible characters a text has; white space at its ends is not counted. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text.trim())) count++;
  return count;
}

/** The first `max` visible characters, never half of one; the text itself when it is not longer. @param mark stands at the end of a text that was cut and counts as one of the `max` */
export function cutGraphemes(text: string, max: number, mark = ''): string {
  const bare = text.trim();
  if (bare.length <= max) return bare;
  const keep = mark === '' ? max : max - 1;
  let count = 0;
  let end = 0;
  for (const { index, segment } of segmenter.segment(bare)) {
    if (count === keep) end = index;
    if (++count > max) return bare.slice(0, end).trimEnd() + mark;
    if (count <= keep) end = index + segment.length;
  }
  return bare;
}
