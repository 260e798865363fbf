import { fromEpochDay, isAway } from '@presence/domain';
import { canMeet, wayFromHome } from '../compile/candidates';
import { withCandidate } from '../compile/changed';
import { type Compiled, halfDaySpan } from '../compile/compiled';
import { refusals, type Refusal } from '../compile/eligibility';
import { localOf } from '../compile/local-time';
import { type Matching } from '../compile/matching';
import { within } from '../compile/span';
import { dayOf } from '../cost/calendar';
import { Agenda, type Cap } from '../sequence/agenda';
import { taskOf } from '../sequence/steps';
import { whenOf } from '../sequence/timed';

/** Another contact that a volunteer has then; `contact` is its position, times are where that person lives. */
export type OtherContact = { contact: number; personId: string; date: string; start: string };

/** What keeps a volunteer from a contact: a refusal that no plan changes, or something in this plan. */
export type Obstacle =
  | Refusal
  | { code: Cap; limit: number }
  | { code: 'BUSY_THEN'; others: readonly OtherContact[] }
  | { code: 'ABSENT' }
  | { code: 'NO_TIME_IN_WINDOWS' }
  /** Free then, but nobody to come with them. */
  | { code: 'ALONE' };

/** What keeps one volunteer from a contact in the half-day where least does (null: in every one alike). */
export type Hindrance = {
  volunteer: number;
  volunteerId: string;
  halfDay: number | null;
  obstacles: readonly Obstacle[];
};

/** How far from possible an obstacle is. */
export function difficulty(obstacle: Obstacle): number {
  switch (obstacle.code) {
    case 'ALONE':
      return 0.5;
    case 'WEEK_CAP':
    case 'VISIT_CAP':
    case 'DAY_CAP':
    case 'PEOPLE_CAP':
      return 1;
    case 'BUSY_THEN':
      return 1.5;
    case 'DISTANCE':
      return 2 + (obstacle.km - obstacle.limit) / 5;
    case 'NO_TIME_IN_WINDOWS':
      return 4;
    case 'ABSENT':
    case 'ONBOARDING':
      return 5;
    case 'PETS':
    case 'SMOKING':
    case 'STAIRS':
      return 6;
    case 'MINOR':
    case 'KIND':
    case 'GENDER':
      return 8;
    case 'LANGUAGE':
      return 10;
    case 'BLOCKED_PAIR':
      return 100;
  }
}

/** From this difficulty on nobody asks what else stands in the way. */
const LASTING = 6;

export const sumOf = ({ obstacles }: Pick<Hindrance, 'obstacles'>) =>
  obstacles.reduce((sum, obstacle) => sum + difficulty(obstacle), 0);

/** What stands between a volunteer and a contact that nobody has, all else staying where it is. */
export function hindranceOf(
  agenda: Agenda,
  matching: Matching,
  contact: number,
  volunteer: number,
): Hindrance {
  const { compiled } = agenda;
  const need = agenda.needOf(contact);
  const source = compiled.needs[need.id];
  const who = compiled.volunteers[volunteer];
  if (!source || !who) throw new RangeError(`No volunteer ${volunteer}`);
  const lasting: Obstacle[] = refusals(source, who.source, matching.blocked);
  const whole = { volunteer, volunteerId: who.source.id };
  // With two lasting reasons, or one that nobody would lift, what else stands in the way says nothing.
  if (lasting.length > 1 || sumOf({ obstacles: lasting }) >= LASTING)
    return { ...whole, halfDay: null, obstacles: lasting };
  const opened = withCandidate(compiled, need.id, volunteer, matching);
  const accepted = compiled.instance.contacts[contact]?.halfDays ?? [];
  if (!opened)
    return {
      ...whole,
      halfDay: null,
      obstacles: [...lasting, absence(compiled, volunteer, accepted)],
    };
  const there = opened === compiled ? agenda : agenda.in(opened);
  const ways = accepted.map((halfDay) => ({
    ...whole,
    halfDay,
    obstacles: [...lasting, ...inHalfDay(there, contact, volunteer, halfDay)],
  }));
  const [best] = ways.sort(
    (one, other) => sumOf(one) - sumOf(other) || one.halfDay - other.halfDay,
  );
  return (
    best ?? { ...whole, halfDay: null, obstacles: [...lasting, { code: 'NO_TIME_IN_WINDOWS' }] }
  );
}

