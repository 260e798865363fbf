import { DAY_MS } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import { MoreThan } from 'typeorm';
import { CoverAskRow } from '../cover/cover-ask.entity';
import { CoverRequestRow } from '../cover/cover-request.entity';
import type { Tenant } from '../database/tenant';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import { SessionRow } from '../sessions/session.entity';
import type { Now } from './sessions';

/** Nobody of the demo is told that it presses the moment they look. */
const DAYS_AHEAD = 5;

/** Somebody cannot lead a session to come, and others have been asked. */
export async function storeSessionCover(
  tenant: Tenant,
  { sessionCover }: AssociationStory,
  { instant }: Now,
): Promise<void> {
  if (!sessionCover) return;
  const { id, organiserId, askedIds } = sessionCover;
  const { associationId } = tenant.scope;
  const from = new Date(Date.parse(instant) + DAYS_AHEAD * DAY_MS).toISOString();
  const places = tenant.repository(SessionFacilitationRow);
  const [place] = await places.find({
    where: { organiserId, held: true, startsAt: MoreThan(from) },
    order: { startsAt: 'ASC' },
    take: 1,
  });
  if (!place) return;
  const { sessionId, position, startsAt } = place;
  await places.delete({ sessionId, organiserId });
  await tenant.repository(SessionRow).update({ id: sessionId }, { ledByHand: true });
  await tenant.repository(CoverRequestRow).insert({
    ...{ associationId, id, sessionId, organiserId, askedIds: [...askedIds] },
    ...{ place: position, askedFor: startsAt, reason: 'ASKED', wave: 1, nextWaveAt: startsAt },
  });
  await tenant
    .repository(CoverAskRow)
    .insert(askedIds.map((asked) => ({ associationId, requestId: id, organiserId: asked })));
}
