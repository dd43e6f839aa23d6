/** Times of day, apart from the tables of names that dates need. */

/** Wall-clock time `14:05` of a Date in the visitor's own zone. */
export function formatTime(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
