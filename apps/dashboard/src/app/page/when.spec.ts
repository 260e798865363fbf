import { dateIn, whenInWords } from './when';

const session = { date: '2026-12-01', startTime: '18:00', endTime: '20:00' };

describe('whenInWords', () => {
  it('says a session of this year without its year', () => {
    expect(whenInWords(session, 'fr', new Date('2026-11-22'))).toBe(
      'mardi 1er décembre, 18\u00a0h – 20\u00a0h',
    );
    expect(whenInWords(session, 'en', new Date('2026-11-22'))).toBe(
      'Tuesday 1 December, 6–8\u00a0pm',
    );
  });

  it('says the year of any other', () => {
    expect(whenInWords(session, 'fr', new Date('2027-01-02'))).toContain('1er décembre 2026');
  });
});

it('knows what day it is elsewhere', () => {
  const now = new Date('2026-11-22T22:00:00Z');
  expect([dateIn('Indian/Reunion', now), dateIn('America/Martinique', now)]).toEqual([
    '2026-11-23',
    '2026-11-22',
  ]);
});
