import type { Id, Localized } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import { changesOfStanding } from '../../needs/needs.service';
import { obstacleInWords } from '../obstacle-words';
import { hinderedAmong } from '../publication/hindered';
import { metAmong } from '../publication/met';
import type { Withdrawn } from './withdrawal.queries';

/** Why a contact does not come back as it was; `gap` where only its volunteer stands against it. */
export type Obstacle = { contactId: Id; why: Localized; gap: boolean };

/** What no longer can be of contacts that were withdrawn, each with the first reason against it. */
export async function obstaclesTo(
  tenant: Tenant,
  contacts: readonly Withdrawn[],
): Promise<Map<Id, Obstacle>> {
  const obstacles = new Map<Id, Obstacle>();
  const add = (contactId: Id, why: Localized, gap: boolean) => {
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
  const needs = await tenant.query(
    sql<{ id: Id }>`select distinct need_id as id from contact where id = any ($1)`,
    [ids],
  );
  const needIds = needs.map(({ id }) => id);
  const settings = await settingsInForce(tenant);
  const changes = await changesOfStanding(tenant, needIds, settings, 'PUBLISHED');
  const over = changes.flatMap(({ rota, change, dropped }) =>
    rota.id === rotaId ? [...change.goes, ...dropped] : [],
  );
  return over.filter((id) => ids.includes(id));
}

export const UNWANTED = obstacleInWords(({ unwanted }) => unwanted);
const OVER = obstacleInWords(({ over }) => over);
const LEFT = obstacleInWords(({ left }) => left);
const BUSY = obstacleInWords(({ busy }) => busy);
