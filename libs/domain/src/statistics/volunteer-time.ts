import { Month } from './figures';
import * as z from 'zod';
import { Id, LocalDate } from '../identity';

/** One outcome's worth of volunteer work, for the accounts: who, when, how long, how far; nobody who was helped. */
export const VolunteerTime = z.object({
  volunteerId: Id,
  displayName: z.string(),
  date: LocalDate,
  kind: z.enum(['CALL', 'VISIT', 'HOME_GROUP']),
  minutes: z.int(),
  kilometres: z.number(),
});
export type VolunteerTime = z.infer<typeof VolunteerTime>;

/** Hours and kilometres of one volunteer in one month, and what the hours are worth. */
export type ValuedMonth = {
  month: Month;
  volunteerId: Id;
  displayName: string;
  hours: number;
  kilometres: number;
  value: number;
};

/**
 * What volunteers gave, by month and volunteer, valued for account 864 (bénévolat; règlement ANC 2018-06, articles
 * 211-1 to 211-4): hours × the hourly value that the association chose.
 * @param hourlyValue euros an hour
 */
export function valuedByMonth(times: readonly VolunteerTime[], hourlyValue: number): ValuedMonth[] {
  const months = new Map<
    string,
    { month: Month; volunteerId: Id; displayName: string; minutes: number; kilometres: number }
  >();
  for (const { date, volunteerId, displayName, minutes, kilometres } of times) {
    const month = date.slice(0, 7);
    const sum = months.get(`${month} ${volunteerId}`) ?? {
      month,
      volunteerId,
      displayName,
      minutes: 0,
      kilometres: 0,
    };
    months.set(`${month} ${volunteerId}`, {
      ...sum,
      minutes: sum.minutes + minutes,
      kilometres: sum.kilometres + kilometres,
    });
  }
  return [...months.values()]
    .sort(
      (a, b) => a.month.localeCompare(b.month) || a.displayName.localeCompare(b.displayName, 'fr'),
    )
    .map(({ minutes, kilometres, ...who }) => ({
      ...who,
      hours: round(minutes / 60),
      kilometres: round(kilometres),
      value: round((minutes / 60) * hourlyValue),
    }));
}

const round = (amount: number): number => Math.round(amount * 100) / 100;
