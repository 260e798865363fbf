import type { Recurrence, Series } from '../sessions';
import { projectListing, type ListingSources } from './project';

const NOW = '2026-11-29T10:00:00.000Z';
const group = {
  id: 'group',
  name: 'Les mardis',
  format: 'ONLINE',
  accessibility: [],
  venueId: null,
  contact: { phone: null, email: null, relayEmail: null },
  publicOnlineLink: null,
};
const commune = {
  name: 'Lyon',
  inseeCode: '69123',
  departmentCode: '69',
  latitude: 45,
  longitude: 4,
};

const series = (id: string, change: Partial<Recurrence>, over: Partial<Series> = {}): Series => ({
  id,
  groupId: 'group',
  recurrence: {
    from: '2026-09-01',
    pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
    ...change,
  },
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

/** Of the sources the projection reads here no more than the series. */
const project = (...all: Series[]) =>
  projectListing(
    {
      association: { name: 'Les Amarres', slug: 'amarres' },
      group,
      commune,
      venues: [],
      communes: [commune],
      series: all,
      sessions: [],
      listing: { slug: 'les-mardis', verifiedAt: NOW },
    } as unknown as ListingSources,
    NOW,
  );
const said = (...all: Series[]) =>
  project(...all).schedules.map(({ sentence }) => sentence.fr.replace(/\u00a0/g, ' '));

describe('what a listing says of its rhythm', () => {
  const over = series('over', { until: '2026-10-31' });
  const now = series('now', {
    until: '2026-12-31',
    pattern: { kind: 'WEEKLY', every: 2, weekdays: ['TU'] },
  });
  const later = series('later', { from: '2027-01-05' }, { startTime: '19:00', endTime: '21:00' });

  it('says nothing of a rule that has passed, and of one to come when it begins, in the order of time', () =>
    expect(said(later, over, now)).toEqual([
      'un mardi sur deux, 18 h – 20 h, jusqu’au 31 décembre 2026',
      'tous les mardis, 19 h – 21 h, à partir du 5 janvier 2027',
    ]));

  it('is found by the rhythm of the rule that lives', () => {
    expect(project(over, now, later).rhythm).toBe('BIWEEKLY');
    expect(project(over).rhythm).toBe('OTHER');
    expect(project(over, later).rhythm).toBe('WEEKLY');
  });
});

describe('a session in a school year whose holidays are unknown', () => {
  const skips = series('series', {}, { onSchoolHolidays: 'SKIPS' });
  const session = (date: string, over: object = {}) => ({
    ...{ id: date, seriesId: 'series', originalStart: `${date}T18:00`, date, version: 1 },
    ...{ startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris', venueId: null },
    ...{ startsAt: `${date}T16:00:00.000Z`, endsAt: `${date}T18:00:00.000Z` },
    ...{ cancelledAt: null, editedAt: null, undecided: false, publicWord: '', ...over },
  });
  const projected = (of: Series, ...sessions: object[]) =>
    projectListing(
      {
        ...{ association: { name: 'Les Amarres', slug: 'amarres' }, commune },
        group: { ...group, inseeCode: '69123' },
        ...{ venues: [], communes: [commune], series: [of], sessions },
        listing: { slug: 'les-mardis', verifiedAt: NOW },
      } as unknown as ListingSources,
      NOW,
    );
  const uncertain = (of: Series, ...sessions: object[]) =>
    projected(of, ...sessions)
      .sessions.filter((each) => each.uncertain)
      .map(({ date }) => date);

  it('is told as uncertain where its series skips or asks', () => {
    const both = [session('2027-06-01'), session('2027-09-07')];
    expect(uncertain(skips, ...both)).toEqual(['2027-09-07']);
    expect(uncertain({ ...skips, onSchoolHolidays: 'ASK' }, ...both)).toEqual(['2027-09-07']);
    expect(uncertain({ ...skips, onSchoolHolidays: 'MEETS' }, ...both)).toEqual([]);
  });

  it('is certain once somebody has decided about it, and where it belongs to no series', () =>
    expect(
      uncertain(
        skips,
        session('2027-09-07', { editedAt: NOW }),
        session('2027-09-14', { cancelledAt: NOW }),
        session('2027-09-21', { seriesId: null, originalStart: null }),
      ),
    ).toEqual([]));

  it('is not within the dates that its schedule is certain of', () => {
    expect(projected(skips).schedules).toMatchObject([
      { certainUntil: '2027-09-06', uncertainYears: ['2027-2028'] },
    ]);
    const [certain] = projected({ ...skips, onSchoolHolidays: 'MEETS' }).schedules;
    expect(certain).not.toHaveProperty('certainUntil');
  });
});
