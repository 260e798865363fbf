import {
  HORIZON_DAYS,
  type HolidayDate,
  occurrenceOn,
  occurrences,
  type Attendance,
  type Occurrence,
  type Series,
  seriesDates,
  teamInTurn,
  type Session,
  addDays,
} from '@presence/domain';
import type { GroupStory } from '@presence/testing';
import { attendanceOf } from './attendances';
import type { Bookings } from './bookings';
import { addMinutes } from './days';
import type { Random } from './random';
import { closedOn } from './recurrences';
import { CANCELLED_WORDS, MOVED_WORDS } from './words/session-words';

/** The day on which the story is told, and the instant. */
export type Now = { today: string; instant: string };

/** What the sessions of one association share. */
type SessionContext = { now: Now; bookings: Bookings; mishaps: Mishaps };

/** One session with who leads it, and its numbers once they are entered. */
export type SessionPlan = {
  session: Omit<Session, 'facilitatorIds' | 'version'> & { held: boolean; updatedAt: string };
  facilitatorIds: string[];
  attendance: Omit<Attendance, 'version'> | null;
};

/** What goes otherwise than planned, as one in so many; shared by all series of an association, so that its figures hold. */
export const drawMishaps = (random: Random) => ({
  cancelled: random.oneIn(15),
  moved: random.oneIn(28),
  leftAlone: random.oneIn(33),
  uncovered: random.oneIn(10),
  forgotten: random.oneIn(50),
});
type Mishaps = ReturnType<typeof drawMishaps>;

const DAYS_TO_ENTER = 7;
const DAY_MINUTES = 24 * 60;

const earlier = (a: string, b: string) => (a < b ? a : b);

/** The sessions of one series, from a year ago to a year ahead, some cancelled, some moved, some without anybody to lead them. */
export function sessionsOf(
  random: Random,
  series: Series,
  told: GroupStory,
  { now, bookings, mishaps }: SessionContext,
): SessionPlan[] {
  const dates = occurrences(
    series.recurrence,
    series,
    addDays(now.today, -365),
    addDays(now.today, HORIZON_DAYS),
  ).filter(({ date }) => !closedOn(date));
  const { skipped, undecided } = seriesDates(
    series,
    told.group.inseeCode,
    addDays(now.today, -365),
    addDays(now.today, HORIZON_DAYS),
  );
  const isOn = (days: readonly HolidayDate[], { session }: SessionPlan) =>
    days.some(({ date }) => session.originalStart?.startsWith(date) ?? false);
  const waits = (plan: SessionPlan) =>
    plan.session.startsAt > now.instant && plan.session.editedAt === null && isOn(undecided, plan);
  // What is skipped is drawn like the rest and then left out, so that the others are told as before.
  return dates
    .map((occurrence, turn) =>
      sessionOf(random, series, told, { ...occurrence, turn }, { now, bookings, mishaps }),
    )
    .filter((plan) => !isOn(skipped, plan))
    .map((plan) => ({ ...plan, session: { ...plan.session, undecided: waits(plan) } }));
}

function sessionOf(
  random: Random,
  series: Series,
  told: GroupStory,
  planned: Occurrence & { turn: number },
  { now, bookings, mishaps }: SessionContext,
): SessionPlan {
  const roomTaken = !isFree(series, planned, bookings);
  const cancelled = mishaps.cancelled() || roomTaken;
  const moved = mishaps.moved() && !cancelled ? elsewhen(random, series, planned, bookings) : null;
  const { date, startsAt, endsAt, clockShift } = moved ?? planned;
  const past = endsAt < now.instant;
  const team = series.rotates
    ? teamInTurn(series.facilitatorIds, told.group.facilitatorPlaces, planned.turn)
    : series.facilitatorIds;
  const free = team.filter((id) => bookings.isFree(id, { startsAt, endsAt }));
  const uncovered = past ? mishaps.leftAlone() : !cancelled && mishaps.uncovered();
  const facilitatorIds = uncovered ? [] : random.chance(0.3) ? free.slice(0, 1) : free;
  if (!cancelled)
    for (const id of [...facilitatorIds, ...takenBy(series)])
      bookings.book(id, { startsAt, endsAt });

  const announced = addMinutes(startsAt, -random.whole(2, 12) * DAY_MINUTES);
  const changedAt = earlier(
    announced,
    addMinutes(now.instant, -random.whole(60, 20 * DAY_MINUTES)),
  );
  const id = random.id();
  const enteredBy = facilitatorIds[0] ?? series.facilitatorIds[0];
  const toEnter =
    endsAt > addMinutes(now.instant, -DAYS_TO_ENTER * DAY_MINUTES) || mishaps.forgotten();
  return {
    session: {
      id,
      groupId: series.groupId,
      seriesId: series.id,
      originalStart: planned.originalStart,
      date,
      startTime: series.startTime,
      endTime: series.endTime,
      timeZone: series.timeZone,
      startsAt,
      endsAt,
      clockShift,
      venueId: series.venueId,
      held: !cancelled,
      cancelledAt: cancelled ? changedAt : null,
      undecided: false,
      publicWord: cancelled ? random.pick(CANCELLED_WORDS) : moved ? random.pick(MOVED_WORDS) : '',
      editedAt: moved ? changedAt : null,
      updatedAt: cancelled || moved ? changedAt : addMinutes(now.instant, -400 * DAY_MINUTES),
    },
    facilitatorIds,
    attendance:
      past && !cancelled && !toEnter && enteredBy
        ? attendanceOf(random, { id, date, endsAt }, told.group, told.usual, enteredBy)
        : null,
  };
}

/** The group itself, and its room where it has one: each is taken once at a time. */
const takenBy = ({ groupId, venueId }: Series) => (venueId ? [groupId, venueId] : [groupId]);
const isFree = (series: Series, span: { startsAt: string; endsAt: string }, bookings: Bookings) =>
  takenBy(series).every((id) => bookings.isFree(id, span));

/** The same hours on a day near by, if group and room are free. */
function elsewhen(
  random: Random,
  series: Series,
  planned: Occurrence,
  bookings: Bookings,
): Occurrence | null {
  const other = occurrenceOn(addDays(planned.date, random.pick([-2, -1, 1, 2])), series);
  return isFree(series, other, bookings) ? other : null;
}
