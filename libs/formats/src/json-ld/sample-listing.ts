import { occurrences, PublishedListing, type Recurrence, type Timing } from '@presence/domain';

// A published listing with one monthly series, for the specs.
export const id = (n: number) => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const timing: Timing = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' };
export const recurrence: Recurrence = {
  from: '2026-10-01',
  pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: -1, weekday: 'TH' }] },
  months: [10, 11, 12, 1, 2, 3, 4, 5, 6],
  until: null,
  count: null,
  added: [],
  excluded: ['2026-12-31'],
};
export const place = {
  venueName: 'Maison des associations',
  street: '12 rue des Lilas',
  postcode: '69001',
  directions: '',
  communeName: 'Lyon',
  inseeCode: '69123',
  departmentCode: '69',
  latitude: 45.76,
  longitude: 4.83,
  approximate: false,
};
const sessions = occurrences(recurrence, timing, '2026-10-01', '2027-06-30').map(
  ({ originalStart, date, startsAt, endsAt }, index) => ({
    id: id(index),
    seriesId: id(99),
    originalStart,
    date,
    startTime: '18:00',
    endTime: '20:00',
    timeZone: 'Europe/Paris',
    startsAt,
    endsAt,
    cancelled: date === '2027-01-28',
    moved: false,
    publicWord: date === '2027-01-28' ? 'Salle fermée' : '',
    place: null,
    sequence: 0,
    updatedAt: '2026-09-01T08:00:00.000Z',
  }),
);
export const listing = PublishedListing.parse({
  id: id(100),
  slug: 'cafe-lyon',
  association: {
    name: 'Les Amarres',
    slug: 'les-amarres',
    description: '',
    phone: null,
    email: null,
    website: 'https://amarres.example',
  },
  name: 'Café des aidants',
  kind: 'CARERS_CAFE',
  themes: ['CARER_LIFE'],
  audiences: ['CARER'],
  format: 'IN_PERSON',
  facilitationMode: 'PEER',
  languages: ['fr'],
  open: true,
  registrationRequired: false,
  capacity: null,
  cost: 'FREE',
  costNote: '',
  accessibility: [],
  description: 'Un café.',
  firstVisit: 'Venez comme vous êtes.',
  contact: { phone: '0199001234', email: null, relay: false },
  onlineLink: null,
  place,
  rhythm: 'MONTHLY',
  schedules: [
    {
      seriesId: id(99),
      recurrence,
      ...timing,
      sentence: { fr: 'le dernier jeudi du mois', en: 'the last Thursday of the month' },
    },
  ],
  sessions: sessions.map((each) =>
    each.date === '2027-03-25'
      ? {
          ...each,
          date: '2027-04-02',
          startTime: '10:00',
          endTime: '12:00',
          startsAt: '2027-04-02T08:00:00.000Z',
          endsAt: '2027-04-02T10:00:00.000Z',
          moved: true,
          place: { ...place, venueName: 'Mairie' },
        }
      : each,
  ),
  verifiedAt: '2026-09-01T08:00:00.000Z',
  updatedAt: '2026-09-01T08:00:00.000Z',
});
