import { addDays } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { fillDays, holidaysOn, vacationsOn } from './calendar-day';

describe('the days of the calendar, filled', () => {
  it('marks the national holidays, and those of the territories where sessions are held', () => {
    expect(holidaysOn('2026-12-25', new Set(), 'fr')).toEqual(['Noël']);
    expect(holidaysOn('2026-12-20', new Set(['69123']), 'fr')).toEqual([]);
    expect(holidaysOn('2026-12-20', new Set(['69123', '97411']), 'fr')).toEqual([
      'Abolition de l’esclavage',
    ]);
    expect(holidaysOn('2026-12-26', new Set(['67482']), 'fr')).toEqual(['Saint-Étienne']);
  });

  it('marks school holidays, with their zone where it is not that of all sessions', () => {
    const on = (date: string, ...communes: string[]) => vacationsOn(date, new Set(communes), 'fr');
    expect(on('2026-12-24')).toEqual([]);
    expect(on('2026-12-24', '69123', '69266')).toEqual(['Vacances de Noël']);
    expect(on('2026-12-24', '69123', '59350')).toEqual(['Vacances de Noël']);
    expect(on('2027-02-10', '69123', '75056')).toEqual(['Vacances d’hiver (C)']);
    expect(on('2027-09-10', '69123')).toEqual([]);
  });

  it('says the name of school holidays on their first day and at the start of each week', () => {
    const session = aSessionView({ date: '2026-12-17' });
    const week = (monday: string) => Array.from({ length: 7 }, (_, day) => addDays(monday, day));
    const rows = fillDays([week('2026-12-14'), week('2026-12-21')], [session], {
      today: '2026-12-14',
      month: null,
      locale: 'fr',
    });
    expect(
      rows.map((row) =>
        row.flatMap(({ date, vacations }) => vacations.map(({ begins }) => [date, begins])),
      ),
    ).toEqual([
      [
        ['2026-12-19', true],
        ['2026-12-20', false],
      ],
      week('2026-12-21').map((date, index) => [date, index === 0]),
    ]);
  });

  it('puts each session on its own local day, whatever the zone', () => {
    const early = aSessionView({
      date: '2097-10-11',
      startTime: '01:00',
      endTime: '02:00',
      timeZone: 'Pacific/Noumea',
    });
    const [[before, day] = []] = fillDays([['2097-10-10', '2097-10-11']], [early], {
      today: '2097-10-10',
      month: null,
      locale: 'fr',
    });
    expect(early.startsAt.slice(0, 10)).toBe('2097-10-10');
    expect(before?.sessions).toEqual([]);
    expect(day?.sessions).toEqual([early]);
  });
});
