import type { Id } from '@presence/domain';
import { freeContacts } from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { SETTINGS_IN_FORCE, settingsInForce } from '../../home-support/home-support.service';
import { changesOfStanding, dropProposals } from '../../needs/needs.service';
import { hinderedAmong } from '../publication/hindered';

/** What a run was planned from, each need and volunteer (`what`, `id`) in a word that differs when it was changed. */
export type Stamp = { what: 'NEED' | 'VOLUNTEER' | 'TIMES'; id: Id; stamp: string };

/** To be taken before what is planned from is read: what changes between the two counts as changed since. */
export const stampsOf = (tenant: Tenant): Promise<Stamp[]> => tenant.query(STAMPS);

/**
 * Takes back from a proposal just written what somebody changed while the engine worked: contacts that a need no longer
 * asks for, those of a volunteer whose hours or caps are others, and what an absence or a block stands against.
 */
export async function dropChanged(
  tenant: Tenant,
  rotaId: Id,
  before: readonly Stamp[],
): Promise<void> {
  const known = new Map(before.map(({ what, id, stamp }) => [`${what} ${id}`, stamp]));
  const changed = (await stampsOf(tenant)).filter(
    ({ what, id, stamp }) => known.get(`${what} ${id}`) !== stamp,
  );
  const idsOf = (kind: Stamp['what']) =>
    changed.flatMap(({ what, id }) => (what === kind ? [id] : []));
  const settings = await settingsInForce(tenant);
  const changes = await changesOfStanding(tenant, idsOf('NEED'), settings, 'DRAFT');
  await dropProposals(
    tenant,
    changes.filter(({ rota }) => rota.id === rotaId),
  );
  const theirs = await proposedTo(tenant, rotaId, idsOf('VOLUNTEER'));
  const hindered = await hinderedAmong(tenant, await proposedTo(tenant, rotaId, idsOf('TIMES')));
  await freeContacts(tenant, [...theirs, ...hindered.map(({ contactId }) => contactId)]);
}

async function proposedTo(tenant: Tenant, rotaId: Id, volunteerIds: readonly Id[]): Promise<Id[]> {
  if (volunteerIds.length === 0) return [];
  const rows = await tenant.query(
    sql<{
      id: Id;
    }>`select c.id from contact c where c.rota_id = $1 and c.state = 'PROPOSED' and not c.locked
       and exists (select 1 from contact_volunteer v where v.contact_id = c.id and v.volunteer_id = any ($2))`,
    [rotaId, volunteerIds],
  );
  return rows.map(({ id }) => id);
}

const STAMPS = sql<Stamp>`
  select 'NEED' as what, n.id, concat(n.version, case when n.heatwave_round then (select concat(s.v ->> 'heatwaveFrom', ' ', s.v ->> 'heatwaveUntil') from ${SETTINGS_IN_FORCE}) end, ' ',
    (select string_agg(c.id::text, ',' order by c.id) from closure c where c.contacts = 'CANCEL' and c.undone_at is null)) as stamp
  from need n where n.ended_at is null
  union all
  select 'VOLUNTEER', v.id, v.version::text from volunteer v
  union all
  select 'TIMES', v.id, concat(
    (select string_agg(concat(u."from", ' ', u.until), ',' order by u."from", u.until) from unavailability u where u.organiser_id = v.id), ';',
    (select string_agg(m.person_id::text, ',' order by m.person_id) from match m where m.volunteer_id = v.id and m.blocked))
  from volunteer v`;
