/** How every letter greets; a digest greets once. */
export const greeting = { text: 'Hello,' };

/** What the subject of a digest says of the letters that it does not name. */
export const more = (count: number) => `and ${count} more`;

/** What each kind of contact is called in a mail. */
export const kinds = { CALL: 'call', VISIT: 'visit', HOME_GROUP: 'workshop at home' };
