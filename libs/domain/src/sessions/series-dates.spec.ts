import fc from 'fast-check';
import { holidayOn, schoolHolidayOn } from '../calendar';
import { fromEpochDay, toEpochDay } from '../time/days';
import { occurrences, ON_HOLIDAYS, type Recurrence, rollForward, sentence } from './recurrence';
import { anyRule } from './recurrence/rule.arbitrary';
import {
  byHoliday,
  heedsSchoolHolidays,
  isUncertain,
  nextSeriesDates,
  seriesDates,
  onKnownHolidays,
  type HolidayDate,
  type SeriesRule,
} from './series-dates';

const LYON = '69123';
const weekly: Recurrence = {
  from: '2026-10-01',
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE'] },
  months: [],
  until: '2027-01-31',
  count: null,
  added: [],
  excluded: [],
};
const series = (over: Partial<SeriesRule> = {}): SeriesRule => ({
  recurrence: weekly,
  startTime: '18:00',
  endTime: '20:00',
  timeZone: 'Europe/Paris',
  ...over,
});
const datesOf = (rule: SeriesRule, place = LYON) => {
  const { made, skipped, unknownYears } = seriesDates(rule, place, '2026-10-01', '2027-09-30');
  return {
    made: made.map(({ date }) => date),
    skipped: skipped.map(({ date, holiday }) => [date, holiday.fr]),
    unknownYears,
  };
};

