import { checkInstance } from '../check/check-instance';
import { partsOf } from '../bounds/parts';
import { dayOf, HALF_DAYS_A_DAY, weekOf, weeksIn } from '../cost/calendar';
import { servingOf } from '../cost/cost';
import {
  countedAs,
  type Assignment,
  type Instance,
  type Plan,
  type RotaContact,
  type RotaVolunteer,
} from '../instance';

/** A part of an instance: an instance of its own, and the positions its volunteers and contacts have in the whole. */
export type Part = {
  instance: Instance;
  volunteers: readonly number[];
  contacts: readonly number[];
};

/**
 * Divides an instance among groups of about `size` volunteers who mostly serve the same needs, as branches do. Each
 * need goes to the group with most of its candidates, the regular ones first, and may be served by these alone. A
 * locked contact whose volunteers are of another group is left out: it stands when the parts are joined.
 */
export function divide(instance: Instance, size: number): Part[] {
  checkInstance(instance);
  const groups = partsOf(instance, size);
  const groupOf = new Int32Array(instance.volunteers.length);
  groups.forEach((group, at) => group.forEach((volunteer) => (groupOf[volunteer] = at)));
  const home = instance.needs.map(({ candidates }) => {
    const pull = new Float64Array(groups.length);
    for (const { volunteer, pair } of candidates) pull[groupOf[volunteer]!]! += pair < 50 ? 10 : 1;
    return pull.indexOf(Math.max(...pull));
  });
  return groups.map((group, at) => partOf(instance, group, (need) => home[need] === at));
}

function partOf(
  instance: Instance,
  group: readonly number[],
  isHome: (need: number) => boolean,
): Part {
  const place = new Map(group.map((volunteer, at) => [volunteer, at]));
  const inGroup = (volunteer: number) => place.has(volunteer);
  const moved = (volunteers: readonly number[]) =>
    volunteers.filter(inGroup).map((volunteer) => place.get(volunteer) ?? 0);
  const assignment = (of: Assignment | undefined) =>
    of && { halfDay: of.halfDay, volunteers: moved(of.volunteers) };
  const needs = instance.needs.filter(({ id }) => isHome(id));
  const needAt = new Map(needs.map(({ id }, at) => [id, at]));
  const isWhole = ({ locked }: RotaContact) => !locked || locked.volunteers.every(inGroup);
  const contacts = instance.contacts.filter(
    (contact) => needAt.has(contact.need) && isWhole(contact),
  );
  const inPart = new Set(contacts.map(({ id }) => id));
  const leftOut = new Map<number, RotaContact[]>();
  for (const contact of instance.contacts)
    if (contact.locked && !inPart.has(contact.id))
      for (const volunteer of contact.locked.volunteers)
        if (inGroup(volunteer))
          leftOut.set(volunteer, [...(leftOut.get(volunteer) ?? []), contact]);
  return {
    volunteers: group,
    contacts: contacts.map(({ id }) => id),
    instance: {
      halfDays: instance.halfDays,
      volunteers: group.flatMap((id, at) => {
        const volunteer = instance.volunteers[id];
        return volunteer
          ? [
              {
                ...withLocks(instance, volunteer, leftOut.get(id) ?? []),
                id: at,
                apart: moved(volunteer.apart ?? []),
              },
            ]
          : [];
      }),
      needs: needs.map((need, at) => ({
        ...need,
        id: at,
        candidates: need.candidates
          .filter(({ volunteer }) => inGroup(volunteer))
          .map((candidate) => ({ ...candidate, volunteer: place.get(candidate.volunteer) ?? 0 })),
        unlisted: (need.unlisted ?? [])
          .filter(({ volunteer }) => inGroup(volunteer))
          .map((candidate) => ({ ...candidate, volunteer: place.get(candidate.volunteer) ?? 0 })),
      })),
      contacts: contacts.map((contact, at) => ({
        ...contact,
        id: at,
        need: needAt.get(contact.need) ?? 0,
        locked: assignment(contact.locked),
        published: assignment(contact.published),
      })),
    },
  };
}

/** A volunteer for whom locked contacts outside the part are something they have elsewhere. */
function withLocks(
  { needs, halfDays }: Instance,
  volunteer: RotaVolunteer,
  locked: readonly RotaContact[],
): RotaVolunteer {
  if (locked.length === 0) return volunteer;
  const { elsewhere } = volunteer;
  const days = Array.from(
    { length: Math.ceil(halfDays / HALF_DAYS_A_DAY) },
    (_, at) => elsewhere?.days[at] ?? 0,
  );
  const counted = Array.from({ length: weeksIn(halfDays) }, (_, at) => ({
    contacts: elsewhere?.weeks[at] ?? 0,
    visits: elsewhere?.visits[at] ?? 0,
  }));
  const minutes = [...volunteer.minutes];
  const people = new Set<number>();
  for (const { need: id, locked: at } of locked) {
    const need = needs[id];
    const week = counted[weekOf(at?.halfDay ?? 0)];
    if (!need || !at || !week) continue;
    const { minutes: taken, accompanies } = servingOf(need, volunteer.id);
    week.contacts++;
    if (need.kind === 'VISIT') week.visits++;
    days[dayOf(at.halfDay)] = (days[dayOf(at.halfDay)] ?? 0) + 1;
    minutes[at.halfDay] = Math.max(0, (minutes[at.halfDay] ?? 0) - taken);
    if (!accompanies) people.add(countedAs(need));
  }
  return {
    ...volunteer,
    minutes,
    elsewhere: {
      weeks: counted.map(({ contacts }) => contacts),
      visits: counted.map(({ visits }) => visits),
      days,
      people: (elsewhere?.people ?? 0) + people.size,
    },
  };
}

/** Joins plans of the parts (undefined: none yet) into one of the whole; what no part has keeps its lock, or nobody. */
export function join(
  instance: Instance,
  parts: readonly Part[],
  plans: readonly (Plan | undefined)[],
): Plan {
  const whole: (Assignment | null)[] = instance.contacts.map(({ locked }) => locked ?? null);
  parts.forEach(({ volunteers, contacts }, part) => {
    contacts.forEach((contact, at) => {
      const assignment = plans[part]?.[at];
      if (!assignment) return;
      whole[contact] = {
        ...assignment,
        volunteers: assignment.volunteers.map((volunteer) => volunteers[volunteer] ?? 0),
      };
    });
  });
  return whole;
}
