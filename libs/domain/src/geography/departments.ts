import type { Commune } from './commune';

/** Metropolitan France, an overseas département (and region), or another overseas territory. */
export type Territory = 'METROPOLE' | 'OVERSEAS_DEPARTMENT' | 'OVERSEAS_TERRITORY';

export type Department = {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly territory: Territory;
};

// code, name, region: from the official geographic code (INSEE 2026, as published by Etalab).
const METROPOLE: readonly (readonly [code: string, name: string, regionCode: string])[] = [
  ['01', 'Ain', '84'],
  ['02', 'Aisne', '32'],
  ['03', 'Allier', '84'],
  ['04', 'Alpes-de-Haute-Provence', '93'],
  ['05', 'Hautes-Alpes', '93'],
  ['06', 'Alpes-Maritimes', '93'],
  ['07', 'Ardèche', '84'],
  ['08', 'Ardennes', '44'],
  ['09', 'Ariège', '76'],
  ['10', 'Aube', '44'],
  ['11', 'Aude', '76'],
  ['12', 'Aveyron', '76'],
  ['13', 'Bouches-du-Rhône', '93'],
  ['14', 'Calvados', '28'],
  ['15', 'Cantal', '84'],
  ['16', 'Charente', '75'],
  ['17', 'Charente-Maritime', '75'],
  ['18', 'Cher', '24'],
  ['19', 'Corrèze', '75'],
  ['21', 'Côte-d’Or', '27'],
  ['22', 'Côtes-d’Armor', '53'],
  ['23', 'Creuse', '75'],
  ['24', 'Dordogne', '75'],
  ['25', 'Doubs', '27'],
  ['26', 'Drôme', '84'],
  ['27', 'Eure', '28'],
  ['28', 'Eure-et-Loir', '24'],
  ['29', 'Finistère', '53'],
  ['2A', 'Corse-du-Sud', '94'],
  ['2B', 'Haute-Corse', '94'],
  ['30', 'Gard', '76'],
  ['31', 'Haute-Garonne', '76'],
  ['32', 'Gers', '76'],
  ['33', 'Gironde', '75'],
  ['34', 'Hérault', '76'],
  ['35', 'Ille-et-Vilaine', '53'],
  ['36', 'Indre', '24'],
  ['37', 'Indre-et-Loire', '24'],
  ['38', 'Isère', '84'],
  ['39', 'Jura', '27'],
  ['40', 'Landes', '75'],
  ['41', 'Loir-et-Cher', '24'],
  ['42', 'Loire', '84'],
  ['43', 'Haute-Loire', '84'],
  ['44', 'Loire-Atlantique', '52'],
  ['45', 'Loiret', '24'],
  ['46', 'Lot', '76'],
  ['47', 'Lot-et-Garonne', '75'],
  ['48', 'Lozère', '76'],
  ['49', 'Maine-et-Loire', '52'],
  ['50', 'Manche', '28'],
  ['51', 'Marne', '44'],
  ['52', 'Haute-Marne', '44'],
  ['53', 'Mayenne', '52'],
  ['54', 'Meurthe-et-Moselle', '44'],
  ['55', 'Meuse', '44'],
  ['56', 'Morbihan', '53'],
  ['57', 'Moselle', '44'],
  ['58', 'Nièvre', '27'],
  ['59', 'Nord', '32'],
  ['60', 'Oise', '32'],
  ['61', 'Orne', '28'],
  ['62', 'Pas-de-Calais', '32'],
  ['63', 'Puy-de-Dôme', '84'],
  ['64', 'Pyrénées-Atlantiques', '75'],
  ['65', 'Hautes-Pyrénées', '76'],
  ['66', 'Pyrénées-Orientales', '76'],
  ['67', 'Bas-Rhin', '44'],
  ['68', 'Haut-Rhin', '44'],
  ['69', 'Rhône', '84'],
  ['70', 'Haute-Saône', '27'],
  ['71', 'Saône-et-Loire', '27'],
  ['72', 'Sarthe', '52'],
  ['73', 'Savoie', '84'],
  ['74', 'Haute-Savoie', '84'],
  ['75', 'Paris', '11'],
  ['76', 'Seine-Maritime', '28'],
  ['77', 'Seine-et-Marne', '11'],
  ['78', 'Yvelines', '11'],
  ['79', 'Deux-Sèvres', '75'],
  ['80', 'Somme', '32'],
  ['81', 'Tarn', '76'],
  ['82', 'Tarn-et-Garonne', '76'],
  ['83', 'Var', '93'],
  ['84', 'Vaucluse', '93'],
  ['85', 'Vendée', '52'],
  ['86', 'Vienne', '75'],
  ['87', 'Haute-Vienne', '75'],
  ['88', 'Vosges', '44'],
  ['89', 'Yonne', '27'],
  ['90', 'Territoire de Belfort', '27'],
  ['91', 'Essonne', '11'],
  ['92', 'Hauts-de-Seine', '11'],
  ['93', 'Seine-Saint-Denis', '11'],
  ['94', 'Val-de-Marne', '11'],
  ['95', 'Val-d’Oise', '11'],
];

