import type { Recurrence } from './recurrence';
import { rhythm } from './rhythm';
import { sentence } from './sentence';

const evening = { startTime: '18:00', endTime: '20:00' };
const base: Recurrence = {
  from: '2026-12-01',
  pattern: { kind: 'ONCE' },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};
const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/’/g, "'");
const said = (change: Partial<Recurrence>) => ({
  fr: plain(sentence({ ...base, ...change }, evening, 'fr')).replace(', 18 h – 20 h', ''),
  en: plain(sentence({ ...base, ...change }, evening, 'en')).replace(', 6–8 pm', ''),
});

const weekly = (
  every: number,
  ...weekdays: ('MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU')[]
) => ({
  pattern: { kind: 'WEEKLY' as const, every, weekdays },
});
const dates = (every: number, ...days: number[]) => ({
  pattern: { kind: 'MONTHLY_BY_DATE' as const, every, days },
});
const nth = (every: number, ...positions: [1 | 2 | 3 | 4 | 5 | -1, 'MO' | 'TU' | 'TH'][]) => ({
  pattern: {
    kind: 'MONTHLY_BY_WEEKDAY' as const,
    every,
    positions: positions.map(([n, weekday]) => ({ nth: n, weekday })),
  },
});

describe('a rule in words', () => {
  it.each<[Partial<Recurrence>, string, string, string]>([
    [{}, 'mardi 1er décembre', 'Tuesday 1 December', 'ONE_OFF'],
    [weekly(1, 'TU'), 'tous les mardis', 'every Tuesday', 'WEEKLY'],
    [weekly(1, 'TH', 'TU'), 'tous les mardis et jeudis', 'every Tuesday and Thursday', 'WEEKLY'],
    [weekly(1, 'MO', 'TU', 'WE', 'TH', 'FR'), 'du lundi au vendredi', 'Monday to Friday', 'WEEKLY'],
    [weekly(1, 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), 'tous les jours', 'every day', 'WEEKLY'],
    [weekly(2, 'TU'), 'un mardi sur deux', 'every other Tuesday', 'BIWEEKLY'],
    [
      weekly(2, 'TU', 'TH'),
      'les mardis et jeudis, une semaine sur deux',
      'Tuesday and Thursday, every other week',
      'BIWEEKLY',
    ],
    [weekly(3, 'TU'), 'un mardi sur trois', 'Tuesday, every three weeks', 'OTHER'],
    [weekly(4, 'TU'), 'un mardi sur quatre', 'Tuesday, every four weeks', 'MONTHLY'],
    [weekly(10, 'TU'), 'le mardi, toutes les 10 semaines', 'Tuesday, every 10 weeks', 'OTHER'],
    [nth(1, [-1, 'TH']), 'le dernier jeudi du mois', 'the last Thursday of the month', 'MONTHLY'],
    [
      nth(1, [3, 'TU'], [1, 'TU']),
      'les 1er et 3e mardis du mois',
      'the first and third Tuesdays of the month',
      'BIWEEKLY',
    ],
    [
      nth(1, [1, 'TU'], [-1, 'TU']),
      'le 1er et le dernier mardi du mois',
      'the first and last Tuesdays of the month',
      'BIWEEKLY',
    ],
    [
      nth(1, [3, 'TH'], [1, 'MO']),
      'le 1er lundi et le 3e jeudi du mois',
      'the first Monday and the third Thursday of the month',
      'BIWEEKLY',
    ],
    [
      nth(2, [1, 'MO']),
      'le premier lundi du mois, un mois sur deux',
      'the first Monday of every other month',
      'BIMONTHLY',
    ],
    [
      nth(3, [1, 'MO']),
      'le premier lundi du mois, tous les trois mois',
      'the first Monday of the month, every three months',
      'OTHER',
    ],
    [
      nth(12, [1, 'TH']),
      'le premier jeudi de décembre, chaque année',
      'the first Thursday of December, every year',
      'OTHER',
    ],
    [
      { ...nth(1, [-1, 'TH']), months: [10] },
      "le dernier jeudi d'octobre, chaque année",
      'the last Thursday of October, every year',
      'OTHER',
    ],
    [dates(1, 15), 'le 15 de chaque mois', 'the 15th of every month', 'MONTHLY'],
    [
      dates(1, 15, 1),
      'le 1er et le 15 de chaque mois',
      'the 1st and 15th of every month',
      'BIWEEKLY',
    ],
    [dates(1, -1), 'le dernier jour du mois', 'the last day of every month', 'MONTHLY'],
    [
      dates(1, -1, 22),
      'le 22 et le dernier jour de chaque mois',
      'the 22nd and the last day of every month',
      'BIWEEKLY',
    ],
    [
      { ...dates(1, 11), months: [11] },
      'le 11 novembre, chaque année',
      'the 11th of November, every year',
      'OTHER',
    ],
    [
      { ...weekly(1, 'TU'), months: [10, 11, 12, 1, 2, 3, 4, 5, 6] },
      "tous les mardis, d'octobre à juin",
      'every Tuesday, October to June',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] },
      'tous les mardis, sauf en août',
      'every Tuesday, except in August',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), months: [8, 7] },
      'tous les mardis, en juillet et août',
      'every Tuesday, in July and August',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), months: [1, 2, 3, 10, 11, 9, 5] },
      'tous les mardis, en janvier, février, mars, mai, septembre, octobre et novembre',
      'every Tuesday, in January, February, March, May, September, October and November',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), months: [2, 3, 4, 9, 10, 11] },
      'tous les mardis, de février à avril et de septembre à novembre',
      'every Tuesday, February to April and September to November',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), until: '2027-06-30' },
      "tous les mardis, jusqu'au 30 juin 2027",
      'every Tuesday, until 30 June 2027',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), count: 10 },
      'tous les mardis, 10 fois',
      'every Tuesday, 10 times',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), excluded: ['2026-12-29'] },
      'tous les mardis, sauf le 29 décembre 2026',
      'every Tuesday, except 29 December 2026',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), excluded: ['2027-01-05', '2026-12-29', '2026-12-22'] },
      'tous les mardis, sauf les 22 et 29 décembre 2026 et 5 janvier 2027',
      'every Tuesday, except 22 and 29 December 2026 and 5 January 2027',
      'WEEKLY',
    ],
    [
      { ...weekly(1, 'TU'), added: ['2027-01-01'] },
      'tous les mardis, et aussi le 1er janvier 2027',
      'every Tuesday, also on 1 January 2027',
      'WEEKLY',
    ],
    [
      { pattern: { kind: 'DATES' }, added: ['2026-12-01'] },
      'mardi 1er décembre',
      'Tuesday 1 December',
      'ONE_OFF',
    ],
    [
      { pattern: { kind: 'DATES' }, added: ['2026-12-01', '2026-10-13', '2026-10-06'] },
      'les 6 et 13 octobre et 1er décembre',
      '6 and 13 October and 1 December',
      'OTHER',
    ],
    [
      { pattern: { kind: 'DATES' }, added: ['2026-12-01', '2027-01-12'] },
      'les 1er décembre 2026 et 12 janvier 2027',
      '1 December 2026 and 12 January 2027',
      'OTHER',
    ],
    [
      { pattern: { kind: 'DATES' }, added: [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`) },
      '7 dates, du 1er octobre 2026 au 7 octobre 2026',
      '7 dates, 1 October 2026 to 7 October 2026',
      'OTHER',
    ],
    [
      { ...weekly(1, 'TU'), excluded: [1, 2, 3, 4, 5, 6, 7].map((day) => `2027-06-0${day}`) },
      'tous les mardis, sauf les 1er, 2, 3, 4, 5 et 6 juin 2027 et 1 autre date',
      'every Tuesday, except 1, 2, 3, 4, 5 and 6 June 2027 and 1 other date',
      'WEEKLY',
    ],
  ])('%j', (change, fr, en, expected) => {
    expect(said(change)).toEqual({ fr, en });
    expect(rhythm({ ...base, ...change })).toBe(expected);
  });

  it('puts everything in the order of speech', () =>
    expect(
      plain(
        sentence(
          {
            ...base,
            ...nth(1, [-1, 'TH']),
            months: [10, 11, 12, 1, 2, 3, 4, 5, 6],
            until: '2027-06-30',
            excluded: ['2026-12-31'],
          },
          evening,
          'fr',
        ),
      ),
    ).toBe(
      "le dernier jeudi du mois, d'octobre à juin, 18 h – 20 h, jusqu'au 30 juin 2027, sauf le 31 décembre 2026",
    ));
});
