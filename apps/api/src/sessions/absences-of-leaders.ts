import type { Clash } from '@presence/contract';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

type Planned = Pick<Clash, 'date' | 'startTime' | 'endTime'> & { facilitatorIds: readonly Id[] };
type Away = { organiserId: Id; organiserName: string; from: string; until: string };

const AWAY = sql<Away>`
  select u.organiser_id as "organiserId", a.display_name as "organiserName", u."from", u.until
  from unavailability u
  join organiser o on o.association_id = u.association_id and o.id = u.organiser_id
  join account a on a.id = o.account_id
  where u.organiser_id = any ($1) and u."from" <= $3::date and u.until >= $2::date
  order by u."from", a.display_name, u.id`;

/** The absences on whose dates somebody is planned to lead sessions of a group, each once, with the first of these sessions. */
export async function absenceClashes(
  tenant: Tenant,
  groupName: string,
  planned: readonly Planned[],
): Promise<Clash[]> {
  const dates = planned.map(({ date }) => date).sort();
  const leaders = [...new Set(planned.flatMap(({ facilitatorIds }) => facilitatorIds))];
  if (leaders.length === 0) return [];
  const absences = await tenant.query(AWAY, [leaders, dates[0], dates.at(-1)]);
  return absences.flatMap(({ organiserId, organiserName, from, until }) => {
    const on = planned.find(
      ({ date, facilitatorIds }) =>
        date >= from && date <= until && facilitatorIds.includes(organiserId),
    );
    if (on === undefined) return [];
    const { date, startTime, endTime } = on;
    const when = { groupName, date, startTime, endTime, organiserName };
    return [{ sessionId: null, kinds: ['ABSENCE' as const], ...when, closure: null }];
  });
}
