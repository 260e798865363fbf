import type { SessionsQuery, SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';

/** Whose sessions the calendar shows, by the word that stands in the address. */
export const WHOSE = ['miennes', 'mes-groupes', 'toutes'] as const;
export type Whose = (typeof WHOSE)[number];

/** The same in a question to the API. */
export const ASKED_WHOSE = {
  miennes: { whose: 'MINE' },
  'mes-groupes': { whose: 'MY_GROUPS' },
  toutes: {},
} as const satisfies Record<Whose, Pick<SessionsQuery, 'whose'>>;

/** Who reads, and the groups that they lead. */
type Reader = { organiserId: Id | undefined; groupIds: ReadonlySet<Id> };

/** The sessions that somebody leads or helps with, those of the groups that they lead, or all. */
export function sessionsFor(
  whose: Whose,
  sessions: readonly SessionView[],
  { organiserId, groupIds }: Reader,
): SessionView[] {
  if (whose === 'toutes') return [...sessions];
  return sessions.filter((session) =>
    whose === 'miennes'
      ? session.facilitatorIds.some((id) => id === organiserId)
      : groupIds.has(session.groupId),
  );
}
