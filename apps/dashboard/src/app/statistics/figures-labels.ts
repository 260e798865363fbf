import type { CONTACT_CLASSES, FACES, LOADS } from '@presence/domain';

type Class = (typeof CONTACT_CLASSES)[number];

/** What came of contacts, as the charts and the tables name it. */
export const CLASS_LABELS = {
  HELD: $localize`:@@figures.held:Tenus`,
  UNANSWERED: $localize`:@@figures.unanswered:Sans réponse`,
  DECLINED: $localize`:@@figures.declined:Déclinés`,
  WITHOUT_OUTCOME: $localize`:@@figures.withoutOutcome:Sans compte rendu`,
} as const satisfies Record<Class, string>;

export const FACE_LABELS = {
  ONE: $localize`:@@figures.oneFace:Un seul visage`,
  TWO: $localize`:@@figures.twoFaces:Deux visages`,
  THREE: $localize`:@@figures.threeFaces:Trois visages`,
  MORE: $localize`:@@figures.moreFaces:Quatre visages ou plus`,
} as const satisfies Record<(typeof FACES)[number], string>;

export const LOAD_LABELS = {
  IDLE: $localize`:@@figures.idle:Sans contact ce mois-là`,
  USUAL: $localize`:@@figures.usual:Charge habituelle`,
  OVERLOADED: $localize`:@@figures.overloaded:Au-delà de 85 % du plafond`,
} as const satisfies Record<(typeof LOADS)[number], string>;

/** What the sections of the page, and the columns of their tables, are called. */
export const SECTION_LABELS = {
  contacts: $localize`:@@figures.contacts:Contacts prévus, selon ce qu’ils ont donné`,
  waiting: $localize`:@@figures.waitingByMonth:Attente avant le premier contact, en jours (médiane)`,
  caseload: $localize`:@@figures.caseload:File active : personnes différentes jointes chaque mois`,
  faces: $localize`:@@figures.faces:Continuité : personnes jointes, selon les visages vus en trois mois`,
  work: $localize`:@@figures.work:Temps bénévole et kilomètres`,
  loads: $localize`:@@figures.loads:Charge des bénévoles présents tout le mois`,
  month: $localize`:@@figures.month:Mois`,
  planned: $localize`:@@figures.planned:Contacts prévus`,
  days: $localize`:@@figures.days:Jours`,
  people: $localize`:@@figures.people:Personnes`,
  volunteers: $localize`:@@figures.volunteers:Bénévoles`,
  hours: $localize`:@@figures.hours:Heures`,
  kilometres: $localize`:@@figures.kilometres:Kilomètres`,
} as const;

const HIDDEN = $localize`:@@figures.hidden:secret`;

/** A figure as a cell says it; a small one is hidden, and where there was nobody to measure there is none. */
export const cellOf = (figure: number | null | undefined, locale: string): string =>
  figure === null ? HIDDEN : (figure?.toLocaleString(locale) ?? '–');

/** A figure over months: exact, or "at least" where a month is hidden. */
export function formatAtLeast(
  { atLeast, exact }: { atLeast: number; exact: boolean },
  locale: string,
): string {
  const figure = atLeast.toLocaleString(locale);
  return exact ? figure : $localize`:@@figures.atLeast:au moins ${figure}:FIGURE:`;
}

/** "2026-02" as "février 2026". */
export const formatWholeMonth = (month: string, locale: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** "2026-02" as "févr. 2026". */
export const formatMonth = (month: string, locale: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
