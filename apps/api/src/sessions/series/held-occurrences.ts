import type { Id, StoredOccurrence } from '@presence/domain';
import { iso, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { SEATS_OF_SESSION } from '../sessions.queries';

/** A session of a series as a change of its rule finds it. */
export type HeldOccurrence = StoredOccurrence & {
  date: string;
  endsAt: string;
  held: boolean;
  undecided: boolean;
  /** Who leads, where that was chosen for this session alone. */
  ledByHand: Id[] | null;
};

/** Whether a closure alone cancelled a session, which follows its series then as if it stood. */
const CANCELLED_BY_CLOSURE = `
  select 1 from closure_session l join closure c on c.association_id = l.association_id and c.id = l.closure_id
  where l.association_id = s.association_id and l.session_id = s.id and l.done = 'CANCELLED'
    and l.version_after = s.version and c.undone_at is null`;

/** All sessions of a series, held until the transaction ends. Their group is to be held. */
export const heldOccurrences = (tenant: Tenant, seriesId: Id): Promise<HeldOccurrence[]> =>
  tenant.query(
    sql<HeldOccurrence>`select s.id, s.original_start as "originalStart", s.date, ${iso('s.starts_at')} as "startsAt", ${iso('s.ends_at')} as "endsAt",
       s.edited_at is not null as edited, a.session_id is not null as "hasAttendance",
       exists (${SEATS_OF_SESSION}) as "hasSeats",
       s.cancelled_at is not null and not exists (${CANCELLED_BY_CLOSURE}) as cancelled,
       s.held, s.undecided, case when s.led_by_hand then array(
         select f.organiser_id from session_facilitation f
         where f.association_id = s.association_id and f.session_id = s.id order by f.position) end as "ledByHand"
     from session s left join attendance a on a.association_id = s.association_id and a.session_id = s.id
     where s.series_id = $1 order by s.starts_at for update of s`,
    [seriesId],
  );
