/** The sheets of a board. */
export const sheets = { volunteer: 'Volunteer', nobody: 'With nobody' };

/** What a calendar calls a contact: nothing that a glance over a shoulder could tell. */
export const calendarTitles = { CALL: 'Call', VISIT: 'Visit', HOME_GROUP: 'Visit' };

/** The name on a board of a day on which the association is closed. */
export const closedDay = 'Closed';
