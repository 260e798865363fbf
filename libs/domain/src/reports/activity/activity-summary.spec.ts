import { newId } from '../../identity';
import { accountsOf, valuedTimes } from '../../volunteer-time';
import { ActivitySummary, activitySentences, activitySummary } from '.';
import { aPublishedYear, noHomeSupport, someActivityFacts } from './activity-facts.testing';

const steady = Array<number>(12).fill(9);
const years = [aPublishedYear('2024', steady), aPublishedYear('2025', steady)];
const said = (facts: Parameters<typeof someActivityFacts>[0], locale: 'fr' | 'en' = 'fr') => {
  const summary = activitySummary(someActivityFacts(facts));
  expect(ActivitySummary.parse(summary)).toEqual(summary);
  return activitySentences(summary, locale);
};

describe('a report of activities in a few sentences', () => {
  it('given a year in which nothing happened, says that nothing is known', () => {
    expect(said({})).toEqual(['Présence ne connaît encore rien de cette période.']);
    expect(said({}, 'en')).toEqual(['Présence knows nothing of this period yet.']);
  });

  it('given a year of one group, says its sessions, who came and how full it was', () => {
    const now = { years: years.slice(1), homeSupport: noHomeSupport() };
    expect(said({ now })).toEqual([
      '12 séances tenues dans 1 groupe.',
      'Présences : 108, dont premières fois : 24. Remplissage : 75 %.',
    ]);
    expect(said({ now }, 'en')[1]).toBe(
      'Attendances: 108, of which first visits: 24. Fill rate: 75%.',
    );
  });

  it('given months of two years, adds up what their lines show, and says no group', () => {
    const now = { years, homeSupport: noHomeSupport() };
    const [sessions, people] = said({ now, period: { from: '2024-09', until: '2025-08' } });
    expect(sessions).toBe('12 séances tenues.');
    expect(people).toMatch(/^Présences : (au moins \d+|108), dont premières fois : secret\.$/);
  });

  it('given hidden counts, says at least what is shown', () => {
    const present = [3, 40, 40, 4, ...Array<number>(8).fill(30)];
    const now = { years: [aPublishedYear('2025', present)], homeSupport: noHomeSupport() };
    const period = { from: '2025-01', until: '2025-02' };
    expect(said({ now, period })[1]).toContain('Présences : au moins 40');
  });

  it('says who led, what it is worth, what began, ended and was closed', () => {
    const time = {
      ...{ volunteerId: newId(), displayName: 'Awa', date: '2025-03-04', kilometres: 0 },
      ...{ function: 'FACILITATION' as const, minutes: 750 },
    };
    const rate = {
      ...{ id: newId(), unit: 'HOUR' as const, function: null, from: '2025-01-01', amount: 1000 },
      ...{ source: 'Conseil', version: 1 },
    };
    const facts = {
      led: accountsOf(valuedTimes([time], [rate])),
      rates: [rate],
      begun: [{ name: 'Groupe du mardi', date: '2025-03-04' }],
      closures: [{ closed: '', from: '2025-08-01', to: '2025-08-31', publicWord: '' }],
    };
    expect(said(facts)).toEqual([
      '1 groupe a commencé, 0 s’est arrêté.',
      '1 bénévole a animé des séances, pendant 12,5 heures.',
      'Ce temps bénévole est valorisé à 12\u202f500 €.',
      '1 fermeture dans la période.',
    ]);
    expect(said({ ...facts, led: accountsOf(valuedTimes([time], [])) })).not.toContainEqual(
      expect.stringContaining('valorisé'),
    );
  });
});
