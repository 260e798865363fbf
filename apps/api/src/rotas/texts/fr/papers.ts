/** The sheets of a board. */
export const sheets = { volunteer: 'Bénévole', nobody: 'Sans personne' };

/** What a calendar calls a contact: nothing that a glance over a shoulder could tell. */
export const calendarTitles = { CALL: 'Appel', VISIT: 'Visite', HOME_GROUP: 'Visite' };

/** The name on a board of a day on which the association is closed. */
export const closedDay = 'Fermeture';
