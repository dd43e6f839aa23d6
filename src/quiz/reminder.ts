/** A day in the calendar on which to check again. */

export interface Reminder {
  /** Stable part of the UID. */
  id: string;
  /** `YYYY-MM-DD`, a whole day. */
  day: string;
  now: Date;
  title: string;
  text: string;
  address: string;
}

/** The reminder as an iCalendar file (RFC 5545) by ical-generator, which arrives only now. */
export async function reminder({ id, day, now, title, text, address }: Reminder): Promise<string> {
  const { default: ical, ICalCalendarMethod } = await import('ical-generator');
  const calendar = ical({ name: 'Rubrika', method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Rubrika', product: 'Rubrika' } });
  calendar.createEvent({ id: `${id}@rubrika`, start: `${day}T00:00:00`, allDay: true, stamp: now, summary: title, description: `${text}\n${address}`.trim(), url: address });
  return calendar.toString();
}
