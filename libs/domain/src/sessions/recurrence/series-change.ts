import type { Occurrence } from './occurrences';

/**
 * What planning needs to know of a stored session of a series. `originalStart` is the local start its rule gave it and
 * stays when it is moved; `edited` when an organiser changed anything of it by hand; `cancelled` with a public word.
 */
export type StoredOccurrence = {
  id: string;
  originalStart: string;
  startsAt: string;
  edited: boolean;
  hasAttendance: boolean;
  /** Somebody has or had a seat at it, or waits for one. */
  hasSeats: boolean;
  cancelled: boolean;
};

/**
 * What becomes of each stored session, and what is new. `keep`, `update`, `remove` and `orphaned` together hold every
 * existing id exactly once:
 * - `keep`: stays as it is (past, out of scope, already right, or protected on a date that the new rule still holds);
 * - `update`: still untouched by hand, on a date that the new rule holds at other times: takes those of `to`;
 * - `remove`: untouched, to come, and no longer in the rule;
 * - `orphaned`: no longer in the rule, but edited, cancelled, with attendance or seats: stays, and the organiser is told;
 * - `create`: dates of the new rule that have no session yet.
 */
export type SeriesChange = {
  keep: string[];
  update: { id: string; to: Occurrence }[];
  remove: string[];
  orphaned: string[];
  create: Occurrence[];
};

// A rule gives at most one occurrence a day, so the date is what a session and its rule agree on when times change.
const dateOf = ({ originalStart }: { originalStart: string }) => originalStart.slice(0, 10);
const isProtected = (session: StoredOccurrence) =>
  session.edited || session.cancelled || session.hasAttendance;
const byDate = <T extends { originalStart: string }>(list: readonly T[]) =>
  new Map(list.map((each) => [dateOf(each), each]));

/**
 * Plans a change of one session (`THIS`), of it and the following (`FOLLOWING`) or of all (`ALL`), seen from `now`
 * (ISO instant). `pivot` is the `originalStart` of the session from which the organiser made the change; `next` what the
 * new rule gives over the stored horizon, or for `THIS` the one new date and times (none: it goes). What has begun is
 * history and is never touched; `THIS` changes a session even if edited before, and keeps its `originalStart`.
 */
export function planSeriesChange(change: {
  existing: readonly StoredOccurrence[];
  scope: 'THIS' | 'FOLLOWING' | 'ALL';
  pivot: string;
  next: readonly Occurrence[];
  now: string;
}): SeriesChange {
  const { existing, scope, pivot, now } = change;
  const concerned = (originalStart: string) =>
    scope === 'ALL' ||
    (scope === 'THIS' ? originalStart === pivot : originalStart.slice(0, 10) >= pivot.slice(0, 10));
  const [only] = change.next;
  const wanted =
    scope === 'THIS'
      ? new Map(only === undefined ? [] : [[pivot.slice(0, 10), { ...only, originalStart: pivot }]])
      : byDate(change.next.filter(({ originalStart }) => concerned(originalStart)));

  const plan: SeriesChange = { keep: [], update: [], remove: [], orphaned: [], create: [] };
  for (const session of existing) {
    const to = wanted.get(dateOf(session));
    if (session.startsAt <= now || !concerned(session.originalStart)) plan.keep.push(session.id);
    else if (to === undefined)
      (isProtected(session) || session.hasSeats ? plan.orphaned : plan.remove).push(session.id);
    else if (scope === 'THIS') plan.update.push({ id: session.id, to });
    else if (
      isProtected(session) ||
      (to.originalStart === session.originalStart && to.startsAt === session.startsAt)
    )
      plan.keep.push(session.id);
    else plan.update.push({ id: session.id, to });
  }
  if (scope !== 'THIS') plan.create = rollForward(existing, [...wanted.values()], now);
  return plan;
}

/**
 * The occurrences of `next` that begin after `now` (ISO instant) and have no session yet: what a rolling year lacks.
 * A date whose session was moved or cancelled has one, and is not made again.
 */
export function rollForward(
  existing: readonly { originalStart: string }[],
  next: readonly Occurrence[],
  now: string,
): Occurrence[] {
  const held = byDate(existing);
  return next.filter((occurrence) => occurrence.startsAt > now && !held.has(dateOf(occurrence)));
}
