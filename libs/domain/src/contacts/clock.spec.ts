import * as fc from 'fast-check';
import { bySilence, clock } from './clock';

const silentDays = { HIGH: 7, NORMAL: 14, LOW: 28 };
const now = '2026-12-01T10:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const silentFor = (days: number) => ({ lastReachedAt: daysAgo(days), since: daysAgo(400) });

describe('clock', () => {
  it.each([
    ['HIGH', 5, 'OK', 0],
    ['HIGH', 6, 'DUE', 0],
    ['HIGH', 7, 'LATE', 1],
    ['HIGH', 15, 'LATE', 2],
    ['NORMAL', 10, 'OK', 0],
    ['NORMAL', 11, 'DUE', 0],
    ['NORMAL', 14, 'LATE', 1],
    ['LOW', 20, 'OK', 0],
    ['LOW', 28, 'LATE', 1],
  ] as const)('%s after %i days is %s, escalation %i', (priority, days, level, escalation) =>
    expect(clock(silentFor(days), priority, silentDays, now)).toMatchObject({
      days,
      allowed: silentDays[priority],
      level,
      escalation,
    }),
  );

  it('counts from the first day of somebody whom nobody ever reached', () =>
    expect(
      clock({ lastReachedAt: null, since: daysAgo(9) }, 'HIGH', silentDays, now),
    ).toMatchObject({
      days: 9,
      level: 'LATE',
      escalation: 1,
    }));

  it('puts first who is furthest past their own limit, not who has waited most days', () => {
    const [high, normal, low] = [
      clock(silentFor(13), 'HIGH', silentDays, now),
      clock(silentFor(20), 'NORMAL', silentDays, now),
      clock(silentFor(29), 'LOW', silentDays, now),
    ];
    expect([low, normal, high].sort(bySilence)).toEqual([high, normal, low]);
  });

  it('counts nothing for a contact that lies ahead', () =>
    expect(clock(silentFor(-2), 'HIGH', silentDays, now).days).toBe(0));

  it('never becomes less urgent with time, and is more urgent with a higher priority', () => {
    const order = { OK: 0, DUE: 1, LATE: 2 };
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (days, more) => {
          for (const priority of ['HIGH', 'NORMAL', 'LOW'] as const) {
            const [first, later] = [
              clock(silentFor(days), priority, silentDays, now),
              clock(silentFor(days + more), priority, silentDays, now),
            ];
            expect(order[later.level]).toBeGreaterThanOrEqual(order[first.level]);
            expect(bySilence(first, later)).toBeGreaterThanOrEqual(0);
          }
          const [high, low] = [
            clock(silentFor(days), 'HIGH', silentDays, now),
            clock(silentFor(days), 'LOW', silentDays, now),
          ];
          expect(order[high.level]).toBeGreaterThanOrEqual(order[low.level]);
          expect(high.level === 'LATE').toBe(high.escalation > 0);
        },
      ),
    );
  });
});
