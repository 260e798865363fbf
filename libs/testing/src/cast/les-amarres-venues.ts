import { castId, type VenueStory } from './story';

export const LES_AMARRES_VENUES = {
  maison: {
    id: castId(1, 0x30),
    name: 'Maison des associations de la Grande-Voile',
    street: '14 montée des Gabares',
    postcode: '69004',
    inseeCode: '69123',
    addressPublic: true,
    accessibility: ['STEP_FREE', 'LIFT', 'PUBLIC_TRANSPORT'],
    directions:
      'Salle 2, au premier étage. Une affichette « Les Amarres » est posée sur la porte ; personne ne vous demandera votre nom à l’accueil.',
  },
  glycines: {
    id: castId(1, 0x31),
    name: 'Centre social Les Glycines',
    street: '3 rue du Puits-aux-Moineaux',
    postcode: '69100',
    inseeCode: '69266',
    addressPublic: true,
    accessibility: ['STEP_FREE', 'ACCESSIBLE_TOILET', 'PARKING'],
    directions: 'Entrée par le jardin, à gauche du portail vert.',
  },
  ponton: {
    id: castId(1, 0x32),
    name: 'Le Ponton',
    street: '27 allée des Peupliers-Blancs',
    postcode: '69200',
    inseeCode: '69259',
    addressPublic: true,
    accessibility: ['STEP_FREE', 'ACCESSIBLE_TOILET', 'QUIET_SPACE', 'PUBLIC_TRANSPORT'],
    directions:
      'Rez-de-chaussée, vitrine bleue. La porte est ouverte pendant tout l’accueil ; une petite salle au calme est au fond.',
  },
  cabinet: {
    id: castId(1, 0x33),
    name: 'Salle du passage',
    street: '8 passage des Mariniers',
    postcode: '69007',
    inseeCode: '69123',
    addressPublic: false,
    accessibility: ['PUBLIC_TRANSPORT'],
    directions: 'L’adresse vous est donnée au premier appel.',
  },
} satisfies Record<string, VenueStory>;
