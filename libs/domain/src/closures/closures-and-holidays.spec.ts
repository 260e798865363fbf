import fc from 'fast-check';
import {
  cancelSession,
  moveSession,
  ON_HOLIDAYS,
  onKnownHolidays,
  planSeriesChange,
  putBackSession,
  rollForward,
  sessionAsBefore,
  yearOfSeries,
  type Occurrence,
  type SeriesRule,
} from '../sessions';
import { anyRule } from '../sessions/recurrence/rule.arbitrary';

const NOW = '2026-09-06T10:00:00.000Z';
const places = fc.constantFrom('69123', '59350', '75056', '2A004', '97411', '97120', '98735');
const onHolidays = fc.constantFrom(...ON_HOLIDAYS);
const choices = fc.record({ onPublicHolidays: onHolidays, onSchoolHolidays: onHolidays });
const times = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
const series = fc
  .record({ recurrence: anyRule, choices, startTime: fc.constantFrom('17:30', '18:00') })
  .map((each): SeriesRule => ({ ...times, ...each.choices, ...each }));

/** What befell a session; `closed`: a closure alone cancelled it, and it follows its series as if it stood. */
const MARKS = ['none', 'none', 'edited', 'cancelled', 'counted', 'seats', 'closed'] as const;
const marks = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 20 });

type Lived = ReturnType<typeof lived>;
const lived = (
  { originalStart, startsAt }: Occurrence,
  undecided: boolean,
  mark: (typeof MARKS)[number] = 'none',
) => ({
  ...{ id: `${originalStart} ${mark}`, originalStart, startsAt, undecided, mark },
  ...{ edited: mark === 'edited', cancelled: mark === 'cancelled' },
  ...{ hasAttendance: mark === 'counted', hasSeats: mark === 'seats' },
});

/** The sessions of a series as it was planned, each with what befell it since. */
function beginning(rule: SeriesRule, place: string, befell: readonly (typeof MARKS)[number][]) {
  const { made, undecided } = yearOfSeries(rule, place, NOW);
  return made.map((each, index) =>
    lived(
      each,
      undecided.some(({ date }) => date === each.date),
      befell[index % befell.length],
    ),
  );
}

/** What the hourly upkeep leaves: what stands on known holidays follows the series, what is missing is made. */
function upkept(existing: readonly Lived[], rule: SeriesRule, place: string, now: string): Lived[] {
  const year = yearOfSeries(rule, place, now);
  const { removed, asked } = onKnownHolidays(existing, year, now);
  const asks = (date: string) => year.undecided.some((each) => each.date === date);
  return [
    ...existing
      .filter((each) => !removed.includes(each))
      .map((each) => (asked.includes(each) ? { ...each, undecided: true } : each)),
    ...rollForward(existing, year.made, now).map((each) => lived(each, asks(each.date))),
  ];
}

const isTouched = ({ mark }: Lived) => mark !== 'none' && mark !== 'closed';
const ids = (sessions: readonly Lived[]) => sessions.map(({ id }) => id);

describe('sessions on holidays that become known', () => {
  const later = fc.constantFrom(NOW, '2026-10-25T10:00:00.000Z', '2027-05-02T10:00:00.000Z');

  it('go or are asked about where nobody touched them, by the choice of their series alone', () =>
    fc.assert(
      fc.property(series, choices, places, marks, later, (rule, known, place, befell, now) => {
        const before = beginning(rule, place, befell);
        const after = upkept(before, { ...rule, ...known }, place, now);
        const { skipped, undecided } = yearOfSeries({ ...rule, ...known }, place, now);
        const isOn = (dates: readonly { date: string }[], { originalStart }: Lived) =>
          dates.some(({ date }) => originalStart.startsWith(date));
        for (const session of before) {
          const stands = after.find(({ id }) => id === session.id);
          const free = !isTouched(session) && session.startsAt > now;
          if (!stands) expect([free, isOn(skipped, session)]).toEqual([true, true]);
          else if (!free) expect(stands).toEqual(session);
          else {
            expect(isOn(skipped, session)).toBe(false);
            expect(stands.undecided).toBe(session.undecided || isOn(undecided, session));
          }
        }
      }),
    ));

  it('are as they were when it is done once more', () =>
    fc.assert(
      fc.property(series, choices, places, marks, later, (rule, known, place, befell, now) => {
        const then = { ...rule, ...known };
        const once = upkept(beginning(rule, place, befell), then, place, now);
        expect(upkept(once, then, place, now)).toEqual(once);
      }),
    ));
});

