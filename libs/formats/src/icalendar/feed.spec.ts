import { occurrences, Recurrence, type Timing } from '@presence/domain';
import fc from 'fast-check';
import { calendarFeed } from './feed';
import type { Feed, FeedSeries, FeedSession } from './feed-shapes';
import { readWithIcalJs, readWithNodeIcal } from './read-back';

const feed: Feed = {
  name: 'Groupes de Lyon',
  description: '',
  url: 'https://presence.example/feeds/lyon.ics',
  uidDomain: 'presence.example',
  refreshHours: 12,
  language: 'fr',
};
const paris: Timing = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' };
const rule = (change: Partial<Recurrence>): Recurrence =>
  Recurrence.parse({
    from: '2026-09-01',
    pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
    ...change,
  });

function sessionsOf(
  by: Recurrence,
  timing: Timing,
  from = '2026-09-01',
  to = '2027-08-31',
): FeedSession[] {
  return occurrences(by, timing, from, to).map(({ originalStart, date, startsAt, endsAt }) => ({
    id: `s-${date}`,
    originalStart,
    date,
    startTime: timing.startTime,
    endTime: timing.endTime,
    timeZone: timing.timeZone,
    startsAt,
    endsAt,
    cancelled: false,
    publicWord: null,
    location: 'Maison des associations',
    sequence: 0,
    updatedAt: '2026-08-20T08:00:00.000Z',
  }));
}

const series = (
  by: Recurrence | null,
  timing: Timing | null,
  sessions: FeedSession[],
  change: Partial<FeedSeries> = {},
): FeedSeries => ({
  uid: 'series-1',
  summary: 'Café des aidants',
  description: '',
  location: 'Maison des associations',
  url: 'https://presence.example/groupes/cafe',
  conferenceUrl: null,
  rule: by,
  timing,
  sessions,
  ...change,
});

const expected = (sessions: readonly FeedSession[]) =>
  sessions
    .map(({ startsAt, endsAt, cancelled }) => ({ startsAt, endsAt, cancelled }))
    .sort((a, b) => (`${a.startsAt}${a.endsAt}` < `${b.startsAt}${b.endsAt}` ? -1 : 1));

function expectRead(entry: FeedSeries) {
  const text = calendarFeed(feed, [entry]);
  expect({ by: 'ical.js', read: readWithIcalJs(text) }).toEqual({
    by: 'ical.js',
    read: expected(entry.sessions),
  });
  expect({ by: 'node-ical', read: readWithNodeIcal(text) }).toEqual({
    by: 'node-ical',
    read: expected(entry.sessions),
  });
  return text;
}

