import * as z from 'zod';
import type { Figures } from '../../statistics/figures';
import { Year } from '../../statistics/groups/published-year';
import { summedPeople } from '../../statistics/groups/summed-people';
import { summedSessions, type YearSessions, yearLines } from '../../statistics/groups/year-lines';
import type { ActivityFacts, PublishedOf } from './activity-facts';
import { type ReportPeriod, yearOfPeriod } from './activity-period';
import { homeSupportValue, type HoursValue, type PublishedHours } from './home-support-value';

/** What is shown adds up to so many; not exact where something hidden is missing. */
const ToldSum = z.object({ atLeast: z.number(), exact: z.boolean() });
export type ToldSum = z.infer<typeof ToldSum>;

const count = z.int();
const GroupsSummary = z.object({
  /** How many groups had a session to hold; months alone do not tell it. */
  groupCount: count.optional(),
  held: count,
  cancelled: count,
  notHeld: count,
  notEntered: count,
  hours: z.number(),
  present: ToldSum,
  firstTimers: ToldSum,
  returning: ToldSum,
  /** In whole per cent, of groups with a capacity. */
  fill: z.number().optional(),
});
export type GroupsSummary = z.infer<typeof GroupsSummary>;

const HomeSupportSummary = z.object({ planned: ToldSum, held: ToldSum, hours: ToldSum });
export type HomeSupportSummary = z.infer<typeof HomeSupportSummary>;

/** What the report of a period says in a few figures, as its page shows it before a file is made. */
export const ActivitySummary = z.object({
  from: z.string(),
  until: z.string(),
  /** Null where no session was due, or none may be told yet. */
  groups: GroupsSummary.nullable(),
  homeSupport: HomeSupportSummary.nullable(),
  withheld: z.array(Year),
  untold: z.array(Year),
  withoutNumbers: count,
  begunCount: count,
  endedCount: count,
  closureCount: count,
  volunteers: z.object({
    leading: count,
    hours: z.number(),
    /** In euros, of the hours that a rate was in force for; null where none was. */
    value: z.number().nullable(),
  }),
});
export type ActivitySummary = z.infer<typeof ActivitySummary>;

/** The report in a few figures. */
export function activitySummary(facts: ActivityFacts): ActivitySummary {
  const { period, now, led, begun, ended, closures } = facts;
  const { withheld, untold, withoutNumbers } = facts;
  const home = valueAtHome(facts);
  const unvalued = led.unvaluedHours >= led.hours && home.valuedHours === 0;
  return {
    ...{ ...period, withheld, untold, withoutNumbers },
    groups: groupsOver(now, period),
    homeSupport: homeSupportOver(now.homeSupport),
    begunCount: begun.length,
    endedCount: ended.length,
    closureCount: closures.length,
    volunteers: {
      leading: led.volunteers.length,
      hours: led.hours,
      value: unvalued ? null : Math.round(100 * (led.value + home.value)) / 100,
    },
  };
}

/** What the published hours of home support are worth. */
export const valueAtHome = ({
  now,
  rates,
  salaried,
}: Pick<ActivityFacts, 'now' | 'rates' | 'salaried'>): HoursValue =>
  homeSupportValue(publishedHours(now.homeSupport), rates, salaried);

/**
 * The groups over a period: of a calendar year as it was published, of other months what their lines show. Null where no
 * session was due.
 */
export function groupsOver({ years }: PublishedOf, period: ReportPeriod): GroupsSummary | null {
  const [year] = years;
  if (yearOfPeriod(period) !== null) {
    const whole = year && yearLines(year, 'fr').find(({ part }) => part === 'whole');
    if (!year || !whole || !isAny(whole.sessions)) return null;
    const { seats: _, ...sessions } = whole.sessions;
    return { groupCount: year.groups.length, ...sessions, ...whole.people, fill: whole.fill };
  }
  const months = years
    .flatMap((one) => one.months)
    .filter(({ month }) => month >= period.from && month <= period.until);
  const { seats: _, ...sessions } = summedSessions(months);
  return isAny(sessions) ? { ...sessions, ...summedPeople(months) } : null;
}

/** Home support over the published months of a period; null where no contact was planned. */
export function homeSupportOver({ lines, totals }: Figures): HomeSupportSummary | null {
  const whole = totals.find((line) => line.whole);
  const planned = lines.some((line) => line.whole && line.planned !== 0);
  return whole && planned ? { planned: whole.planned, held: whole.HELD, hours: whole.hours } : null;
}

const publishedHours = ({ lines }: Figures): PublishedHours[] =>
  lines.filter(({ whole }) => whole).map(({ month, hours }) => ({ month, hours }));

const isAny = ({
  held,
  cancelled,
  notHeld,
  notEntered,
}: Pick<YearSessions, 'held' | 'cancelled' | 'notHeld' | 'notEntered'>): boolean =>
  held + cancelled + notHeld + notEntered > 0;
