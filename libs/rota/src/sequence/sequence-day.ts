import { startsIn } from '../compile/candidates';
import { type Compiled, halfDaySpan } from '../compile/compiled';
import { within } from '../compile/span';
import type { Assignment } from '../instance';
import { canHold, type OpenTask, orderDay } from './order-day';
import { taskOf, wayTo } from './steps';
import { preferredStart } from './timed';

export type Placed = { contact: number; assignment: Assignment };

/** How often a common time of two volunteers is tried within one day. */
const MOST_TRIES = 300;

/**
 * Exact starts of contacts whose volunteers share a day, and those that no time was found for: the least weighty goes
 * first where not all can be held.
 */
export function sequenceDay(
  compiled: Compiled,
  placed: readonly Placed[],
): { starts: Map<number, number>; released: Placed[] } {
  const released: Placed[] = [];
  let left = [...placed];
  for (;;) {
    const tasks = new Map(left.map((one) => [one.contact, openTask(compiled, one)]));
    const starts = timesOf(compiled, left, tasks);
    if (starts) return { starts, released };
    const out = leastMissed(compiled, left, tasks);
    released.push(out);
    left = left.filter((one) => one !== out);
  }
}

/** The starts of a contact that suit the person and each of its volunteers, were it the only one of their day. */
function openTask(compiled: Compiled, { contact, assignment }: Placed): OpenTask {
  const task = taskOf(compiled, contact);
  const { spans = [], standing } = compiled.contacts[contact] ?? {};
  const preferred = preferredStart(compiled, contact, assignment.halfDay);
  if (task.fixed) return { ...task, starts: standing ? [standing.start] : [], preferred };
  const inside = within(spans, halfDaySpan(compiled, assignment.halfDay));
  const each = assignment.volunteers.map((id) => {
    const volunteer = compiled.volunteers[id];
    return volunteer
      ? startsIn(inside, volunteer.free, task.duration, wayTo(compiled, volunteer, contact))
      : [];
  });
  const [first = [], second] = each;
  return {
    ...task,
    starts: second ? first.filter((start) => second.includes(start)) : first,
    preferred,
  };
}

function dayOfVolunteer(
  placed: readonly Placed[],
  tasks: ReadonlyMap<number, OpenTask>,
  volunteer: number,
): OpenTask[] {
  return placed
    .filter(({ assignment }) => assignment.volunteers.includes(volunteer))
    .flatMap(({ contact }) => tasks.get(contact) ?? []);
}

const volunteersOf = (placed: readonly Placed[]) => [
  ...new Set(placed.flatMap(({ assignment }) => assignment.volunteers)),
];

/** Visits in pairs are pinned one after the other, nearest to the time they would best have; then each day is ordered. */
function timesOf(
  compiled: Compiled,
  placed: readonly Placed[],
  open: ReadonlyMap<number, OpenTask>,
): Map<number, number> | null {
  const tasks = new Map(open);
  const holds = (ids: readonly number[]) =>
    ids.every((id) => {
      const volunteer = compiled.volunteers[id];
      return !volunteer || canHold(compiled, volunteer, dayOfVolunteer(placed, tasks, id));
    });
  const pairs = placed
    .filter(
      ({ contact, assignment }) => assignment.volunteers.length > 1 && !tasks.get(contact)?.fixed,
    )
    .sort(
      (one, other) =>
        (open.get(one.contact)?.starts.length ?? 0) - (open.get(other.contact)?.starts.length ?? 0),
    );
  let tries = 0;
  const pin = (at: number): boolean => {
    const pair = pairs[at];
    if (!pair) return true;
    const task = open.get(pair.contact);
    if (!task) return false;
    const wished = task.preferred ?? task.starts[0] ?? 0;
    for (const start of [...task.starts].sort(
      (one, other) => Math.abs(one - wished) - Math.abs(other - wished) || one - other,
    )) {
      if (++tries > MOST_TRIES) return false;
      tasks.set(pair.contact, { ...task, starts: [start] });
      if (holds(pair.assignment.volunteers) && pin(at + 1)) return true;
    }
    tasks.set(pair.contact, task);
    return false;
  };
  if (!holds(volunteersOf(placed)) || !pin(0)) return null;
  const starts = new Map<number, number>();
  for (const id of volunteersOf(placed)) {
    const volunteer = compiled.volunteers[id];
    const day = volunteer && orderDay(compiled, volunteer, dayOfVolunteer(placed, tasks, id));
    if (!day) return null;
    for (const [contact, start] of day) starts.set(contact, start);
  }
  return starts;
}

/** The contact to give up: of a day that cannot hold all of its own, one whose going mends it; the least weighty of them. */
function leastMissed(
  compiled: Compiled,
  placed: readonly Placed[],
  tasks: ReadonlyMap<number, OpenTask>,
): Placed {
  const weight = ({ contact }: Placed) =>
    compiled.instance.needs[compiled.instance.contacts[contact]?.need ?? -1]?.weight ?? 0;
  const free = placed
    .filter(({ contact }) => !tasks.get(contact)?.fixed)
    .sort((one, other) => weight(one) - weight(other) || other.contact - one.contact);
  for (const id of volunteersOf(placed)) {
    const volunteer = compiled.volunteers[id];
    if (!volunteer || canHold(compiled, volunteer, dayOfVolunteer(placed, tasks, id))) continue;
    const own = free.filter(({ assignment }) => assignment.volunteers.includes(id));
    const mends = (one: Placed) =>
      canHold(
        compiled,
        volunteer,
        dayOfVolunteer(
          placed.filter((other) => other !== one),
          tasks,
          id,
        ),
      );
    const out = own.find(mends) ?? own[0];
    if (out) return out;
  }
  const out =
    free.find(({ assignment }) => assignment.volunteers.length > 1) ?? free[0] ?? placed[0];
  if (!out) throw new RangeError('A day without contacts always has its times');
  return out;
}
