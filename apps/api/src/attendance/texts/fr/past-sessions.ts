/** The columns of the sessions of a group as a sheet. */
export const columns = {
  date: 'Date',
  start: 'Début',
  end: 'Fin',
  record: 'Séance',
  present: 'Personnes présentes',
  firstTimers: 'Dont premières venues',
  notHeld: 'Pourquoi non tenue',
  publicWord: 'Mot public',
};

/** What is known of a session, in its column. */
export const records = {
  HELD: 'tenue',
  NOBODY_CAME: 'personne n’est venu',
  NOT_HELD: 'non tenue',
  CANCELLED: 'annulée',
  NOT_DECIDED: 'jour de congé, non décidée',
  NOT_ENTERED: 'non saisie',
};
