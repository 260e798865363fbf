import type { PublicHoliday } from '../calendar';
import type { HomeSupportSettings } from '../home-support';
import type { Need } from './need';

/** What an association does on public holidays. */
export type HolidayRule = Pick<HomeSupportSettings, 'callsOnHolidays' | 'visitsOnHolidays'>;

/** Of the public holidays where a person lives those on which their need does not take place. */
export const closedHolidays = <Holiday extends PublicHoliday>(
  { kind, onPublicHolidays }: Pick<Need, 'kind' | 'onPublicHolidays'>,
  { callsOnHolidays, visitsOnHolidays }: HolidayRule,
  holidays: readonly Holiday[],
): readonly Holiday[] =>
  (onPublicHolidays ?? (kind === 'CALL' ? callsOnHolidays : visitsOnHolidays)) ? [] : holidays;
