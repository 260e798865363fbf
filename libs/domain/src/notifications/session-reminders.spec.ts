import fc from 'fast-check';
import { remindersDue, USUAL_REMINDERS, type RemindedSession } from './session-reminders';

/** Eight to ten in the evening in Paris. */
const session: RemindedSession = {
  ...{ date: '2026-12-08', endsAt: '2026-12-08T21:00:00.000Z', timeZone: 'Europe/Paris' },
  ...{ cancelledAt: null, counted: false },
};
const due = (now: string, over: Partial<RemindedSession> = {}, wishes = {}) =>
  remindersDue({ ...session, ...over }, { ...USUAL_REMINDERS, ...wishes }, now);

describe('the reminder on the eve', () => {
  it.each([
    ['2026-12-07T16:59:59.000Z', []],
    ['2026-12-07T17:00:00.000Z', ['EVE']],
    ['2026-12-07T22:59:59.000Z', ['EVE']],
    ['2026-12-07T23:00:00.000Z', []],
    ['2026-12-06T18:00:00.000Z', []],
  ])('at %s is %j', (now, reminders) => expect(due(now)).toEqual(reminders));

  it('comes at the hour that was chosen, on the clock of the session', () => {
    expect(due('2026-12-07T08:00:00.000Z', {}, { eveHour: 9 })).toEqual(['EVE']);
    expect(due('2026-12-07T13:59:00.000Z', { timeZone: 'Indian/Reunion' })).toEqual([]);
    expect(due('2026-12-07T14:00:00.000Z', { timeZone: 'Indian/Reunion' })).toEqual(['EVE']);
  });

  it('comes anew on the eve of the day to which a session was moved', () => {
    const moved = { date: '2026-12-15', endsAt: '2026-12-15T21:00:00.000Z' };
    expect(due('2026-12-07T17:00:00.000Z', moved)).toEqual([]);
    expect(due('2026-12-14T17:00:00.000Z', moved)).toEqual(['EVE']);
  });
});

describe('the reminder of the numbers', () => {
  it.each([
    ['2026-12-08T21:29:59.000Z', []],
    ['2026-12-08T21:30:00.000Z', ['NUMBERS']],
    ['2026-12-10T09:00:00.000Z', ['NUMBERS']],
    ['2026-12-10T09:00:01.000Z', []],
  ])('at %s is %j', (now, reminders) => expect(due(now)).toEqual(reminders));

  it('waits for the evening after a session in the morning', () => {
    const morning = { endsAt: '2026-12-08T10:00:00.000Z' };
    expect(due('2026-12-08T16:59:00.000Z', morning)).toEqual([]);
    expect(due('2026-12-08T17:00:00.000Z', morning)).toEqual(['NUMBERS']);
  });

  it('never comes once numbers are known', () =>
    expect(due('2026-12-08T21:30:00.000Z', { counted: true })).toEqual([]));
});

describe('a reminder', () => {
  const moments = fc
    .integer({ min: Date.parse('2026-12-01'), max: Date.parse('2026-12-20') })
    .map((at) => new Date(at).toISOString());

  it('is never due of a cancelled session, nor to who wants none, nor both at once', () =>
    fc.assert(
      fc.property(moments, (now) => {
        expect(due(now, { cancelledAt: '2026-12-01T10:00:00.000Z' })).toEqual([]);
        expect(due(now, {}, { eve: false, numbers: false })).toEqual([]);
        expect(due(now).length).toBeLessThanOrEqual(1);
      }),
    ));
});
