import type { FiguresQuery } from '@presence/contract';
import { figuresOver, lastClosedMonth, type Figures, type Id } from '@presence/domain';
import { branchesOf } from '../associations/associations.service';
import type { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/home-support.service';
import { publishedMonths } from './published-months';
import { firstMonthOfContacts } from './statistics.queries';

/** Home support over closed months, as each was first told. */
export async function readFigures(tenant: Tenant, { from, until }: FiguresQuery): Promise<Figures> {
  const period = { from, until };
  const closedUntil = lastClosedMonth(new Date().toISOString());
  const { smallestCount } = await settingsInForce(tenant);
  const known = (await branchesOf(tenant)).map(({ id, name }) => ({
    id: id as Id | null,
    name,
  }));
  const months = await publishedMonths(tenant, { ...period, closedUntil }, known, smallestCount);
  // A branch that is gone keeps the name under which its months were told; people without one come last.
  const told = new Map(
    months.flatMap((month) => month.branches).map((branch) => [branch.id, branch]),
  );
  const gone = [...told.values()].filter(
    ({ id }) => id !== null && !known.some((branch) => branch.id === id),
  );
  const nobodys = known.length === 0 || told.has(null) ? [{ id: null, name: '' }] : [];
  const branches = [...known, ...gone, ...nobodys];
  const since = await firstMonthOfContacts(tenant);
  return figuresOver(months, { ...period, closedUntil, since, branches }, smallestCount);
}
