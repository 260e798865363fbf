import {
  HORIZON_DAYS,
  type Association,
  type Commune,
  type Id,
  type ListingSources,
  type Session,
} from '@presence/domain';
import { In } from 'typeorm';
import { AssociationRow } from '../associations/association.entity';
import type { Tenant } from '../database/tenant';
import { CommuneRow } from '../geography/commune.entity';
import { GroupRow } from '../groups/group.entity';
import { SeriesRow } from '../sessions/series.entity';
import { SessionRow } from '../sessions/session.entity';
import { VenueRow } from '../venues/venue.entity';
import type { ListingRow } from './listing.entity';

/** How far back the public page and the feeds still tell of a session, and how far ahead: the last stored day to its end. */
const DAYS_BACK = 31;
const DAYS_AHEAD = HORIZON_DAYS + 1;
const DAY_MS = 86_400_000;

/** Loads all that one listing is made of, within the association's transaction. */
export async function listingSources(
  tenant: Tenant,
  groupId: Id,
  listing: Pick<ListingRow, 'slug' | 'verifiedAt'>,
  now: string,
): Promise<ListingSources> {
  const group = await tenant.repository(GroupRow).findOneByOrFail({ id: groupId });
  const row: Association = await tenant
    .repository(AssociationRow)
    .findOneByOrFail({ id: tenant.scope.associationId });
  const [{ taken } = { taken: false }] = await tenant.query<{ taken: boolean }>(
    `select coalesce((values ->> 'referralForm')::boolean, false) as taken from home_support_settings`,
  );
  const association = { ...row, takesReferrals: taken };
  const series = await tenant.repository(SeriesRow).findBy({ groupId });
  const sessions = await comingSessions(tenant, groupId, now);
  const venueIds = [group.venueId, ...sessions.map(({ venueId }) => venueId)].filter(
    (id) => id !== null,
  );
  const venueRows = await tenant.repository(VenueRow).findBy({ id: In([...new Set(venueIds)]) });
  const codes = [...new Set([group.inseeCode, ...venueRows.map(({ inseeCode }) => inseeCode)])];
  const communes: Commune[] = await tenant.repository(CommuneRow).findBy({ inseeCode: In(codes) });
  const communeOf = (code: string) =>
    communes.find(({ inseeCode }) => inseeCode === code) as Commune;
  const venues = venueRows.map((venue) => {
    const { name: communeName, departmentCode, timeZone } = communeOf(venue.inseeCode);
    return { ...venue, communeName, departmentCode, timeZone };
  });
  return {
    association,
    group,
    commune: communeOf(group.inseeCode),
    venues,
    communes,
    series,
    sessions,
    listing,
  };
}

async function comingSessions(
  tenant: Tenant,
  groupId: Id,
  now: string,
): Promise<(Session & { updatedAt: string })[]> {
  const at = Date.parse(now);
  const rows = await tenant
    .repository(SessionRow)
    .createQueryBuilder('session')
    .where('session.groupId = :groupId and session.startsAt between :from and :to', {
      groupId,
      from: new Date(at - DAYS_BACK * DAY_MS).toISOString(),
      to: new Date(at + DAYS_AHEAD * DAY_MS).toISOString(),
    })
    .orderBy('session.startsAt')
    .getMany();
  return rows.map((row) => ({ ...row, facilitatorIds: [] }));
}
