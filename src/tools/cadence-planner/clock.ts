/** Wall time in a zone → the instant it means. The only place that knows clock changes. */

/** The Temporal of the browser, or of the polyfill where there is none. */
export type TemporalApi = (typeof import('temporal-polyfill'))['Temporal'];

/**
 * The instant of a wall time. A minute that a clock change leaves out moves to the next one that exists; one that comes twice means the first.
 * Throws when the day, the time or the zone is none.
 * @param date `YYYY-MM-DD` @param time `HH:MM` @param zone IANA name, for instance `Asia/Baku`
 */
export function toInstant(temporal: TemporalApi, date: string, time: string, zone: string): Date {
  const wall = temporal.PlainDateTime.from(`${date}T${time}:00`);
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const exists = first.toPlainDateTime().equals(wall);
  // In a gap, “earlier” reads the clock as it was before the change: the next change is the one that made the gap.
  const meant = exists ? first : (first.getTimeZoneTransition('next') ?? first);
  return new Date(meant.epochMilliseconds);
}
