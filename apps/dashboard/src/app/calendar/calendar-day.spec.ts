import { aSessionView } from '@presence/testing';
import { fillDays, holidaysOn } from './calendar-day';

describe('the days of the calendar, filled', () => {
  it('marks the national holidays, and those of the territories where sessions are held', () => {
    expect(holidaysOn('2026-12-25', new Set(), 'fr')).toEqual(['Noël']);
    expect(holidaysOn('2026-12-20', new Set(['Europe/Paris']), 'fr')).toEqual([]);
    expect(holidaysOn('2026-12-20', new Set(['Europe/Paris', 'Indian/Reunion']), 'fr')).toEqual([
      'Abolition de l’esclavage',
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
