import { newId, stateAfter, statesBefore, type Contact, type Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { releaseVolunteers } from './move-contacts';

/** A contact as the engine would have it; without `date` nobody comes. */
type Proposed = Pick<
  Contact,
  | 'id'
  | 'needId'
  | 'personId'
  | 'kind'
  | 'week'
  | 'date'
  | 'start'
  | 'durationMinutes'
  | 'timeZone'
  | 'startsAt'
  | 'endsAt'
> & { occurrenceNumber: number; volunteerIds: readonly Id[] };

/** Writes the contacts of a proposal over what stands under their ids; whatever is binding or cancelled by now stays. */
export async function proposeContacts(
  tenant: Tenant,
  rotaId: Id,
  contacts: readonly Proposed[],
): Promise<void> {
  const { associationId } = tenant.scope;
  await releaseVolunteers(
    tenant,
    'propose',
    contacts.map(({ id }) => id),
  );
  const written = await tenant.query(UPSERT, [
    associationId,
    rotaId,
    JSON.stringify(contacts),
    stateAfter('propose'),
    stateAfter('want'),
    statesBefore('propose'),
  ]);
  const ids = new Set(written.map(({ id }) => id));
  const volunteers = contacts
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, startsAt, endsAt, volunteerIds }) =>
      volunteerIds.map((volunteerId) => ({ contactId: id, volunteerId, startsAt, endsAt })),
    );
  await tenant.query(VOLUNTEERS, [associationId, JSON.stringify(volunteers)]);
}

/** An occurrence of a need, in a week of a rota, that has no contact yet. */
type Wanted = { rotaId: Id; needId: Id; week: number };

/** Stores contacts to which nobody comes, of the kind and length that their needs ask for; returns their ids. */
export async function wantContacts(tenant: Tenant, wanted: readonly Wanted[]): Promise<Id[]> {
  if (wanted.length === 0) return [];
  const rows = wanted.map((one) => ({ ...one, id: newId() }));
  await tenant.query(WANT, [JSON.stringify(rows), stateAfter('want')]);
  return rows.map(({ id }) => id);
}

const WANT = sql`
  insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, duration_minutes, time_zone, state)
  select n.association_id, x.id, x."rotaId", n.id, n.person_id, n.kind, x.week, n.duration_minutes, m.time_zone, $2
  from jsonb_to_recordset($1::jsonb) as x (id uuid, "rotaId" uuid, "needId" uuid, week int)
    join need n on n.id = x."needId"
    join supported_person p on p.association_id = n.association_id and p.id = n.person_id join commune m using (insee_code)`;

const VOLUNTEERS = sql`
  insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at)
  select $1, v."contactId", v."volunteerId", v."startsAt", v."endsAt"
  from jsonb_to_recordset($2::jsonb) as v ("contactId" uuid, "volunteerId" uuid, "startsAt" timestamptz, "endsAt" timestamptz)`;

const UPSERT = sql<{ id: Id }>`
  insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, occurrence_number)
  select $1, c.id, $2, c."needId", c."personId", c.kind, c.week, c.date, c.start, c."durationMinutes", c."timeZone", c."startsAt", c."endsAt",
    case when c.date is null then $5 else $4 end, c."occurrenceNumber"
  from jsonb_to_recordset($3::jsonb) as c (id uuid, "needId" uuid, "personId" uuid, kind text, week int, date date, start time,
    "durationMinutes" int, "timeZone" text, "startsAt" timestamptz, "endsAt" timestamptz, "occurrenceNumber" int)
  on conflict (association_id, id) do update set
    week = excluded.week, date = excluded.date, start = excluded.start, duration_minutes = excluded.duration_minutes,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = excluded.state,
    occurrence_number = excluded.occurrence_number, updated_at = now(), version = contact.version + 1
    where contact.state = any ($6)
  returning id`;
