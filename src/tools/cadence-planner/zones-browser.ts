/** The time zones this browser knows. Asked for their names only: nothing here is shown. */

/** Browsers still say Kiev; the zone is called Kyiv since 2022. */
const renamed = (zone: string): string => (zone === 'Europe/Kiev' && isZone('Europe/Kyiv') ? 'Europe/Kyiv' : zone);

/** The zone of the device; UTC when the browser does not say. */
export function ownZone(): string {
  // oxlint-disable-next-line no-restricted-properties
  return renamed(new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC');
}

/** True when the browser can reckon in a zone. */
export function isZone(zone: string): boolean {
  try {
    // oxlint-disable-next-line no-restricted-properties
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return zone !== '';
  } catch {
    return false;
  }
}

/** All zones, or none where the browser does not list them. */
export function allZones(): string[] {
  return typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone').map(renamed) : [];
}

/** Today in the device’s zone, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
