import type { CoverRequest, Id } from '@presence/domain';
import { newId } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { CoverRequestRow } from '../cover-request.entity';

/** What somebody is looked for, in whose place, and why. */
export type Wanted = Pick<CoverRequest, 'organiserId' | 'reason'> &
  ({ contactId: Id } | { sessionId: Id; place: number; askedFor: string });

/** Opens a request for each, due to be asked at once; returns their ids. */
export async function openRequests(tenant: Tenant, wanted: readonly Wanted[]): Promise<Id[]> {
  if (wanted.length === 0) return [];
  const { associationId } = tenant.scope;
  const rows = wanted.map((one) => ({
    associationId,
    id: newId(),
    ...one,
    // By the clock that also says when a wave is due: that of another machine may be seconds ahead.
    nextWaveAt: () => 'now()',
  }));
  await tenant.repository(CoverRequestRow).insert(rows);
  return rows.map(({ id }) => id);
}

type Closing = {
  contactIds?: readonly Id[];
  sessionIds?: readonly Id[];
  /** Those in whose place somebody is looked for; everybody's where left out. */
  organiserIds?: readonly Id[];
  /** Who takes it over. */
  coveredBy?: Id;
};

/** Closes the open requests of contacts or sessions: nobody is looked for any more. */
export async function closeRequests(
  tenant: Tenant,
  { contactIds = [], sessionIds = [], organiserIds, coveredBy }: Closing,
): Promise<void> {
  if (contactIds.length + sessionIds.length === 0) return;
  await tenant.query(
    sql`update cover_request set closed_at = now(), covered_by = $3, version = version + 1
     where (contact_id = any ($1) or session_id = any ($4)) and closed_at is null and ($2::uuid[] is null or organiser_id = any ($2))`,
    [contactIds, organiserIds ?? null, coveredBy ?? null, sessionIds],
  );
}

/** Opens again what a withdrawal closed for contacts that are published once more. */
export async function reopenWithdrawn(tenant: Tenant, contactIds: readonly Id[]): Promise<void> {
  await tenant.query(
    sql`update cover_request q set closed_at = null, version = q.version + 1 from contact c join rota r on r.association_id = c.association_id and r.id = c.rota_id
     where c.association_id = q.association_id and c.id = q.contact_id and c.id = any ($1) and c.held
       and q.covered_by is null and q.closed_at = r.withdrawn_at`,
    [contactIds],
  );
}

/** Opens again what was closed when these contacts, which are to come back, were cancelled. */
export async function reopenWith(tenant: Tenant, contactIds: readonly Id[]): Promise<void> {
  await tenant.query(
    sql`update cover_request q set closed_at = null, version = q.version + 1 from contact c
     where c.association_id = q.association_id and c.id = q.contact_id and c.id = any ($1) and c.withdrawn_state = 'PUBLISHED'
       and q.covered_by is null and q.closed_at = c.withdrawn_at`,
    [contactIds],
  );
}

/** Notes that people were asked as the next wave of a request, and when the one after is due. */
export async function noteWave(
  tenant: Tenant,
  requestId: Id,
  organiserIds: readonly Id[],
  nextAt: string | null,
): Promise<void> {
  await tenant.query(
    sql`insert into cover_ask (association_id, request_id, organiser_id) select $1, $2, v from unnest($3::uuid[]) v on conflict do nothing`,
    [tenant.scope.associationId, requestId, organiserIds],
  );
  await tenant.query(
    sql`update cover_request set asked_ids = asked_ids || $2::uuid[], wave = wave + 1, next_wave_at = $3, version = version + 1 where id = $1`,
    [requestId, organiserIds, nextAt],
  );
}

/** Makes the next wave due now where nobody who was asked may still say yes. */
export async function hastenWave(tenant: Tenant, requestIds: readonly Id[]): Promise<void> {
  await tenant.query(
    sql`update cover_request q set next_wave_at = now() where q.id = any ($1) and q.closed_at is null
       and not exists (select 1 from cover_ask a where a.association_id = q.association_id and a.request_id = q.id and a.answer is null)`,
    [requestIds],
  );
}

/** Asks somebody for nothing any more. */
export async function askNoLonger(tenant: Tenant, organiserId: Id): Promise<void> {
  await tenant.query(
    sql`update cover_request set asked_ids = array_remove(asked_ids, $1) where closed_at is null and $1 = any (asked_ids)`,
    [organiserId],
  );
}

/** A cover request as it is stored. @throws EntityNotFoundError */
export const requestOf = (tenant: Tenant, id: Id): Promise<CoverRequestRow> =>
  tenant.repository(CoverRequestRow).findOneByOrFail({ id });