describe('what readers see is what is stored', () => {
  it('a year of Tuesdays through both clock changes, as one recurring event', () => {
    const text = expectRead(series(rule({}), paris, sessionsOf(rule({}), paris)));
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU;UNTIL=20270831T160000Z');
  });

  it.each(['00:00', '00:30', '02:30'])('a year of evenings that end at %s', (endTime) => {
    const night: Timing = { ...paris, startTime: '22:00', endTime };
    const saturdays = rule({ pattern: { kind: 'WEEKLY', every: 1, weekdays: ['SA'] } });
    expectRead(series(saturdays, night, sessionsOf(saturdays, night)));
  });

  it('one moved to another day and place, one cancelled with a word, one taken out', () => {
    const sessions = sessionsOf(rule({}), paris).filter(({ date }) => date !== '2026-10-06');
    const changed = sessions.map((each): FeedSession =>
      each.date === '2026-10-20'
        ? {
            ...each,
            date: '2026-10-22',
            startTime: '10:00',
            endTime: '12:00',
            startsAt: '2026-10-22T08:00:00.000Z',
            endsAt: '2026-10-22T10:00:00.000Z',
            location: 'Mairie',
            sequence: 2,
          }
        : each.date === '2026-11-03'
          ? { ...each, cancelled: true, publicWord: 'Salle fermée', sequence: 1 }
          : each,
    );
    const text = expectRead(series(rule({}), paris, changed));
    expect(text).toContain('EXDATE;TZID=Europe/Paris:20261006T180000');
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Paris:20261020T180000');
    expect(text).toContain('LOCATION:Mairie');
    expect(text).toContain('SUMMARY:Annulé : Café des aidants');
    expect(text).toContain('DESCRIPTION:Salle fermée');
  });

  it('an irregular list of dates, and a session that belongs to no series', () => {
    const dates = rule({
      pattern: { kind: 'DATES' },
      added: ['2026-10-03', '2026-11-14', '2027-03-28', '2027-06-05'],
    });
    expect(expectRead(series(dates, paris, sessionsOf(dates, paris)))).toContain(
      'RDATE;TZID=Europe/Paris:20261114T180000',
    );
    const once = sessionsOf(rule({ pattern: { kind: 'ONCE' } }), paris).map((each) => ({
      ...each,
      originalStart: null,
    }));
    expect(expectRead(series(null, null, once))).not.toContain('RRULE');
  });

  it('an hour that a clock change hides or repeats', () => {
    const night: Timing = { startTime: '02:30', endTime: '04:00', timeZone: 'Europe/Paris' };
    const sundays = rule({ pattern: { kind: 'WEEKLY', every: 1, weekdays: ['SU'] } });
    const text = expectRead(
      series(
        sundays,
        night,
        sessionsOf(sundays, night).map((each) => ({
          ...each,
          startTime: each.date === '2027-03-28' ? '03:30' : each.startTime,
        })),
      ),
    );
    expect(text).toContain('DTSTART:20261025T003000Z');
  });

  it('any rule, with any sessions moved, cancelled, taken out or added by hand', () =>
    fc.assert(
      fc.property(
        fc.record({
          pattern: fc.oneof(
            fc.record({
              kind: fc.constant('WEEKLY' as const),
              every: fc.integer({ min: 1, max: 3 }),
              weekdays: fc.uniqueArray(
                fc.constantFrom('MO' as const, 'TU' as const, 'SU' as const),
                { minLength: 1 },
              ),
            }),
            fc.record({
              kind: fc.constant('MONTHLY_BY_DATE' as const),
              every: fc.integer({ min: 1, max: 3 }),
              days: fc.uniqueArray(fc.constantFrom(1, 15, 28, 31, -1 as number), { minLength: 1 }),
            }),
            fc.record({
              kind: fc.constant('MONTHLY_BY_WEEKDAY' as const),
              every: fc.integer({ min: 1, max: 2 }),
              positions: fc.uniqueArray(
                fc.record({
                  nth: fc.constantFrom(1 as const, 3 as const, 5 as const, -1 as const),
                  weekday: fc.constantFrom('TH' as const, 'SU' as const),
                }),
                { minLength: 1, maxLength: 3, selector: ({ nth, weekday }) => `${nth}${weekday}` },
              ),
            }),
          ),
          months: fc.constantFrom<number[]>([], [10, 11, 12, 1, 2, 3, 4, 5, 6], [3, 10]),
          added: fc.uniqueArray(fc.constantFrom('2026-09-05', '2026-12-24', '2027-05-01')),
          excluded: fc.uniqueArray(fc.constantFrom('2026-10-25', '2027-03-28', '2026-12-31')),
        }),
        fc.constantFrom<Timing>(
          paris,
          { ...paris, timeZone: 'America/Martinique' },
          { ...paris, timeZone: 'Indian/Reunion' },
          { startTime: '02:00', endTime: '03:30', timeZone: 'Europe/Paris' },
        ),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }),
        (change, timing, fates) => {
          const parsed = Recurrence.safeParse({
            from: '2026-09-01',
            until: null,
            count: null,
            ...change,
          });
          fc.pre(parsed.success);
          const moved = occurrences(
            rule({ pattern: { kind: 'DATES' }, added: ['2026-11-18'] }),
            { ...timing, startTime: '14:00', endTime: '15:00' },
            '2026-11-18',
            '2026-11-18',
          )[0];
          const sessions = sessionsOf(parsed.data, timing).flatMap((each, index): FeedSession[] => {
            const fate = fates[index % fates.length];
            if (fate === 0) return [];
            if (fate === 1) return [{ ...each, cancelled: true, sequence: 1 }];
            if (fate === 2 && moved)
              return [
                {
                  ...each,
                  date: moved.date,
                  startTime: '14:00',
                  endTime: '15:00',
                  startsAt: moved.startsAt,
                  endsAt: moved.endsAt,
                  sequence: 1,
                },
              ];
            return [fate === 3 ? { ...each, originalStart: null } : each];
          });
          expectRead(series(parsed.data, timing, sessions));
        },
      ),
      { numRuns: 150 },
    ));
});
