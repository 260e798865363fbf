import { newId, type Group } from '@presence/domain';

/** A valid talking group in Lyon, complete enough to be published once it has sessions. */
export function aGroup(over: Partial<Group> = {}): Group {
  return {
    id: newId(),
    branchId: null,
    name: 'Groupe de parole anxiété',
    kind: 'TALKING_GROUP',
    themes: ['ANXIETY'],
    audiences: ['LIVED_EXPERIENCE'],
    format: 'IN_PERSON',
    facilitationMode: 'PEER',
    languages: ['fr'],
    open: true,
    registrationRequired: false,
    takesRegistrations: false,
    capacity: 12,
    facilitatorPlaces: 2,
    cost: 'FREE',
    costNote: '',
    accessibility: [],
    description:
      'Un temps pour parler de l’anxiété entre personnes qui la vivent, sans jugement et à son rythme.',
    firstVisit:
      'Vous pouvez venir sans prévenir, écouter sans parler, et repartir quand vous voulez.',
    contact: { phone: '0639980001', email: null, relayEmail: null },
    publicOnlineLink: null,
    privateOnlineLink: null,
    venueId: null,
    inseeCode: '69123',
    timeZone: 'Europe/Paris',
    archivedAt: null,
    version: 1,
    ...over,
  };
}
