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
  registered: $localize`:@@figures.registered:Inscrits`,
  came: $localize`:@@figures.cameRegistered:Venus à ces séances`,
  taken: $localize`:@@figures.seatsTaken:Places prises à l’inscription`,
  hours: $localize`:@@figures.facilitationHours:Heures d’animation`,
  presentBefore: $localize`:@@figures.presentBefore:Présences un an plus tôt`,
  thisYear: $localize`:@@figures.thisPeriod:Cette période`,
  yearBefore: $localize`:@@figures.yearBefore:Un an plus tôt`,
} as const;

/** What the sections of the page are called. */
export const GROUP_SECTIONS = {
  sessions: $localize`:@@figures.sessionsByMonth:Séances, mois par mois`,
  present: $localize`:@@figures.presentByMonth:Présences et premières fois, mois par mois`,
  seats: $localize`:@@figures.seatsByMonth:Inscrits et venus, aux séances où l’on s’est inscrit`,
  compared: $localize`:@@figures.presentCompared:Présences, à côté de l’année d’avant`,
  hours: $localize`:@@figures.hoursByMonth:Heures d’animation : durée de la séance, pour chaque personne qui l’a menée`,
  parts: $localize`:@@figures.presentIn:Présences, réparties`,
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
