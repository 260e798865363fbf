/** What school holidays are called. */
type SchoolHolidayKind =
  | 'ALL_SAINTS'
  | 'CHRISTMAS'
  | 'WINTER'
  | 'SPRING'
  | 'SUMMER'
  | 'CARNIVAL'
  | 'EASTER'
  | 'MAY_BREAK'
  | 'NO_CLASSES'
  | 'OCTOBER'
  | 'SOUTHERN_SUMMER'
  | 'MARCH'
  | 'MAY'
  | 'SOUTHERN_WINTER'
  | 'FEBRUARY';

/** One holiday of a school year: what it is, its first and its last day off (YYYY-MM-DD), both included. */
export type SchoolBreak = readonly [kind: SchoolHolidayKind, from: string, to: string];

/** Zones A, B and C of the mainland, Corsica and the overseas territories; `ABC` is what the three zones share. */
export type SchoolCalendars = {
  readonly ABC?: readonly SchoolBreak[];
  readonly [zone: string]: readonly SchoolBreak[] | undefined;
};

/**
 * School holidays by school year and zone. What is not here is unknown, not free.
 *
 * Sources, none of them checked against the official journal: mainland 2026-2027, arrêté du 22 octobre 2025
 * (JORFTEXT000052416058) as transcribed in Silvers12/CompteurConges-periodes; mainland 2025-2026, arrêté du
 * 7 décembre 2022 as in opening_hours 3.15; Corsica, overseas and the rest, openpotato/openholidaysapi.data of
 * 21 January 2026, Corsica 2026-2027 its pull request 181.
 *
 * To add a year: one entry here, from the first Saturday off to the last Sunday off.
 */
export const SCHOOL_YEARS: Readonly<Record<string, SchoolCalendars>> = {
  '2025-2026': {
    ABC: [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
      ['SUMMER', '2026-07-04', '2026-08-31'],
    ],
    A: [
      ['WINTER', '2026-02-07', '2026-02-22'],
      ['SPRING', '2026-04-04', '2026-04-19'],
    ],
    B: [
      ['WINTER', '2026-02-14', '2026-03-01'],
      ['SPRING', '2026-04-11', '2026-04-26'],
    ],
    C: [
      ['WINTER', '2026-02-21', '2026-03-08'],
      ['SPRING', '2026-04-18', '2026-05-03'],
    ],
    '2A': [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
      ['WINTER', '2026-02-14', '2026-03-01'],
      ['SPRING', '2026-04-11', '2026-04-26'],
    ],
    '2B': [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
      ['WINTER', '2026-02-14', '2026-03-01'],
      ['SPRING', '2026-04-11', '2026-04-26'],
    ],
    '971': [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
      ['CARNIVAL', '2026-02-07', '2026-02-22'],
      ['EASTER', '2026-04-03', '2026-04-19'],
      ['EASTER', '2026-04-18', '2026-05-04'],
      ['MAY_BREAK', '2026-05-15', '2026-05-16'],
    ],
    '972': [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
      ['CARNIVAL', '2026-02-07', '2026-02-22'],
      ['EASTER', '2026-03-28', '2026-04-12'],
      ['NO_CLASSES', '2026-05-15', '2026-05-16'],
    ],
    '973': [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
      ['CARNIVAL', '2026-02-07', '2026-02-22'],
      ['EASTER', '2026-04-02', '2026-04-15'],
      ['MAY_BREAK', '2026-05-15', '2026-05-16'],
    ],
    '974': [
      ['OCTOBER', '2025-10-11', '2025-10-26'],
      ['SOUTHERN_SUMMER', '2025-12-20', '2026-01-20'],
      ['MARCH', '2026-02-28', '2026-03-15'],
      ['MAY', '2026-05-02', '2026-05-17'],
      ['SOUTHERN_WINTER', '2026-07-04', '2026-08-17'],
    ],
    '975': [
      ['ALL_SAINTS', '2025-10-18', '2025-11-02'],
      ['CHRISTMAS', '2025-12-20', '2026-01-04'],
    ],
    '976': [
      ['ALL_SAINTS', '2025-10-11', '2025-10-26'],
      ['CHRISTMAS', '2025-12-13', '2026-01-11'],
      ['FEBRUARY', '2026-03-02', '2026-03-08'],
      ['EASTER', '2026-04-25', '2026-05-11'],
    ],
  },
  '2026-2027': {
    ABC: [
      ['ALL_SAINTS', '2026-10-17', '2026-11-01'],
      ['CHRISTMAS', '2026-12-19', '2027-01-03'],
      ['SUMMER', '2027-07-03', '2027-08-31'],
    ],
    A: [
      ['WINTER', '2027-02-13', '2027-02-28'],
      ['SPRING', '2027-04-10', '2027-04-25'],
    ],
    B: [
      ['WINTER', '2027-02-20', '2027-03-07'],
      ['SPRING', '2027-04-17', '2027-05-02'],
    ],
    C: [
      ['WINTER', '2027-02-06', '2027-02-21'],
      ['SPRING', '2027-04-03', '2027-04-18'],
    ],
    '2A': [
      ['ALL_SAINTS', '2026-10-17', '2026-11-02'],
      ['CHRISTMAS', '2026-12-19', '2027-01-03'],
      ['WINTER', '2027-02-13', '2027-03-01'],
      ['SPRING', '2027-04-10', '2027-04-26'],
      ['SUMMER', '2027-07-03', '2027-08-31'],
    ],
    '2B': [
      ['ALL_SAINTS', '2026-10-17', '2026-11-02'],
      ['CHRISTMAS', '2026-12-19', '2027-01-03'],
      ['WINTER', '2027-02-13', '2027-03-01'],
      ['SPRING', '2027-04-10', '2027-04-26'],
      ['SUMMER', '2027-07-03', '2027-08-31'],
    ],
    '974': [
      ['OCTOBER', '2026-10-10', '2026-10-24'],
      ['SOUTHERN_SUMMER', '2026-12-19', '2027-01-31'],
      ['MARCH', '2027-03-17', '2027-03-29'],
      ['MAY', '2027-05-06', '2027-05-18'],
      ['SOUTHERN_WINTER', '2027-07-10', '2027-08-15'],
    ],
  },
};
