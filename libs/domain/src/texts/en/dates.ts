const NBSP = '\u00a0';

function hour(time: string): { digits: string; half: 'am' | 'pm' } {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const digits = `${hours % 12 || 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  return { digits, half: hours < 12 ? 'am' : 'pm' };
}

function timeOf(time: string): string {
  const { digits, half } = hour(time);
  return `${digits}${NBSP}${half}`;
}

/** The ends that have a name of their own, in the middle of the day or at its end. */
const NAMED_ENDS: Readonly<Record<string, string>> = { '00:00': 'midnight', '12:00': 'noon' };

function timesOf(startTime: string, endTime: string): string {
  const named = NAMED_ENDS[endTime];
  const [start, end] = [hour(startTime), hour(endTime)];
  if (start.half === end.half && endTime > startTime && named === undefined)
    return `${start.digits}–${end.digits}${NBSP}${end.half}`;
  return `${timeOf(startTime)} – ${named ?? timeOf(endTime)}`;
}

/** Days, months and hours as people say them. Monday is the first of the weekdays. */
export const dates = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** A day of the month alone: "the 1st", "the 22nd". */
  day: (day: number): string => {
    const teen = day > 10 && day < 14;
    return `${day}${(!teen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th'}`;
  },
  /** A day before its month: "1 December". */
  dayInMonth: (day: number): string => String(day),
  /** One local time (HH:MM): "10 am", "9:30 am". */
  time: timeOf,
  /** Two of them: "6–8 pm", "10 am – noon". */
  times: timesOf,
};
