import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import * as z from 'zod';
import { frenchToE164 } from './stored-phone';

/** Territories whose people give six or eight figures to each other, without any code, by the code of the département. */
const LOCAL: Readonly<Record<string, CountryCode>> = {
  '975': 'PM',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};
const LOCAL_FORM = /^[2-9]\d{5}(\d{2})?$/;

/** 15, 17, 18, 112, 114, 115, 119, 191, 196, 197, 3114, 3977, 116 117 …: only where a helpline may stand. */
const SHORT = /^(1[578]|11[2459]|19[167]|3\d{3}|116\d{3})$/;

/**
 * A telephone number as people type it, in E.164: French with or without spaces, slashes and "(0)", with 00 or +, overseas,
 * foreign, and local ones of the territory of `departmentCode`. Null when it can be no number.
 */
export function phoneToE164(text: string, departmentCode?: string): string | null {
  if (!/^[\d\s+().\-/\u2010-\u2015]+$/.test(text)) return null;
  const typed = text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  if (/.\+/.test(typed)) return null;
  const french = frenchToE164(typed);
  if (french) return french;
  const country = LOCAL[departmentCode ?? ''];
  if (LOCAL_FORM.test(typed) && !country) return null;
  const international = typed.replace(/^00/, '+').replace(/^(\+33|\+262|\+59[046])0(?=\d)/, '$1');
  const number = parsePhoneNumberFromString(international, country ?? 'FR');
  if (!number?.isValid()) return null;
  // Only what was typed with a code is of elsewhere; the digits of no other country are read as French.
  return international.startsWith('+') || country ? number.number : null;
}

const typed = z.string({ error: 'REQUIRED' }).trim();

/** A telephone number that is typed, stored in E.164. */
export const Phone = typed
  .overwrite((text) => phoneToE164(text) ?? text)
  .refine((text) => phoneToE164(text) !== null, { error: 'PHONE_INVALID' });

/** As Phone, where a helpline's short number may stand too. */
export const PublicPhone = typed
  .overwrite((text) => phoneToE164(text) ?? shortNumber(text))
  .refine((text) => SHORT.test(text) || phoneToE164(text) !== null, { error: 'PHONE_INVALID' });

/** As Phone, of somebody whose place is known elsewhere: six or eight figures wait for `phoneAt`. */
export const PhoneOfPlace = typed
  .overwrite((text) => phoneToE164(text) ?? localNumber(text))
  .refine((text) => LOCAL_FORM.test(text) || phoneToE164(text) !== null, {
    error: 'PHONE_INVALID',
  });

const localNumber = (text: string) => {
  const digits = text.replace(/[\s.\-/]/g, '');
  return LOCAL_FORM.test(digits) ? digits : text;
};
const shortNumber = (text: string) => {
  const digits = text.replace(/[\s.]/g, '');
  return SHORT.test(digits) ? digits : text;
};
