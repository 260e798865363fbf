import { WEEKDAYS, type PublishedSchedule, type Weekday } from '@presence/domain';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayUrl = (weekday: Weekday) => `https://schema.org/${DAYS[WEEKDAYS.indexOf(weekday)]}`;

/** How often, and on which days, in the words of schema.org; null for what it has no words for. */
function pattern({ recurrence }: PublishedSchedule): object | null {
  const { pattern: rule } = recurrence;
  switch (rule.kind) {
    case 'WEEKLY':
      return { repeatFrequency: `P${rule.every}W`, byDay: rule.weekdays.map(dayUrl) };
    case 'MONTHLY_BY_WEEKDAY':
      return {
        repeatFrequency: `P${rule.every}M`,
        byDay: rule.positions.map(({ nth, weekday }) => `${nth}${weekday}`),
      };
    case 'MONTHLY_BY_DATE':
      return rule.days.includes(-1)
        ? null
        : { repeatFrequency: `P${rule.every}M`, byMonthDay: rule.days };
    default:
      return null;
  }
}

/**
 * The rule of a series as a schema.org Schedule; null for one-offs, dated lists and the last day of the month, which it
 * cannot say, and where no date of it is certain. It ends before its dates are uncertain. https://schema.org/Schedule
 */
export function schedule(published: PublishedSchedule): object | null {
  const { recurrence, startTime, endTime, timeZone, certainUntil } = published;
  const { until } = recurrence;
  const certain = certainUntil === undefined || certainUntil >= recurrence.from;
  const ends = certainUntil !== undefined && (until === null || certainUntil < until);
  const endDate = ends ? certainUntil : until;
  const repeated = certain ? pattern(published) : null;
  const excepted = [...new Set([...recurrence.excluded, ...(published.exceptDates ?? [])])].sort();
  return (
    repeated && {
      '@type': 'Schedule',
      ...repeated,
      ...(recurrence.months.length > 0 && { byMonth: recurrence.months }),
      startDate: recurrence.from,
      ...(endDate !== null && { endDate }),
      ...(recurrence.count !== null && !ends && { repeatCount: recurrence.count }),
      startTime: `${startTime}:00`,
      endTime: `${endTime}:00`,
      scheduleTimezone: timeZone,
      ...(excepted.length > 0 && { exceptDate: excepted }),
    }
  );
}
