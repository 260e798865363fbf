import { type NeedToPlan } from '../compile/rota-input';
import { spansOfDate } from '../compile/contact-times';
import { withCandidate, withSpans, withVolunteer } from '../compile/changed';
import type { Compiled, Standing } from '../compile/compiled';
import { fromEpochDay, type PublicHoliday, type Weekday } from '@presence/domain';
import { localOf, weekdayOf } from '../compile/local-time';
import type { Matching } from '../compile/matching';
import type { Agenda, Cap } from '../sequence/agenda';
import { bestOffer, offersFor } from '../sequence/offers';
import { closedDays, spansOnHolidays } from './holidays';
import { type Hindrance, type Obstacle, type OtherContact, otherContact } from './obstacles';

/** How a contact would be covered: by whom (ids), when where the person lives. */
export type Covered = { volunteerIds: readonly string[]; standing: Standing };

/** One change that would cover a contact, tried before it is said. */
export type SmallestChange =
  /** Nothing need change: it could be taken now. */
  | ({ code: 'FREE_NOW' } & Covered)
  | ({ code: 'RAISE_CAP'; volunteerId: string; cap: Cap; to: number } & Covered)
  | ({ code: 'WIDEN_RADIUS'; volunteerId: string; by: number; to: number } & Covered)
  | ({ code: 'MOVE'; other: OtherContact; to: Standing; sameFaces: boolean } & Covered)
  | ({ code: 'HOLD_ON_HOLIDAY'; kind: NeedToPlan['kind']; holiday: PublicHoliday } & Covered)
  | ({ code: 'WIDEN_WINDOW'; weekday: Weekday; part: number } & Covered);

/** Volunteers whose obstacle is looked into, the nearest first. */
const MOST_ASKED = 12;

const CAPS = {
  WEEK_CAP: 'maxContactsPerWeek',
  VISIT_CAP: 'maxVisitsPerWeek',
  DAY_CAP: 'maxContactsPerDay',
  PEOPLE_CAP: 'maxPeople',
} as const;

const isCap = (obstacle: Obstacle): obstacle is Obstacle & { code: Cap; limit: number } =>
  obstacle.code in CAPS;

/**
 * The smallest of the changes that would cover a contact, null where no single one would: another contact moved at the
 * same hours or faces, a cap raised by one, a radius made wider, another contact moved, the person's windows widened.
 */
export function smallestChange(
  agenda: Agenda,
  matching: Matching,
  contact: number,
  hindrances: readonly Hindrance[],
): SmallestChange | null {
  const asked = hindrances.slice(0, MOST_ASKED);
  const tries: (() => SmallestChange | null)[] = [
    () => freeNow(agenda, contact),
    ...asked.map((one) => () => moved(agenda, contact, one, true)),
    ...asked.map((one) => () => capRaised(agenda, contact, one)),
    ...asked.map((one) => () => radiusWidened(agenda, matching, contact, one)),
    ...asked.map((one) => () => moved(agenda, contact, one, false)),
    ...closedDays(agenda.compiled, contact)
      .filter(({ closure }) => !closure)
      .map((day) => () => onHoliday(agenda, contact, day)),
    () => windowWidened(agenda, contact),
  ];
  for (const attempt of tries) {
    const found = attempt();
    if (found) return found;
  }
  return null;
}

/** Whether a rota so changed covers the contact with everything else where it is. */
function coveredIn(agenda: Agenda, changed: Compiled, contact: number): Covered | null {
  const offer = bestOffer(agenda.in(changed), contact);
  return offer && coveredBy(changed, offer);
}

const coveredBy = (
  { volunteers }: Compiled,
  { halfDay, volunteers: who, start }: Standing,
): Covered => ({
  volunteerIds: who.map((one) => volunteers[one]?.source.id ?? ''),
  standing: { halfDay, volunteers: who, start },
});

function freeNow(agenda: Agenda, contact: number): SmallestChange | null {
  const offer = bestOffer(agenda, contact);
  return offer && { code: 'FREE_NOW', ...coveredBy(agenda.compiled, offer) };
}

function capRaised(
  agenda: Agenda,
  contact: number,
  { volunteer, volunteerId, obstacles }: Hindrance,
): SmallestChange | null {
  const [cap, ...others] = obstacles;
  if (!cap || others.length > 0 || !isCap(cap)) return null;
  const covered = coveredIn(
    agenda,
    withVolunteer(agenda.compiled, volunteer, { [CAPS[cap.code]]: cap.limit + 1 }),
    contact,
  );
  return (
    covered && { code: 'RAISE_CAP', volunteerId, cap: cap.code, to: cap.limit + 1, ...covered }
  );
}

