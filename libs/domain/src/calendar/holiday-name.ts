import type { Localized } from '../identity';
import { holidayOn } from './public-holidays';
import { schoolHolidayOn } from './school-holidays';

/** What a date is called where it is a public holiday or falls during school holidays; null on any other day. */
export function holidayNameOn(date: string, inseeCode: string): Localized | null {
  const school = schoolHolidayOn(date, inseeCode);
  return holidayOn(date, inseeCode)?.name ?? (school === 'UNKNOWN' ? null : (school?.name ?? null));
}
