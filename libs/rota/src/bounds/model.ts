import { checkInstance } from '../check/check-instance';
import type { Instance, Plan, RotaContact, RotaNeed } from '../instance';
import { areApart } from '../greedy';
import { dayOf, weekOf, weeksIn } from '../cost/calendar';
import { addFairness } from './fairness';
import { addLimits, addPeople } from './limits';
import { LinearModel } from './linear-model';
import type { RotaModel, Serving } from './rota-model';
import { assignmentCost, pairKey, Room } from './room';

/** Only these contacts may change, served by these volunteers (ids); whatever else stands as in `plan`. */
export type Restriction = {
  plan: Plan;
  contacts: ReadonlySet<number>;
  volunteers: ReadonlySet<number>;
};

/**
 * What to ask of a model: to minimise the uncovered weight, or the quality cost with an uncovered weight (of the
 * whole plan) of at most `coverageAtMost`. Without `people` nobody is held to the most people they serve: fewer columns
 * and rows, for a bound on the coverage only.
 */
export type ModelOptions = {
  objective: 'coverage' | 'quality';
  coverageAtMost?: number;
  restriction?: Restriction;
  people?: boolean;
};

/**
 * The mixed integer model of an instance, every cost as in `costOf`. Locked contacts are settled. An objective of
 * a solution with whole numbers is the uncovered weight, or the quality, of the plan that `readPlan` gives.
 */
export function buildModel(instance: Instance, options: ModelOptions): RotaModel {
  checkInstance(instance);
  const { restriction } = options;
  const isFree = (contact: RotaContact) =>
    !contact.locked && (restriction?.contacts.has(contact.id) ?? true);
  const free = instance.contacts.filter(isFree);
  const settled = instance.contacts.map((contact) =>
    isFree(contact) ? null : (contact.locked ?? restriction?.plan[contact.id] ?? null),
  );
  const room = new Room(instance);
  room.settle(
    settled,
    instance.contacts.filter((contact) => !isFree(contact)).map(({ id }) => id),
  );

  const quality = options.objective === 'quality';
  const linear = new LinearModel();
  linear.offset = quality ? room.quality : room.uncovered;
  const servings: Serving[] = [];
  const gaps = new Map<number, number>();
  const pairs = new Map<number, number>();
  const coverage =
    options.coverageAtMost === undefined
      ? null
      : linear.row(-Infinity, options.coverageAtMost - room.uncovered);

  for (const contact of free) {
    const need = instance.needs[contact.need];
    if (!need) throw new RangeError(`Contact ${contact.id} has no need ${contact.need}`);
    const gap = linear.column(quality ? 0 : need.weight);
    gaps.set(contact.id, gap);
    if (coverage !== null) linear.put(coverage, gap, need.weight);
    const own = servingsOf(instance, contact, need, room, options).map((serving) => ({
      ...serving,
      column: linear.column(
        quality ? assignmentCost(serving.candidate.fit, need, serving.halfDay) : 0,
      ),
    }));
    servings.push(...own);
    if (need.volunteersNeeded === 1) coverBy(linear, own, gap);
    else coverInPairs(linear, instance, own, gap);
    if (options.people === false) continue;
    // Somebody serves a need only when the pair is paid for: said contact by contact, which leaves fewer fractions.
    for (const [volunteer, same] of Map.groupBy(own, ({ candidate }) => candidate.volunteer)) {
      const key = pairKey(instance, need.id, volunteer);
      if (room.pairs.has(key)) continue;
      const pair = pairs.get(key) ?? linear.column(quality ? (same[0]?.candidate.pair ?? 0) : 0);
      pairs.set(key, pair);
      const row = linear.row(-Infinity, 0);
      for (const { column } of same) linear.put(row, column, 1);
      linear.put(row, pair, -1);
    }
  }
  const model: RotaModel = {
    linear,
    instance,
    settled,
    servings,
    pairs,
    gaps,
    coverage,
    limits: linear.rows,
  };
  addLimits(model, room);
  addPeople(model, room);
  if (quality) addFairness(model, room, weeksIn(instance.halfDays));
  return model;
}

/** Who could serve a contact, and when, with the room that is left. */
function servingsOf(
  instance: Instance,
  contact: RotaContact,
  need: RotaNeed,
  room: Room,
  { restriction }: ModelOptions,
): Omit<Serving, 'column'>[] {
  const visit = need.kind === 'VISIT';
  return need.candidates
    .filter(({ volunteer }) => restriction?.volunteers.has(volunteer) ?? true)
    .filter(
      ({ volunteer, accompanies }) =>
        accompanies === true ||
        (room.people[volunteer] ?? 0) > 0 ||
        room.meets(need, volunteer) ||
        room.pairs.has(pairKey(instance, need.id, volunteer)),
    )
    .flatMap((candidate) =>
      contact.halfDays
        .filter(
          (halfDay) =>
            (room.minutes[candidate.volunteer]?.[halfDay] ?? 0) >= candidate.minutes &&
            !candidate.barred?.includes(halfDay) &&
            (room.week[candidate.volunteer]?.[weekOf(halfDay)] ?? 0) > 0 &&
            (room.day[candidate.volunteer]?.[dayOf(halfDay)] ?? 0) > 0 &&
            (!visit || (room.visits[candidate.volunteer]?.[weekOf(halfDay)] ?? 0) > 0),
        )
        .map((halfDay) => ({ contact: contact.id, need: need.id, candidate, visit, halfDay })),
    );
}

/** One volunteer comes, or there is a gap. */
function coverBy(linear: LinearModel, servings: readonly Serving[], gap: number): void {
  const row = linear.row(1, 1);
  linear.put(row, gap, 1);
  for (const { column } of servings) linear.put(row, column, 1);
}

/** Two volunteers come in the same half-day, or there is a gap. */
function coverInPairs(
  linear: LinearModel,
  instance: Instance,
  servings: readonly Serving[],
  gap: number,
): void {
  const cover = linear.row(1, 1);
  linear.put(cover, gap, 1);
  for (const [, together] of Map.groupBy(servings, ({ halfDay }) => halfDay)) {
    const here = linear.column(0);
    linear.put(cover, here, 1);
    const both = linear.row(0, 0);
    linear.put(both, here, -2);
    together.forEach((one, at) => {
      linear.put(both, one.column, 1);
      const once = linear.row(-Infinity, 0);
      linear.put(once, one.column, 1);
      linear.put(once, here, -1);
      for (const other of together.slice(at + 1)) {
        if (!areApart(instance, one.candidate.volunteer, other.candidate.volunteer)) continue;
        const apart = linear.row(-Infinity, 0);
        linear.put(apart, one.column, 1);
        linear.put(apart, other.column, 1);
        linear.put(apart, here, -1);
      }
    });
  }
}
