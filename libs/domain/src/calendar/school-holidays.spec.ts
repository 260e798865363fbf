import { addDays } from '../time/days';
import { schoolHolidayOn, schoolHolidaysBetween, unknownSchoolYears } from './school-holidays';
import { SCHOOL_YEARS } from './school-years';
import { schoolZoneOf } from './school-zones';

const LYON = '69123';
const LILLE = '59350';
const PARIS = '75056';
const AJACCIO = '2A004';
const POINTE_A_PITRE = '97120';
const FORT_DE_FRANCE = '97209';
const SAINT_DENIS_REUNION = '97411';
const SAINT_DENIS_PARIS = '93066';
const SAINT_PIERRE = '97502';
const NOUMEA = '98818';

const on = (date: string, code: string) => {
  const found = schoolHolidayOn(date, code);
  return found === null || found === 'UNKNOWN' ? found : found.name.fr;
};

describe('the zone of a commune', () => {
  it.each([
    [LYON, 'A'],
    [LILLE, 'B'],
    [PARIS, 'C'],
    ['13055', 'B'],
    ['31555', 'C'],
    [AJACCIO, '2A'],
    ['2B033', '2B'],
    [SAINT_DENIS_REUNION, '974'],
    [NOUMEA, '988'],
  ])('of %s is %s', (code, zone) => expect(schoolZoneOf(code)).toBe(zone));

  it.each([
    ['Valence', '26362', 'A', '82186', 'C'],
    ['Saint-Denis', SAINT_DENIS_PARIS, 'C', SAINT_DENIS_REUNION, '974'],
    ['Sainte-Marie', '97418', '974', '97228', '972'],
    ['Montreuil', '93048', 'C', '62588', 'B'],
  ])('is that of its code for both that are called %s', (_, one, zone, other, otherZone) =>
    expect([schoolZoneOf(one), schoolZoneOf(other)]).toEqual([zone, otherZone]),
  );

  it('is one of the three for every département of the mainland but Corsica', () => {
    const departments = Array.from({ length: 95 }, (_, index) =>
      String(index + 1).padStart(2, '0'),
    );
    const zones = departments.filter((code) => code !== '20').map(schoolZoneOf);
    expect(zones.filter((zone) => !/^[ABC]$/.test(zone))).toEqual([]);
    // Code de l’éducation: 32 départements in A, 41 in B, 21 in C.
    expect(['A', 'B', 'C'].map((zone) => zones.filter((each) => each === zone).length)).toEqual([
      32, 41, 21,
    ]);
  });
});

