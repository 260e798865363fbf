import { leavesAt } from './quiet-hours';

const NIGHT = { quietFrom: 21, quietUntil: 8 };

describe('when a mail may leave', () => {
  it.each([
    ['2026-11-30T19:59:00.000Z', 'Europe/Paris', '2026-11-30T19:59:00.000Z'],
    ['2026-11-30T20:00:00.000Z', 'Europe/Paris', '2026-12-01T07:00:00.000Z'],
    ['2026-12-01T06:59:59.000Z', 'Europe/Paris', '2026-12-01T07:00:00.000Z'],
    ['2026-12-01T07:00:00.000Z', 'Europe/Paris', '2026-12-01T07:00:00.000Z'],
    // Ten in the evening in La Réunion is seven in the evening in Paris.
    ['2026-11-30T18:00:00.000Z', 'Indian/Reunion', '2026-12-01T04:00:00.000Z'],
    ['2026-11-30T22:30:00.000Z', 'America/Cayenne', '2026-11-30T22:30:00.000Z'],
    // The night in which the clocks change: eight o’clock is an hour sooner.
    ['2026-03-28T21:00:00.000Z', 'Europe/Paris', '2026-03-29T06:00:00.000Z'],
    ['2026-10-24T21:00:00.000Z', 'Europe/Paris', '2026-10-25T07:00:00.000Z'],
  ] as const)('at %s in %s is %s', (now, zone, expected) =>
    expect(leavesAt(now, zone, NIGHT)).toBe(expected),
  );

  it('heeds quiet hours within one day, and none at all', () => {
    const noon = '2026-12-01T12:30:00.000Z';
    expect(leavesAt(noon, 'Europe/Paris', { quietFrom: 12, quietUntil: 14 })).toBe(
      '2026-12-01T13:00:00.000Z',
    );
    expect(leavesAt(noon, 'Europe/Paris', { quietFrom: 8, quietUntil: 8 })).toBe(noon);
  });
});
