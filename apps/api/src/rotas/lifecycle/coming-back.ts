import type { Words } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/settings-in-force';
import { NeedRow } from '../../needs/need.entity';
import { changesOf } from '../../needs/published-contacts';
import { hinderedAmong } from '../publication/hindered';
import { metAmong } from '../publication/met';
import type { Withdrawn } from './withdrawal.queries';
import { In } from 'typeorm';

/** Why a contact does not come back as it was; `gap` where only its volunteer stands against it. */
export type Obstacle = { contactId: Id; why: Words; gap: boolean };

/** What no longer can be of contacts that were withdrawn, each with the first reason against it. */
export async function obstaclesTo(
  tenant: Tenant,
  contacts: readonly Withdrawn[],
): Promise<Map<Id, Obstacle>> {
  const obstacles = new Map<Id, Obstacle>();
  const add = (contactId: Id, why: Words, gap: boolean) => {
    if (!obstacles.has(contactId)) obstacles.set(contactId, { contactId, why, gap });
  };
  for (const { id, over, unwanted } of contacts) {
    if (over) add(id, OVER, false);
    else if (unwanted) add(id, UNWANTED, false);
  }
  const ids = contacts.map(({ id }) => id);
  for (const { contactId, why } of await metAmong(tenant, ids)) add(contactId, why, false);
  const hindered = await hinderedAmong(tenant, ids);
  for (const { contactId, why, of } of hindered) if (of === 'NEED') add(contactId, why, false);
  for (const { contactId, why, of } of hindered) if (of === 'VOLUNTEER') add(contactId, why, true);
  for (const { id, left, busy } of contacts) {
    if (left) add(id, LEFT, true);
    else if (busy) add(id, BUSY, true);
  }
  return obstacles;
}

/** Those of contacts that stand again which their needs, changed meanwhile, no longer ask for. */
export async function noLongerAsked(tenant: Tenant, rotaId: Id, ids: readonly Id[]): Promise<Id[]> {
  const needs = await tenant.query<{ id: Id }>(
    'select distinct need_id as id from contact where id = any ($1)',
    [ids],
  );
  const rows = await tenant.repository(NeedRow).findBy({ id: In(needs.map(({ id }) => id)) });
  const changes = await changesOf(tenant, rows, await settingsInForce(tenant));
  const over = changes.flatMap(({ rota, change, dropped }) =>
    rota.id === rotaId ? [...change.goes, ...dropped] : [],
  );
  return over.filter((id) => ids.includes(id));
}

export const UNWANTED: Words = {
  fr: 'ce besoin n’a plus cours, ou en demande moins',
  en: 'this need has ended, or asks for fewer',
};
const OVER: Words = { fr: 'son heure est passée', en: 'its time has passed' };
const LEFT: Words = { fr: 'la personne bénévole est partie', en: 'the volunteer has left' };
const BUSY: Words = {
  fr: 'la personne bénévole est prise à ce moment-là',
  en: 'the volunteer is taken at that time',
};
