import {
  closureOver,
  DomainError,
  sessionAsBefore,
  touches,
  type Id,
  type SessionAsBefore,
} from '@presence/domain';
import { In, IsNull } from 'typeorm';
import type { Tenant } from '../database/tenant';
import {
  cancelSessions,
  holdSessions,
  putBackSessions,
  sessionViews,
  type TouchedSession,
} from '../sessions/sessions.service';
import { noteDone } from './apply-closure';
import { ClosureSessionRow } from './closure-session.entity';
import { decisionsOn, standingClosures, type StandingClosure } from './closures.queries';

type Followed = { session: TouchedSession; before: SessionAsBefore };

/**
 * Cancels sessions that a series made on the dates of a standing closure. One that a closure had cancelled and that took
 * other times with its series stays so while they are closed as well, and takes place otherwise.
 */
export async function closeMade(tenant: Tenant, sessionIds: readonly Id[]): Promise<void> {
  const closures = await standingClosures(tenant, null);
  if (closures.length === 0) return;
  const now = new Date().toISOString();
  const open = await follow(tenant, await holdSessions(tenant, sessionIds), closures, now);
  const decided = await decisionsOn(tenant, sessionIds);
  const standing = open.filter((session) => session.seriesId !== null && session.startsAt > now);
  const over = standing.map((session) => closureOver(closures, session, decided(session.id)));
  for (const closure of closures) {
    const closed = standing.filter((_, index) => over[index] === closure);
    await cancelSessions(tenant, closed, closure.publicWord, now);
    await noteDone(tenant, closure.id, closed, () => 'CANCEL');
  }
}

/** Settles those that a closure had cancelled before; returns the sessions that stand. */
async function follow(
  tenant: Tenant,
  held: readonly TouchedSession[],
  closures: readonly StandingClosure[],
  now: string,
): Promise<TouchedSession[]> {
  const rows = tenant.repository(ClosureSessionRow);
  const cancelled = held.filter(({ cancelledAt }) => cancelledAt !== null);
  const links = await rows.findBy({
    sessionId: In(cancelled.map(({ id }) => id)),
    done: 'CANCELLED',
    undoing: IsNull(),
  });
  const reopened: Followed[] = [];
  for (const session of cancelled) {
    const link = links.find(
      ({ sessionId, closureId }) =>
        sessionId === session.id && closures.some(({ id }) => id === closureId),
    );
    const closure = closures.find(({ id }) => id === link?.closureId);
    if (!link?.before || !closure) continue;
    const { publicWord } = link.before;
    const before = { ...sessionAsBefore(session), publicWord };
    const where = { closureId: closure.id, sessionId: session.id };
    if (touches(closure, session))
      await rows.update(where, { before, versionAfter: session.version });
    else {
      await rows.delete(where);
      reopened.push({ session, before });
    }
  }
  const back = await putBackSessions(tenant, reopened, now);
  const taken = reopened.filter(({ session }) => !back.includes(session.id));
  if (taken.length > 0) {
    const views = await sessionViews(
      tenant,
      taken.map(({ session }) => session.id),
    );
    throw new DomainError('VENUE_BUSY', {
      clashes: views.map((view) => ({ ...view, sessionId: view.id, organiserName: null })),
    });
  }
  const standing = held.filter(({ cancelledAt }) => cancelledAt === null);
  return [...standing, ...(await holdSessions(tenant, back))];
}
