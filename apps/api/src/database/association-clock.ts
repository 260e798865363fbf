import { dateIn, DEFAULT_TIME_ZONE, type TimeZone } from '@presence/domain';
import type { Tenant } from './tenant';
import { sql } from './sql';

/** The zone in which an association lives: that of most of its volunteers, venues and groups, which the database keeps. */
export async function zoneOf(tenant: Tenant): Promise<TimeZone> {
  const [association] = await tenant.query(
    sql<{ timeZone: TimeZone }>`select time_zone as "timeZone" from association where id = $1`,
    [tenant.scope.associationId],
  );
  return association?.timeZone ?? DEFAULT_TIME_ZONE;
}

/** The date (YYYY-MM-DD) on which an association lives. */
export const today = async (tenant: Tenant, now = new Date().toISOString()): Promise<string> =>
  dateIn(await zoneOf(tenant), now);
