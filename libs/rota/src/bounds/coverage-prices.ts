import type { Candidate, Instance, RotaContact, RotaNeed } from '../instance';
import { takes, type Limit } from './limits';
import { Room } from './room';

type Priced = { limit: Omit<Limit, 'row'>; price: number };

/**
 * A price for every limit of every volunteer (a week, its visits, a day, a half-day), which proves a bound on the
 * uncovered weight: each contact takes the cheapest way to be served or stays a gap, and what the volunteers could
 * earn at most is given back. Whatever the prices are, the bound holds.
 */
export class CoveragePrices {
  /** What is open to planning, the locked contacts settled. */
  readonly room: Room;
  readonly contacts: readonly RotaContact[];
  private readonly byVolunteer: Priced[][];
  private readonly known: Map<number, number>[];

  constructor(readonly instance: Instance) {
    this.room = new Room(instance);
    const locked = instance.contacts.filter((contact) => contact.locked);
    this.room.settle(
      instance.contacts.map((contact) => contact.locked ?? null),
      locked.map(({ id }) => id),
    );
    this.contacts = instance.contacts.filter((contact) => !contact.locked);
    this.byVolunteer = instance.volunteers.map(() => []);
    this.known = instance.volunteers.map(() => new Map());
  }

  needOf(contact: RotaContact): RotaNeed {
    const need = this.instance.needs[contact.need];
    if (!need) throw new RangeError(`Contact ${contact.id} has no need ${contact.need}`);
    return need;
  }

  /** Sets every price of these volunteers anew: those given, and nothing for the rest. Prices are never negative. */
  set(volunteers: Iterable<number>, priced: readonly Priced[]): void {
    for (const volunteer of volunteers) {
      this.byVolunteer[volunteer] = [];
      this.known[volunteer] = new Map();
    }
    for (const { limit, price } of priced)
      if (price > 0) this.byVolunteer[limit.volunteer]?.push({ limit, price });
  }

  /** What one contact costs a volunteer at these prices. */
  of(candidate: Candidate, halfDay: number, visit: boolean): number {
    const known = this.known[candidate.volunteer];
    const key = (halfDay * 2 + (visit ? 1 : 0)) * 4096 + candidate.minutes;
    let price = known?.get(key);
    if (price === undefined) {
      price = 0;
      for (const one of this.byVolunteer[candidate.volunteer] ?? []) {
        price += one.price * takes(one.limit, halfDay, visit, candidate.minutes);
      }
      known?.set(key, price);
    }
    return price;
  }

  /** The cheapest way to serve a contact, by the volunteers that `may` serve, or its weight as a gap. */
  cheapest(contact: RotaContact, may?: (volunteer: number) => boolean): number {
    const need = this.needOf(contact);
    const visit = need.kind === 'VISIT';
    let least = need.weight;
    for (const halfDay of contact.halfDays) {
      let [first, second] = [Infinity, need.volunteersNeeded === 2 ? Infinity : 0];
      for (const candidate of need.candidates) {
        if ((this.room.minutes[candidate.volunteer]?.[halfDay] ?? 0) < candidate.minutes) continue;
        if (may && !may(candidate.volunteer)) continue;
        const price = this.of(candidate, halfDay, visit);
        if (price < first) [first, second] = [price, need.volunteersNeeded === 2 ? first : 0];
        else if (price < second) second = price;
      }
      least = Math.min(least, first + second);
    }
    return least;
  }

  /** What this volunteer earns at most. */
  earned(volunteer: number): number {
    return (this.byVolunteer[volunteer] ?? []).reduce(
      (sum, { limit, price }) => sum + price * Math.max(0, limit.most),
      0,
    );
  }

  /** The bound on the uncovered weight that these prices prove, not rounded. */
  bound(): number {
    const served = this.contacts.reduce((sum, contact) => sum + this.cheapest(contact), 0);
    return (
      this.room.uncovered +
      served -
      this.instance.volunteers.reduce((sum, { id }) => sum + this.earned(id), 0)
    );
  }
}
