import { checkPlan } from '../check/check-instance';
import type { Compiled } from '../compile/compiled';
import { dayOf } from '../cost/calendar';
import type { Plan } from '../instance';
import { Agenda } from './agenda';
import { Moves } from './chain';
import { bestOffer } from './offers';
import { type Placed, sequenceDay } from './sequence-day';
import { type Released, type Timed } from './timed';

/**
 * Gives every contact of a plan its exact start: within the person's windows and the volunteers' free hours, travel
 * before each visit, on a grid of five minutes, as near to the usual time as may be; a visit in pairs has one start.
 * What no order of the day holds is put elsewhere where there is room, else released.
 */
export function sequence(compiled: Compiled, plan: Plan): Timed {
  checkPlan(compiled.instance, plan);
  const starts: (number | null)[] = compiled.contacts.map(() => null);
  const kept = [...plan];
  const released: Released[] = [];
  const days = Map.groupBy(
    plan.flatMap((assignment, contact): Placed[] => (assignment ? [{ contact, assignment }] : [])),
    ({ assignment }) => dayOf(assignment.halfDay),
  );
  for (const placed of days.values()) {
    for (const together of linked(placed)) {
      const day = sequenceDay(compiled, together);
      for (const [contact, start] of day.starts) starts[contact] = start;
      for (const { contact, assignment } of day.released) {
        kept[contact] = null;
        released.push({ contact, ...assignment });
      }
    }
  }
  return putElsewhere(compiled, { plan: kept, starts, released });
}

/** Contacts of one day parted where no volunteer links them. */
function linked(placed: readonly Placed[]): Placed[][] {
  const leader = new Map<number, number>();
  const find = (volunteer: number): number => {
    const up = leader.get(volunteer) ?? volunteer;
    return up === volunteer ? volunteer : find(up);
  };
  for (const { assignment } of placed) {
    const [first = -1, ...others] = assignment.volunteers;
    for (const other of others) leader.set(find(other), find(first));
  }
  return [
    ...Map.groupBy(placed, ({ assignment }) => find(assignment.volunteers[0] ?? -1)).values(),
  ];
}

/** Contacts looked at for another place, at most, for one that nobody comes to. */
const MOST_TRIES = 60;

/** Contacts that others are moved for, at most: what keeps a rota of thousands within seconds. */
const MOST_MOVED_FOR = 200;

/**
 * What is released leaves room elsewhere: every contact that nobody comes to is tried once more, the released ones first,
 * by itself and then with others moved; those that are published or locked stay.
 */
function putElsewhere(compiled: Compiled, timed: Timed): Timed {
  if (timed.released.length === 0) return timed;
  const agenda = new Agenda(compiled, timed);
  const { contacts } = compiled.instance;
  const movable = new Set(
    contacts.filter(({ locked, published }) => !locked && !published).map(({ id }) => id),
  );
  const moves = new Moves(agenda, movable);
  let tried = 0;
  const last = new Set(timed.released.map(({ contact }) => contact));
  const urgency = (contact: number) =>
    (last.has(contact) ? 1000 : 0) + agenda.needOf(contact).weight;
  const open = contacts.filter(({ id, locked }) => !timed.plan[id] && !locked).map(({ id }) => id);
  for (const contact of open.sort((one, other) => urgency(other) - urgency(one) || one - other)) {
    const offer = bestOffer(agenda, contact);
    if (offer)
      agenda.put(contact, {
        halfDay: offer.halfDay,
        volunteers: offer.volunteers,
        start: offer.start,
      });
    else if (tried++ < MOST_MOVED_FOR) moves.cover(contact, 0, MOST_TRIES);
  }
  return agenda.timed(timed.released.filter(({ contact }) => !agenda.at(contact)));
}
