import type { APIRequestContext } from '@playwright/test';
import { paths, type SessionView } from '@presence/contract';
import { type Id, newId } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { bodyOf, givenGroup, HERE, inDays } from './given';

/** A session of a group, early on a day of its own, that these people lead. */
async function givenSessionLedBy(
  camille: APIRequestContext,
  groupId: Id,
  date: string,
  facilitatorIds: readonly Id[],
): Promise<SessionView> {
  const data = {
    ...{ id: newId(), date, startTime: '06:10', endTime: '06:50' },
    ...{ venueId: null, facilitatorIds, publicWord: '' },
  };
  return bodyOf(await camille.post(paths.groupSessions(HERE.id, groupId), { data }));
}

/** A session of a new group, early on a day of its own, that these people lead. */
export async function givenLed(
  camille: APIRequestContext,
  date: string,
  facilitatorIds: readonly Id[],
): Promise<SessionView> {
  const group = await givenGroup(camille, {
    name: 'Les lundis du relais',
    branchId: LES_AMARRES_PEOPLE.camille.branchId,
  });
  return givenSessionLedBy(camille, group.id, date, facilitatorIds);
}

/** People who led the group of a session a week ago: they are the first to be asked. */
export const givenWhoKnow = (
  camille: APIRequestContext,
  { groupId }: SessionView,
  people: readonly { organiserId: Id }[],
): Promise<SessionView> =>
  givenSessionLedBy(
    camille,
    groupId,
    inDays(-7),
    people.map(({ organiserId }) => organiserId),
  );