const OVERSEAS_DEPARTMENTS: typeof METROPOLE = [
  ['971', 'Guadeloupe', '01'],
  ['972', 'Martinique', '02'],
  ['973', 'Guyane', '03'],
  ['974', 'La Réunion', '04'],
  ['976', 'Mayotte', '06'],
];

// Collectivities stand as their own region.
const OVERSEAS_TERRITORIES: typeof METROPOLE = [
  ['975', 'Saint-Pierre-et-Miquelon', '975'],
  ['977', 'Saint-Barthélemy', '977'],
  ['978', 'Saint-Martin', '978'],
  ['984', 'Terres australes et antarctiques françaises', '984'],
  ['986', 'Wallis et Futuna', '986'],
  ['987', 'Polynésie française', '987'],
  ['988', 'Nouvelle-Calédonie', '988'],
  ['989', 'Île de Clipperton', '989'],
];

const rows = (territory: Territory, list: typeof METROPOLE): Department[] =>
  list.map(([code, name, regionCode]) => ({ code, name, regionCode, territory }));

/** The 101 départements and the overseas collectivities, in the order of their codes. */
export const DEPARTMENTS: readonly Department[] = [
  ...rows('METROPOLE', METROPOLE),
  ...rows('OVERSEAS_DEPARTMENT', OVERSEAS_DEPARTMENTS),
  ...rows('OVERSEAS_TERRITORY', OVERSEAS_TERRITORIES),
].sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE: ReadonlyMap<string, Department> = new Map(
  DEPARTMENTS.map((department) => [department.code, department]),
);

/** Name in French of a département or collectivity by its code; the code itself when there is none such. */
export const departmentName = (code: string): string => BY_CODE.get(code)?.name ?? code;

/** Code of the region of a département; null when the code is unknown. */
export const regionCodeOf = (departmentCode: string): string | null =>
  BY_CODE.get(departmentCode)?.regionCode ?? null;

/** Département or collectivity of a commune, from its INSEE code: three characters overseas, two elsewhere. */
export const departmentCodeOf = (inseeCode: Commune['inseeCode']): string =>
  inseeCode.slice(0, /^9[78]/.test(inseeCode) ? 3 : 2);
// The 18 regions by INSEE code.
const REGION_NAMES: Readonly<Record<string, string>> = {
  '01': 'Guadeloupe',
  '02': 'Martinique',
  '03': 'Guyane',
  '04': 'La Réunion',
  '06': 'Mayotte',
  '11': 'Île-de-France',
  '24': 'Centre-Val de Loire',
  '27': 'Bourgogne-Franche-Comté',
  '28': 'Normandie',
  '32': 'Hauts-de-France',
  '44': 'Grand Est',
  '52': 'Pays de la Loire',
  '53': 'Bretagne',
  '75': 'Nouvelle-Aquitaine',
  '76': 'Occitanie',
  '84': 'Auvergne-Rhône-Alpes',
  '93': 'Provence-Alpes-Côte d’Azur',
  '94': 'Corse',
};

/** Name in French of a region; a collectivity stands as its own region; the code itself when there is none such. */
export const regionName = (code: string): string => REGION_NAMES[code] ?? departmentName(code);
