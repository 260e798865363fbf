import { countableAudiences, type Attendance, type Group } from '@presence/domain';
import { addMinutes } from './days';
import type { Random } from './random';
import { ATTENDANCE_NOTES } from './words/session-words';

/** How many come, by month: July and August dip, autumn begins well. */
const SEASON = [1, 1, 1, 1, 0.95, 0.9, 0.6, 0.5, 1.05, 1.1, 1.05, 0.85];
const FIRST_TIMERS = 0.15;
const MOST = 25;

type Past = { id: string; date: string; endsAt: string };
type Entered = Omit<Attendance, 'version'>;

/** Plausible numbers for a session that was held, entered within two days by whoever led it. */
export function attendanceOf(
  random: Random,
  session: Past,
  group: Group,
  usual: number,
  enteredBy: string,
): Entered {
  const season = SEASON[Number(session.date.slice(5, 7)) - 1] ?? 1;
  const around = usual * season * (0.75 + random.next() * 0.5);
  const attendeeCount = Math.min(group.capacity ?? MOST, Math.max(2, Math.round(around)));
  const firstTimerCount = Array.from({ length: attendeeCount }, () =>
    random.chance(FIRST_TIMERS),
  ).filter(Boolean).length;
  return {
    sessionId: session.id,
    attendeeCount,
    firstTimerCount,
    countsByAudience: byAudience(random, group, attendeeCount),
    note: random.chance(0.12) ? random.pick(ATTENDANCE_NOTES) : '',
    notHeldReason: null,
    enteredAt: addMinutes(session.endsAt, random.whole(10, 2 * 24 * 60)),
    enteredBy,
  };
}

/** Two sessions in three are counted by audience too, where the group has several; some of those present stay uncounted. */
function byAudience(
  random: Random,
  group: Group,
  attendeeCount: number,
): Attendance['countsByAudience'] {
  const audiences = countableAudiences(group.audiences);
  if (audiences.length === 0 || random.chance(1 / 3)) return {};
  let left = attendeeCount;
  const counts = audiences.map((audience) => {
    const count = Math.min(left, random.whole(0, Math.ceil(attendeeCount / audiences.length) + 1));
    left -= count;
    return [audience, count];
  });
  return Object.fromEntries(counts) as Attendance['countsByAudience'];
}