describe('a series on holidays', () => {
  it('meets on them where nothing is said', () => {
    expect(datesOf(series()).skipped).toEqual([]);
    expect(datesOf(series()).made).toHaveLength(17);
  });

  it('skips school holidays of its zone and says which', () =>
    expect(datesOf(series({ onSchoolHolidays: 'SKIPS' })).skipped).toEqual([
      ['2026-10-21', 'Vacances de la Toussaint'],
      ['2026-10-28', 'Vacances de la Toussaint'],
      ['2026-12-23', 'Vacances de Noël'],
      ['2026-12-30', 'Vacances de Noël'],
    ]));

  it('skips public holidays alone, wherever they fall', () =>
    expect(datesOf(series({ onPublicHolidays: 'SKIPS' })).skipped).toEqual([
      ['2026-11-11', 'Armistice de 1918'],
    ]));

  it('skips what either choice skips', () =>
    expect(
      datesOf(series({ onPublicHolidays: 'SKIPS', onSchoolHolidays: 'SKIPS' })).skipped,
    ).toHaveLength(5));

  it('makes what it asks about, and says that it is to be decided', () => {
    const asks = series({ onPublicHolidays: 'ASK', onSchoolHolidays: 'ASK' });
    const { made, skipped, undecided } = seriesDates(asks, LYON, '2026-10-01', '2027-09-30');
    expect(skipped).toEqual([]);
    expect(made).toHaveLength(17);
    expect(undecided.map(({ date, holiday }) => [date, holiday.fr])).toEqual([
      ['2026-10-21', 'Vacances de la Toussaint'],
      ['2026-10-28', 'Vacances de la Toussaint'],
      ['2026-11-11', 'Armistice de 1918'],
      ['2026-12-23', 'Vacances de Noël'],
      ['2026-12-30', 'Vacances de Noël'],
    ]);
    expect(sentence(weekly, asks, 'fr')).toContain(
      'à confirmer les jours fériés et pendant les vacances scolaires',
    );
  });

  it('does not ask where it skips for another reason', () => {
    const recurrence = { ...weekly, pattern: { ...weekly.pattern, weekdays: ['FR' as const] } };
    const { skipped, undecided } = seriesDates(
      series({
        recurrence: recurrence as Recurrence,
        onPublicHolidays: 'SKIPS',
        onSchoolHolidays: 'ASK',
      }),
      LYON,
      '2026-12-20',
      '2027-01-03',
    );
    expect(skipped.map(({ date }) => date)).toEqual(['2026-12-25', '2027-01-01']);
    expect(undecided).toEqual([]);
  });

  it('meets on a date that was named, holiday or not', () => {
    const recurrence = { ...weekly, added: ['2026-12-24', '2026-12-30'] };
    const { made, skipped } = datesOf(series({ recurrence, onSchoolHolidays: 'SKIPS' }));
    expect(made).toEqual(expect.arrayContaining(['2026-12-24', '2026-12-30']));
    expect(skipped.map(([date]) => date)).not.toContain('2026-12-30');
    const once = { ...weekly, pattern: { kind: 'ONCE' as const }, from: '2026-12-25', until: null };
    expect(datesOf(series({ recurrence: once, onPublicHolidays: 'SKIPS' })).made).toEqual([
      '2026-12-25',
    ]);
  });

  it('makes the dates of years that are not known, and says which years', () => {
    const recurrence = { ...weekly, until: null };
    const { made, unknownYears } = datesOf(series({ recurrence, onSchoolHolidays: 'SKIPS' }));
    expect(made.filter((date) => date >= '2027-09-01')).toHaveLength(5);
    expect(unknownYears).toEqual(['2027-2028']);
    expect(datesOf(series({ recurrence, onPublicHolidays: 'SKIPS' })).unknownYears).toEqual([]);
    expect(datesOf(series({ onSchoolHolidays: 'SKIPS' }), '98818')).toMatchObject({
      skipped: [],
      unknownYears: ['2026-2027'],
    });
  });

  it.each([
    ['2027-06-02', LYON, { onSchoolHolidays: 'SKIPS' }, false],
    ['2027-09-08', LYON, { onSchoolHolidays: 'SKIPS' }, true],
    ['2027-09-08', LYON, { onSchoolHolidays: 'ASK' }, true],
    ['2027-09-08', LYON, { onSchoolHolidays: 'MEETS' }, false],
    ['2027-09-08', LYON, { onPublicHolidays: 'SKIPS' }, false],
    ['2026-12-02', '98818', { onSchoolHolidays: 'SKIPS' }, true],
    ['2027-12-01', LYON, { onSchoolHolidays: 'SKIPS' }, false],
  ] as const)('is uncertain on %s at %s where it %j: %s', (date, inseeCode, choices, uncertain) => {
    const rule = series({ ...choices, recurrence: { ...weekly, added: ['2027-12-01'] } });
    const heeds = heedsSchoolHolidays(rule, date);
    expect(isUncertain({ heedsSchoolHolidays: heeds, date, inseeCode })).toBe(uncertain);
  });

  it('goes on after a holiday', () =>
    expect(
      nextSeriesDates(series({ onSchoolHolidays: 'SKIPS' }), LYON, '2026-12-20', 2).map(
        ({ date }) => date,
      ),
    ).toEqual(['2027-01-06', '2027-01-13']));

  it('has no date left where all that are left are skipped', () =>
    expect(
      nextSeriesDates(
        series({ recurrence: { ...weekly, until: '2026-12-31' }, onSchoolHolidays: 'SKIPS' }),
        LYON,
        '2026-12-20',
        2,
      ),
    ).toEqual([]));

  it('gathers dates by their holiday, each year apart', () => {
    const holiday = { fr: 'Vacances de Noël', en: 'Christmas' };
    const dates = ['2026-12-23', '2026-12-30', '2027-12-22'].map((date) => ({ date, holiday }));
    expect(byHoliday(dates).map((each) => each.dates)).toEqual([
      ['2026-12-23', '2026-12-30'],
      ['2027-12-22'],
    ]);
  });

  it('says it in its sentence', () => {
    const said = (over: Partial<SeriesRule>, locale: 'fr' | 'en') =>
      sentence(weekly, series(over), locale).split(', ').at(-1);
    expect(said({ onSchoolHolidays: 'SKIPS' }, 'fr')).toBe('sauf pendant les vacances scolaires');
    expect(said({ onPublicHolidays: 'SKIPS' }, 'en')).toBe('except on public holidays');
    expect(said({ onPublicHolidays: 'SKIPS', onSchoolHolidays: 'SKIPS' }, 'fr')).toBe(
      'sauf les jours fériés et pendant les vacances scolaires',
    );
    const once = { ...weekly, pattern: { kind: 'ONCE' as const }, until: null };
    expect(sentence(once, series({ onPublicHolidays: 'SKIPS' }), 'fr')).not.toContain('sauf');
  });
});

