import { closureOver, isAsLeft, type Id, type SessionAsBefore } from '@presence/domain';
import { In, Not } from 'typeorm';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import {
  holdSessions,
  keepCancelled,
  putBackSessions,
  type TouchedSession,
} from '../sessions/sessions.service';
import { ClosureSessionRow, type Undoing } from './closure-session.entity';
import { decisionsOn, standingClosures } from './closures.queries';

type Undone = { session: TouchedSession; before: SessionAsBefore; versionBefore: number };

/**
 * Puts every session that a closure cancelled or moved, that is still to come and that nobody has changed since, back as it
 * was. One that another closure closes goes over to that one; one whose place or time is taken by now, or would have been
 * before now, stays as it is. The groups are to be held. Returns the groups concerned.
 */
export async function undoSessions(tenant: Tenant, closureId: Id, now: string): Promise<Id[]> {
  const rows = tenant.repository(ClosureSessionRow);
  const links = await rows.findBy({ closureId, done: Not('KEPT') });
  const held = await holdSessions(
    tenant,
    links.map(({ sessionId }) => sessionId),
  );
  const linkOf = new Map(links.map((link) => [link.sessionId, link]));
  const concerned = held.flatMap((session): Undone[] => {
    const link = linkOf.get(session.id);
    const { before = null, versionBefore = 0 } = link ?? {};
    const toCome = session.startsAt > now && !session.archived;
    return link && before && toCome && isAsLeft(link, session)
      ? [{ session, before, versionBefore }]
      : [];
  });
  const possible = concerned.filter(({ before }) => before.startsAt > now);

  const others = await standingClosures(tenant, closureId);
  const decided = await decisionsOn(
    tenant,
    possible.map(({ session }) => session.id),
  );
  const over = new Map(
    possible.flatMap(({ session, before }) => {
      const other = closureOver(others, { ...session, ...before }, decided(session.id));
      return other ? [[session.id, other] as const] : [];
    }),
  );
  for (const each of possible) {
    const other = over.get(each.session.id);
    if (other === undefined) continue;
    const { id: sessionId, version } = each.session;
    await keepCancelled(tenant, each, other.publicWord, now);
    await rows.insert({
      ...{ associationId: tenant.scope.associationId, closureId: other.id, sessionId },
      ...{ done: 'CANCELLED', before: each.before },
      ...{ versionBefore: each.versionBefore, versionAfter: version + 1 },
    } as never);
  }
  const back = await putBackSessions(
    tenant,
    possible.filter(({ session }) => !over.has(session.id)),
    now,
  );

  const note = (undoing: Undoing, ids: readonly Id[]) =>
    ids.length === 0 ? null : rows.update({ closureId, sessionId: In([...ids]) }, { undoing });
  const settled = new Set([...back, ...over.keys()]);
  await note('RESTORED', back);
  await note('STILL_CLOSED', [...over.keys()]);
  await note(
    'LEFT',
    concerned.map(({ session }) => session.id).filter((id) => !settled.has(id)),
  );
  await knownAgain(tenant, closureId);
  return [...new Set(concerned.map(({ session }) => session.groupId))];
}

/** A session that is back is as an earlier closure left it, which may be undone in its turn. */
const knownAgain = (tenant: Tenant, closureId: Id): Promise<unknown> =>
  tenant.query(
    sql`update closure_session l set version_after = s.version
    from closure_session u join session s on s.association_id = u.association_id and s.id = u.session_id
    where u.closure_id = $1 and u.undoing = 'RESTORED' and l.association_id = u.association_id
      and l.session_id = u.session_id and l.closure_id <> u.closure_id and l.version_after = u.version_before`,
    [closureId],
  );
