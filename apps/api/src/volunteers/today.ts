import { localWhen, type TimeZone } from '@presence/domain';
import type { Tenant } from '../database/tenant';

/**
 * Where an association lives: the zone in which most of its volunteers and venues are, the first of the alphabet when two
 * are as many, and that of Paris before there are any.
 */
export async function zoneOf(tenant: Tenant): Promise<TimeZone> {
  const [most] = await tenant.query<{ timeZone: TimeZone }>(
    `select m.time_zone as "timeZone" from (select insee_code from volunteer union all select insee_code from venue) x join commune m using (insee_code)
     group by m.time_zone order by count(*) desc, m.time_zone limit 1`,
  );
  return most?.timeZone ?? 'Europe/Paris';
}

/** The date (YYYY-MM-DD) on which an association lives. */
export const today = async (tenant: Tenant, now = new Date().toISOString()): Promise<string> =>
  localWhen(now, await zoneOf(tenant)).date;
