import type { Agenda } from '../sequence/agenda';
import { offersFor, type Offer } from '../sequence/offers';
import type { Random } from '../search/random';

/** What leaving a contact for later may cost at most: it has one way only. */
const ONE_WAY = 100;

/**
 * Puts contacts in one after the other without moving anything: first the one that would lose most if it had to wait
 * (regret, by weight). `random` disturbs the order a little, so that several attempts differ.
 */
export function insertByRegret(agenda: Agenda, contacts: readonly number[], random?: Random): void {
  const open = new Map(contacts.map((contact) => [contact, offersFor(agenda, contact)]));
  for (;;) {
    let next: { contact: number; offer: Offer; regret: number } | null = null;
    for (const [contact, offers] of open) {
      const [best, second] = offers;
      if (!best) continue;
      const loss = second ? second.cost - best.cost : ONE_WAY;
      const regret =
        agenda.needOf(contact).weight * (1 + loss) * (random ? 0.6 + 0.8 * random.next() : 1);
      if (!next || regret > next.regret) next = { contact, offer: best, regret };
    }
    if (!next) return;
    const { contact, offer } = next;
    agenda.put(contact, {
      halfDay: offer.halfDay,
      volunteers: offer.volunteers,
      start: offer.start,
    });
    open.delete(contact);
    for (const [other, offers] of open) {
      const touched = offers.some(({ volunteers }) =>
        volunteers.some((volunteer) => offer.volunteers.includes(volunteer)),
      );
      if (touched) open.set(other, offersFor(agenda, other));
    }
  }
}
