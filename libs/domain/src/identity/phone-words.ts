const pairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1\u00a0');

// Countries whose numbers people in France write down most, by the length of their code; others are told apart by two.
const LONG_CODES = /^\+(?:2[1-46-9]\d|3(?:[578]\d)|42\d|50\d|59\d|6[789]\d|85\d|88\d|9[679]\d)/;

/**
 * A stored telephone number as people write it: "01 99 00 12 34" and "0692 12 34 56" for France, "+32 47 01 23 45 6" with
 * its code for others, "116 117" and "3114" as they are.
 */
export function phoneInWords(phone: string): string {
  const national = frenchNational(phone);
  if (national) return pairs(national);
  if (/^116\d{3}$/.test(phone)) return phone.replace(/(\d{3})(\d{3})/, '$1\u00a0$2');
  const overseas = /^\+(262|590|594|596)(\d{3})(\d{6})$/.exec(phone);
  if (overseas) return `0${overseas[2]}\u00a0${pairs(overseas[3] ?? '')}`;
  const [code] = /^\+[17]/.exec(phone) ?? LONG_CODES.exec(phone) ?? /^\+\d{2}/.exec(phone) ?? [];
  return code === undefined ? phone : `${code}\u00a0${pairs(phone.slice(code.length))}`;
}

/** The ten figures of a number of metropolitan France, however it is stored. */
const frenchNational = (phone: string): string | null =>
  /^\+33\d{9}$/.test(phone) ? `0${phone.slice(3)}` : /^0\d{9}$/.test(phone) ? phone : null;

/**
 * The link that dials a number. Masked, the caller's own number is withheld (#31#, which in a link is written %2331%23)
 * and French numbers are dialled as in France, since not every network takes a prefix before "+".
 */
export function phoneLink(phone: string, masked = false): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return masked ? `tel:%2331%23${frenchNational(digits) ?? digits}` : `tel:${digits}`;
}
