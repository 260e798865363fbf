/** How every letter greets; a digest greets once. */
export const greeting = { text: 'Bonjour,' };

/** What the subject of a digest says of the letters that it does not name. */
export const more = (count: number) =>
  `et ${count} autre${count > 1 ? 's' : ''} nouvelle${count > 1 ? 's' : ''}`;

/** What each kind of contact is called in a mail. */
export const kinds = { CALL: 'appel', VISIT: 'visite', HOME_GROUP: 'atelier à domicile' };
