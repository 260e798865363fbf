/** What each fact of the yearly report of a GEM is called. */
export const labels = {
  NAME: 'Nom du groupe',
  PLACE: 'Implantation',
  VENUES: 'Lieux d’accueil',
  OPENING: 'Jours et heures d’ouverture',
  VOLUNTEERS: 'Animateurs et animatrices bénévoles',
  ACTIVITIES_DONE: 'Activités réalisées',
  ACTIVITIES_PLANNED: 'Activités prévues',
};

/** Where each fact comes from. */
export const sources = {
  NAME: 'La fiche du groupe',
  PLACE: 'La commune du groupe',
  VENUES: 'Le lieu du groupe et ceux de ses séances de l’année',
  OPENING: 'Les séries du groupe qui ont des dates à venir',
  VOLUNTEERS: 'Qui a animé une séance tenue dans l’année, une fois par personne',
  ACTIVITIES_DONE: 'Les séances de l’année et leurs présences',
  ACTIVITIES_PLANNED: 'Les séances de l’année suivante déjà au calendrier',
};

const sessions = (count: number): string => (count > 1 ? `${count} séances` : `${count} séance`);

/** How the facts read. */
export const words = {
  name: (group: string, association: string): string => `${group}, association ${association}`,
  place: (commune: string, department: string): string => `${commune} (${department})`,
  volunteers: (count: number): string => (count > 1 ? `${count} personnes` : `${count} personne`),
  done: ({
    heldCount,
    withoutNumbersCount,
    cancelledCount,
  }: {
    heldCount: number;
    withoutNumbersCount: number;
    cancelledCount: number;
  }): string =>
    `${sessions(heldCount)} ${heldCount > 1 ? 'tenues' : 'tenue'}, dont ${withoutNumbersCount} sans présences saisies ; ${sessions(cancelledCount)} ${cancelledCount > 1 ? 'annulées ou non tenues' : 'annulée ou non tenue'}`,
  planned: (count: number, year: number): string =>
    `${sessions(count)} ${count > 1 ? 'prévues' : 'prévue'} en ${year}`,
  corrected: (reason: string): string => `Corrigé par l’association : ${reason}`,
  unknown: 'Rien au calendrier',
};
