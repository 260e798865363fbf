import { newId, type Volunteer } from '@presence/domain';

/** A valid volunteer in Lyon who calls and visits, free on Monday mornings and Wednesday evenings. */
export function aVolunteer(over: Partial<Volunteer> = {}): Volunteer {
  return {
    id: newId(),
    gender: null,
    phone: '0639980042',
    calls: true,
    visits: true,
    languages: ['fr'],
    inseeCode: '69123',
    latitude: 45.7485,
    longitude: 4.8467,
    travel: 'TRANSIT',
    radiusKm: 8,
    maxContactsPerWeek: 4,
    maxVisitsPerWeek: 2,
    maxContactsPerDay: 2,
    maxPeople: 4,
    acceptsPets: true,
    acceptsSmoking: true,
    acceptsStairs: true,
    withMinors: false,
    notPairedWith: [],
    availability: [
      { weekday: 'MO', start: '09:00', end: '12:00' },
      { weekday: 'WE', start: '17:30', end: '20:00' },
    ],
    since: '2026-01-05',
    version: 1,
    ...over,
  };
}
