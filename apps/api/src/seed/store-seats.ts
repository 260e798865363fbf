import { createHash } from 'node:crypto';
import { newId } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import { IsNull, MoreThan } from 'typeorm';
import type { Tenant } from '../database/tenant';
import { storeSeat } from '../registrations/seat-store';
import { SessionRow } from '../sessions/session.entity';
import type { Now } from './sessions';

/** Takes seats at the next sessions of groups, as many as the story tells. Nobody holds their codes. */
export async function storeSeats(
  tenant: Tenant,
  { groups }: AssociationStory,
  { instant }: Now,
): Promise<void> {
  for (const { group, seats = [] } of groups) {
    const coming = await tenant.repository(SessionRow).find({
      where: { groupId: group.id, startsAt: MoreThan(instant), cancelledAt: IsNull() },
      order: { startsAt: 'ASC' },
      take: seats.length,
    });
    for (const [at, session] of coming.entries())
      for (let number = 0; number < (seats[at] ?? 0); number++) {
        const codeHash = createHash('sha256').update(`${session.id}/${number}`).digest();
        const asked = { id: newId(), code: '', codeHash };
        await storeSeat(tenant, { id: session.id, capacity: group.capacity }, asked);
      }
  }
}
