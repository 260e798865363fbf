import * as z from 'zod';

// Beginnings of the numbers of overseas départements, which share the ten figures of France but not its code.
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/^0((262|263|269|692|693)\d{6}|639[0-7]\d{5})$/, '+262'],
  [/^0(590|690|691)\d{6}$/, '+590'],
  [/^0(594|694)\d{6}$/, '+594'],
  [/^0(596|696|697)\d{6}$/, '+596'],
];

/** Ten figures as they are dialled in France or an overseas département, in E.164; null for anything else. */
export function frenchToE164(digits: string): string | null {
  const overseas = OVERSEAS.find(([form]) => form.test(digits));
  if (overseas) return overseas[1] + digits.slice(1);
  return /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : null;
}

/** A telephone number as it leaves the database: E.164, or a French short number. Older rows hold ten figures. */
export const StoredPhone = z.string().overwrite((phone) => frenchToE164(phone) ?? phone);
