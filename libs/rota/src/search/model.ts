import { areApart } from '../greedy';
import { weeksIn } from '../cost/calendar';
import { loadSteps, servingOf, unusualCost } from '../cost/cost';
import type { Assignment, Candidate, Instance, RotaContact, RotaNeed } from '../instance';
import { pairsAlike } from './pairs-alike';

/**
 * An instance laid out for speed. A *pair* is a candidate of a need, numbered through all needs in order; an *option*
 * is a pair in one half-day that a contact accepts and the volunteer has the minutes for. Lists of lists are one flat
 * array with the place where each begins (`…Start`, one longer than the list).
 */
export type Model = {
  readonly instance: Instance;
  readonly weeks: number;
  readonly halfDays: number;
  readonly minutes: Int32Array;
  readonly maxWeek: Int32Array;
  readonly maxVisits: Int32Array;
  readonly maxDay: Int32Array;
  readonly maxPeople: Int32Array;
  readonly fair: Int32Array;
  readonly heavy: Int32Array;
  readonly listed: Uint8Array;
  readonly pairStart: Int32Array;
  readonly pairNeed: Int32Array;
  readonly pairVolunteer: Int32Array;
  readonly pairMinutes: Int32Array;
  readonly pairCost: Float64Array;
  /** Pairs that are under way elsewhere already, so that they take no place under the cap of people. */
  readonly pairKnown: Uint8Array;
  /** Other pairs of each that take a place under the cap of people together with it: the same volunteer and person. */
  readonly pairsAlike: Lists;
  readonly pairsOf: Lists;
  readonly contactsOf: Lists;
  readonly needOf: Int32Array;
  readonly weightOf: Int32Array;
  readonly fixed: Uint8Array;
  /** Contacts that are not locked and that as many as they ask could serve in one half-day. */
  readonly servable: Uint8Array;
  readonly isVisit: Uint8Array;
  readonly asks: Uint8Array;
  /** Options of contact c with the k-th candidate of its need: from optionStart[contactBase[c] + k] to the next. */
  readonly contactBase: Int32Array;
  readonly optionStart: Int32Array;
  readonly optionHalfDay: Int32Array;
  readonly optionCost: Float64Array;
  /** Whether some volunteer may not be paired with some other. */
  readonly apart: (one: number, other: number) => boolean;
};

/** For each member its items, flat: those of i stand from start[i] to start[i + 1]. */
type Lists = { readonly start: Int32Array; readonly items: Int32Array };

/** A contact's locked assignment names volunteers; those no list of the need has are added to it, without options. */
function candidatesOf(need: RotaNeed, contacts: readonly RotaContact[]): Candidate[] {
  const candidates = [...need.candidates];
  for (const { locked } of contacts) {
    for (const volunteer of locked?.volunteers ?? []) {
      if (!candidates.some((one) => one.volunteer === volunteer))
        candidates.push({ ...servingOf(need, volunteer), volunteer });
    }
  }
  return candidates;
}

