const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date YYYY-MM-DD and time HH:MM of an instant (ISO UTC) in a zone. */
export function localWhen(instant: string, timeZone: string): { date: string; time: string } {
  return localAt(Date.parse(instant), timeZone);
}

/** The date YYYY-MM-DD in a zone at an instant: today there unless told otherwise. */
export const dateIn = (timeZone: string, at: Date | string | number = new Date()): string =>
  localAt(new Date(at).getTime(), timeZone).date;

/** The time HH:MM in a zone at an instant. */
export const timeIn = (timeZone: string, at: Date | string | number): string =>
  localAt(new Date(at).getTime(), timeZone).time;

function localAt(instant: number, timeZone: string): { date: string; time: string } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  const [date = '', time = ''] = format.format(instant).split(' ');
  return { date, time };
}
