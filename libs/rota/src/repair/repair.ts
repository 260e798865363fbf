import type { Compiled, Standing } from '../compile/compiled';
import { costOf, type PlanCost } from '../cost/cost';
import { Random } from '../search/random';
import { Agenda } from '../sequence/agenda';
import type { Timed } from '../sequence/timed';
import { affectedBy, type RotaChange } from './change';
import { disturb, type RepairedAgenda } from './disturb';
import { insertByRegret } from './insert';

/** One contact before and after; null where nobody comes. */
export type Difference = { contact: number; before: Standing | null; after: Standing | null };

/**
 * One way to mend a rota: at most `most` other people disturbed (ids of those who are), what differs, which of the
 * contacts concerned nobody comes to, and what the whole rota then costs.
 */
export type Repair = {
  most: number;
  disturbed: readonly string[];
  differences: readonly Difference[];
  uncovered: readonly number[];
  timed: Timed;
  cost: PlanCost;
};

/** A change's contacts, three ways to mend them, and the rota with the change in it. */
export type Repairs = { compiled: Compiled; contacts: readonly number[]; plans: readonly Repair[] };

/** How many other people may be disturbed, plan by plan. */
const PROMISES = [0, 1, 3];

/** Orders in which the contacts are put in, the first without chance. */
const ATTEMPTS = 4;

/**
 * Mends a timed rota after a change: nothing moves but the contacts concerned, then with one other person disturbed, then
 * with three: to cover more, then to spare new faces. Each plan covers at least what the one before does; no hard rule is broken, and the same seed gives the
 * same plans.
 */
export function repair(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  change: RotaChange,
  seed = 1,
): Repairs {
  const affected = affectedBy(compiled, timed, change);
  const before = new Agenda(affected.compiled, timed);
  const places = affected.compiled.contacts.map((_, contact) => before.at(contact));
  for (const contact of affected.contacts) before.take(contact);

  const weightLeft = (agenda: Agenda) =>
    affected.contacts.reduce(
      (sum, contact) => sum + (agenda.at(contact) ? 0 : agenda.needOf(contact).weight),
      0,
    );
  let agenda = before.in(affected.compiled);
  insertByRegret(agenda, affected.contacts);
  const random = new Random(seed);
  for (let attempt = 1; attempt < ATTEMPTS && weightLeft(agenda) > 0; attempt++) {
    const other = before.in(affected.compiled);
    insertByRegret(other, affected.contacts, random);
    if (weightLeft(other) < weightLeft(agenda)) agenda = other;
  }

  let mended: RepairedAgenda = { agenda, disturbed: new Set() };
  const plans = PROMISES.map((most): Repair => {
    if (most > 0) mended = disturb(mended, affected.contacts, most);
    return repairOf(mended.agenda, places, affected.contacts, most);
  });
  return { compiled: affected.compiled, contacts: affected.contacts, plans };
}

function repairOf(
  agenda: Agenda,
  places: readonly (Standing | null)[],
  contacts: readonly number[],
  most: number,
): Repair {
  const timed = agenda.timed();
  const differences = places.flatMap((before, contact): Difference[] => {
    const after = agenda.at(contact);
    return same(before, after) ? [] : [{ contact, before, after }];
  });
  const others = differences.filter(({ contact }) => !contacts.includes(contact));
  const disturbed = [
    ...new Set(
      others.map(
        ({ contact }) => agenda.compiled.needs[agenda.needOf(contact).id]?.person.id ?? '',
      ),
    ),
  ];
  const uncovered = contacts.filter((contact) => !agenda.at(contact));
  return {
    most,
    disturbed,
    differences,
    uncovered,
    timed,
    cost: costOf(agenda.compiled.instance, timed.plan),
  };
}

const same = (one: Standing | null, other: Standing | null) =>
  one === other ||
  (!!one &&
    !!other &&
    one.start === other.start &&
    one.volunteers.length === other.volunteers.length &&
    one.volunteers.every((volunteer) => other.volunteers.includes(volunteer)));
