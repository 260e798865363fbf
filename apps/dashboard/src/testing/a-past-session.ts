import type { PastSession } from '@presence/contract';
import { newId } from '@presence/domain';

/** A session of which nobody entered numbers. */
export const aPastSession = (over: Partial<PastSession> = {}): PastSession => ({
  ...{ id: newId(), groupId: newId(), groupName: 'Groupe du mardi', date: '2020-01-09' },
  ...{ startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris', publicWord: '' },
  ...{ record: 'NOT_ENTERED', attendeeCount: null, firstTimerCount: null, notHeldReason: null },
  overdue: true,
  ...over,
});
