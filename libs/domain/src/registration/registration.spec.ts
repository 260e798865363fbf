import { assertMayTakeSeat, seatsAreGone } from './registration';

const now = '2026-12-01T12:00:00.000Z';
const session = {
  startsAt: '2026-12-01T17:00:00.000Z',
  cancelledAt: null as string | null,
  taken: true,
  open: true,
};
const refusal = (over: Partial<typeof session>, by: 'VISITOR' | 'ORGANISER' = 'VISITOR') => {
  try {
    assertMayTakeSeat({ ...session, ...over }, now, by);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a seat at a session', () => {
  it('can be had until it begins', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ startsAt: now })).toBe('SESSION_PAST');
  });

  it('cannot be had where the session is cancelled, or the group takes nobody here', () => {
    expect(refusal({ cancelledAt: now })).toBe('SESSION_CANCELLED');
    expect(refusal({ taken: false })).toBe('REGISTRATION_CLOSED');
    expect(refusal({ taken: false }, 'ORGANISER')).toBe('REGISTRATION_CLOSED');
  });

  it('is only for organisers to give once registration for the session is closed', () => {
    expect(refusal({ open: false })).toBe('REGISTRATION_CLOSED');
    expect(refusal({ open: false }, 'ORGANISER')).toBeNull();
  });

  it.each([
    ['Europe/Paris', '2026-12-01T22:30:00.000Z', '2026-12-01T22:59:00.000Z', false],
    ['Europe/Paris', '2026-12-01T22:30:00.000Z', '2026-12-01T23:00:00.000Z', true],
    ['Indian/Reunion', '2026-12-01T18:00:00.000Z', '2026-12-01T20:00:00.000Z', true],
    ['Pacific/Tahiti', '2026-12-02T06:00:00.000Z', '2026-12-02T09:59:00.000Z', false],
  ] as const)('in %s that ended at %s is gone at %s: %s', (timeZone, endsAt, at, gone) =>
    expect(seatsAreGone({ timeZone, endsAt }, at)).toBe(gone),
  );
});
