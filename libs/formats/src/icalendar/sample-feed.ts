import { occurrences, type Recurrence, type Timing } from '@presence/domain';
import type { Feed, FeedSeries, FeedSession } from './feed-shapes';

// A feed of one series, for the specs of the calendar.
const timing: Timing = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' };
const rule: Recurrence = {
  from: '2026-11-03',
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
  months: [],
  until: null,
  count: 4,
  added: [],
  excluded: [],
};
export const feed: Feed = {
  name: 'Nom',
  description: 'Texte',
  url: 'https://presence.example/a.ics',
  uidDomain: 'presence.example',
  refreshHours: 12,
  language: 'fr',
};
export const sessions = occurrences(rule, timing, '2026-11-01', '2026-12-31').map(
  ({ originalStart, date, startsAt, endsAt }, index): FeedSession => ({
    id: `s${index}`,
    originalStart,
    date,
    startTime: '18:00',
    endTime: '20:00',
    timeZone: 'Europe/Paris',
    startsAt,
    endsAt,
    cancelled: index === 1,
    publicWord: index === 2 ? 'Mot' : null,
    location: 'Lieu',
    sequence: 1,
    updatedAt: '2026-10-01T08:00:00.000Z',
  }),
);
export const series: FeedSeries = {
  uid: 'serie',
  summary: 'Titre',
  description: 'Texte',
  location: 'Lieu',
  url: 'https://presence.example/g',
  conferenceUrl: 'https://visio.example/x',
  rule,
  timing,
  sessions,
};
