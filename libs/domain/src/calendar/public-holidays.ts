import { labelsOf, type Localized } from '../identity';
import { PUBLIC_HOLIDAYS_TEXTS } from '../texts/public-holidays';
import { dayOf, type EpochDay, fromEpochDay } from '../time/days';

/** One legal public holiday, `date` as YYYY-MM-DD. */
export type PublicHoliday = { date: string; name: Localized };

/** Easter Sunday of the Gregorian calendar, in days since 1970 (the anonymous algorithm of Meeus, Jones and Butcher). */
function easterDay(year: number): EpochDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const sunLag = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - sunLag + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const march = epact + toSunday - 7 * late + 22;
  return dayOf(year, 3, march);
}

/** A day of the year as MM-DD, or a number of days from Easter Sunday. */
type When = string | number;

/** A holiday, with the first and the last year in which it is one where it is not of all times. */
type Rule = [When, Localized, { since?: number; until?: number }?];

const HOLIDAYS = labelsOf(PUBLIC_HOLIDAYS_TEXTS, ({ holidays }) => holidays);

/** Code du travail, article L3133-1. */
const NATIONAL: Rule[] = [
  ['01-01', HOLIDAYS.newYear],
  [1, HOLIDAYS.easterMonday],
  ['05-01', HOLIDAYS.labourDay],
  ['05-08', HOLIDAYS.victory],
  [39, HOLIDAYS.ascension],
  [50, HOLIDAYS.whitMonday],
  ['07-14', HOLIDAYS.nationalDay],
  ['08-15', HOLIDAYS.assumption],
  ['11-01', HOLIDAYS.allSaints],
  ['11-11', HOLIDAYS.armistice],
  ['12-25', HOLIDAYS.christmas],
];

/** Code du travail, article L3134-13; Good Friday, strictly, only in communes with a Protestant or a mixed church. */
const ALSACE_MOSELLE: Rule[] = [
  [-2, HOLIDAYS.goodFriday],
  ['12-26', HOLIDAYS.saintStephen],
];

const abolition = (when: string): Rule[] => [[when, HOLIDAYS.abolition]];

/**
 * The Pacific collectivities name their own days besides the national ones, by laws of their own: in French Polynesia
 * the assembly put Matari’i in the place of the day of autonomy (vote of 6 May 2025, first kept in 2026).
 */
const PACIFIC: Record<string, Rule[]> = {
  '986': [
    ['04-28', HOLIDAYS.peterChanel],
    ['06-29', HOLIDAYS.peterAndPaul],
    ['07-29', HOLIDAYS.territoryDay],
  ],
  '987': [
    ['03-05', HOLIDAYS.gospel],
    [-2, HOLIDAYS.goodFriday],
    ['06-29', HOLIDAYS.autonomy, { until: 2025 }],
    ['11-20', HOLIDAYS.matarii, { since: 2026 }],
  ],
  '988': [['09-24', HOLIDAYS.citizenship]],
};

/**
 * By département or overseas code. Abolition of slavery: code du travail, article L3422-2; Saint-Martin (978), where the
 * article still says 27 May, has kept it on 28 May since the ministers' circular of 2018.
 */
const LOCAL: Record<string, Rule[]> = {
  '57': ALSACE_MOSELLE,
  '67': ALSACE_MOSELLE,
  '68': ALSACE_MOSELLE,
  '971': abolition('05-27'),
  '972': abolition('05-22'),
  '973': abolition('06-10'),
  '974': abolition('12-20'),
  '976': abolition('04-27'),
  '977': abolition('10-09'),
  '978': abolition('05-28'),
  ...PACIFIC,
};

/** The département or overseas territory of an INSEE code: "57", "2A" or "974" of "57463", "2A004" or "97411". */
export const territoryOf = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/**
 * The legal public holidays of a year, in the order of the year, where `code` lies: a département or overseas code, or a
 * commune's INSEE code. Source: code du travail, articles L3133-1, L3134-13, L3422-2, and the laws of the Pacific
 * collectivities. Days kept by usage alone (Good Friday in the Antilles) are not among them.
 */
export function publicHolidays(year: number, code: string): PublicHoliday[] {
  const easter = easterDay(year);
  return [...NATIONAL, ...(LOCAL[territoryOf(code)] ?? [])]
    .filter(([, , { since = year, until = year } = {}]) => since <= year && year <= until)
    .map(([when, name]) => ({
      date: typeof when === 'string' ? `${year}-${when}` : fromEpochDay(easter + when),
      name,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The public holidays from one date to another, both included, where `code` lies. */
export function holidaysBetween(from: string, until: string, code: string): PublicHoliday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, year) =>
    publicHolidays(first + year, code),
  )
    .flat()
    .filter(({ date }) => date >= from && date <= until);
}

/** The public holiday of `date` (YYYY-MM-DD) where `code` lies, or null. */
export const holidayOn = (date: string, code: string): PublicHoliday | null =>
  publicHolidays(Number(date.slice(0, 4)), code).find((holiday) => holiday.date === date) ?? null;
