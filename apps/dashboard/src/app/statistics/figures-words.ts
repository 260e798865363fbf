import type { CONTACT_CLASSES, FACES, LOADS } from '@presence/domain';

type Class = (typeof CONTACT_CLASSES)[number];

/** What came of contacts, as the charts and the tables name it. */
export const CLASS_WORDS = {
  HELD: $localize`:@@figures.held:Tenus`,
  UNANSWERED: $localize`:@@figures.unanswered:Sans réponse`,
  DECLINED: $localize`:@@figures.declined:Déclinés`,
  WITHOUT_OUTCOME: $localize`:@@figures.withoutOutcome:Sans compte rendu`,
} as const satisfies Record<Class, string>;

export const FACE_WORDS = {
  ONE: $localize`:@@figures.oneFace:Un seul visage`,
  TWO: $localize`:@@figures.twoFaces:Deux visages`,
  THREE: $localize`:@@figures.threeFaces:Trois visages`,
  MORE: $localize`:@@figures.moreFaces:Davantage`,
} as const satisfies Record<(typeof FACES)[number], string>;

export const LOAD_WORDS = {
  IDLE: $localize`:@@figures.idle:Sans contact ce mois-là`,
  USUAL: $localize`:@@figures.usual:Charge habituelle`,
  OVERLOADED: $localize`:@@figures.overloaded:Au-delà de 85 % du plafond`,
} as const satisfies Record<(typeof LOADS)[number], string>;

const HIDDEN = $localize`:@@figures.hidden:secret`;

/** A figure as a cell says it; a small one is hidden. */
export const cellOf = (figure: number | null, locale: string): string => (figure === null ? HIDDEN : figure.toLocaleString(locale));

/** A figure over months: exact, or "at least" where a month is hidden. */
export function atLeastInWords({ atLeast, exact }: { atLeast: number; exact: boolean }, locale: string): string {
  const figure = atLeast.toLocaleString(locale);
  return exact ? figure : $localize`:@@figures.atLeast:au moins ${figure}:FIGURE:`;
}

/** "2026-02" as "févr. 2026". */
export const monthInWords = (month: string, locale: string): string =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
