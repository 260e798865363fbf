import { newId, type ContactKind, type Id, type TimeZone } from '@presence/domain';
import type { Tenant } from '../../database/tenant';
import { withOccurrences, type WantingNeed } from './occurrences';

/** A contact that the planning wants, and where the engine puts it; without `date` nobody comes. */
export type ProposedContact = {
  /** Null for one that stands nowhere yet. */
  id: Id | null;
  needId: Id;
  personId: Id;
  kind: ContactKind;
  week: number;
  durationMinutes: number;
  timeZone: TimeZone;
  date: string | null;
  start: string | null;
  startsAt: string | null;
  endsAt: string | null;
  volunteerIds: readonly Id[];
};

/**
 * Writes a proposal over the last one, in the transaction at hand. Contacts keep their ids; one that is no longer
 * wanted goes; what is locked or published is not among them and stays. A consent withdrawn or a need ended while the engine
 * worked is not planned again, and whoever left or volunteers no longer is given nothing.
 */
export async function writeProposal(
  tenant: Tenant,
  rotaId: Id,
  proposed: readonly ProposedContact[],
): Promise<void> {
  const wanted = await stillWanted(tenant, proposed);
  const still = await withOccurrences(
    tenant,
    rotaId,
    wanted,
    proposed.filter(({ needId }) => wanted.has(needId)),
  );
  const there = await stillThere(tenant, still);
  const contacts = still.map((contact) => ({
    ...contact,
    ...(contact.volunteerIds.every((id) => there.has(id)) ? {} : NOBODY),
    id: contact.id ?? newId(),
  }));
  const ids = contacts.map(({ id }) => id);
  await tenant.query(
    `delete from contact where rota_id = $1 and not locked and state in ('UNCOVERED', 'PROPOSED') and id <> all ($2)
       and not (occurrence_on + 7 <= (now() at time zone time_zone)::date and exists (select 1 from rota r where r.id = rota_id and r.published_at is not null))`,
    [rotaId, ids],
  );
  await tenant.query('delete from contact_volunteer where contact_id = any ($1)', [ids]);
  await tenant.query(UPSERT, [tenant.scope.associationId, rotaId, JSON.stringify(contacts)]);
  const volunteers = contacts.flatMap(({ id, startsAt, endsAt, volunteerIds }) =>
    volunteerIds.map((volunteerId) => ({ contactId: id, volunteerId, startsAt, endsAt })),
  );
  await tenant.query(VOLUNTEERS, [tenant.scope.associationId, JSON.stringify(volunteers)]);
}

/** What the needs hang on is held until the end: what ends in the same instant is seen here, or finds what it has to cancel. */
async function stillWanted(
  tenant: Tenant,
  proposed: readonly ProposedContact[],
): Promise<ReadonlyMap<Id, WantingNeed>> {
  const needs = await tenant.query<WantingNeed>(WANTED, [
    [...new Set(proposed.map(({ needId }) => needId))],
  ]);
  return new Map(needs.map((need) => [need.id, need]));
}

/** Those who volunteer still. A departure holds the volunteer too: it is seen here, or finds what is written and frees it. */
async function stillThere(
  tenant: Tenant,
  proposed: readonly ProposedContact[],
): Promise<ReadonlySet<Id>> {
  const ids = [...new Set(proposed.flatMap(({ volunteerIds }) => volunteerIds))];
  await tenant.query('select id from volunteer where id = any ($1) order by id for share', [ids]);
  const volunteers = await tenant.query<{ id: Id }>(
    `select id from organiser where id = any ($1) and left_at is null and 'VOLUNTEER' = any (roles)`,
    [ids],
  );
  return new Set(volunteers.map(({ id }) => id));
}

const NOBODY = { date: null, start: null, startsAt: null, endsAt: null, volunteerIds: [] };

const WANTED = `
  select n.id, n.kind, n.rhythm, n."from"::text as "from", n.until::text as until, n.pauses, n.heatwave_round as "heatwaveRound", null as "endedAt",
    m.time_zone as "timeZone"
  from need n join supported_person s on s.association_id = n.association_id and s.id = n.person_id
  join commune m on m.insee_code = s.insee_code
  join consent c on c.association_id = n.association_id and c.person_id = n.person_id and c.withdrawn_at is null and n.kind = any (c.scope)
  where n.id = any ($1) and n.ended_at is null and s.ended_at is null for share of c, n`;

const VOLUNTEERS = `
  insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at)
  select $1, v."contactId", v."volunteerId", v."startsAt", v."endsAt"
  from jsonb_to_recordset($2::jsonb) as v ("contactId" uuid, "volunteerId" uuid, "startsAt" timestamptz, "endsAt" timestamptz)`;

const UPSERT = `
  insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, occurrence_number)
  select $1, c.id, $2, c."needId", c."personId", c.kind, c.week, c.date, c.start, c."durationMinutes", c."timeZone", c."startsAt", c."endsAt",
    case when c.date is null then 'UNCOVERED' else 'PROPOSED' end, c."occurrenceNumber"
  from jsonb_to_recordset($3::jsonb) as c (id uuid, "needId" uuid, "personId" uuid, kind text, week int, date date, start time,
    "durationMinutes" int, "timeZone" text, "startsAt" timestamptz, "endsAt" timestamptz, "occurrenceNumber" int)
  on conflict (association_id, id) do update set
    week = excluded.week, date = excluded.date, start = excluded.start, duration_minutes = excluded.duration_minutes,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = excluded.state,
    occurrence_number = excluded.occurrence_number, updated_at = now(), version = contact.version + 1`;
