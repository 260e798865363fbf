import { newId, type Venue } from '@presence/domain';

/** A valid venue in Lyon. */
export function aVenue(over: Partial<Venue> = {}): Venue {
  return {
    id: newId(),
    name: 'Maison des associations',
    street: '12 rue des Tilleuls',
    postcode: '69003',
    inseeCode: '69123',
    communeName: 'Lyon',
    departmentCode: '69',
    latitude: 45.7485,
    longitude: 4.8467,
    coordinatesTyped: false,
    timeZone: 'Europe/Paris',
    addressPublic: true,
    accessibility: ['STEP_FREE'],
    directions: 'Salle du fond, première porte à gauche.',
    archivedAt: null,
    version: 1,
    ...over,
  };
}
