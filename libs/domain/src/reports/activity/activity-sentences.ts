import type { Locale } from '../../identity';
import { monthWord } from '../../sessions/recurrence';
import { ACTIVITY_REPORT_TEXTS } from '../../texts/activity-report';
import { type ReportPeriod, yearOfPeriod } from './activity-period';
import type { ActivitySummary, ToldSum } from './activity-summary';

/** A number as a report says it: no decimal more than two, thousands apart from five digits on. */
export const numberInWords = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 2 }).format(value);

/** What is shown of a sum: the number, "at least" that much where something is hidden, or that all of it is. */
export function toldInWords({ atLeast, exact }: ToldSum, locale: Locale): string {
  const { atLeast: least, secret } = ACTIVITY_REPORT_TEXTS[locale].words;
  const number = numberInWords(atLeast, locale);
  if (exact) return number;
  return atLeast === 0 ? secret : least(number);
}

/** "2025", or "mars 2025 à février 2026" of other months. */
export function periodInWords(period: ReportPeriod, locale: Locale): string {
  const month = (text: string) => `${monthWord(Number(text.slice(5)), locale)} ${text.slice(0, 4)}`;
  const year = yearOfPeriod(period);
  if (year !== null) return year;
  const { from, until } = period;
  return from === until
    ? month(from)
    : ACTIVITY_REPORT_TEXTS[locale].words.months(month(from), month(until));
}

/** The period in a few sentences with their figures; none of what there was nothing of. */
export function activitySentences(summary: ActivitySummary, locale: Locale): string[] {
  const { sentences } = ACTIVITY_REPORT_TEXTS[locale];
  const { groups, homeSupport, volunteers, begunCount, endedCount, closureCount } = summary;
  const number = (value: number) => numberInWords(value, locale);
  const told = (sum: ToldSum) => toldInWords(sum, locale);
  const said = [
    groups && sentences.sessions({ ...groups, number }),
    groups &&
      groups.held > 0 &&
      sentences.people({
        present: told(groups.present),
        firstTimers: told(groups.firstTimers),
        fill: groups.fill === undefined ? null : number(groups.fill),
      }),
    begunCount + endedCount > 0 && sentences.begunAndEnded(begunCount, endedCount),
    homeSupport &&
      sentences.homeSupport({
        planned: told(homeSupport.planned),
        held: told(homeSupport.held),
        hours: told(homeSupport.hours),
      }),
    volunteers.leading > 0 && sentences.volunteers(volunteers.leading, number(volunteers.hours)),
    volunteers.value !== null && volunteers.value > 0 && sentences.value(number(volunteers.value)),
    closureCount > 0 && sentences.closures(closureCount),
  ].filter((sentence) => typeof sentence === 'string');
  return said.length > 0 ? said : [sentences.nothing];
}
