import * as fc from 'fast-check';
import { nextWave, type CoverCandidate } from './cover-wave';

const SETTINGS = { coverHours: 12, coverAsksPerWeek: 10 };
const LEAVES = '2026-12-01T09:00:00.000Z';
const FAR = '2026-12-08T09:00:00.000Z';
const state = { wave: 0, askedIds: [] as string[], startsAt: FAR, leavesAt: LEAVES };
const who = (id: string, over: Partial<CoverCandidate> = {}): CoverCandidate => ({
  id,
  known: false,
  load: 0,
  askedLately: 0,
  lastAskedAt: null,
  ...over,
});
const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => who(id));

describe('a wave of a cover request', () => {
  it('asks three, then three more, then all, and looks again after the set hours', () => {
    const first = nextWave(state, eight, SETTINGS);
    expect(first).toEqual({ ask: ['a', 'b', 'c'], nextAt: '2026-12-01T21:00:00.000Z' });
    const second = nextWave({ ...state, wave: 1, askedIds: first.ask }, eight, SETTINGS);
    expect(second.ask).toEqual(['d', 'e', 'f']);
    const asked = [...first.ask, ...second.ask];
    expect(nextWave({ ...state, wave: 2, askedIds: asked }, eight, SETTINGS).ask).toEqual([
      'g',
      'h',
    ]);
  });

  it('asks first who was asked least lately, then who knows the person, then who does least, then who waited longest', () => {
    const candidates = [
      who('often', { askedLately: 2, known: true, lastAskedAt: '2026-11-30T09:00:00.000Z' }),
      who('recent', { lastAskedAt: '2026-11-20T09:00:00.000Z' }),
      who('busy', { load: 2, lastAskedAt: '2026-09-20T09:00:00.000Z' }),
      who('long', { lastAskedAt: '2026-10-20T09:00:00.000Z' }),
      who('known', { known: true, lastAskedAt: '2026-11-20T09:00:00.000Z' }),
    ];
    expect(nextWave(state, candidates, SETTINGS).ask).toEqual(['known', 'long', 'recent']);
  });

  it('asks everybody at once when the contact is near, and widens sooner the nearer it is', () => {
    const near = { ...state, startsAt: '2026-12-01T15:00:00.000Z' };
    expect(nextWave(near, eight, SETTINGS).ask).toHaveLength(8);
    const tomorrow = { ...state, startsAt: '2026-12-02T09:00:00.000Z' };
    expect(nextWave(tomorrow, eight, SETTINGS)).toEqual({
      ask: ['a', 'b', 'c'],
      nextAt: '2026-12-01T15:00:00.000Z',
    });
    expect(
      nextWave({ ...state, startsAt: '2026-12-01T09:10:00.000Z' }, eight, SETTINGS).nextAt,
    ).toBeNull();
  });

  it('never asks anybody twice, nor beyond the ceiling, nor more than three while there is time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            id: fc.uuid(),
            known: fc.boolean(),
            load: fc.nat(5),
            askedLately: fc.nat(14),
            lastAskedAt: fc.constantFrom(null, '2026-11-20T09:00:00.000Z'),
          }),
          { selector: ({ id }) => id },
        ),
        fc.nat(3),
        fc.integer({ min: 1, max: 12 }),
        (candidates, wave, coverAsksPerWeek) => {
          const askedIds = candidates.slice(0, 2).map(({ id }) => id);
          const { ask } = nextWave({ ...state, wave, askedIds }, candidates, {
            coverHours: 12,
            coverAsksPerWeek,
          });
          const lately = new Map(candidates.map((one) => [one.id, one.askedLately]));
          return (
            ask.every((id) => !askedIds.includes(id) && (lately.get(id) ?? 0) < coverAsksPerWeek) &&
            (wave >= 2 || ask.length <= 3)
          );
        },
      ),
    );
  });
});