const anySeries: fc.Arbitrary<SeriesRule> = fc
  .record({
    recurrence: anyRule,
    onPublicHolidays: fc.constantFrom(...ON_HOLIDAYS),
    onSchoolHolidays: fc.constantFrom(...ON_HOLIDAYS),
  })
  .map((choices) => series(choices));
const places = fc.constantFrom(LYON, '59350', '75056', '2A004', '67482', '97411', '97120', '98735');
const day = fc
  .integer({ min: toEpochDay('2025-09-01'), max: toEpochDay('2027-12-31') })
  .map(fromEpochDay);

it('a session on a date that its series skips goes or is asked about, unless somebody changed it, counted it or has a seat at it', () => {
  const session = {
    ...{ id: 'untouched', originalStart: '2026-11-11T18:00', startsAt: '2026-11-11T17:00:00.000Z' },
    ...{ edited: false, cancelled: false, hasAttendance: false, hasSeats: false },
    undecided: false,
  };
  const marks = ['edited', 'cancelled', 'hasAttendance', 'hasSeats'] as const;
  const all = [session, ...marks.map((mark) => ({ ...session, id: mark, [mark]: true }))];
  const skipped = [{ date: '2026-11-11', holiday: { fr: 'Armistice', en: 'Armistice' } }];
  const on = (known: { skipped: HolidayDate[]; undecided: HolidayDate[] }) => {
    const { removed, asked } = onKnownHolidays(all, known, '2026-11-01T00:00:00.000Z');
    return [removed, asked].map((found) => found.map(({ id }) => id));
  };
  expect(on({ skipped, undecided: [] })).toEqual([['untouched'], []]);
  expect(on({ skipped: [], undecided: skipped })).toEqual([[], ['untouched']]);
});

describe('any rule on any holidays', () => {
  it('makes every date that is not skipped, and skips none but on a holiday that it is told to skip', () =>
    fc.assert(
      fc.property(anySeries, places, day, (rule, place, from) => {
        const to = fromEpochDay(toEpochDay(from) + 366);
        const { made, skipped, undecided } = seriesDates(rule, place, from, to);
        const all = occurrences(rule.recurrence, rule, from, to);
        const skips = new Set(skipped.map(({ date }) => date));
        // Together they are the rule, in its order, and each date once.
        expect(all.filter(({ date }) => !skips.has(date))).toEqual(made);
        expect(made.length + skipped.length).toBe(all.length);
        const named = ({ recurrence }: SeriesRule, date: string) =>
          recurrence.added.includes(date) ||
          (recurrence.pattern.kind === 'ONCE' && recurrence.from === date);
        for (const { date } of all) {
          const school = schoolHolidayOn(date, place);
          const told =
            (rule.onPublicHolidays === 'SKIPS' && holidayOn(date, place) !== null) ||
            (rule.onSchoolHolidays === 'SKIPS' && school !== null && school !== 'UNKNOWN');
          expect(skips.has(date)).toBe(told && !named(rule, date));
          const asks =
            (rule.onPublicHolidays === 'ASK' && holidayOn(date, place) !== null) ||
            (rule.onSchoolHolidays === 'ASK' && school !== null && school !== 'UNKNOWN');
          expect(undecided.some((each) => each.date === date)).toBe(
            asks && !told && !named(rule, date),
          );
        }
      }),
    ));

  it('gives the same whatever the window, so that a year that rolls on makes nothing twice and nothing anew', () =>
    fc.assert(
      fc.property(anySeries, places, day, fc.nat(200), (rule, place, from, later) => {
        const year = (start: string) =>
          seriesDates(rule, place, start, fromEpochDay(toEpochDay(start) + 366)).made;
        const first = year(from);
        const next = fromEpochDay(toEpochDay(from) + later);
        const now = `${next}T00:00:00.000Z`;
        const made = rollForward(first, year(next), now);
        expect(made.every(({ date }) => date > fromEpochDay(toEpochDay(from) + 366))).toBe(true);
        expect(rollForward([...first, ...made], year(next), now)).toEqual([]);
      }),
    ));
});
