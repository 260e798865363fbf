import fc from 'fast-check';
import { newId } from '../identity';
import { correctionNeedsReason, countTheSame } from './attendance-correction';

const [me, other] = [newId(), newId()];
const AT = '2026-11-30T20:00:00.000Z';
const after = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();
const known = { notHeldReason: null, enteredAt: AT, enteredBy: me };

describe('the reason of a correction', () => {
  it.each([
    [me, 0, false],
    [me, 15, false],
    [me, 15.1, true],
    [other, 0, true],
  ])('of numbers, by %s after %d minutes, is due: %s', (by, minutes, due) =>
    expect(correctionNeedsReason(known, by, after(minutes))).toBe(due),
  );

  it('is never due for a session that was told not to have been held', () =>
    expect(correctionNeedsReason({ ...known, notHeldReason: 'OTHER' }, other, after(99))).toBe(
      false,
    ));
});

describe('two entries', () => {
  const counts = fc.record({
    attendeeCount: fc.nat(500),
    firstTimerCount: fc.nat(500),
    countsByAudience: fc.constantFrom(
      {},
      { CARER: 2 },
      { CARER: 2, RELATIVE: 1 },
      { RELATIVE: 1, CARER: 2 },
    ),
    notHeldReason: fc.constantFrom(null, 'OTHER' as const, 'VENUE_CLOSED' as const),
  });

  it('count the same exactly when each of their numbers and their reason does', () =>
    fc.assert(
      fc.property(counts, counts, (one, two) => {
        const sorted = (entry: typeof one) =>
          JSON.stringify([
            entry.attendeeCount,
            entry.firstTimerCount,
            entry.notHeldReason,
            Object.entries(entry.countsByAudience).sort(),
          ]);
        expect(countTheSame(one, two)).toBe(sorted(one) === sorted(two));
        expect(
          countTheSame(one, {
            ...one,
            countsByAudience: Object.fromEntries(Object.entries(one.countsByAudience).reverse()),
          }),
        ).toBe(true);
      }),
    ));
});