export function inHalfDay(
  agenda: Agenda,
  contact: number,
  volunteer: number,
  halfDay: number,
): Obstacle[] {
  const { compiled } = agenda;
  const caps = agenda
    .capsReached(contact, volunteer, halfDay)
    .map((code): Obstacle => ({ code, limit: limitOf(compiled, volunteer, code) }));
  if (agenda.starts(contact, volunteer, halfDay).length > 0) {
    return caps.length === 0 && agenda.needOf(contact).volunteersNeeded === 2
      ? [{ code: 'ALONE' }]
      : caps;
  }
  const who = compiled.volunteers[volunteer];
  const need = compiled.needs[agenda.needOf(contact).id];
  const inside = within(compiled.contacts[contact]?.spans ?? [], halfDaySpan(compiled, halfDay));
  const way = who && need ? wayFromHome(who.source, need.person, need.source.kind) : 0;
  const alone = canMeet(inside, who?.free ?? [], taskOf(compiled, contact).duration, way);
  const done = agenda.doneBy(volunteer).filter((entry) => dayOf(entry.halfDay) === dayOf(halfDay));
  if (!alone || done.length === 0) return [...caps, absence(compiled, volunteer, [halfDay])];
  return [
    ...caps,
    {
      code: 'BUSY_THEN',
      others: inTheWay(agenda, contact, volunteer, halfDay).map((other) =>
        otherContact(agenda, other),
      ),
    },
  ];
}

/** Those contacts of the day each of which, gone, would leave the time; all of the day's where no single one would. */
function inTheWay(agenda: Agenda, contact: number, volunteer: number, halfDay: number): number[] {
  const day = agenda
    .doneBy(volunteer)
    .filter((entry) => dayOf(entry.halfDay) === dayOf(halfDay))
    .map((entry) => entry.contact);
  const single = day.filter((other) => {
    const place = agenda.take(other);
    const free = agenda.starts(contact, volunteer, halfDay).length > 0;
    if (place) agenda.put(other, place);
    return free;
  });
  return single.length > 0 ? single : day;
}

export function otherContact(agenda: Agenda, contact: number): OtherContact {
  const { date, start } = whenOf(agenda.compiled, contact, agenda.at(contact)?.start ?? 0);
  return {
    contact,
    personId: agenda.compiled.needs[agenda.needOf(contact).id]?.person.id ?? '',
    date,
    start,
  };
}

function limitOf({ volunteers }: Compiled, volunteer: number, cap: Cap): number {
  const source = volunteers[volunteer]?.source;
  if (!source) return 0;
  return {
    WEEK_CAP: source.maxContactsPerWeek,
    VISIT_CAP: source.maxVisitsPerWeek,
    DAY_CAP: source.maxContactsPerDay,
    PEOPLE_CAP: source.maxPeople,
  }[cap];
}

/** Away on each of the days asked about, or merely not free at those hours. */
export function absence(
  compiled: Compiled,
  volunteer: number,
  halfDays: readonly number[],
): Obstacle {
  const source = compiled.volunteers[volunteer]?.source;
  const dates = halfDays.map(
    (halfDay) =>
      localOf(source?.timeZone ?? compiled.input.timeZone, compiled.starts[halfDay] ?? 0).day,
  );
  const away =
    dates.length > 0 &&
    dates.every((day) => isAway(source?.unavailabilities ?? [], fromEpochDay(day)));
  return { code: away ? 'ABSENT' : 'NO_TIME_IN_WINDOWS' };
}
