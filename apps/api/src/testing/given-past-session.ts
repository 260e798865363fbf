import { dateIn, type Id, newId, timeIn } from '@presence/domain';
import { SessionRow } from '../sessions/session.entity';
import type { TestApi } from './start-api';

const LASTS_HOURS = 2;

/** A session of two hours that began so many hours ago, of a group of its own, since one group meets once at a time. */
export async function givenPastSession(
  api: TestApi,
  association: { id: Id },
  hoursAgo: number,
  over: Partial<SessionRow> = {},
): Promise<SessionRow> {
  const groupId = over.groupId ?? (await api.given.group(association)).id;
  const startsAt = new Date(Date.now() - hoursAgo * 3_600_000);
  const endsAt = new Date(startsAt.getTime() + LASTS_HOURS * 3_600_000).toISOString();
  const timeZone = 'Europe/Paris';
  return api.given.store(association, SessionRow, {
    id: newId(),
    groupId,
    date: dateIn(timeZone, startsAt),
    startTime: timeIn(timeZone, startsAt.toISOString()),
    endTime: timeIn(timeZone, endsAt),
    timeZone,
    startsAt: startsAt.toISOString(),
    endsAt,
    held: true,
    ...over,
  });
}
