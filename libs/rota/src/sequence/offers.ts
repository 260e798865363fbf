import type { Standing } from '../compile/compiled';
import type { Agenda } from './agenda';

/** A way to cover a contact without moving anything, and what it costs in quality. */
export type Offer = Standing & { cost: number };

/** Who is asked, and in which half-days; all where it is left out. */
type OfferFilter = { volunteers?: (volunteer: number) => boolean; halfDays?: readonly number[] };

/** The cheapest offers for a contact, one for each half-day and face (or pair of faces), the best first. */
export function offersFor(
  agenda: Agenda,
  contact: number,
  { volunteers = () => true, halfDays }: OfferFilter = {},
): Offer[] {
  const need = agenda.needOf(contact);
  const accepted = agenda.compiled.instance.contacts[contact]?.halfDays ?? [];
  return accepted
    .filter((halfDay) => halfDays?.includes(halfDay) ?? true)
    .flatMap((halfDay) => {
      const able = need.candidates
        .filter(
          ({ volunteer }) =>
            volunteers(volunteer) && agenda.capsReached(contact, volunteer, halfDay).length === 0,
        )
        .map((candidate) => ({
          candidate,
          starts: agenda.starts(contact, candidate.volunteer, halfDay),
        }))
        .filter(({ starts }) => starts.length > 0);
      return need.volunteersNeeded === 1
        ? able.map(({ candidate, starts }) => offer(agenda, contact, halfDay, [candidate], starts))
        : inPairs(agenda, contact, halfDay, able);
    })
    .sort(byCost);
}

/** The cheapest offer, null where there is none. */
export const bestOffer = (agenda: Agenda, contact: number, asked?: OfferFilter): Offer | null =>
  offersFor(agenda, contact, asked)[0] ?? null;

const byCost = (one: Offer, other: Offer) =>
  one.cost - other.cost ||
  one.halfDay - other.halfDay ||
  (one.volunteers[0] ?? 0) - (other.volunteers[0] ?? 0) ||
  (one.volunteers[1] ?? 0) - (other.volunteers[1] ?? 0);

type Able = { candidate: Parameters<Agenda['price']>[1]; starts: readonly number[] };

function offer(
  agenda: Agenda,
  contact: number,
  halfDay: number,
  candidates: readonly Able['candidate'][],
  starts: readonly number[],
): Offer {
  const wished = agenda.preferred(contact, halfDay) ?? starts[0] ?? 0;
  const start = starts.reduce(
    (best, one) => (Math.abs(one - wished) < Math.abs(best - wished) ? one : best),
    starts[0] ?? 0,
  );
  const cost = candidates.reduce(
    (sum, candidate) => sum + agenda.price(contact, candidate, halfDay),
    0,
  );
  return { halfDay, volunteers: candidates.map(({ volunteer }) => volunteer), start, cost };
}

function inPairs(agenda: Agenda, contact: number, halfDay: number, able: readonly Able[]): Offer[] {
  return able.flatMap((one, at) =>
    able.slice(at + 1).flatMap((other) => {
      if (agenda.apart(one.candidate.volunteer, other.candidate.volunteer)) return [];
      const together = one.starts.filter((start) => other.starts.includes(start));
      return together.length > 0
        ? offer(agenda, contact, halfDay, [one.candidate, other.candidate], together)
        : [];
    }),
  );
}
