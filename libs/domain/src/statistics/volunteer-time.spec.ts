import { valuedByMonth, type VolunteerTime } from './volunteer-time';

const awa = { volunteerId: '01890000-0000-7000-8000-000000000003', displayName: 'Awa Diallo' };
const time = (date: string, minutes: number, kilometres = 0): VolunteerTime => ({
  ...awa,
  date,
  kind: 'VISIT',
  minutes,
  kilometres,
});

describe('the value of volunteer time', () => {
  it('adds up each volunteer’s month and values its hours', () => {
    expect(
      valuedByMonth(
        [time('2026-03-02', 50, 12.5), time('2026-03-16', 40, 12.5), time('2026-04-01', 60)],
        12.02,
      ),
    ).toEqual([
      { month: '2026-03', ...awa, hours: 1.5, kilometres: 25, value: 18.03 },
      { month: '2026-04', ...awa, hours: 1, kilometres: 0, value: 12.02 },
    ]);
  });

  it('is nothing where nobody gave time', () => expect(valuedByMonth([], 12)).toEqual([]));
});