describe('school holidays', () => {
  it.each([
    // The first Saturday off, and the last Sunday.
    ['2026-10-16', LYON, null],
    ['2026-10-17', LYON, 'Vacances de la Toussaint'],
    ['2026-11-01', LYON, 'Vacances de la Toussaint'],
    ['2026-11-02', LYON, null],
    ['2026-11-02', AJACCIO, 'Vacances de la Toussaint'],
    ['2026-11-03', AJACCIO, null],
    // One after another: zone C, zone A, zone B.
    ['2027-02-06', PARIS, 'Vacances d’hiver'],
    ['2027-02-06', LYON, null],
    ['2027-02-13', LYON, 'Vacances d’hiver'],
    ['2027-02-22', PARIS, null],
    ['2027-02-28', LYON, 'Vacances d’hiver'],
    ['2027-03-01', LYON, null],
    ['2027-03-07', LILLE, 'Vacances d’hiver'],
    ['2027-03-08', LILLE, null],
    // Over the new year, and to the end of August.
    ['2027-01-03', LILLE, 'Vacances de Noël'],
    ['2027-01-04', LILLE, null],
    ['2027-07-02', PARIS, null],
    ['2027-07-03', PARIS, 'Vacances d’été'],
    ['2027-08-31', PARIS, 'Vacances d’été'],
    ['2027-09-01', PARIS, 'UNKNOWN'],
    ['2026-08-31', PARIS, 'Vacances d’été'],
    ['2026-09-01', PARIS, null],
    // Réunion begins its year in August; the Sunday after a last Saturday is off too.
    ['2026-08-17', SAINT_DENIS_REUNION, 'Vacances d’hiver austral'],
    ['2026-08-18', SAINT_DENIS_REUNION, null],
    ['2026-10-24', SAINT_DENIS_REUNION, 'Vacances d’octobre'],
    ['2026-10-25', SAINT_DENIS_REUNION, 'Vacances d’octobre'],
    ['2026-10-26', SAINT_DENIS_REUNION, null],
    ['2026-10-25', SAINT_DENIS_PARIS, 'Vacances de la Toussaint'],
    ['2027-08-15', SAINT_DENIS_REUNION, 'Vacances d’hiver austral'],
    ['2027-08-16', SAINT_DENIS_REUNION, 'UNKNOWN'],
    // Guadeloupe: two Easter holidays that overlap, and nothing known after May.
    ['2026-04-18', POINTE_A_PITRE, 'Vacances de Pâques'],
    ['2026-05-04', POINTE_A_PITRE, 'Vacances de Pâques'],
    ['2026-05-05', POINTE_A_PITRE, null],
    ['2026-05-17', POINTE_A_PITRE, 'Congé de mai'],
    ['2026-05-18', POINTE_A_PITRE, 'UNKNOWN'],
    ['2026-12-24', POINTE_A_PITRE, 'UNKNOWN'],
    ['2026-05-15', FORT_DE_FRANCE, 'Jours sans cours'],
    // Saint-Pierre-et-Miquelon: the table ends at Christmas.
    ['2026-01-04', SAINT_PIERRE, 'Vacances de Noël'],
    ['2026-01-05', SAINT_PIERRE, 'UNKNOWN'],
    ['2026-12-25', NOUMEA, 'UNKNOWN'],
    ['2025-08-31', LYON, 'UNKNOWN'],
    ['2025-09-01', LYON, null],
  ])('on %s at %s: %s', (date, code, name) => expect(on(date, code)).toBe(name));

  it('are listed in order, each once, over two school years', () =>
    expect(
      schoolHolidaysBetween('2026-08-31', '2027-02-21', PARIS).map(({ name, from, to }) => [
        name.fr,
        from,
        to,
      ]),
    ).toEqual([
      ['Vacances d’été', '2026-07-04', '2026-08-31'],
      ['Vacances de la Toussaint', '2026-10-17', '2026-11-01'],
      ['Vacances de Noël', '2026-12-19', '2027-01-03'],
      ['Vacances d’hiver', '2027-02-06', '2027-02-21'],
    ]));

  it('that overlap and are called the same are one', () =>
    expect(
      schoolHolidaysBetween('2026-04-01', '2026-05-04', POINTE_A_PITRE).map(({ from, to }) => [
        from,
        to,
      ]),
    ).toEqual([['2026-04-03', '2026-05-04']]));

  it('name the school years of which dates are unknown', () => {
    expect(unknownSchoolYears(['2027-09-07', '2027-06-01', '2028-09-01'], LYON)).toEqual([
      '2027-2028',
      '2028-2029',
    ]);
    expect(unknownSchoolYears(['2027-06-01'], LYON)).toEqual([]);
    expect(unknownSchoolYears(['2027-06-01'], NOUMEA)).toEqual(['2026-2027']);
  });

  it('are written so that each begins before it ends, within its year', () => {
    for (const [year, calendars] of Object.entries(SCHOOL_YEARS))
      for (const [, from, to] of Object.values(calendars).flatMap((breaks = []) => breaks)) {
        expect(from <= to).toBe(true);
        expect(from >= `${year.slice(0, 4)}-08-15` && to <= `${year.slice(5)}-08-31`).toBe(true);
      }
  });
});

/** What is missing three months after a day, in words for whoever adds it. */
function missing(today: string): string | null {
  const [last = ''] = Object.keys(SCHOOL_YEARS).sort().slice(-1);
  const ahead = addDays(today, 92);
  const lacking = [LYON, LILLE, PARIS].filter((code) => schoolHolidayOn(ahead, code) === 'UNKNOWN');
  return lacking.length === 0
    ? null
    : `School holidays are known until August ${last.slice(5)} only. Add ${Number(last.slice(0, 4)) + 1}-${Number(last.slice(5)) + 1} (arrêté in the Journal officiel, education.gouv.fr/calendrier-scolaire) to SCHOOL_YEARS in libs/domain/src/calendar/school-years.ts: zones A, B, C, what they share in ABC, Corsica and the overseas territories whose rectors have set theirs.`;
}

describe('the table of school years', () => {
  it('reaches three months ahead of today', () =>
    expect(missing(new Date().toISOString().slice(0, 10))).toBeNull());

  it('is missed from three months before its last year ends', () => {
    expect(missing('2027-05-31')).toBeNull();
    expect(missing('2027-06-01')).toContain('Add 2027-2028');
  });
});
