import { createHash } from 'node:crypto';
import { newId } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import { AttendanceRow } from '../attendance/attendance.entity';
import type { Tenant } from '../database/tenant';
import { forgetSeats, storeSeat } from '../registrations/seat-store';
import { SessionRow } from '../sessions/session.entity';
import type { Now } from './sessions';

/** Sessions behind with registration: enough for a chart. */
const PAST_SESSIONS = 12;
/** Of one session more came than had a seat, of the next some stayed away. */
const BESIDE_THOSE_WHO_CAME = [-1, 1, 0, 2];

/**
 * Takes seats at the next sessions of groups, as many as the story tells, and about as many as came at the last ones, whose
 * codes are gone. Nobody holds the others.
 */
export async function storeSeats(
  tenant: Tenant,
  { groups }: AssociationStory,
  { instant }: Now,
): Promise<void> {
  for (const { group, seats = [] } of groups) {
    if (seats.length === 0) continue;
    const take = async (sessionId: string, count: number) => {
      for (let number = 0; number < count; number++) {
        const codeHash = createHash('sha256').update(`${sessionId}/${number}`).digest();
        const asked = { id: newId(), code: '', codeHash };
        await storeSeat(tenant, { id: sessionId, capacity: group.capacity }, asked);
      }
    };
    const sessions = tenant.repository(SessionRow);
    const coming = await sessions.find({
      where: { groupId: group.id, startsAt: MoreThan(instant), cancelledAt: IsNull() },
      order: { startsAt: 'ASC' },
      take: seats.length,
    });
    for (const [at, { id }] of coming.entries()) await take(id, seats[at] ?? 0);
    const past = await sessions.find({
      where: { groupId: group.id, endsAt: LessThan(instant), cancelledAt: IsNull() },
      order: { startsAt: 'DESC' },
      take: PAST_SESSIONS,
    });
    for (const [at, { id }] of past.entries()) {
      const attendance = await tenant.repository(AttendanceRow).findOneBy({ sessionId: id });
      const beside = BESIDE_THOSE_WHO_CAME[at % BESIDE_THOSE_WHO_CAME.length] ?? 0;
      if (attendance) await take(id, Math.max(0, attendance.attendeeCount + beside));
    }
  }
  await forgetSeats(tenant, instant);
}
