import { distanceKm, travelMinutes } from '@presence/domain';
import { firstAfter, wayFromHome } from '../compile/candidates';
import type { Compiled, CompiledVolunteer } from '../compile/compiled';

/** One contact in a volunteer's day. A fixed one (locked, or begun) is the coordinator's word and is not questioned. */
export type Task = { contact: number; duration: number; visit: boolean; fixed: boolean };

/** Where a volunteer's day is: until when they are busy, in which of their free spans, at whose door (null: at home). */
export type Position = { end: number; span: number; at: number | null; fixed: boolean };

export const AT_HOME: Position = { end: -Infinity, span: -2, at: null, fixed: false };

export function taskOf({ instance, needs, contacts, input }: Compiled, contact: number): Task {
  const { need: id = -1, locked } = instance.contacts[contact] ?? {};
  const need = needs[id];
  if (!need || !contacts[contact])
    throw new RangeError(`No contact ${contact} in the rota from ${input.from}`);
  return {
    contact,
    duration: need.source.durationMinutes,
    visit: need.source.kind !== 'CALL',
    fixed: !!locked,
  };
}

/** The free span in which a minute falls, −1 where there is none. */
function spanOf({ free }: CompiledVolunteer, minute: number): number {
  const at = firstAfter(free, minute);
  return (free[at]?.start ?? Infinity) <= minute ? at : -1;
}

/** Minutes between two people's doors for a volunteer. */
function wayBetween(
  { instance, needs }: Compiled,
  { source }: CompiledVolunteer,
  one: number,
  other: number,
): number {
  const from = needs[instance.contacts[one]?.need ?? -1]?.person;
  const to = needs[instance.contacts[other]?.need ?? -1]?.person;
  return from && to ? travelMinutes(distanceKm(from, to), source.travel) : 0;
}

/** Minutes from a volunteer's home to where a contact is. */
export function wayTo(
  { instance, needs }: Compiled,
  { source }: CompiledVolunteer,
  contact: number,
): number {
  const need = needs[instance.contacts[contact]?.need ?? -1];
  return need ? wayFromHome(source, need.person, need.source.kind) : 0;
}

/**
 * The position after a task begun at `start`, null where it cannot be. Travel comes right before a visit: from the last
 * door in the same free span, else from home once the span has begun; a call is made from wherever one is.
 */
export function step(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  before: Position,
  task: Task,
  start: number,
): Position | null {
  const end = start + task.duration;
  const span = spanOf(volunteer, start);
  const after = {
    end,
    span,
    at: task.visit ? task.contact : span === before.span ? before.at : null,
    fixed: task.fixed,
  };
  if (task.fixed && before.fixed) return after;
  if (start < before.end) return null;
  if (!task.fixed && (span < 0 || end > (volunteer.free[span]?.end ?? 0))) return null;
  if (!task.visit) return after;
  if (
    before.at !== null &&
    start < before.end + wayBetween(compiled, volunteer, before.at, task.contact)
  )
    return null;
  if (task.fixed) return after;
  const leaves = span === before.span ? before.end : (volunteer.free[span]?.start ?? 0);
  if (before.at === null || span !== before.span)
    return start < leaves + wayTo(compiled, volunteer, task.contact) ? null : after;
  return after;
}
