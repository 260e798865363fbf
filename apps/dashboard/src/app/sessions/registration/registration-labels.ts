import type { SessionView } from '@presence/contract';

/** How many seats of a session are taken, and who waits: "Inscriptions : 6 sur 8, 2 en attente"; empty where none are taken here. */
export function formatSeats({ registration }: Pick<SessionView, 'registration'>): string {
  if (!registration) return '';
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
