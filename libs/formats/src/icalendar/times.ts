/** An instant (ISO) as a UTC DATE-TIME, 20261201T170000Z. @throws RangeError when it is no instant. */
export const utcTime = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A local DATE-TIME, 20261201T180000, of YYYY-MM-DD and HH:MM. @throws RangeError when they are not that. */
export function localTime(date: string, time: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time))
    throw new RangeError('Not a local date and time');
  return `${date.replace(/-/g, '')}T${time.replace(':', '')}00`;
}
