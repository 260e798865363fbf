import type { APIRequestContext } from '@playwright/test';
import { paths, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { LES_AMARRES_PEOPLE } from '@presence/testing';
import { bodyOf, givenGroup, HERE } from './given';

/** A session of a new group, early on a day of its own, that these people lead. */
export async function givenLed(
  camille: APIRequestContext,
  date: string,
  facilitatorIds: string[],
): Promise<SessionView> {
  const group = await givenGroup(camille, {
    name: 'Les lundis du relais',
    branchId: LES_AMARRES_PEOPLE.camille.branchId,
  });
  const data = {
    ...{ id: newId(), date, startTime: '06:10', endTime: '06:50' },
    ...{ venueId: null, facilitatorIds, publicWord: '' },
  };
  return bodyOf(await camille.post(paths.groupSessions(HERE.id, group.id), { data }));
}
