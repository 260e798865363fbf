import type { Figures } from '../../statistics/figures';
import { type GroupFacts, NO_SESSIONS } from '../../statistics/groups/group-figures';
import type { PublishedYear } from '../../statistics/groups/published-year';
import { publishedYearOf } from '../../statistics/groups/published-year-of';
import { accountsOf } from '../../volunteer-time';
import type { ActivityFacts } from './activity-facts';
import { periodOfYear } from './activity-period';

const GROUP: GroupFacts = {
  ...{ id: '01890000-0000-7000-8000-000000000a10', name: 'Groupe du mardi', branchId: null },
  ...{ themes: ['ANXIETY'], format: 'IN_PERSON', inseeCode: '69123', communeName: 'Lyon' },
  archived: false,
};
/** A year of one group that met in each month with so many people, twelve places each time. */
export function aPublishedYear(year: string, present: readonly number[]): PublishedYear {
  const counts = present.map((each) => ({
    ...NO_SESSIONS,
    ...{ held: 1, present: each, seats: 12, seated: each, hours: 3 },
    firstTimers: Math.floor(each / 4),
  }));
  const sum = (of: keyof typeof NO_SESSIONS) => counts.reduce((all, one) => all + one[of], 0);
  const whole = Object.fromEntries(
    Object.keys(NO_SESSIONS).map((of) => [of, sum(of as keyof typeof NO_SESSIONS)]),
  ) as typeof NO_SESSIONS;
  return publishedYearOf(
    {
      year,
      groups: [GROUP],
      branches: [],
      counted: [
        { ...whole, side: 'now', month: null, groupId: GROUP.id },
        ...counts.map((one, at) => ({
          ...{ ...one, side: 'now' as const, groupId: null },
          month: `${year}-${String(at + 1).padStart(2, '0')}`,
        })),
      ],
    },
    5,
  );
}

/** Figures of home support in which nothing was planned. */
export const noHomeSupport = (): Figures => ({
  ...{ from: '2025-01', until: '2025-12', closedUntil: '2026-10', since: null, smallest: 5 },
  ...{ branches: [], lines: [], totals: [] },
});

/** Facts of 2025 in which nothing happened, unless said. */
export const someActivityFacts = (over: Partial<ActivityFacts> = {}): ActivityFacts => ({
  period: periodOfYear(2025),
  associationName: 'Les Amarres',
  branches: [],
  now: { years: [], homeSupport: noHomeSupport() },
  before: { years: [], homeSupport: noHomeSupport() },
  ...{ withheld: [], untold: [], withoutNumbers: 0, begun: [], ended: [], closures: [] },
  ...{ led: accountsOf([]), ledBefore: accountsOf([]), rates: [], salaried: [] },
  ...over,
});
