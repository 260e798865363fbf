import type { ContactKind } from '../people';
import type { HolidayRule } from './closed-days';

/** The kinds of contact for which a change of the rule opens or closes public holidays. */
export const kindsWithOtherHolidays = (before: HolidayRule, after: HolidayRule): ContactKind[] => [
  ...(before.callsOnHolidays === after.callsOnHolidays ? [] : (['CALL'] as const)),
  ...(before.visitsOnHolidays === after.visitsOnHolidays ? [] : (['VISIT'] as const)),
];
