import type { ClosedDay } from '@presence/domain';
import type { Elsewhere, Instance } from '../instance';
import type { NeedToPlan, PersonToPlan, RotaInput, VolunteerToPlan } from './rota-input';
import type { Span } from './span';

/** A place on the map, degrees in WGS 84. */
export type Coordinates = { latitude: number; longitude: number };

/** `accompanied` are the people (ids) whom they keep company by what they do beside the rota. */
export type CompiledVolunteer = {
  source: VolunteerToPlan;
  free: readonly Span[];
  elsewhere: Elsewhere | undefined;
  accompanied: ReadonlySet<string>;
};

/** `closed` are the public holidays and closures on which the need does not take place. */
export type CompiledNeed = {
  source: NeedToPlan;
  person: PersonToPlan;
  closed: readonly ClosedDay[];
};

/** `spans` are the times within which the person accepts the contact; `id` is null where none stands yet. */
export type CompiledContact = {
  id: string | null;
  spans: readonly Span[];
  /** What stands in the rota for it, whether locked, published or only proposed. */
  standing: Standing | null;
  /** As in the period before, and not looked for again. */
  kept?: true;
  /** Volunteers (positions) who said that they cannot do it. */
  droppedBy?: readonly number[];
};

export type Standing = { halfDay: number; volunteers: readonly number[]; start: number };

/** Why a need gives no contact: no consent for its kind, or nothing is due (paused, over, another week). */
export type SkippedNeed = { needId: string; why: 'CONSENT' | 'NOT_DUE' };

/**
 * A rota's input made into an instance, and the way back: the position of a volunteer, need or contact in the instance
 * is its position here.
 */
export type Compiled = {
  input: RotaInput;
  instance: Instance;
  /** The minute (see Span) at which each half-day begins, and one more at the end of the period. */
  starts: readonly number[];
  volunteers: readonly CompiledVolunteer[];
  needs: readonly CompiledNeed[];
  contacts: readonly CompiledContact[];
  skipped: readonly SkippedNeed[];
  /** Standing contacts (ids) that nobody wants any more. */
  dropped: readonly string[];
};

/** The half-day in which a minute falls, −1 outside the period. */
export function halfDayAt({ starts }: Pick<Compiled, 'starts'>, minute: number): number {
  let low = 0;
  let high = starts.length - 1;
  if (minute < (starts[low] ?? 0) || minute >= (starts[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= minute) low = middle;
    else high = middle;
  }
  return low;
}

/** A half-day as a span. */
export const halfDaySpan = ({ starts }: Pick<Compiled, 'starts'>, halfDay: number): Span => ({
  start: starts[halfDay] ?? 0,
  end: starts[halfDay + 1] ?? 0,
});
