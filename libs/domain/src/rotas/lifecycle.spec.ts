import * as fc from 'fast-check';
import { coversUntil, isUndoable, nextStart, overlapped, startAfter } from './lifecycle';
import type { Rota } from './rota';

const [NORTH, SOUTH] = ['north', 'south'];
const rota = (from: string, weeks: number, over: Partial<Rota> = {}): Rota => ({
  id: from,
  branchId: null,
  from,
  weeks,
  state: 'PUBLISHED',
  publishedAt: null,
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
  ...over,
});
const TODAY = '2026-12-02';

describe('the days that a published rota covers', () => {
  it('end with its last week, or before the week from which on it is withdrawn', () => {
    expect(coversUntil(rota('2026-11-30', 4))).toBe('2026-12-28');
    expect(coversUntil(rota('2026-11-30', 4, { withdrawnFrom: '2026-12-16' }))).toBe('2026-12-14');
    expect(coversUntil(rota('2026-11-30', 4, { withdrawnFrom: '2026-12-02' }))).toBe('2026-11-30');
  });

  it('are overlapped by the same branch and by one of every branch', () => {
    const published = [rota('2026-12-07', 2, { branchId: NORTH })];
    const of = (branchId: string | null, from = '2026-12-14') =>
      overlapped({ branchId, from, weeks: 2 }, published).length;
    expect([of(NORTH), of(SOUTH), of(null), of(NORTH, '2026-12-21')]).toEqual([1, 0, 1, 0]);
    expect(
      overlapped({ branchId: SOUTH, from: '2026-12-14', weeks: 1 }, [rota('2026-12-07', 2)]),
    ).toHaveLength(1);
    expect(
      overlapped({ branchId: NORTH, from: '2026-12-07', weeks: 1 }, [
        rota('2026-12-07', 1, { state: 'DRAFT' }),
      ]),
    ).toEqual([]);
  });
});

describe('where a new rota begins', () => {
  const start = (rotas: Rota[], branchId: string | null = null, today = TODAY) =>
    nextStart({ branchId, weeks: 4 }, rotas, today);

  it('is next week where nothing is published', () => expect(start([])).toBe('2026-12-07'));

  it('is the Monday after what is published', () => {
    expect(start([rota('2026-11-30', 4)])).toBe('2026-12-28');
    expect(start([rota('2026-11-30', 4), rota('2026-12-28', 4)])).toBe('2027-01-25');
    expect(start([rota('2026-11-30', 4, { branchId: SOUTH })], NORTH)).toBe('2026-12-07');
  });

  it('is this week where what was published ended on Sunday', () => {
    expect(start([rota('2026-11-02', 4)])).toBe('2026-11-30');
    expect(start([rota('2026-10-26', 4)])).toBe('2026-12-07');
  });

  it('is the week that a withdrawal freed', () =>
    expect(start([rota('2026-11-30', 4, { withdrawnFrom: '2026-12-16' })])).toBe('2026-12-14'));

  it('overlaps nothing, whatever is published', () => {
    const weeks = fc.integer({ min: 1, max: 8 });
    const any = fc.record({
      at: fc.integer({ min: 0, max: 30 }),
      weeks,
      branch: fc.constantFrom(null, NORTH, SOUTH),
    });
    fc.assert(
      fc.property(fc.array(any), weeks, fc.constantFrom(null, NORTH), (all, long, branchId) => {
        const published = all.map(({ at, weeks: w, branch }) =>
          rota(new Date(Date.UTC(2026, 10, 2 + at * 7)).toISOString().slice(0, 10), w, {
            branchId: branch ?? null,
          }),
        );
        const from = startAfter(
          { branchId: branchId ?? null, from: '2026-12-07', weeks: long },
          published,
        );
        expect(overlapped({ branchId: branchId ?? null, from, weeks: long }, published)).toEqual(
          [],
        );
      }),
    );
  });
});

it('can be undone within the day', () => {
  expect(isUndoable('2026-12-01T10:00:00.000Z', '2026-12-02T09:59:00.000Z')).toBe(true);
  expect(isUndoable('2026-12-01T10:00:00.000Z', '2026-12-02T10:00:00.000Z')).toBe(false);
});
