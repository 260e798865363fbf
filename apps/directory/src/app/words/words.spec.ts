import { phoneInWords, phoneLink } from '@presence/domain';
import { distanceInWords } from './distance';
import { localPath } from './locale';
import { dateOfInstant, dayOfSession, hoursOfSession } from './session-time';

const session = {
  date: '2026-12-01',
  startTime: '18:00',
  endTime: '20:00',
  timeZone: 'Europe/Paris',
} as const;
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('words', () => {
  it.each([
    ['0199001234', '01 99 00 12 34', 'tel:0199001234'],
    ['3114', '3114', 'tel:3114'],
    ['+262692001234', '0692 00 12 34', 'tel:+262692001234'],
  ])('prints the number %s as %s', (phone, text, link) => {
    expect(plain(phoneInWords(phone))).toBe(text);
    expect(phoneLink(phone)).toBe(link);
  });

  it('rounds a distance', () => {
    expect(distanceInWords(0.3)).toBe('à moins d’un kilomètre');
    expect(distanceInWords(12.6)).toBe('à 13 km');
  });

  it('says the year of a session only when it is another', () => {
    expect(dayOfSession(session, new Date('2026-11-22'))).toBe('mardi 1er décembre');
    expect(dayOfSession(session, new Date('2025-11-22'))).toBe('mardi 1er décembre 2026');
  });

  it('says whose clock an hour is on outside metropolitan France', () => {
    expect(plain(hoursOfSession(session))).toBe('18 h – 20 h');
    expect(plain(hoursOfSession({ ...session, timeZone: 'Indian/Reunion' }))).toBe(
      '18 h – 20 h (heure de La Réunion)',
    );
  });

  it('dates an instant on the clock of Paris', () => {
    expect(dateOfInstant('2026-10-31T23:30:00.000Z')).toBe('1er novembre 2026');
  });

  it('puts English under /en', () => {
    expect([localPath('/', 'en'), localPath('/recherche', 'en'), localPath('/', 'fr')]).toEqual([
      '/en',
      '/en/recherche',
      '/',
    ]);
  });
});
