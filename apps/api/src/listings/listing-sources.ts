import {
  type Commune,
  DAY_MS,
  type Group,
  HORIZON_DAYS,
  type ListingSources,
} from '@presence/domain';
import { ownAssociation } from '../database/own-association';
import type { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/home-support.service';
import { communesOf } from '../geography/geography.service';
import { seriesOfGroup, sessionsOfGroup } from '../sessions/sessions.service';
import { venuesOf } from '../venues/venues.service';
import type { ListingRow } from './listing.entity';

/** How far back the public page and the feeds still tell of a session, and how far ahead: the last stored day to its end. */
const DAYS_BACK = 31;
const DAYS_AHEAD = HORIZON_DAYS + 1;
/** Loads all that one listing is made of, within the association's transaction. */
export async function listingSources(
  tenant: Tenant,
  group: Group,
  listing: Pick<ListingRow, 'slug' | 'verifiedAt'>,
  now: string,
): Promise<ListingSources> {
  const groupId = group.id;
  const { referralForm } = await settingsInForce(tenant);
  const association = { ...(await ownAssociation(tenant)), takesReferrals: referralForm };
  const at = Date.parse(now);
  const series = await seriesOfGroup(tenant, groupId);
  const sessions = await sessionsOfGroup(
    tenant,
    groupId,
    new Date(at - DAYS_BACK * DAY_MS).toISOString(),
    new Date(at + DAYS_AHEAD * DAY_MS).toISOString(),
  );
  const venueIds = [group.venueId, ...sessions.map(({ venueId }) => venueId)].filter(
    (id) => id !== null,
  );
  const venueRows = await venuesOf(tenant, venueIds);
  const codes = [group.inseeCode, ...venueRows.map(({ inseeCode }) => inseeCode)];
  const communes = await communesOf(tenant.manager, codes);
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
