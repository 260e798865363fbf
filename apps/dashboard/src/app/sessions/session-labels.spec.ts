import {
  formatDay,
  hasBegun,
  formatHours,
  isMovable,
  movedFrom,
  formatPlace,
} from './session-labels';

describe('a session in words', () => {
  it('says the year only when it is another', () => {
    expect(formatDay('2026-12-01', 'fr', 'Europe/Paris', new Date('2026-06-01'))).toBe(
      'mardi 1er décembre',
    );
    expect(formatDay('2027-01-05', 'fr', 'Europe/Paris', new Date('2026-06-01'))).toBe(
      'mardi 5 janvier 2027',
    );
  });

  it('says whose clock it is outside metropolitan France', () => {
    const times = { startTime: '18:00', endTime: '20:00' };
    expect(formatHours({ ...times, timeZone: 'Europe/Paris' }, 'fr')).toBe('18\u00a0h – 20\u00a0h');
    expect(formatHours({ ...times, timeZone: 'Indian/Reunion' }, 'fr')).toContain(
      '(heure de La Réunion)',
    );
  });

  it('names the place with what is known of it', () => {
    expect(formatPlace({ venueName: 'Maison des associations', communeName: 'Lyon' })).toBe(
      'Maison des associations, Lyon',
    );
    expect(formatPlace({ venueName: null, communeName: 'Lyon' })).toBe('Lyon');
  });

  it('remembers where a moved session stood', () => {
    const original = {
      originalStart: '2020-11-26T18:00',
      startTime: '18:00',
      timeZone: 'Europe/Paris',
    } as const;
    expect(movedFrom({ ...original, date: '2020-11-27' }, 'fr')).toBe('jeudi 26 novembre 2020');
    expect(movedFrom({ ...original, date: '2020-11-26' }, 'fr')).toBeUndefined();
    expect(
      movedFrom({ ...original, originalStart: null, date: '2020-11-26' }, 'fr'),
    ).toBeUndefined();
  });

  it('moves only what is to come and stands', () => {
    const future = new Date(Date.now() + 3_600_000).toISOString();
    expect(isMovable({ startsAt: future, cancelledAt: null })).toBe(true);
    expect(isMovable({ startsAt: future, cancelledAt: future })).toBe(false);
    expect(hasBegun({ startsAt: '2020-01-01T10:00:00.000Z' })).toBe(true);
  });
});
