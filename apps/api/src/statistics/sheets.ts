import {
  CONTACT_CLASSES,
  FACES,
  LOADS,
  type Figures,
  type Locale,
  type MonthLine,
  type ValuedMonth,
} from '@presence/domain';
import type { CsvCell } from '@presence/formats';

type Column = Exclude<keyof MonthLine, 'month' | 'branchId' | 'whole'>;
type Words = Record<Locale, string>;

const COLUMN_WORDS = {
  planned: { fr: 'Contacts prévus', en: 'Contacts planned' },
  HELD: { fr: 'Contacts tenus', en: 'Contacts held' },
  UNANSWERED: { fr: 'Contacts sans réponse', en: 'Contacts unanswered' },
  DECLINED: { fr: 'Contacts déclinés par la personne', en: 'Contacts declined by the person' },
  WITHOUT_OUTCOME: { fr: 'Contacts sans compte rendu', en: 'Contacts without outcome' },
  hours: { fr: 'Temps bénévole (heures)', en: 'Volunteer time (hours)' },
  kilometres: { fr: 'Distance parcourue (km)', en: 'Distance travelled (km)' },
  medianDays: {
    fr: 'Attente avant le premier contact, médiane (jours)',
    en: 'Wait before the first contact, median (days)',
  },
  caseload: {
    fr: 'File active (personnes différentes jointes)',
    en: 'Active caseload (different people reached)',
  },
  ONE: {
    fr: 'Un seul visage en trois mois (personnes)',
    en: 'One face only in three months (people)',
  },
  TWO: { fr: 'Deux visages en trois mois (personnes)', en: 'Two faces in three months (people)' },
  THREE: {
    fr: 'Trois visages en trois mois (personnes)',
    en: 'Three faces in three months (people)',
  },
  MORE: {
    fr: 'Quatre visages ou plus en trois mois (personnes)',
    en: 'Four faces or more in three months (people)',
  },
  volunteers: { fr: 'Bénévoles présents tout le mois', en: 'Volunteers there all month' },
  IDLE: { fr: 'Bénévoles sans contact', en: 'Volunteers without a contact' },
  USUAL: {
    fr: 'Bénévoles jusqu’à 85 % de leur plafond',
    en: 'Volunteers up to 85% of their limit',
  },
  OVERLOADED: {
    fr: 'Bénévoles au-delà de 85 % de leur plafond',
    en: 'Volunteers above 85% of their limit',
  },
} as const satisfies Record<Column, Words>;

const COLUMNS: readonly Column[] = [
  'planned',
  ...CONTACT_CLASSES,
  'hours',
  'kilometres',
  'medianDays',
  'caseload',
  ...FACES,
  'volunteers',
  ...LOADS,
];

const WORDS = {
  fr: {
    month: 'Mois',
    branch: 'Antenne',
    whole: 'Toute l’association',
    none: 'Sans antenne',
    secret: 'secret',
    volunteer: 'Bénévole',
    hours: 'Temps bénévole (heures)',
    kilometres: 'Distance parcourue (km)',
    rate: 'Valeur horaire (€)',
    value: 'Valeur, compte 864 (€)',
  },
  en: {
    month: 'Month',
    branch: 'Branch',
    whole: 'Whole association',
    none: 'No branch',
    secret: 'secret',
    volunteer: 'Volunteer',
    hours: 'Volunteer time (hours)',
    kilometres: 'Distance travelled (km)',
    rate: 'Hourly value (€)',
    value: 'Value, account 864 (€)',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/**
 * The figures as a sheet: a line for each month and branch, or for each month of one branch (`none`: of people without
 * one). A hidden cell says "secret"; an empty one that there was nobody to measure.
 */
export function figuresTable(
  { lines, branches }: Figures,
  language: Locale,
  only?: string,
): CsvCell[][] {
  const words = WORDS[language];
  const branch = ({ whole, branchId }: MonthLine) =>
    whole ? words.whole : (branches.find(({ id }) => id === branchId)?.name ?? '') || words.none;
  const asked = lines.filter(
    ({ whole, branchId }) => only === undefined || (!whole && (branchId ?? 'none') === only),
  );
  const cell = (figure: number | null | undefined): CsvCell =>
    figure === undefined ? null : (figure ?? words.secret);
  const head = [
    words.month,
    words.branch,
    ...COLUMNS.map((column) => COLUMN_WORDS[column][language]),
  ];
  return [
    head,
    ...asked.map((line) => [
      line.month,
      branch(line),
      ...COLUMNS.map((column) => cell(line[column])),
    ]),
  ];
}

/** Volunteer hours and kilometres by month and volunteer, with their value for the accounts. */
export function volunteerTimeTable(
  months: readonly ValuedMonth[],
  hourlyValue: number,
  language: Locale,
): CsvCell[][] {
  const { month, volunteer, hours, kilometres, rate, value } = WORDS[language];
  return [
    [month, volunteer, hours, kilometres, rate, value],
    ...months.map((line) => [
      line.month,
      line.displayName,
      line.hours,
      line.kilometres,
      hourlyValue,
      line.value,
    ]),
  ];
}
