import {
  assertMayMove,
  cancelSession,
  confirmSession,
  moveSession,
  putBackSession,
  restoreSession,
  sessionAsBefore,
  SESSION_TRANSITIONS,
  type SessionMove,
} from './session-moves';

const BEFORE = '2026-03-10T16:00:00.000Z';
const DURING = '2026-03-10T17:30:00.000Z';
const AFTER = '2026-03-10T19:00:00.000Z';
const standing = {
  date: '2026-03-10',
  startsAt: '2026-03-10T17:00:00.000Z',
  endsAt: '2026-03-10T18:30:00.000Z',
  timeZone: 'Europe/Paris' as const,
  cancelledAt: null as string | null,
  held: true,
  parallel: false,
};
const cancelled = { ...standing, cancelledAt: '2026-03-01T08:00:00.000Z', held: false };

const may = (move: SessionMove, session: typeof standing, now: string) => {
  try {
    assertMayMove(move, session, now);
    return 'yes';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

/** Each move before, during and after a session that stands, then of one that is cancelled. */
const EXPECTED: Record<SessionMove, string> = {
  cancel: 'yes yes SESSION_PAST yes yes SESSION_PAST',
  restore: 'yes SESSION_PAST SESSION_PAST yes SESSION_PAST SESSION_PAST',
  confirm: 'yes yes SESSION_PAST SESSION_CANCELLED SESSION_CANCELLED SESSION_PAST',
  move: 'yes SESSION_PAST SESSION_PAST SESSION_CANCELLED SESSION_PAST SESSION_PAST',
  putBack: 'yes SESSION_PAST SESSION_PAST yes SESSION_PAST SESSION_PAST',
  entrust: 'yes yes yes yes yes yes',
  replyToAsking: 'yes SESSION_PAST SESSION_PAST SESSION_CANCELLED SESSION_PAST SESSION_PAST',
};

describe('the moves of a session', () => {
  it.each(Object.keys(SESSION_TRANSITIONS) as SessionMove[])(
    '%s may be made in its states and its time, and otherwise not',
    (move) => {
      const tried = [standing, cancelled].flatMap((session) =>
        [BEFORE, DURING, AFTER].map((now) => may(move, session, now)),
      );
      expect(tried.join(' ')).toBe(EXPECTED[move]);
    },
  );

  it('a cancelled session takes nobody’s time, and keeps when it was cancelled first', () => {
    expect(cancelSession(standing, 'Travaux.', BEFORE)).toEqual({
      cancelledAt: BEFORE,
      held: false,
      publicWord: 'Travaux.',
    });
    expect(cancelSession(cancelled, 'Travaux.', BEFORE).cancelledAt).toBe(cancelled.cancelledAt);
  });

  it('a restored session stands as before, beside another where that was ever meant', () => {
    const stands = { cancelledAt: null, held: true, publicWord: '', undecided: false };
    expect(restoreSession(cancelled, false, BEFORE)).toEqual({ ...stands, parallel: false });
    expect(restoreSession({ ...cancelled, parallel: true }, false, BEFORE).parallel).toBe(true);
    expect(restoreSession(cancelled, true, BEFORE).parallel).toBe(true);
  });

  const target = { venueId: null, publicWord: '', parallel: false };

  it('a moved session has the instants of its new local time, across a change of clocks', () => {
    const moved = moveSession(
      standing,
      { ...target, date: '2026-03-31', startTime: '18:00', endTime: '19:30' },
      BEFORE,
    );
    expect(moved).toMatchObject({
      startsAt: '2026-03-31T16:00:00.000Z',
      endsAt: '2026-03-31T17:30:00.000Z',
      clockShift: null,
      editedAt: BEFORE,
    });
  });

  it('a session is put back exactly as it was, unless that would have begun by now', () => {
    const whole = {
      undecided: true,
      ...standing,
      ...{ startTime: '18:00', endTime: '19:30', clockShift: null, venueId: 'a venue' },
      ...{ publicWord: 'Goûter partagé.', editedAt: '2026-02-01T08:00:00.000Z' },
    };
    const before = sessionAsBefore(whole);
    const moved = moveSession(
      whole,
      { ...target, date: '2026-03-31', startTime: '18:00', endTime: '19:30' },
      BEFORE,
    );
    const gone = { ...whole, ...moved, ...cancelSession({ ...whole, ...moved }, 'Fermé.', BEFORE) };
    expect({ ...gone, ...putBackSession(gone, before, BEFORE) }).toEqual(whole);
    expect(() => putBackSession(gone, before, DURING)).toThrow(
      expect.objectContaining({ code: 'SESSION_PAST' }),
    );
  });

  it('refuses a target that has begun, and times that cannot be', () => {
    const to = (date: string, startTime: string, endTime: string) => () =>
      moveSession(standing, { ...target, date, startTime, endTime }, BEFORE);
    expect(to('2026-03-09', '18:00', '19:30')).toThrow(
      expect.objectContaining({ code: 'SESSION_PAST' }),
    );
    expect(to('2026-03-31', '18:00', '18:00')).toThrow(
      expect.objectContaining({ code: 'VALIDATION' }),
    );
  });

  it('a session to be decided takes place once it is kept or moved, and stays to be decided while it is cancelled', () => {
    expect(confirmSession(standing, BEFORE)).toEqual({ undecided: false, editedAt: BEFORE });
    const target = {
      ...standing,
      startTime: '18:00',
      endTime: '19:30',
      venueId: null,
      publicWord: '',
    };
    expect(moveSession(standing, target, BEFORE).undecided).toBe(false);
    expect(cancelSession(standing, '', BEFORE)).not.toHaveProperty('undecided');
  });
});
