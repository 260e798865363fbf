import { weekOf } from '../cost/calendar';
import type { Standing } from '../compile/compiled';
import type { Agenda } from './agenda';
import { bestOffer, offersFor } from './offers';

/** Moves others out of the way, as few people as promised. */
export class Moves {
  private tries = 0;

  /**
   * `own` are the contacts under repair: moving them once more disturbs nobody. `disturbed` are other people (ids) whose
   * contacts were moved or given another face.
   */
  constructor(
    private readonly agenda: Agenda,
    private readonly own: ReadonlySet<number>,
    readonly disturbed = new Set<string>(),
  ) {}

  /**
   * Covers a contact by a chain of moves that leaves at most `most` other people disturbed, no more than `tries` contacts
   * looked at; false where none is found.
   */
  cover(contact: number, most: number, tries: number): boolean {
    this.tries = tries;
    return this.chain(contact, most, new Set([contact]));
  }

  private chain(contact: number, most: number, moving: Set<number>): boolean {
    const { agenda } = this;
    const later: (() => boolean)[] = [];
    for (const { other, volunteer, halfDay } of this.inTheWay(contact, most, moving)) {
      if (this.tries-- <= 0) return false;
      const place = agenda.take(other);
      if (!place) continue;
      const offer = offersFor(agenda, contact, {
        halfDays: [halfDay],
        volunteers: this.alone(contact, volunteer),
      }).find(({ volunteers }) => volunteers.includes(volunteer));
      if (offer) {
        const settle = () => {
          agenda.put(contact, {
            halfDay: offer.halfDay,
            volunteers: offer.volunteers,
            start: offer.start,
          });
          const next = bestOffer(agenda, other);
          if (next)
            agenda.put(other, {
              halfDay: next.halfDay,
              volunteers: next.volunteers,
              start: next.start,
            });
          else agenda.take(contact);
          return !!next;
        };
        if (settle()) {
          this.disturb(other);
          return true;
        }
        later.push(() => this.deeper({ contact, other, place, offer }, most, moving));
      }
      agenda.put(other, place);
    }
    return later.some((attempt) => this.tries > 0 && attempt());
  }

  /** The contact takes the place of another, for which room is made in turn. */
  private deeper(
    {
      contact,
      other,
      place,
      offer,
    }: { contact: number; other: number; place: Standing; offer: Standing },
    most: number,
    moving: Set<number>,
  ): boolean {
    const { agenda } = this;
    const known = this.disturbed.has(this.personOf(other)) || this.own.has(other);
    if (moving.size > 3 || (!known && this.disturbed.size + 1 > most)) return false;
    agenda.take(other);
    agenda.put(contact, {
      halfDay: offer.halfDay,
      volunteers: offer.volunteers,
      start: offer.start,
    });
    if (!known) this.disturbed.add(this.personOf(other));
    moving.add(other);
    if (this.chain(other, most, moving)) return true;
    moving.delete(other);
    if (!known) this.disturbed.delete(this.personOf(other));
    agenda.take(contact);
    agenda.put(other, place);
    return false;
  }

  /** Contacts of candidates in the same week that may be moved; those that disturb nobody new first. */
  private inTheWay(
    contact: number,
    most: number,
    moving: ReadonlySet<number>,
  ): { other: number; volunteer: number; halfDay: number }[] {
    const { agenda } = this;
    const found: { other: number; volunteer: number; halfDay: number; cost: number }[] = [];
    for (const halfDay of agenda.compiled.instance.contacts[contact]?.halfDays ?? []) {
      for (const candidate of agenda.needOf(contact).candidates) {
        if (agenda.needOf(contact).volunteersNeeded === 1 && candidate.barred?.includes(halfDay))
          continue;
        const price = agenda.price(contact, candidate, halfDay);
        for (const entry of agenda.doneBy(candidate.volunteer)) {
          const other = entry.contact;
          if (entry.fixed || moving.has(other) || weekOf(entry.halfDay) !== weekOf(halfDay))
            continue;
          const known = this.own.has(other) || this.disturbed.has(this.personOf(other));
          if (!known && this.disturbed.size >= most) continue;
          const cost = (known ? 0 : 100) + price + (entry.halfDay === halfDay ? 0 : 5);
          found.push({ other, volunteer: candidate.volunteer, halfDay, cost });
        }
      }
    }
    return found.sort(
      (one, other) =>
        one.cost - other.cost || one.other - other.other || one.halfDay - other.halfDay,
    );
  }

  private alone(contact: number, volunteer: number): ((one: number) => boolean) | undefined {
    return this.agenda.needOf(contact).volunteersNeeded === 1
      ? (one) => one === volunteer
      : undefined;
  }

  private disturb(contact: number): void {
    if (!this.own.has(contact)) this.disturbed.add(this.personOf(contact));
  }

  private personOf(contact: number): string {
    return this.agenda.compiled.needs[this.agenda.needOf(contact).id]?.person.id ?? '';
  }
}
