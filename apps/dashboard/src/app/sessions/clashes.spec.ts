import { clashInWords } from './clashes';

const clash = {
  ...{ groupName: 'Les jeudis', date: '2097-12-25', startTime: '18:00', endTime: '20:00' },
  ...{ organiserName: null, closure: null, sessionId: null },
};
const said = (over: object) =>
  clashInWords({ ...clash, ...over }, 'fr', 'Europe/Paris').replace(/\u00a0|\u202f/g, ' ');

describe('what stands in the way of a planned session', () => {
  it('given a date on a holiday, says which', () =>
    expect(said({ kinds: ['HOLIDAY'], holiday: { fr: 'Noël', en: 'Christmas Day' } })).toBe(
      'Jour de congé (Noël) : mercredi 25 décembre 2097, 18 h – 20 h',
    ));

  it('given somebody away, says who', () =>
    expect(said({ kinds: ['ABSENCE'], organiserName: 'Soraya' })).toContain('Absence de Soraya'));
});
