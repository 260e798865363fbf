import { type Locale, timeIn, timeInWords } from '@presence/domain';

/** The hour of an instant (ISO UTC) in a zone, as people there say it: "14 h", "2 pm". */
export const hourOf = (instant: string, locale: Locale, timeZone: string): string =>
  timeInWords(timeIn(timeZone, instant), locale);
