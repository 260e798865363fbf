import type { SeriesView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aGroup } from '@presence/testing';
import {
  parsedRule,
  type SeriesFormModel,
  seriesFormModel,
  SeriesForm,
  timesHold,
} from './series-form.model';

const now = new Date('2026-11-22T12:00:00Z');
const group = aGroup();
const fresh = seriesFormModel(null, group, now);
const ruled = (
  over: Partial<SeriesFormModel['recurrence']>,
  end: SeriesFormModel['end'] = 'NEVER',
): SeriesFormModel => ({
  ...fresh,
  end,
  recurrence: { ...fresh.recurrence, ...over },
});
const pattern = (over: Partial<SeriesFormModel['recurrence']['pattern']>) => ({
  ...fresh.recurrence.pattern,
  ...over,
});

describe('what the series form holds', () => {
  it('begins today where the group is', () => {
    const late = new Date('2026-11-22T21:30:00Z');
    expect(
      seriesFormModel(null, aGroup({ timeZone: 'Indian/Reunion' }), late).recurrence.from,
    ).toBe('2026-11-23');
  });

  it('sends only the questions of the chosen pattern', () => {
    const weekly = ruled({
      pattern: pattern({ kind: 'WEEKLY', every: 2, weekdays: ['TU', 'TH'], days: [5] }),
    });
    expect(parsedRule(weekly)?.pattern).toEqual({
      kind: 'WEEKLY',
      every: 2,
      weekdays: ['TU', 'TH'],
    });
    const once = ruled(
      {
        pattern: pattern({ kind: 'ONCE' }),
        months: [1],
        until: '2027-01-01',
        added: ['2027-01-01'],
      },
      'UNTIL',
    );
    expect(parsedRule(once)).toMatchObject({
      months: [],
      until: null,
      added: [],
      pattern: { kind: 'ONCE' },
    });
  });

  it('begins a list of dates on its first', () => {
    const dates = ruled({
      pattern: pattern({ kind: 'DATES' }),
      added: ['2027-03-02', '2026-12-08'],
    });
    expect(parsedRule(dates)).toMatchObject({
      from: '2026-12-08',
      added: ['2026-12-08', '2027-03-02'],
    });
  });

  it.each([
    ['an end chosen but not said', ruled({}, 'UNTIL'), ['recurrence', 'until'], 'DATE_IMPOSSIBLE'],
    [
      'a number of sessions chosen but not said',
      ruled({}, 'COUNT'),
      ['recurrence', 'count'],
      'REQUIRED',
    ],
    [
      'no weekday',
      ruled({ pattern: pattern({ kind: 'WEEKLY' }) }),
      ['recurrence', 'pattern', 'weekdays'],
      'LIST_EMPTY',
    ],
    [
      'no date',
      ruled({ pattern: pattern({ kind: 'DATES' }) }),
      ['recurrence', 'added'],
      'LIST_EMPTY',
    ],
    ['31 February', ruled({ from: '2027-02-31' }), ['recurrence', 'from'], 'DATE_IMPOSSIBLE'],
  ])('names the field at fault: %s', (_, answers, path, message) => {
    expect(parsedRule(answers)).toBeNull();
    expect(SeriesForm.safeParse(answers).error?.issues).toContainEqual(
      expect.objectContaining({ path, message }),
    );
  });

  it('gives a stored series back unchanged', () => {
    const recurrence = {
      from: '2026-10-29',
      pattern: {
        kind: 'MONTHLY_BY_WEEKDAY' as const,
        every: 1,
        positions: [{ nth: -1 as const, weekday: 'TH' as const }],
      },
      months: [10, 11, 12],
      until: '2027-06-30',
      count: null,
      added: [],
      excluded: ['2026-12-31'],
    };
    const series: SeriesView = {
      id: newId(),
      groupId: group.id,
      recurrence,
      startTime: '18:00',
      endTime: '20:00',
      timeZone: 'Europe/Paris',
      venueId: null,
      facilitatorIds: [],
      rotates: false,
      parallel: false,
      onPublicHolidays: 'MEETS',
      onSchoolHolidays: 'MEETS',
      living: true,
      endedAt: null,
      version: 3,
      sentence: { fr: '', en: '' },
      nextStartsAt: null,
    };
    expect(SeriesForm.parse(seriesFormModel(series, group, now))).toEqual({
      recurrence,
      startTime: '18:00',
      endTime: '20:00',
      venueId: null,
      facilitatorIds: [],
      rotates: false,
      onPublicHolidays: 'MEETS',
      onSchoolHolidays: 'MEETS',
    });
  });

  it('holds times of one day only', () => {
    expect(timesHold({ ...fresh, startTime: '18:00', endTime: '20:00' })).toBe(true);
    expect(timesHold({ ...fresh, startTime: '20:00', endTime: '18:00' })).toBe(false);
    expect(timesHold({ ...fresh, endTime: '' })).toBe(false);
  });
});
