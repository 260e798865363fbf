/** What the page of groups calls its figures; the columns of its tables have the same names. */
export const GROUP_LABELS = {
  held: $localize`:@@figures.sessionsHeld:Séances tenues`,
  cancelled: $localize`:@@figures.sessionsCancelled:Annulées`,
  notHeld: $localize`:@@figures.sessionsNotHeld:Non tenues`,
  notEntered: $localize`:@@figures.sessionsNotEntered:Sans présences entrées`,
  present: $localize`:@@figures.present:Présences`,
  returning: $localize`:@@figures.returning:Déjà venus`,
  firstTimers: $localize`:@@figures.firstTimers:Premières fois`,
  fill: $localize`:@@figures.fill:Remplissage`,
  fillPercent: $localize`:@@figures.fillPercent:Remplissage (%)`,
  hours: $localize`:@@figures.facilitationHours:Heures d’animation`,
  presentBefore: $localize`:@@figures.presentBefore:Présences un an plus tôt`,
  thisYear: $localize`:@@figures.thisPeriod:Cette période`,
  yearBefore: $localize`:@@figures.yearBefore:Un an plus tôt`,
} as const;

/** By what the figures are told apart; the keys stand in the address. */
export const DIMENSION_LABELS = {
  groupe: $localize`:@@figures.byGroup:Par groupe`,
  theme: $localize`:@@figures.byTheme:Par thème`,
  antenne: $localize`:@@figures.byBranch:Par antenne`,
  commune: $localize`:@@figures.byCommune:Par commune`,
  format: $localize`:@@figures.byFormat:Par format`,
} as const;
export type Dimension = keyof typeof DIMENSION_LABELS;

export const NO_BRANCH = $localize`:@@figures.noBranch:Sans antenne`;
