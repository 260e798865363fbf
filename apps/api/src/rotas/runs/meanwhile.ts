import type { Id } from '@presence/domain';
import { In } from 'typeorm';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/settings-in-force';
import { NeedRow } from '../../needs/need.entity';
import { changesOf, dropProposals } from '../../needs/published-contacts';
import { hinderedAmong } from '../publication/hindered';
import { freeProposed } from './free-proposed';

/** What a run was planned from, each need and volunteer (`what`, `id`) in a word that differs when it was changed. */
export type Stamp = { what: 'NEED' | 'VOLUNTEER' | 'TIMES'; id: Id; stamp: string };

/** To be taken before what is planned from is read: what changes between the two counts as changed since. */
export const stampsOf = (tenant: Tenant): Promise<Stamp[]> => tenant.query<Stamp>(STAMPS);

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
  const needs = await tenant.repository(NeedRow).findBy({ id: In(idsOf('NEED')) });
  const changes = await changesOf(tenant, needs, await settingsInForce(tenant), 'DRAFT');
  await dropProposals(
    tenant,
    changes.filter(({ rota }) => rota.id === rotaId),
  );
  const theirs = await proposedTo(tenant, rotaId, idsOf('VOLUNTEER'));
  const hindered = await hinderedAmong(tenant, await proposedTo(tenant, rotaId, idsOf('TIMES')));
  await freeProposed(tenant, [...theirs, ...hindered.map(({ contactId }) => contactId)]);
}

async function proposedTo(tenant: Tenant, rotaId: Id, volunteerIds: readonly Id[]): Promise<Id[]> {
  if (volunteerIds.length === 0) return [];
  const rows = await tenant.query<{ id: Id }>(
    `select c.id from contact c where c.rota_id = $1 and c.state = 'PROPOSED' and not c.locked
       and exists (select 1 from contact_volunteer v where v.contact_id = c.id and v.volunteer_id = any ($2))`,
    [rotaId, volunteerIds],
  );
  return rows.map(({ id }) => id);
}

const STAMPS = `
  select 'NEED' as what, n.id, concat(n.version, case when n.heatwave_round then (select concat(h.values->>'heatwaveFrom', ' ', h.values->>'heatwaveUntil') from home_support_settings h) end) as stamp
  from need n where n.ended_at is null
  union all
  select 'VOLUNTEER', v.id, v.version::text from volunteer v
  union all
  select 'TIMES', v.id, concat(
    (select string_agg(concat(u."from", ' ', u.until), ',' order by u."from", u.until) from unavailability u where u.volunteer_id = v.id), ';',
    (select string_agg(m.person_id::text, ',' order by m.person_id) from match m where m.volunteer_id = v.id and m.blocked))
  from volunteer v`;
