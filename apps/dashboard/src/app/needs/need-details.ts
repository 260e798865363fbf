import {
  type Locale,
  type Need,
  shortDateInWords,
  timeInWords,
  weekdayWord,
} from '@presence/domain';
import { REASONS } from './need-labels';

/** What stands beside the sentence of a need: its usual time, the pauses that are not over on `today`, its word on public holidays. */
export function needDetails(
  { usual, pauses, onPublicHolidays }: Pick<Need, 'usual' | 'pauses' | 'onPublicHolidays'>,
  today: string,
  locale: Locale,
): string[] {
  const date = (day: string) => shortDateInWords(day, locale);
  const details: string[] = [];
  if (usual) {
    const weekday = weekdayWord(usual.weekday, locale);
    const time = timeInWords(usual.time, locale);
    details.push(
      $localize`:@@needs.usualDetail:Heure habituelle : ${weekday}:WEEKDAY:, ${time}:TIME:`,
    );
  }
  for (const { from, until, reason } of pauses) {
    if (until < today) continue;
    const why = REASONS.find(({ value }) => value === reason)?.label ?? '';
    details.push(
      $localize`:@@needs.pauseDetail:Pause du ${date(from)}:FROM: au ${date(until)}:UNTIL: (${why}:REASON:)`,
    );
  }
  if (onPublicHolidays !== null)
    details.push(
      onPublicHolidays
        ? $localize`:@@needs.holidaysYesDetail:Les jours fériés aussi`
        : $localize`:@@needs.holidaysNoDetail:Jamais un jour férié`,
    );
  return details;
}
