import { SessionView } from '@presence/contract';
import { Id, Instant, LocalDate } from '@presence/domain';
import * as z from 'zod';
import { sentEntries } from '../../offline/sent-entries';
import { AttendanceEntry } from './attendance-entry';

// The prefix is that of drafts, so that logging out wipes them too.
const KEPT_DAYS = 'presence.draft.days';

/** The sessions of an association over some days, as they stand on the device: no name of a person, no note. */
const KeptDays = z.object({
  accountId: Id,
  associationId: Id,
  organiserId: Id,
  from: LocalDate,
  to: LocalDate,
  readAt: Instant,
  sessions: z.array(SessionView),
});
type KeptDays = z.infer<typeof KeptDays>;

const YOU = $localize`:@@offline.you:vous`;
const SOMEBODY = $localize`:@@offline.somebody:quelqu’un de l’équipe`;

export function keepDays(days: KeptDays): void {
  const sessions: SessionView[] = days.sessions.map((session) => ({
    ...session,
    // No name is kept; how many stand on it, and in which role, is.
    facilitators: session.facilitators.map((facilitator) => ({
      ...facilitator,
      displayName: facilitator.id === days.organiserId ? YOU : SOMEBODY,
    })),
    attendance: session.attendance && { ...session.attendance, note: '' },
  }));
  localStorage.setItem(KEPT_DAYS, JSON.stringify({ ...days, sessions }));
}

/** What is kept of this association, with the numbers that were sent since; undefined when there is none. */
export function keptDays(accountId: Id | undefined, associationId: Id): KeptDays | undefined {
  const days = read(localStorage.getItem(KEPT_DAYS));
  if (days?.accountId !== accountId || days?.associationId !== associationId) return undefined;
  return { ...days, sessions: days.sessions.map((session) => withSent(session, days)) };
}

function withSent(session: SessionView, { readAt, organiserId }: KeptDays): SessionView {
  const [sent] = sentEntries().flatMap(({ waiting, sentAt }) => {
    const entry = AttendanceEntry.safeParse(waiting).data;
    return entry?.subject === session.id && sentAt > readAt ? [{ entry, sentAt }] : [];
  });
  if (!sent) return session;
  const { draft, version } = sent.entry;
  const attendance = {
    ...draft,
    sessionId: session.id,
    note: '',
    enteredAt: sent.sentAt,
    enteredBy: organiserId,
    version: version + 1,
  };
  return { ...session, attendance };
}

function read(text: string | null): KeptDays | undefined {
  try {
    return text === null ? undefined : KeptDays.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
