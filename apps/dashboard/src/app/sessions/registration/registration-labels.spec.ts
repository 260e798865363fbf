import type { SessionRegistration } from '@presence/domain';
import { formatSeats } from './registration-labels';

const registration = (over: Partial<SessionRegistration>): SessionRegistration => ({
  ...{ taken: true, open: true, capacity: 8, seatCount: 6, waitingCount: 0 },
  ...{ largestWaitingCount: 0, releasedCount: 0 },
  ...over,
});

describe('the seats of a session', () => {
  it.each([
    [null, ''],
    [registration({}), 'Inscriptions : 6 sur 8'],
    [registration({ seatCount: 8, waitingCount: 2 }), 'Inscriptions : 8 sur 8, 2 en attente'],
    [registration({ capacity: null }), 'Inscriptions : 6'],
    [registration({ open: false }), 'Inscriptions : 6 sur 8 (fermées)'],
    [registration({ taken: false }), 'Inscriptions : 6 sur 8 (fermées)'],
  ])('as %j are said: %s', (stands, words) =>
    expect(formatSeats({ registration: stands })).toBe(words),
  );

  it.each([
    ['2020-01-01T20:00:00.000Z', 0, ''],
    ['2020-01-01T20:00:00.000Z', 6, 'Inscriptions : 6 sur 8'],
    ['2097-01-01T20:00:00.000Z', 0, 'Inscriptions : 0 sur 8'],
  ])('given a session that ends at %s with %i taken, are said: “%s”', (endsAt, seatCount, words) =>
    expect(formatSeats({ registration: registration({ seatCount }), endsAt })).toBe(words),
  );
});
