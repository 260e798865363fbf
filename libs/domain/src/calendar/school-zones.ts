import { territoryOf } from './public-holidays';

/** The zone of each académie of the mainland outside Corsica, with its départements. Code de l’éducation, article D521-1. */
const ACADEMIES: readonly (readonly [name: string, zone: 'A' | 'B' | 'C', departments: string])[] =
  [
    ['Besançon', 'A', '25 39 70 90'],
    ['Bordeaux', 'A', '24 33 40 47 64'],
    ['Clermont-Ferrand', 'A', '03 15 43 63'],
    ['Dijon', 'A', '21 58 71 89'],
    ['Grenoble', 'A', '07 26 38 73 74'],
    ['Limoges', 'A', '19 23 87'],
    ['Lyon', 'A', '01 42 69'],
    ['Poitiers', 'A', '16 17 79 86'],
    ['Aix-Marseille', 'B', '04 05 13 84'],
    ['Amiens', 'B', '02 60 80'],
    ['Lille', 'B', '59 62'],
    ['Nancy-Metz', 'B', '54 55 57 88'],
    ['Nantes', 'B', '44 49 53 72 85'],
    ['Nice', 'B', '06 83'],
    ['Normandie', 'B', '14 27 50 61 76'],
    ['Orléans-Tours', 'B', '18 28 36 37 41 45'],
    ['Reims', 'B', '08 10 51 52'],
    ['Rennes', 'B', '22 29 35 56'],
    ['Strasbourg', 'B', '67 68'],
    ['Créteil', 'C', '77 93 94'],
    ['Montpellier', 'C', '11 30 34 48 66'],
    ['Paris', 'C', '75'],
    ['Toulouse', 'C', '09 12 31 32 46 65 81 82'],
    ['Versailles', 'C', '78 91 92 95'],
  ];

const ZONES = new Map(
  ACADEMIES.flatMap(([, zone, departments]) =>
    departments.split(' ').map((department) => [department, zone] as const),
  ),
);

/**
 * Whose school calendar holds at an INSEE code (of a commune, or a département): zone "A", "B" or "C", and where none of
 * them does the département or territory itself, "2A" or "974".
 */
export const schoolZoneOf = (inseeCode: string): string => {
  const territory = territoryOf(inseeCode);
  return ZONES.get(territory) ?? territory;
};
