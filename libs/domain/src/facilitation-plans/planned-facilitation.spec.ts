import { closedToPlanning, outdatedBy, placeChanges, statesAfter } from './planned-facilitation';

const at = '2027-01-12T18:00:00.000Z';

describe('a session that is planned', () => {
  it.each([
    [{ cancelledAt: at }, 'CANCELLED'],
    [{ startsAt: '2026-11-30T18:00:00.000Z' }, 'PAST'],
    [{ undecided: true }, 'UNDECIDED'],
    [{}, null],
  ])('given %j, is closed to planning: %s', (over, why) => {
    const session = { cancelledAt: null, undecided: false, startsAt: at, ...over };
    expect(closedToPlanning(session, '2026-12-01T00:00:00.000Z')).toBe(why);
  });

  it('is outdated once it is at another time, or others lead it', () => {
    const basis = { basisIds: ['anna', 'bob'], basisStartsAt: at };
    const session = { facilitatorIds: ['anna', 'bob'], startsAt: at };
    expect(outdatedBy(basis, session)).toBeNull();
    expect(outdatedBy(basis, { ...session, facilitatorIds: ['bob', 'anna'] })).toBe(
      'LED_OTHERWISE',
    );
    expect(outdatedBy(basis, { ...session, startsAt: '2027-01-13T18:00:00.000Z' })).toBe('MOVED');
  });

  it('tells who gained a place, lost it or has another role', () => {
    expect(placeChanges(['anna', 'bob', 'cleo'], ['bob', 'cleo', 'dan'])).toEqual([
      { organiserId: 'dan', change: 'GIVEN' },
      { organiserId: 'bob', change: 'OTHER_ROLE' },
      { organiserId: 'anna', change: 'TAKEN' },
    ]);
    expect(placeChanges(['anna'], ['anna'])).toEqual([]);
  });

  it('asks whoever is new, but not whoever publishes, nor again those who stood there', () => {
    const before = [{ id: 'anna', state: 'CONFIRMED' as const }];
    expect(statesAfter(['bob', 'anna', 'claire'], before, 'claire')).toEqual([
      { id: 'bob', state: 'ASKED' },
      { id: 'anna', state: 'CONFIRMED' },
      { id: 'claire', state: 'CONFIRMED' },
    ]);
  });
});
