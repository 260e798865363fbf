import { fromEpochDay, type Localized, toEpochDay } from '@presence/domain';
import { matchingIn } from '../compile/changed';
import type { Compiled, Standing } from '../compile/compiled';
import type { NeedToPlan } from '../compile/rota-input';
import { refusals } from '../compile/eligibility';
import { HALF_DAYS_A_DAY } from '../cost/calendar';
import { Agenda } from '../sequence/agenda';
import { offersFor, type Offer } from '../sequence/offers';
import type { Timed } from '../sequence/timed';
import { inHalfDay, sumOf, type Obstacle } from './obstacles';

/** Something that keeps a contact from a day of a volunteer: as elsewhere, or the person does not want it that day. */
export type TargetObstacle = Obstacle | OnClosedDay | { code: 'NOT_THAT_DAY' };

/** The day is a public holiday on which this kind of contact does not take place, or the association is closed on it. */
export type OnClosedDay =
  | { code: 'ON_HOLIDAY'; kind: NeedToPlan['kind']; holiday: Localized }
  | { code: 'ON_CLOSURE'; closure: Localized };

/**
 * A volunteer and a day (0, 1 … of the period) to which a contact could be moved with nothing else changed: where it
 * would then stand, with whom, or (`offer` null) what stands in the way.
 */
export type Target = {
  volunteer: number;
  day: number;
  offer: Offer | null;
  obstacles: readonly TargetObstacle[];
};

/** Every volunteer (or those `asked`) on every day of a contact's week. A visit in pairs keeps one of its faces where that can be. */
export function targetsOf(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contact: number,
  asked: (volunteerId: string) => boolean = () => true,
): Target[] {
  const agenda = new Agenda(compiled, timed);
  const before = agenda.take(contact)?.volunteers ?? [];
  const matching = matchingIn(compiled);
  const { week = 0, need: id = -1, halfDays = [] } = compiled.instance.contacts[contact] ?? {};
  const need = compiled.needs[id];
  const offers = Map.groupBy(
    offersFor(agenda, contact).flatMap((offer) =>
      offer.volunteers.map((volunteer) => ({ volunteer, offer })),
    ),
    ({ volunteer, offer }) => `${volunteer} ${Math.floor(offer.halfDay / HALF_DAYS_A_DAY)}`,
  );
  const monday = toEpochDay(compiled.input.from);
  const closedOn = (day: number): TargetObstacle => {
    const holiday = need?.closed.find(({ date }) => date === fromEpochDay(monday + day));
    if (holiday?.closure) return { code: 'ON_CLOSURE', closure: holiday.name };
    return need && holiday
      ? { code: 'ON_HOLIDAY', kind: need.source.kind, holiday: holiday.name }
      : { code: 'NOT_THAT_DAY' };
  };
  const kept = ({ volunteers }: Offer) => volunteers.filter((one) => before.includes(one)).length;
  return compiled.volunteers.flatMap(({ source }, volunteer) => {
    if (!asked(source.id)) return [];
    const lasting = need ? refusals(need, source, matching.blocked) : [];
    return Array.from({ length: 7 }, (_, at): Target => {
      const day = week * 7 + at;
      const possible = (offers.get(`${volunteer} ${day}`) ?? []).map(({ offer }) => offer);
      const [offer] = possible.sort(
        (one, other) => kept(other) - kept(one) || one.cost - other.cost,
      );
      if (offer) return { volunteer, day, offer, obstacles: [] };
      const wished = halfDays.filter((halfDay) => Math.floor(halfDay / HALF_DAYS_A_DAY) === day);
      if (lasting.length > 0) return { volunteer, day, offer: null, obstacles: lasting };
      if (wished.length === 0) return { volunteer, day, offer: null, obstacles: [closedOn(day)] };
      const ways = wished.map((halfDay) => inHalfDay(agenda, contact, volunteer, halfDay));
      const [obstacles = []] = ways.sort(
        (one, other) => sumOf({ obstacles: one }) - sumOf({ obstacles: other }),
      );
      return { volunteer, day, offer: null, obstacles };
    });
  });
}

/**
 * The volunteers who could come to a contact at a place (half-day and start) beside those of the place, who stay, with
 * nothing else changed. Who has the contact now is asked about as anybody else.
 */
export function ableToTakeOver(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contact: number,
  { halfDay, start, volunteers: staying }: Standing,
): number[] {
  const agenda = new Agenda(compiled, timed);
  agenda.take(contact);
  return agenda
    .needOf(contact)
    .candidates.map(({ volunteer }) => volunteer)
    .filter(
      (volunteer) =>
        !staying.includes(volunteer) &&
        !staying.some((other) => agenda.apart(volunteer, other)) &&
        agenda.capsReached(contact, volunteer, halfDay).length === 0 &&
        agenda.starts(contact, volunteer, halfDay).includes(start),
    );
}

/** Whether a contact can stand at a place with nothing else changed: as many faces as it asks, all able and willing to come together. */
export function canStand(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contact: number,
  place: Standing,
): boolean {
  const agenda = new Agenda(compiled, timed);
  agenda.take(contact);
  return canTake(agenda, contact, place);
}

/** Whether a contact that stands nowhere can be put into these diaries at this place without breaking a hard rule. */
export function canTake(
  agenda: Agenda,
  contact: number,
  { halfDay, volunteers, start }: Standing,
): boolean {
  const [one = -1, other = one] = volunteers;
  return (
    volunteers.length === agenda.needOf(contact).volunteersNeeded &&
    new Set(volunteers).size === volunteers.length &&
    !(volunteers.length > 1 && agenda.apart(one, other)) &&
    volunteers.every(
      (volunteer) =>
        agenda.capsReached(contact, volunteer, halfDay).length === 0 &&
        agenda.starts(contact, volunteer, halfDay).includes(start),
    )
  );
}
