import fc from 'fast-check';
import { occurrences, ruleDates } from './occurrences';
import type { Recurrence } from './recurrence';
import { anyRule } from './rule.arbitrary';
import { planSeriesChange, rollForward, type StoredOccurrence } from './series-change';
import { splitRule } from './split';
import type { Timing } from './timing';

const at = (startTime: string, endTime: string): Timing => ({
  startTime,
  endTime,
  timeZone: 'Europe/Paris',
});
const weekly = (weekday: 'TU' | 'TH'): Recurrence => ({
  from: '2026-11-03',
  pattern: { kind: 'WEEKLY', every: 1, weekdays: [weekday] },
  months: [],
  until: '2026-12-08',
  count: null,
  added: [],
  excluded: [],
});
const tuesdays = occurrences(weekly('TU'), at('18:00', '20:00'), '2026-11-01', '2026-12-31');
const later = occurrences(weekly('TU'), at('19:00', '21:00'), '2026-11-01', '2026-12-31');
const thursdays = occurrences(weekly('TH'), at('18:00', '20:00'), '2026-11-01', '2026-12-31');
// 3 November is past; 10 edited, 17 cancelled, 24 with attendance entered early, 1 and 8 December untouched.
const marks: Partial<StoredOccurrence>[] = [
  { hasAttendance: true },
  { edited: true },
  { cancelled: true },
  { hasAttendance: true },
  {},
  {},
];
const existing: StoredOccurrence[] = tuesdays.map((each, index) => ({
  id: each.date,
  originalStart: each.originalStart,
  startsAt: each.startsAt,
  edited: false,
  hasAttendance: false,
  hasSeats: false,
  cancelled: false,
  ...marks[index],
}));
const now = '2026-11-05T12:00:00.000Z';
const pivot = '2026-12-01T18:00';

describe('a change of series', () => {
  it('of the hour: untouched sessions follow, the others stay, none is doubled', () =>
    expect(planSeriesChange({ existing, scope: 'ALL', pivot, next: later, now })).toEqual({
      keep: ['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24'],
      update: [
        { id: '2026-12-01', to: later[4] },
        { id: '2026-12-08', to: later[5] },
      ],
      remove: [],
      orphaned: [],
      create: [],
    }));

  it('of the day: what was touched is orphaned, never lost; the past is not rewritten', () => {
    const plan = planSeriesChange({ existing, scope: 'ALL', pivot, next: thursdays, now });
    expect(plan).toMatchObject({
      keep: ['2026-11-03'],
      update: [],
      remove: ['2026-12-01', '2026-12-08'],
      orphaned: ['2026-11-10', '2026-11-17', '2026-11-24'],
    });
    expect(plan.create.map(({ date }) => date)).toEqual([
      '2026-11-05',
      '2026-11-12',
      '2026-11-19',
      '2026-11-26',
      '2026-12-03',
    ]);
  });

  it('from one session on leaves those before alone', () => {
    const plan = planSeriesChange({ existing, scope: 'FOLLOWING', pivot, next: thursdays, now });
    expect(plan.keep).toEqual(['2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24']);
    expect(plan.remove).toEqual(['2026-12-01', '2026-12-08']);
    expect(plan.create.map(({ date }) => date)).toEqual(['2026-12-03']);
  });

  it('of one session keeps its original start and touches no other', () => {
    const [moved] = occurrences(
      { ...weekly('TH'), from: '2026-12-03' },
      at('10:00', '12:00'),
      '2026-12-03',
      '2026-12-03',
    );
    const plan = planSeriesChange({
      existing,
      scope: 'THIS',
      pivot,
      next: moved ? [moved] : [],
      now,
    });
    expect(plan).toEqual({
      keep: existing.map(({ id }) => id).filter((id) => id !== '2026-12-01'),
      update: [{ id: '2026-12-01', to: { ...moved, originalStart: pivot } }],
      remove: [],
      orphaned: [],
      create: [],
    });
  });

  it('made again changes nothing', () =>
    expect(planSeriesChange({ existing, scope: 'ALL', pivot, next: tuesdays, now })).toEqual({
      keep: existing.map(({ id }) => id),
      update: [],
      remove: [],
      orphaned: [],
      create: [],
    }));

  it('of any rule never doubles, loses or rewrites a touched or past session', () =>
    fc.assert(
      fc.property(
        anyRule,
        anyRule,
        fc.constantFrom('THIS' as const, 'FOLLOWING' as const, 'ALL' as const),
        fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1 }),
        fc.nat(),
        (before, after, scope, touched, at_) => {
          const old = occurrences(before, at('18:00', '20:00'), '2026-01-01', '2028-12-31');
          fc.pre(old.length > 0);
          const stored = old.map((each, index): StoredOccurrence => {
            const mark = touched[index % touched.length];
            return {
              id: each.originalStart,
              originalStart: each.originalStart,
              startsAt: each.startsAt,
              edited: mark === 0,
              hasAttendance: mark === 1,
              hasSeats: mark === 3,
              cancelled: mark === 2,
            };
          });
          const chosen = stored[at_ % stored.length]?.originalStart ?? '';
          const next = occurrences(after, at('17:30', '19:00'), '2026-01-01', '2028-12-31');
          const seen = '2027-03-01T00:00:00.000Z';
          const plan = planSeriesChange({
            existing: stored,
            scope,
            pivot: chosen,
            next,
            now: seen,
          });
          const moved = plan.update.map(({ id }) => id);
          expect([...plan.keep, ...moved, ...plan.remove, ...plan.orphaned].sort()).toEqual(
            stored.map(({ id }) => id).sort(),
          );
          const gone = new Set([...plan.remove, ...(scope === 'THIS' ? [] : moved)]);
          for (const session of stored)
            if (
              session.startsAt <= seen ||
              session.edited ||
              session.cancelled ||
              session.hasAttendance
            )
              expect(gone).not.toContain(session.id);
          expect(stored.filter(({ id, hasSeats }) => hasSeats && plan.remove.includes(id))).toEqual(
            [],
          );
          for (const made of plan.create)
            expect(
              made.startsAt > seen &&
                !stored.some(({ originalStart }) => originalStart.startsWith(made.date)),
            ).toBe(true);
        },
      ),
    ));
});

it('a rolling year makes what is missing, once', () => {
  expect(rollForward(existing.slice(0, 3), tuesdays, now).map(({ date }) => date)).toEqual([
    '2026-11-24',
    '2026-12-01',
    '2026-12-08',
  ]);
  expect(rollForward(existing, later, now)).toEqual([]);
});

it('a rule cut in two gives the same dates, none lost or doubled', () =>
  fc.assert(
    fc.property(
      anyRule,
      fc.integer({ min: 2024, max: 2033 }),
      fc.integer({ min: 1, max: 12 }),
      (rule, year, month) => {
        const cut = `${year}-${String(month).padStart(2, '0')}-11`;
        const { before, after } = splitRule(rule, cut);
        const all = (each: Recurrence | null) =>
          each === null ? [] : ruleDates(each, '2024-01-01', '2036-12-31');
        expect([...all(before), ...all(after)]).toEqual(all(rule));
      },
    ),
  ));
