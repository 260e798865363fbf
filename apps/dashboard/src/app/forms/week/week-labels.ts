import {
  type Locale,
  timeInWords,
  timesInWords,
  weekdayWord,
  type WeekWindow,
} from '@presence/domain';

/** "lundi 9 h – 12 h" */
export const formatWindow = ({ weekday, start, end }: WeekWindow, locale: Locale): string =>
  `${weekdayWord(weekday, locale)} ${timesInWords(start, end, locale)}`;

/** The hour at which a row begins: "9 h", "9 am". */
export const formatHour = (time: string, locale: Locale): string =>
  timeInWords(`${time.slice(0, 2)}:00`, locale);

/** Hours a week, as people count them: "5 h 30". */
export function formatHourSpan(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`;
}
