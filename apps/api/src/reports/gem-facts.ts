import { DomainError, type GemFacts, type Id, livingSeries } from '@presence/domain';
import type { Tenant } from '../database/tenant';
import { countsOfYear, gemNamed, seriesOfGem, venuesOfYear } from './gem-reports.queries';

/**
 * All that Présence knows of a GEM for a year.
 * @throws DomainError NOT_FOUND for a group that is none
 */
export async function gemFacts(
  tenant: Tenant,
  groupId: Id,
  year: number,
  now: string,
): Promise<GemFacts> {
  const named = await gemNamed(tenant, groupId);
  if (!named) throw new DomainError('NOT_FOUND');
  const living = livingSeries(await seriesOfGem(tenant, groupId), now);
  return {
    ...named,
    venues: await venuesOfYear(tenant, groupId, year),
    opening: living.map(({ recurrence, startTime, endTime }) => ({
      recurrence,
      startTime,
      endTime,
    })),
    ...(await countsOfYear(tenant, groupId, year)),
  };
}
