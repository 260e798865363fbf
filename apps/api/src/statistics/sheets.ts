import { MEASURES, type Figures, type Locale, type Measure, type ValuedMonth } from '@presence/domain';
import type { CsvCell } from '@presence/formats';

const MEASURE_WORDS = {
  planned: { fr: 'Contacts prévus', en: 'Contacts planned' },
  HELD: { fr: 'Contacts tenus', en: 'Contacts held' },
  UNANSWERED: { fr: 'Sans réponse', en: 'Unanswered' },
  DECLINED: { fr: 'Déclinés par la personne', en: 'Declined by the person' },
  WITHOUT_OUTCOME: { fr: 'Sans compte rendu', en: 'Without outcome' },
  hours: { fr: 'Heures bénévoles', en: 'Volunteer hours' },
  kilometres: { fr: 'Kilomètres', en: 'Kilometres' },
} as const satisfies Record<Measure, Record<Locale, string>>;

const WORDS = {
  fr: { month: 'Mois', branch: 'Antenne', caseload: 'File active', whole: 'Toute l’association', none: 'Sans antenne', volunteer: 'Bénévole', hours: 'Heures', kilometres: 'Kilomètres', rate: 'Valeur horaire (€)', value: 'Valeur (compte 864, €)' },
  en: { month: 'Month', branch: 'Branch', caseload: 'Active caseload', whole: 'Whole association', none: 'No branch', volunteer: 'Volunteer', hours: 'Hours', kilometres: 'Kilometres', rate: 'Hourly value (€)', value: 'Value (account 864, €)' },
} as const satisfies Record<Locale, Record<string, string>>;

/** The figures as a sheet: a line for each month and branch. A hidden cell says "secret" as French statistics do: s. */
export function figuresTable({ lines, branches }: Figures, language: Locale): CsvCell[][] {
  const words = WORDS[language];
  const branch = ({ whole, branchId }: Figures['lines'][number]) => (whole ? words.whole : (branches.find(({ id }) => id === branchId)?.name ?? '') || words.none);
  const head = [words.month, words.branch, ...MEASURES.map((measure) => MEASURE_WORDS[measure][language]), words.caseload];
  return [head, ...lines.map((line) => [line.month, branch(line), ...MEASURES.map((measure) => line[measure] ?? 's'), line.caseload ?? 's'])];
}

/** Volunteer hours and kilometres by month and volunteer, with their value for the accounts. */
export function volunteerTimeTable(months: readonly ValuedMonth[], hourlyValue: number, language: Locale): CsvCell[][] {
  const { month, volunteer, hours, kilometres, rate, value } = WORDS[language];
  return [
    [month, volunteer, hours, kilometres, rate, value],
    ...months.map((line) => [line.month, line.displayName, line.hours, line.kilometres, hourlyValue, line.value]),
  ];
}
