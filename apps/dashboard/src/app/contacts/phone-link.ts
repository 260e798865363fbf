/**
 * The link that dials a number. Masked, the volunteer's own number is withheld from the person (#31#, which in a link is
 * written %2331%23).
 */
export const phoneLink = (phone: string, masked = false): string =>
  `tel:${masked ? '%2331%23' : ''}${phone.replace(/[^\d+]/g, '')}`;

/** The number as it is read aloud: in twos. */
export const phoneInWords = (phone: string): string =>
  /^0\d{9}$/.test(phone) ? (phone.match(/\d\d/g) ?? []).join('\u00a0') : phone;
