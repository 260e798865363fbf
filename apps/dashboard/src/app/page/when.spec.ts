import { whenInWords } from './when';

const session = {
  date: '2026-12-01',
  startTime: '18:00',
  endTime: '20:00',
  timeZone: 'Europe/Paris',
};

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
    const reunion = { ...session, timeZone: 'Indian/Reunion' };
    expect(whenInWords(reunion, 'fr', new Date('2026-12-31T21:30:00Z'))).toContain('2026');
  });
});