function radiusWidened(
  agenda: Agenda,
  matching: Matching,
  contact: number,
  { volunteer, volunteerId, obstacles }: Hindrance,
): SmallestChange | null {
  const [far, ...others] = obstacles;
  if (far?.code !== 'DISTANCE' || others.some(({ code }) => code !== 'ALONE')) return null;
  const to = Math.ceil(far.km + 0.05);
  const wider = withVolunteer(agenda.compiled, volunteer, { radiusKm: to });
  const opened = withCandidate(wider, agenda.needOf(contact).id, volunteer, {
    ...matching,
    volunteers: wider.volunteers,
  });
  const covered = opened && coveredIn(agenda, opened, contact);
  return (
    covered && { code: 'WIDEN_RADIUS', volunteerId, by: Math.ceil(to - far.limit), to, ...covered }
  );
}

/** Tries to find another time (or face) for one contact that is in the way. */
function moved(
  agenda: Agenda,
  contact: number,
  { volunteer, halfDay, obstacles }: Hindrance,
  sameFaces: boolean,
): SmallestChange | null {
  const [busy, ...others] = obstacles;
  if (!busy || halfDay === null || others.length > 0) return null;
  const candidates =
    busy.code === 'BUSY_THEN'
      ? busy.others.map((one) => one.contact)
      : freesCap(agenda, contact, volunteer, halfDay, busy);
  for (const other of candidates) {
    if (agenda.compiled.instance.contacts[other]?.locked) continue;
    const found = movedAway(agenda, contact, other, halfDay, sameFaces);
    if (found) return found;
  }
  return null;
}

/** The contacts of a volunteer whose going would leave room under a cap. */
function freesCap(
  agenda: Agenda,
  contact: number,
  volunteer: number,
  halfDay: number,
  obstacle: Obstacle,
): number[] {
  if (!isCap(obstacle)) return [];
  return agenda
    .doneBy(volunteer)
    .map((entry) => entry.contact)
    .filter((other) => {
      const place = agenda.take(other);
      const free = agenda.capsReached(contact, volunteer, halfDay).length === 0;
      if (place) agenda.put(other, place);
      return free;
    });
}

function movedAway(
  agenda: Agenda,
  contact: number,
  other: number,
  halfDay: number,
  sameFaces: boolean,
): SmallestChange | null {
  const told = otherContact(agenda, other);
  const place = agenda.take(other);
  if (!place) return null;
  const offer = bestOffer(agenda, contact, { halfDays: [halfDay] });
  let found: SmallestChange | null = null;
  if (offer) {
    agenda.put(contact, {
      halfDay: offer.halfDay,
      volunteers: offer.volunteers,
      start: offer.start,
    });
    const faces = (volunteers: readonly number[]) =>
      volunteers.every((one) => place.volunteers.includes(one));
    const next = offersFor(agenda, other).find(({ volunteers }) => faces(volunteers) === sameFaces);
    agenda.take(contact);
    if (next) {
      const to = { halfDay: next.halfDay, volunteers: next.volunteers, start: next.start };
      found = { code: 'MOVE', other: told, to, sameFaces, ...coveredBy(agenda.compiled, offer) };
    }
  }
  agenda.put(other, place);
  return found;
}

/** Lets the contact take place on a public holiday. */
function onHoliday(agenda: Agenda, contact: number, holiday: PublicHoliday): SmallestChange | null {
  const { compiled } = agenda;
  const spans = spansOnHolidays(compiled, contact, [holiday]);
  const covered = coveredIn(agenda, withSpans(compiled, contact, spans), contact);
  const kind = compiled.needs[agenda.needOf(contact).id]?.source.kind ?? 'CALL';
  return covered && { code: 'HOLD_ON_HOLIDAY', kind, holiday, ...covered };
}

/** Lets the person accept any time from 9 to 20 of the contact's week that is not impossible, and says which part was missing. */
function windowWidened(agenda: Agenda, contact: number): SmallestChange | null {
  const { compiled } = agenda;
  const need = compiled.needs[agenda.needOf(contact).id];
  const week = compiled.instance.contacts[contact]?.week ?? 0;
  if (!need || need.source.liked.length === 0) return null;
  const anyTime: NeedToPlan = { ...need.source, liked: [] };
  const first = compiled.starts[week * 21] ?? 0;
  const today = localOf(need.person.timeZone, first).day;
  const now = Math.floor(Date.parse(compiled.input.now) / 60_000);
  const dates = Array.from({ length: 7 }, (_, day) => fromEpochDay(today + day)).filter(
    (date) => !need.closed.some((holiday) => holiday.date === date),
  );
  const spans = dates
    .flatMap((date) =>
      spansOfDate(anyTime, need.person, date, { ...compiled.input, starts: compiled.starts }),
    )

    .filter(({ start }) => start >= now);
  const covered = coveredIn(agenda, withSpans(compiled, contact, spans), contact);
  if (!covered) return null;
  const { day } = localOf(need.person.timeZone, covered.standing.start);
  return {
    code: 'WIDEN_WINDOW',
    weekday: weekdayOf(day),
    part: covered.standing.halfDay % 3,
    ...covered,
  };
}
