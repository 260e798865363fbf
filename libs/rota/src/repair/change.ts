import { toEpochDay } from '@presence/domain';
import { withVolunteer } from '../compile/changed';
import type { Compiled } from '../compile/compiled';
import { minuteAt } from '../compile/local-time';
import { minuteOf } from '../compile/span';
import { Agenda } from '../sequence/agenda';
import { taskOf } from '../sequence/steps';
import type { Timed } from '../sequence/timed';

/** What happened to a rota: a volunteer is away (both days included), cannot do one contact, or a need is another. */
export type RotaChange =
  | { kind: 'ABSENT'; volunteerId: string; from: string; until: string }
  | { kind: 'DROPPED'; contact: number; volunteerId: string }
  /** The rota at hand is compiled with the changed need already; `needId` left out: whatever no longer holds. */
  | { kind: 'NEED'; needId?: string };

/** The rota after a change, and the contacts (positions) that cannot stay as they are. */
type Affected = { compiled: Compiled; contacts: number[] };

/** What a change does. What has begun stays; a lock gives way to what is no longer possible. */
export function affectedBy(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  change: RotaChange,
): Affected {
  const now = minuteOf(compiled.input.now);
  const coming = timed.plan.flatMap((assignment, contact) =>
    assignment && (timed.starts[contact] ?? 0) >= now ? [contact] : [],
  );
  if (change.kind === 'NEED') {
    const broken = coming.filter((contact) => {
      const need = compiled.needs[compiled.instance.contacts[contact]?.need ?? -1];
      return change.needId === undefined || need?.source.id === change.needId;
    });
    return { compiled, contacts: stillBroken(compiled, timed, broken) };
  }
  const volunteer = compiled.volunteers.findIndex(({ source }) => source.id === change.volunteerId);
  const who = compiled.volunteers[volunteer];
  if (!who) return { compiled, contacts: [] };
  const own = coming.filter((contact) => timed.plan[contact]?.volunteers.includes(volunteer));
  if (change.kind === 'DROPPED') {
    const contacts = own.filter((contact) => contact === change.contact);
    return { compiled: unlocked(dropped(compiled, volunteer, contacts), contacts), contacts };
  }
  const { timeZone, unavailabilities } = who.source;
  const first = minuteAt(timeZone, toEpochDay(change.from), 0);
  const last = minuteAt(timeZone, toEpochDay(change.until) + 1, 0);
  const contacts = own.filter(
    (contact) => (timed.starts[contact] ?? 0) < last && endOf(compiled, timed, contact) > first,
  );
  const away = withVolunteer(compiled, volunteer, {
    unavailabilities: [...unavailabilities, { from: change.from, until: change.until }],
  });
  return { compiled: unlocked(away, contacts), contacts };
}

const endOf = (compiled: Compiled, { starts }: Pick<Timed, 'starts'>, contact: number) =>
  (starts[contact] ?? 0) + taskOf(compiled, contact).duration;

/** Contacts that could not be put where they are. */
function stillBroken(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contacts: readonly number[],
): number[] {
  const agenda = new Agenda(compiled, timed);
  return contacts.filter((contact) => {
    const place = agenda.take(contact);
    if (!place || compiled.instance.contacts[contact]?.locked) {
      if (place) agenda.put(contact, place);
      return false;
    }
    const accepted =
      compiled.instance.contacts[contact]?.halfDays.includes(place.halfDay) &&
      place.volunteers.length === agenda.needOf(contact).volunteersNeeded;
    const holds =
      accepted &&
      place.volunteers.every(
        (volunteer) =>
          agenda.starts(contact, volunteer, place.halfDay).includes(place.start) &&
          agenda.capsReached(contact, volunteer, place.halfDay).length === 0,
      );
    if (holds) agenda.put(contact, place);
    return !holds;
  });
}

function unlocked(compiled: Compiled, contacts: readonly number[]): Compiled {
  const free = compiled.instance.contacts.map((contact) => {
    if (!contact.locked || !contacts.includes(contact.id)) return contact;
    const { locked: _, ...rest } = contact;
    return rest;
  });
  return { ...compiled, instance: { ...compiled.instance, contacts: free } };
}

/** Nobody gives a contact back to who dropped it. */
const dropped = (compiled: Compiled, volunteer: number, dropping: readonly number[]): Compiled => ({
  ...compiled,
  contacts: compiled.contacts.map((contact, at) =>
    dropping.includes(at)
      ? { ...contact, droppedBy: [...(contact.droppedBy ?? []), volunteer] }
      : contact,
  ),
});
