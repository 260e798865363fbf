import { newId, type Id } from '@presence/domain';
import { dropOthers, proposeContacts } from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { withOccurrences, type WantingNeed } from './occurrences';
import type { ProposedContact } from './proposed-contact';

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
  await dropOthers(
    tenant,
    rotaId,
    contacts.map(({ id }) => id),
  );
  await proposeContacts(tenant, rotaId, contacts);
}

/** What the needs hang on is held until the end: what ends in the same instant is seen here, or finds what it has to cancel. */
async function stillWanted(
  tenant: Tenant,
  proposed: readonly ProposedContact[],
): Promise<ReadonlyMap<Id, WantingNeed>> {
  const needs = await tenant.query(WANTED, [[...new Set(proposed.map(({ needId }) => needId))]]);
  return new Map(needs.map((need) => [need.id, need]));
}

/** Those who volunteer still. A departure holds the volunteer too: it is seen here, or finds what is written and frees it. */
async function stillThere(
  tenant: Tenant,
  proposed: readonly ProposedContact[],
): Promise<ReadonlySet<Id>> {
  const ids = [...new Set(proposed.flatMap(({ volunteerIds }) => volunteerIds))];
  await tenant.query(sql`select id from volunteer where id = any ($1) order by id for share`, [
    ids,
  ]);
  const volunteers = await tenant.query(
    sql<{
      id: Id;
    }>`select id from organiser where id = any ($1) and left_at is null and 'VOLUNTEER' = any (roles)`,
    [ids],
  );
  return new Set(volunteers.map(({ id }) => id));
}

const NOBODY = { date: null, start: null, startsAt: null, endsAt: null, volunteerIds: [] };

const WANTED = sql<WantingNeed>`
  select n.id, n.kind, n.rhythm, n."from"::text as "from", n.until::text as until, n.pauses, n.heatwave_round as "heatwaveRound", null as "endedAt",
    m.time_zone as "timeZone"
  from need n join supported_person s on s.association_id = n.association_id and s.id = n.person_id
  join commune m on m.insee_code = s.insee_code
  join consent c on c.association_id = n.association_id and c.person_id = n.person_id and c.withdrawn_at is null and n.kind = any (c.scope)
  where n.id = any ($1) and n.ended_at is null and s.ended_at is null for share of c, n`;
