import { isOverdue, sessionRecord } from './session-record';

const standing = { cancelledAt: null, undecided: false };
const undecided = { cancelledAt: null, undecided: true };
const cancelled = { cancelledAt: '2026-11-01T10:00:00.000Z', undecided: true };

describe('what is known of a session that is over', () => {
  it.each([
    [standing, null, 'NOT_ENTERED'],
    [standing, { attendeeCount: 4, notHeldReason: null }, 'HELD'],
    [standing, { attendeeCount: 0, notHeldReason: null }, 'NOBODY_CAME'],
    [standing, { attendeeCount: 0, notHeldReason: 'OTHER' as const }, 'NOT_HELD'],
    [undecided, null, 'NOT_DECIDED'],
    [undecided, { attendeeCount: 4, notHeldReason: null }, 'HELD'],
    [undecided, { attendeeCount: 0, notHeldReason: 'OTHER' as const }, 'NOT_HELD'],
    [cancelled, null, 'CANCELLED'],
    [cancelled, { attendeeCount: 4, notHeldReason: null }, 'CANCELLED'],
  ])('%j with %j is %s', (session, attendance, record) =>
    expect(sessionRecord(session, attendance)).toBe(record),
  );

  it('waits three days for its numbers', () => {
    const ended = '2026-11-27T19:00:00.000Z';
    expect(isOverdue(ended, '2026-11-30T19:00:00.000Z')).toBe(false);
    expect(isOverdue(ended, '2026-11-30T19:00:00.001Z')).toBe(true);
  });
});
