import type { SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { SESSION_VIEW } from '../sessions.queries';

/** The sessions to come that somebody is asked to lead and has not said yes to; of these alone where some are named. */
export const sessionsAsked = (
  tenant: Tenant,
  organiserId: Id,
  ids: readonly Id[] | null,
): Promise<SessionView[]> =>
  tenant.query(
    sql<SessionView>`${SESSION_VIEW} where ($2::uuid[] is null or s.id = any ($2)) and s.held and s.starts_at > now() and exists (
       select 1 from session_facilitation own where own.association_id = s.association_id and own.session_id = s.id
         and own.organiser_id = $1 and own.state = 'ASKED')
     order by s.starts_at, s.id`,
    [organiserId, ids],
  );