it('a series whose times, days and choices change, in whatever order, loses nothing that was touched and ends as if planned so', () =>
  fc.assert(
    fc.property(
      series,
      fc.array(fc.tuple(series, fc.boolean()), { minLength: 1, maxLength: 4 }),
      places,
      marks,
      (first, changes, place, befell) => {
        const before = beginning(first, place, befell);
        let now = before;
        let rule = first;
        for (const [next, keepsRecurrence] of changes) {
          rule = keepsRecurrence ? { ...next, recurrence: rule.recurrence } : next;
          const { made, undecided } = yearOfSeries(rule, place, NOW);
          const asks = (date: string) => undecided.some((each) => each.date === date);
          const plan = planSeriesChange({
            ...{ existing: now, scope: 'ALL', pivot: '', next: made, now: NOW },
          });
          expect(
            [
              ...plan.keep,
              ...plan.update.map(({ id }) => id),
              ...plan.remove,
              ...plan.orphaned,
            ].sort(),
          ).toEqual(ids(now).sort());
          const changed = now
            .filter(({ id }) => !plan.remove.includes(id))
            .map((session) => {
              const to = plan.update.find(({ id }) => id === session.id)?.to;
              const { originalStart, startsAt } = to ?? session;
              const follows = !isTouched(session);
              return {
                ...{ ...session, originalStart, startsAt },
                undecided: follows ? asks(originalStart.slice(0, 10)) : session.undecided,
              };
            });
          const created = plan.create.map((each) => lived(each, asks(each.date)));
          now = upkept([...changed, ...created], rule, place, NOW);
        }
        const touched = before.filter(isTouched);
        expect(ids(now)).toEqual(expect.arrayContaining(ids(touched)));
        // Whoever plans the last rule anew has the same dates, besides those that somebody had touched.
        const anew = beginning(rule, place, ['none']).map(({ originalStart }) => originalStart);
        const dates = (starts: string[]) => [...new Set(starts.map((each) => each.slice(0, 10)))];
        const kept = touched.map(({ originalStart }) => originalStart);
        expect(dates(now.map(({ originalStart }) => originalStart)).sort()).toEqual(
          dates([...anew, ...kept]).sort(),
        );
        expect(ids(now).length).toBe(
          new Set(now.map(({ originalStart }) => originalStart.slice(0, 10))).size,
        );
      },
    ),
  ));

it('a session that a closure cancels or moves is put back exactly as it was, touched or not', () =>
  fc.assert(
    fc.property(
      series,
      places,
      fc.record({
        publicWord: fc.constantFrom('', 'Salle 2.'),
        editedAt: fc.constantFrom(null, NOW),
        parallel: fc.boolean(),
        undecided: fc.boolean(),
      }),
      fc.boolean(),
      (rule, place, touched, moves) => {
        const [made] = yearOfSeries(rule, place, NOW).made;
        fc.pre(made !== undefined && made.startsAt > NOW);
        if (made === undefined) return;
        const { originalStart: _, ...at } = made;
        const stood = {
          ...{ ...at, startTime: rule.startTime, endTime: rule.endTime, venueId: null },
          ...{ ...touched, timeZone: rule.timeZone, cancelledAt: null, held: true },
        };
        const target = { date: '2028-01-03', startTime: '09:00', endTime: '10:00', venueId: null };
        const closed = moves
          ? moveSession(stood, { ...target, publicWord: 'Fermé.', parallel: true }, NOW)
          : cancelSession(stood, 'Fermé.', NOW);
        const left = { ...stood, ...closed };
        expect({ ...left, ...putBackSession(left, sessionAsBefore(stood), NOW) }).toEqual(stood);
      },
    ),
  ));
