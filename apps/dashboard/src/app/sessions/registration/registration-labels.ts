import type { SessionView } from '@presence/contract';

type Seated = Pick<SessionView, 'registration'> & Partial<Pick<SessionView, 'endsAt'>>;

/**
 * How many seats of a session are taken, and who waits: "Inscriptions : 6 sur 8, 2 en attente"; empty where none are taken
 * here, and for a session that is over at which nobody took one.
 */
export function formatSeats({ registration, endsAt }: Seated): string {
  if (!registration) return '';
  const over = endsAt !== undefined && Date.parse(endsAt) <= Date.now();
  if (over && registration.seatCount === 0) return '';
  const { capacity, seatCount, waitingCount, open, taken } = registration;
  const seats =
    capacity === null
      ? $localize`:@@registration.seats:Inscriptions : ${seatCount}:SEATS:`
      : $localize`:@@registration.seatsOf:Inscriptions : ${seatCount}:SEATS: sur ${capacity}:CAPACITY:`;
  const waiting =
    waitingCount > 0
      ? $localize`:@@registration.waiting:, ${waitingCount}:WAITING: en attente`
      : '';
  const closed = open && taken ? '' : $localize`:@@registration.closed: (fermées)`;
  return seats + waiting + closed;
}
