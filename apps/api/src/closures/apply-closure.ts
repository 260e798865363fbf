import type { ClosureDraft } from '@presence/contract';
import {
  doneBy,
  DomainError,
  sessionAsBefore,
  touches,
  unnamed,
  type ClosureChoice,
  type Id,
} from '@presence/domain';
import type { Tenant } from '../database/tenant';
import {
  cancelSessions,
  holdSessions,
  moveSessions,
  standingOn,
  type TouchedSession,
} from '../sessions/sessions.service';
import { ClosureSessionRow } from './closure-session.entity';

type Closed = Pick<ClosureDraft, 'scope' | 'closedId' | 'from' | 'to'>;

/** The sessions to come that a closure would touch; those already cancelled stay as they are. */
export const touchedBy = async (
  tenant: Tenant,
  closed: Closed,
): Promise<{ id: Id; groupId: Id }[]> =>
  (await standingOn(tenant, closed)).filter((session) => touches(closed, session));

/**
 * Does to each session that the closure touches what its draft chose; named ones that it touches no longer are left alone.
 * The groups are to be held. Returns those that were cancelled or moved.
 * @throws DomainError CLOSURE_OUTDATED when the draft chose nothing for one of them; VALIDATION where one would move onto
 * dates that are closed too; as `moveSessions`
 */
export async function applyClosure(
  tenant: Tenant,
  draft: ClosureDraft,
  now: string,
): Promise<TouchedSession[]> {
  const touched = await touchedBy(tenant, draft);
  const added = unnamed(touched, draft.sessions);
  if (added.length > 0)
    throw new DomainError('CLOSURE_OUTDATED', { sessionIds: added.map(({ id }) => id) });
  const held = await holdSessions(
    tenant,
    touched.map(({ id }) => id),
  );
  const choices = new Map(draft.sessions.map((each, index) => [each.sessionId, { each, index }]));
  const chosen = (choice: ClosureChoice) =>
    held.filter(({ id }) => choices.get(id)?.each.choice === choice);

  await cancelSessions(tenant, chosen('CANCEL'), draft.publicWord, now);
  await moveSessions(
    tenant,
    chosen('MOVE').map((session) => {
      const { each, index } = choices.get(session.id) ?? {};
      if (each?.choice !== 'MOVE') throw new DomainError('INTERNAL');
      const { parallel = false, ...to } = each.to;
      if (touches(draft, { ...session, ...to }))
        throw new DomainError('VALIDATION', {}, [
          { path: ['sessions', index ?? 0, 'to', 'date'], message: 'STILL_CLOSED' },
        ]);
      const publicWord = draft.publicWord || session.publicWord;
      return { session, target: { ...to, parallel, publicWord } };
    }),
    now,
  );
  await noteDone(tenant, draft.id, held, ({ id }) => choices.get(id)?.each.choice ?? 'KEEP');
  return held.filter(({ id }) => choices.get(id)?.each.choice !== 'KEEP');
}

/** Notes what a closure did to sessions, each as it stood before. */
export async function noteDone(
  tenant: Tenant,
  closureId: Id,
  sessions: readonly TouchedSession[],
  choiceOf: (session: TouchedSession) => ClosureChoice,
): Promise<void> {
  if (sessions.length === 0) return;
  const { associationId } = tenant.scope;
  const rows = sessions.map((session) => {
    const done = doneBy(choiceOf(session));
    const { id: sessionId, version } = session;
    return {
      ...{ associationId, closureId, sessionId, done },
      before: done === 'KEPT' ? null : sessionAsBefore(session),
      versionBefore: version,
      versionAfter: done === 'KEPT' ? version : version + 1,
    };
  });
  await tenant.repository(ClosureSessionRow).insert(rows as never);
}