/** Groups the items 0 … by what `owner` says of each, in order. */
function group(owners: number, items: number, owner: (item: number) => number): Lists {
  const start = new Int32Array(owners + 1);
  for (let item = 0; item < items; item++)
    start[owner(item) + 1] = (start[owner(item) + 1] ?? 0) + 1;
  for (let i = 0; i < owners; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  const list = new Int32Array(items);
  for (let item = 0; item < items; item++) {
    const at = next[owner(item)] ?? 0;
    list[at] = item;
    next[owner(item)] = at + 1;
  }
  return { start, items: list };
}

/**
 * Lays out an instance. `changeWeight` is what another half-day or face than the published one costs within quality,
 * below any wish, so that it decides only among equals.
 */
export function modelOf(instance: Instance, changeWeight = 0.2): Model {
  const { volunteers, needs, contacts, halfDays } = instance;
  const weeks = weeksIn(halfDays);
  const contactsOf = group(needs.length, contacts.length, (c) => contacts[c]?.need ?? 0);
  const candidates = needs.map((need) => {
    const items = contactsOf.items.subarray(
      contactsOf.start[need.id],
      contactsOf.start[need.id + 1],
    );
    return candidatesOf(
      need,
      Array.from(items, (c) => contacts[c] as RotaContact),
    );
  });
  const pairStart = Int32Array.from([0, ...candidates.map(() => 0)]);
  candidates.forEach((list, need) => (pairStart[need + 1] = (pairStart[need] ?? 0) + list.length));
  const steps = volunteers.map((volunteer) => loadSteps(volunteer.maxContactsPerWeek, weeks));
  const listed = new Uint8Array(volunteers.length);
  for (const need of needs)
    for (const candidate of need.candidates) listed[candidate.volunteer] = 1;

  const count = pairStart[needs.length] ?? 0;
  const [pairNeed, pairVolunteer, pairMinutes] = [
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count),
  ];
  const pairCost = new Float64Array(count);
  const pairKnown = new Uint8Array(count);
  candidates.forEach((list, need) =>
    list.forEach(({ volunteer, minutes, pair, accompanies }, k) => {
      const p = (pairStart[need] ?? 0) + k;
      pairKnown[p] = accompanies ? 1 : 0;
      [pairNeed[p], pairVolunteer[p], pairMinutes[p], pairCost[p]] = [
        need,
        volunteer,
        minutes,
        pair,
      ];
    }),
  );
  const options = optionsOf(instance, candidates, changeWeight);

  return {
    instance,
    weeks,
    halfDays,
    minutes: Int32Array.from(
      volunteers.flatMap((volunteer) =>
        Array.from({ length: halfDays }, (_, h) => volunteer.minutes[h] ?? 0),
      ),
    ),
    maxWeek: Int32Array.from(volunteers, (volunteer) => volunteer.maxContactsPerWeek),
    maxVisits: Int32Array.from(volunteers, (volunteer) => volunteer.maxVisitsPerWeek),
    maxDay: Int32Array.from(volunteers, (volunteer) => volunteer.maxContactsPerDay),
    maxPeople: Int32Array.from(volunteers, (volunteer) => volunteer.maxPeople),
    fair: Int32Array.from(steps, ([fair]) => fair),
    heavy: Int32Array.from(steps, ([, heavy]) => heavy),
    listed,
    pairStart,
    pairNeed,
    pairVolunteer,
    pairMinutes,
    pairCost,
    pairKnown,
    pairsAlike: pairsAlike(instance, { pairStart, pairNeed, pairVolunteer, pairKnown }),
    pairsOf: group(volunteers.length, count, (p) => pairVolunteer[p] ?? 0),
    contactsOf,
    needOf: Int32Array.from(contacts, (contact) => contact.need),
    weightOf: Int32Array.from(contacts, (contact) => needs[contact.need]?.weight ?? 0),
    fixed: Uint8Array.from(contacts, (contact) => (contact.locked ? 1 : 0)),
    isVisit: Uint8Array.from(needs, (need) => (need.kind === 'VISIT' ? 1 : 0)),
    asks: Uint8Array.from(needs, (need) => need.volunteersNeeded),
    ...options,
    apart: volunteers.some((volunteer) => volunteer.apart?.length)
      ? (one, other) => areApart(instance, one, other)
      : () => false,
  };
}

/**
 * Every half-day of every contact with every candidate, counted first and then laid out: of a country there are millions,
 * and lists that grow would take several times their place.
 */
function optionsOf(
  instance: Instance,
  candidates: readonly (readonly Candidate[])[],
  changeWeight: number,
) {
  const { volunteers, needs, contacts } = instance;
  const suits = (
    { locked }: RotaContact,
    need: RotaNeed,
    candidate: Candidate,
    k: number,
    halfDay: number,
  ) =>
    !locked &&
    k < need.candidates.length &&
    (volunteers[candidate.volunteer]?.minutes[halfDay] ?? 0) >= candidate.minutes &&
    !candidate.barred?.includes(halfDay);
  const contactBase = new Int32Array(contacts.length);
  let [starts, options] = [0, 0];
  for (const contact of contacts) {
    const need = needs[contact.need] as RotaNeed;
    const list = candidates[contact.need] ?? [];
    contactBase[contact.id] = starts;
    starts += list.length;
    list.forEach((candidate, k) => {
      for (const halfDay of contact.halfDays)
        if (suits(contact, need, candidate, k, halfDay)) options++;
    });
  }
  const optionStart = new Int32Array(starts + 1);
  const [optionHalfDay, optionCost] = [new Int32Array(options), new Float64Array(options)];
  const servable = new Uint8Array(contacts.length);
  const asked = new Int32Array(instance.halfDays);
  let at = 0;
  for (const contact of contacts) {
    const need = needs[contact.need] as RotaNeed;
    asked.fill(0);
    candidates[contact.need]?.forEach((candidate, k) => {
      optionStart[(contactBase[contact.id] ?? 0) + k] = at;
      for (const halfDay of contact.halfDays) {
        if (!suits(contact, need, candidate, k, halfDay)) continue;
        const change = changeCost(contact.published, candidate, halfDay) * changeWeight;
        optionHalfDay[at] = halfDay;
        optionCost[at++] = staticCost(need, candidate, halfDay) + change;
        if (++asked[halfDay]! >= need.volunteersNeeded) servable[contact.id] = 1;
      }
    });
  }
  optionStart[starts] = at;
  return { contactBase, optionStart, optionHalfDay, optionCost, servable };
}

/** Fit and the unusual half-day: what an assignment costs whatever the rest of the plan. */
export function staticCost(
  need: RotaNeed,
  { fit }: Pick<Candidate, 'fit'>,
  halfDay: number,
): number {
  return fit / 2 + unusualCost(need, halfDay);
}

function changeCost(
  published: Assignment | undefined,
  { volunteer }: Candidate,
  halfDay: number,
): number {
  return published && (published.halfDay !== halfDay || !published.volunteers.includes(volunteer))
    ? 1
    : 0;
}
