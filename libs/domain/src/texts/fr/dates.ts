const NBSP = '\u00a0';

function hour(time: string): string {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)}${NBSP}h${minutes === '00' ? '' : NBSP + minutes}`;
}

/** Days, months and hours as people say them. Monday is the first of the weekdays. */
export const dates = {
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  /** A day of the month alone: "le 1er", "le 2". */
  day: (day: number): string => (day === 1 ? '1er' : String(day)),
  /** A day before its month: "1er décembre". */
  dayInMonth: (day: number): string => (day === 1 ? '1er' : String(day)),
  /** One local time (HH:MM): "10 h", "9 h 30". */
  time: hour,
  /** Two of them: "18 h – 20 h", "22 h – minuit". */
  times: (start: string, end: string): string =>
    `${hour(start)} – ${end === '00:00' ? 'minuit' : hour(end)}`,
};
