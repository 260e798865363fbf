import { livingSeries } from './living-series';
import { Recurrence } from './recurrence';
import type { Series } from './series';

const series = (id: string, change: Partial<Recurrence>, over: Partial<Series> = {}): Series => ({
  id,
  groupId: 'g',
  recurrence: Recurrence.parse({
    from: '2026-09-01',
    pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
    ...change,
  }),
  startTime: '18:00',
  endTime: '20:00',
  timeZone: 'Europe/Paris',
  venueId: null,
  facilitatorIds: [],
  rotates: false,
  parallel: false,
  onPublicHolidays: 'MEETS',
  onSchoolHolidays: 'MEETS',
  endedAt: null,
  version: 1,
  ...over,
});

const living = (now: string, ...all: Series[]) => livingSeries(all, now).map(({ id }) => id);

describe('the series that live', () => {
  it('are those with a date to come, in the order of these dates', () =>
    expect(
      living(
        '2026-11-29T10:00:00.000Z',
        series('in spring', { from: '2027-03-01' }),
        series('weekly', {}),
        series('over', { until: '2026-11-24' }),
        series('counted out', { count: 3 }),
        series('ended by hand', {}, { endedAt: '2026-11-01T10:00:00.000Z' }),
        series('tomorrow', { pattern: { kind: 'ONCE' }, from: '2026-11-30' }),
        series('last date excluded', { until: '2026-12-01', excluded: ['2026-12-01'] }),
      ),
    ).toEqual(['tomorrow', 'weekly', 'in spring']));

  it('live until their last session ends, over midnight too', () => {
    const late = series(
      'late',
      { pattern: { kind: 'ONCE' }, from: '2026-11-26' },
      { startTime: '22:00', endTime: '00:30' },
    );
    expect(living('2026-11-26T23:29:00.000Z', late)).toEqual(['late']);
    expect(living('2026-11-26T23:30:00.000Z', late)).toEqual([]);
  });
});
