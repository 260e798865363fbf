import type { Clash, ClashingClosure } from '@presence/contract';
import { touches, type Group, type Id, type Occurrence } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

type Standing = ClashingClosure & { closedId: Id | null };
type Planned = Pick<Occurrence, 'date'> & { startTime: string; endTime: string };

const STANDING = sql<Standing>`
  select c.id, c.scope, coalesce(c.branch_id, c.group_id, c.venue_id) as "closedId", c."from", c."to",
    c.public_word as "publicWord", coalesce(b.name, g.name, v.name) as "closedName"
  from closure c
  left join branch b on b.association_id = c.association_id and b.id = c.branch_id
  left join "group" g on g.association_id = c.association_id and g.id = c.group_id
  left join venue v on v.association_id = c.association_id and v.id = c.venue_id
  where c.undone_at is null and c."from" <= $2::date and c."to" >= $1::date
  order by c."from", c.id`;

/** The closures on whose dates sessions of a group are planned, each once, with the first of these sessions. */
export async function closureClashes(
  tenant: Tenant,
  { id: groupId, branchId, name: groupName }: Group,
  venueId: Id | null,
  planned: readonly Planned[],
): Promise<Clash[]> {
  const dates = planned.map(({ date }) => date).sort();
  const [first] = dates;
  if (first === undefined) return [];
  const closures = await tenant.query(STANDING, [first, dates.at(-1)]);
  return closures.flatMap((closure) => {
    const on = planned.find(({ date }) => touches(closure, { groupId, branchId, venueId, date }));
    if (on === undefined) return [];
    const { date, startTime, endTime } = on;
    const when = { groupName, date, startTime, endTime, organiserName: null };
    return [{ sessionId: null, kinds: ['CLOSURE' as const], ...when, closure }];
  });
}
