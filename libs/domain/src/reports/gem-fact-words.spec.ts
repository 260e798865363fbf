import { emptyGemDeclaration, GEM_FACTS, type GemFacts, gemFactWords, reportedFact } from '.';

const facts: GemFacts = {
  associationName: 'Les Amarres',
  groupName: 'GEM Le Ponton',
  communeName: 'Lyon',
  departmentCode: '69',
  venues: [
    { name: 'Le Ponton', street: '3 quai des Brumes', postcode: '69004', communeName: 'Lyon' },
    { name: 'La Cale', street: '', postcode: '69100', communeName: 'Villeurbanne' },
  ],
  opening: [
    {
      recurrence: {
        from: '2024-01-03',
        pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE'] },
        months: [],
        until: null,
        count: null,
        added: [],
        excluded: [],
      },
      startTime: '14:00',
      endTime: '18:00',
    },
  ],
  volunteerCount: 1,
  heldCount: 120,
  withoutNumbersCount: 4,
  cancelledCount: 1,
  plannedCount: 90,
};
const told = (locale: 'fr' | 'en', over: Partial<GemFacts> = {}) =>
  gemFactWords({ ...facts, ...over }, { year: 2025, today: '2026-01-12', locale });

describe('what Présence knows of a GEM, in words', () => {
  it('reads as the report says it in French', () => {
    const words = told('fr');
    expect(GEM_FACTS.map((fact) => words[fact].text)).toEqual([
      'GEM Le Ponton, association Les Amarres',
      'Lyon (69)',
      'Le Ponton, 3 quai des Brumes, 69004 Lyon\nLa Cale, 69100 Villeurbanne',
      expect.stringMatching(/^Tous les mercredis|^Le mercredi|^Chaque mercredi/),
      '1 personne',
      '120 séances tenues, dont 4 sans présences saisies ; 1 séance annulée ou non tenue',
      '90 séances prévues en 2026',
    ]);
  });

  it('reads in English', () => {
    const words = told('en');
    expect(words.ACTIVITIES_DONE.text).toBe(
      '120 sessions held, of which 4 without numbers entered; 1 session cancelled or not held',
    );
    expect(words.VOLUNTEERS.text).toBe('1 person');
  });

  it('says that there is nothing rather than nothing', () => {
    expect(told('fr', { opening: [], venues: [] }).OPENING.text).toBe('Rien au calendrier');
  });

  it('gives way to a correction, which says why', () => {
    const { corrections } = emptyGemDeclaration();
    const words = told('fr').PLACE;
    expect(reportedFact(words, 'PLACE', corrections, 'fr')).toEqual(words);
    corrections.PLACE = { text: 'Lyon et Villeurbanne', reason: 'Deux antennes' };
    expect(reportedFact(words, 'PLACE', corrections, 'fr')).toEqual({
      label: 'Implantation',
      text: 'Lyon et Villeurbanne',
      source: 'Corrigé par l’association : Deux antennes',
    });
  });
});
