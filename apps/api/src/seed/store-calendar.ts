import type { Id, Series } from '@presence/domain';
import type { AssociationStory } from '@presence/testing';
import type { EntityManager } from 'typeorm';
import { AttendanceCorrectionRow } from '../attendance/attendance-correction.entity';
import { AttendanceRow } from '../attendance/attendance.entity';
import { SeriesRow } from '../sessions/series.entity';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import { SessionRow } from '../sessions/session.entity';
import { Bookings } from './bookings';
import type { Random } from './random';
import { recurrenceOf } from './recurrences';
import { drawMishaps, sessionsOf, type Now, type SessionPlan } from './sessions';
import { storeAll } from './store';
import { toldAfterwards } from './told-afterwards';

/** Stores series, sessions, who leads them and how many came. Returns how many sessions of each group are to come and stand. */
export async function storeCalendar(
  manager: EntityManager,
  { association, groups }: AssociationStory,
  { random, now }: { random: Random; now: Now },
): Promise<Map<string, number>> {
  const associationId = association.id;
  const shared = { now, bookings: new Bookings(), mishaps: drawMishaps(random) };
  const allSeries: Series[] = [];
  const plans = groups.flatMap((told) =>
    told.series.flatMap(({ id, startTime, endTime, venueId, facilitatorIds, ...rule }) => {
      const { id: groupId, timeZone } = told.group;
      const series = {
        id,
        groupId,
        recurrence: recurrenceOf(random, rule, now.today),
        startTime,
        endTime,
        timeZone,
        venueId,
        facilitatorIds,
        rotates: rule.rotates ?? false,
        parallel: false,
        onPublicHolidays: rule.onPublicHolidays ?? ('MEETS' as const),
        onSchoolHolidays: rule.onSchoolHolidays ?? ('MEETS' as const),
        endedAt: null,
        version: 1,
      };
      allSeries.push(series);
      return askedNext(sessionsOf(random, series, told, shared), rule.asksNext, now);
    }),
  );
  const facilitations = plans.flatMap(
    ({ session: { id, startsAt, endsAt, held }, facilitatorIds, askedId }) =>
      facilitatorIds.map((organiserId, position) => ({
        associationId,
        sessionId: id,
        organiserId,
        startsAt,
        endsAt,
        held,
        position,
        state: organiserId === askedId ? ('ASKED' as const) : ('CONFIRMED' as const),
      })),
  );
  await storeAll(
    manager,
    SeriesRow,
    allSeries.map((series) => ({ ...series, associationId })),
  );
  await storeAll(
    manager,
    SessionRow,
    plans.map(({ session }) => ({ ...session, associationId })),
  );
  await storeAll(manager, SessionFacilitationRow, facilitations);
  const { attendances, corrections } = toldAfterwards(
    plans.flatMap(({ attendance }) => attendance ?? []),
  );
  await storeAll(
    manager,
    AttendanceRow,
    attendances.map((attendance) => ({ ...attendance, associationId })),
  );
  await storeAll(
    manager,
    AttendanceCorrectionRow,
    corrections.map((correction) => ({ ...correction, associationId })),
  );

  const coming = new Map<string, number>();
  for (const { session } of plans) {
    if (session.held && session.startsAt > now.instant)
      coming.set(session.groupId, (coming.get(session.groupId) ?? 0) + 1);
  }
  return coming;
}

/** These sessions, the next to which somebody belongs asking them. */
function askedNext(plans: SessionPlan[], organiserId: Id | undefined, now: Now) {
  const next = plans.find(
    ({ session: { held, startsAt }, facilitatorIds }) =>
      held && startsAt > now.instant && facilitatorIds.some((id) => id === organiserId),
  );
  return plans.map((plan) => ({ ...plan, askedId: plan === next ? organiserId : undefined }));
}
