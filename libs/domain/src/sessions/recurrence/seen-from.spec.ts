import { Recurrence } from './recurrence';
import { sentence } from './sentence';

const rule = (change: Partial<Recurrence>): Recurrence =>
  Recurrence.parse({
    from: '2026-09-01',
    pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
    ...change,
  });
const evening = { startTime: '18:00', endTime: '20:00' };
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a rule seen from a day', () => {
  it.each([
    ['one that goes on', {}, '2026-11-29', 'tous les mardis, 18 h – 20 h'],
    [
      'one to come',
      { from: '2026-12-02' },
      '2026-11-29',
      'tous les mardis, 18 h – 20 h, à partir du 8 décembre 2026',
    ],
    ['one that begins today', { from: '2026-12-01' }, '2026-12-01', 'tous les mardis, 18 h – 20 h'],
    [
      'one to come with a number of times',
      { from: '2026-12-02', count: 5 },
      '2026-11-29',
      'tous les mardis, 18 h – 20 h, à partir du 8 décembre 2026, 5 fois',
    ],
    [
      'one of which some times have passed',
      { count: 15 },
      '2026-11-29',
      'tous les mardis, 18 h – 20 h, jusqu’au 8 décembre 2026',
    ],
    [
      'past exceptions',
      { excluded: ['2026-11-24', '2026-12-29'], added: ['2026-10-01'] },
      '2026-11-29',
      'tous les mardis, 18 h – 20 h, sauf le 29 décembre 2026',
    ],
    [
      'one of which only an added date is left',
      { until: '2026-10-31', added: ['2026-12-03'] },
      '2026-11-29',
      'jeudi 3 décembre, 18 h – 20 h',
    ],
    [
      'a list of which the first have passed',
      { pattern: { kind: 'DATES' }, added: ['2026-10-01', '2026-12-03', '2026-12-10'] },
      '2026-11-29',
      'les 3 et 10 décembre, 18 h – 20 h',
    ],
  ] as [string, Partial<Recurrence>, string, string][])('%s', (_, change, today, words) =>
    expect(plain(sentence(rule(change), evening, 'fr', today))).toBe(words),
  );

  it('says so in English too', () =>
    expect(
      plain(
        sentence(rule({ from: '2026-12-02', until: '2027-06-30' }), evening, 'en', '2026-11-29'),
      ),
    ).toBe('every Tuesday, 6–8 pm, from 8 December 2026, until 30 June 2027'));
});
