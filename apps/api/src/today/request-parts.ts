import { iso } from '../database/sql';
import type { PartSql } from './part-sql';

const OPEN = `r.decided_at is null and r.state in ('RECEIVED', 'LOOKED_AT', 'FIRST_VISIT')`;
const OVERDUE = `r.received_at < $2::timestamptz - (s.v ->> 'referralDays')::int * interval '1 day'`;
/** Whoever was to go has left: it waits for the coordinators again. */
const DESERTED = `exists (select 1 from organiser g where g.id = r.first_visit_by and g.left_at is not null)`;

/** What is asked of the association: worries about somebody, and calls or visits for somebody. */
export const REQUEST_PARTS = {
  CONCERN: {
    columns: `c.id as "concernId", c.kind as concern, ${iso('c.raised_at')} as "raisedAt", c.due_on as "dueOn",
      (select a.display_name from organiser g join account a on a.id = g.account_id where g.id = c.owner_id) as "ownerName"`,
    from: 'concern c where c.closed_at is null',
    order: 'x."dueOn", x."raisedAt"',
  },
  // A new one waits for everybody; once somebody sees to it, for them, and for all again when it takes too long.
  REFERRAL: {
    columns: `r.id as "referralId", ${iso('r.received_at')} as "receivedAt", r.wanted, m.name as "communeName", coalesce(r.owner_id = $1, false) as mine, ${OVERDUE} as overdue`,
    from: `referral r join commune m using (insee_code)
      where ${OPEN} and (r.state = 'RECEIVED' or r.state = 'LOOKED_AT' and (r.owner_id = $1 or ${OVERDUE}))`,
    order: 'x."receivedAt"',
  },
  FIRST_VISIT: {
    columns: `r.id as "referralId", ${iso('r.first_visit_at')} as "firstVisitAt", m.time_zone as "timeZone", m.name as "communeName",
      coalesce(r.first_visit_by = $1, false) as mine, r.first_visit_at < $2::timestamptz as over`,
    from: `referral r join commune m using (insee_code)
      where ${OPEN} and r.state = 'FIRST_VISIT' and (r.first_visit_at > $2::timestamptz and r.first_visit_by = $1
        or 'COORDINATOR' = any (me.roles) and (r.first_visit_at < $2::timestamptz or ${DESERTED}))`,
    order: 'x."firstVisitAt"',
  },
} as const satisfies Record<string, PartSql>;
