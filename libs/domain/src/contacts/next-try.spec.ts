import { localWhen } from '../time';
import * as fc from 'fast-check';
import { FRENCH_TIME_ZONES } from '../identity';
import {
  CALLED_FROM_HOUR,
  CALLED_UNTIL_HOUR,
  nextTries,
  type TriedNeed,
  wantsAnotherTry,
  wasMissed,
} from './next-try';

const settings = { tries: 2, hoursBetweenTries: 4 };
const anyTime: TriedNeed = {
  from: '2025-01-01',
  until: null,
  pauses: [],
  impossible: [],
  durationMinutes: 30,
};
const nextTry = (
  ...[given, tries, now, zone, need = anyTime]: [
    typeof settings,
    number,
    string,
    (typeof FRENCH_TIME_ZONES)[number],
    TriedNeed?,
  ]
) => nextTries(given, tries, now, zone, need)[0] ?? null;

describe('nextTries', () => {
  it.each([
    ['2026-12-01T09:05:00.000Z', 'Europe/Paris', '2026-12-01T13:15:00.000Z'],
    ['2026-12-01T16:00:00.000Z', 'Europe/Paris', '2026-12-02T08:00:00.000Z'],
    ['2026-12-01T14:59:00.000Z', 'Europe/Paris', '2026-12-02T08:00:00.000Z'],
    ['2026-12-01T09:05:00.000Z', 'Pacific/Noumea', '2026-12-01T22:00:00.000Z'],
  ] as const)('after a try at %s in %s comes at %s', (now, zone, at) =>
    expect(nextTry(settings, 1, now, zone)).toBe(at),
  );

  it.each([
    [
      'ends before a window that is impossible begins',
      { impossible: [{ weekday: 'TU', start: '14:30', end: '18:00' }] },
      '2026-12-01T17:00:00.000Z',
    ],
    [
      'fits before it',
      { impossible: [{ weekday: 'TU', start: '14:45', end: '18:00' }] },
      '2026-12-01T13:15:00.000Z',
    ],
    [
      'leaves a day out that is impossible',
      { impossible: [{ weekday: 'TU', start: '08:00', end: '20:00' }] },
      '2026-12-02T08:00:00.000Z',
    ],
    [
      'waits for the end of a pause',
      { pauses: [{ from: '2026-12-01', until: '2026-12-01' }] },
      '2026-12-02T08:00:00.000Z',
    ],
    [
      'is none where the pause is long',
      { pauses: [{ from: '2026-12-01', until: '2026-12-20' }] },
      null,
    ],
    ['is none after the last day', { until: '2026-11-30' }, null],
  ] as const)('%s', (_, over, at) =>
    expect(
      nextTry(settings, 1, '2026-12-01T09:05:00.000Z', 'Europe/Paris', {
        ...anyTime,
        ...over,
      } as TriedNeed),
    ).toBe(at),
  );

  it('is null after the last one', () => {
    expect(nextTry(settings, 2, '2026-12-01T09:00:00.000Z', 'Europe/Paris')).toBeNull();
    expect(
      nextTry({ ...settings, tries: 1 }, 1, '2026-12-01T09:00:00.000Z', 'Europe/Paris'),
    ).toBeNull();
  });

  it('never rings at night, nor earlier than the set hours', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 72 }),
        fc.constantFrom(...FRENCH_TIME_ZONES),
        (date, hours, zone) => {
          const at = nextTry(
            { tries: 3, hoursBetweenTries: hours },
            1,
            date.toISOString(),
            zone,
          ) as string;
          const hour = Number(localWhen(at, zone).time.slice(0, 2));
          expect(hour).toBeGreaterThanOrEqual(CALLED_FROM_HOUR);
          expect(hour).toBeLessThan(CALLED_UNTIL_HOUR);
          const waited = Date.parse(at) - date.getTime();
          expect(waited).toBeGreaterThanOrEqual(hours * 3_600_000);
          expect(waited).toBeLessThan((hours + 14.5) * 3_600_000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('calls again whom nobody reached or who asked for it, and sends nobody twice to a closed door', () => {
  expect(wantsAnotherTry('CALL', 'NO_ANSWER') && wantsAnotherTry('CALL', 'CALL_BACK')).toBe(true);
  expect(wantsAnotherTry('VISIT', 'NOT_AT_HOME') || wantsAnotherTry('CALL', 'REFUSED')).toBe(false);
  expect(wasMissed('NOT_AT_HOME') && wasMissed('NO_ANSWER') && !wasMissed('CALL_BACK')).toBe(true);
});
