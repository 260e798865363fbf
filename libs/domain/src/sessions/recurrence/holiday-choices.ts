/** What a series does on holidays: it meets, it does not, or it is asked each time. */
export const ON_HOLIDAYS = ['MEETS', 'SKIPS', 'ASK'] as const;
export type OnHolidays = (typeof ON_HOLIDAYS)[number];

/** What a series does on public and on school holidays; it meets where nothing is said. */
export type HolidayChoices = {
  onPublicHolidays?: OnHolidays | undefined;
  onSchoolHolidays?: OnHolidays | undefined;
};
