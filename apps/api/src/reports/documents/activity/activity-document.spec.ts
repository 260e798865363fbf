import {
  accountsOf,
  emptyActivityDeclaration,
  newId,
  periodOfYear,
  valuedTimes,
} from '@presence/domain';
import type { ActivityFacts, Figures, Id, MonthLine, PublishedYear } from '@presence/domain';
import { readPdf } from '@presence/testing';
import { reportPdf } from '../../pdf/report-pdf';
import { reportRows } from '../report-rows';
import { activityDocument } from './activity-document';

const NONE = { cancelled: 1, notHeld: 0, notEntered: 0 };
const [TUESDAY, THURSDAY] = [newId(), newId()];
const group = (id: Id, name: string, theme: 'ANXIETY' | 'OCD', present: number | null) => ({
  ...{ id, name, branchId: null, themes: [theme], format: 'IN_PERSON' as const },
  ...{ inseeCode: '69123', communeName: 'Lyon', ...NONE, held: 10, seats: 120, hours: 30 },
  ...{ present, firstTimers: present === null ? null : 12, returning: present && present - 12 },
});
const aYear = (year: string): PublishedYear => ({
  ...{ year, smallest: 5, branches: [] },
  groups: [
    group(TUESDAY, '=Mardi #read("x")', 'ANXIETY', 80),
    group(THURSDAY, 'Jeudi', 'OCD', null),
  ],
  months: Array.from({ length: 12 }, (_, at) => ({
    ...{ month: `${year}-${String(at + 1).padStart(2, '0')}`, ...NONE, held: 2, seats: 24 },
    ...{ hours: 5, present: at === 7 ? null : 10 + at, firstTimers: null, returning: null },
  })),
  whole: { present: 12345, firstTimers: 20, returning: 12325 },
});
const homeSupport = (year: string): Figures => {
  const line = (month: string, held: number | null): MonthLine => ({
    ...{ month, branchId: null, whole: true, planned: held, HELD: held, UNANSWERED: 0 },
    ...{ DECLINED: 0, WITHOUT_OUTCOME: 0, hours: held && held / 2, kilometres: 0 },
    ...{ caseload: held, ONE: held, TWO: 0, THREE: 0, MORE: 0 },
    ...{ volunteers: 0, IDLE: 0, USUAL: 0, OVERLOADED: 0 },
  });
  const sum = (atLeast: number) => ({ atLeast, exact: false });
  return {
    ...{ from: `${year}-01`, until: `${year}-12`, closedUntil: `${year}-12`, smallest: 5 },
    branches: [{ id: null, name: '' }],
    since: `${year}-01`,
    lines: [line(`${year}-01`, 40), line(`${year}-02`, null)],
    totals: [
      {
        ...{ branchId: null, whole: true, planned: sum(40), HELD: sum(40), hours: sum(20) },
        ...{ UNANSWERED: sum(0), DECLINED: sum(0), WITHOUT_OUTCOME: sum(0), kilometres: sum(0) },
      },
    ],
  };
};
const rate = {
  ...{ id: newId(), unit: 'HOUR' as const, function: null, from: '2024-01-01', amount: 12 },
  ...{ source: 'Conseil', version: 1 },
};
const led = (date: string) =>
  accountsOf(
    valuedTimes(
      [
        {
          ...{ volunteerId: newId(), displayName: 'Awa', date, function: 'FACILITATION' as const },
          ...{ minutes: 600, kilometres: 0 },
        },
      ],
      [rate],
    ),
  );

const facts: ActivityFacts = {
  period: periodOfYear(2025),
  ...{ associationName: 'Les Amarres', branches: ['Nord', 'Sud'] },
  now: { years: [aYear('2025')], homeSupport: homeSupport('2025') },
  before: { years: [aYear('2024')], homeSupport: homeSupport('2024') },
  ...{ withheld: [], untold: [], withoutNumbers: 0 },
  begun: [{ name: 'Jeudi', date: '2025-03-06' }],
  ended: [{ name: 'Samedi', date: '2025-06-30' }],
  closures: [{ closed: '', from: '2025-08-01', to: '2025-08-31', publicWord: 'Bel été' }],
  ...{ led: led('2025-03-06'), ledBefore: led('2024-03-06'), rates: [rate], salaried: [] },
};
const said = {
  ...{ seat: 'Lyon', presidentWord: 'Merci à toutes.\n\nÀ l’an prochain.', highlights: 'Dix ans.' },
  ...{ partners: 'Ville de Lyon\nARS', projects: 'Ouvrir à Oullins.' },
};
const made = (language: 'fr' | 'en', over: Partial<ActivityFacts> = {}, words = said) =>
  activityDocument({ ...facts, ...over }, words, { language, today: '2026-01-12' });

describe('the report of activities as a document', () => {
  it('says all of a year in the PDF, tagged, with charts that have words', async () => {
    const read = await readPdf(reportPdf(made('fr')));
    expect(read).toMatchObject({
      title: 'Rapport d’activité – Les Amarres, 2025',
      ...{ language: 'fr', tagged: true, claimsUa1: true },
    });
    expect(read.roles).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Table', 'THead', 'TH', 'TD', 'Figure']),
    );
    expect(read.outline).toEqual(
      expect.arrayContaining(['Rapport d’activité', 'Groupes et séances', 'Bénévolat']),
    );
    expect(read.alternatives).toEqual([
      expect.stringContaining(
        'Présences, de janvier 2025 à décembre 2025. Le plus haut : décembre 2025, 21.',
      ),
      expect.stringContaining('Présences, de Troubles anxieux à'),
      expect.stringContaining('Appels et visites tenus, de janvier 2025 à février 2025.'),
    ]);
    for (const text of [
      'Siège : Lyon',
      'Antennes : Nord, Sud',
      'Merci à toutes. À l’an prochain.',
      '20 séances tenues dans 2 groupes ; 2 annulées.',
      'Présences 12 345 12 345',
      'Remplissage (%) 67 67',
      'août 2025 2 secret secret secret',
      '=Mardi #read("x") 10 80 12 67 80',
      'Jeudi 10 secret secret',
      'Jeudi A commencé 6 mars 2025',
      'Samedi S’est arrêté 30 juin 2025',
      'Appels et visites tenus au moins 40 au moins 40',
      'février 2025 secret secret secret secret',
      'Heures d’animation bénévole 10 10',
      '864 Personnel bénévole (emploi) 360',
      '875 Bénévolat (ressource) 360',
      '1 août 2025 31 août 2025 Toute l’association Bel été',
      'Ville de Lyon ARS',
      'moins de 5 sont secrets',
      'Plus petit intervalle qu’un lecteur peut déduire',
      'Établi le 12 janvier 2026',
    ])
      expect(read.text.replace('1er', '1')).toContain(text);
  });

  it('says the same in English', async () => {
    const { text, language } = await readPdf(reportPdf(made('en')));
    expect(language).toBe('en');
    for (const each of ['Attendances 12,345', 'August 2025 2 secret', 'at least 40', 'Made on'])
      expect(text).toContain(each);
    expect(text).not.toMatch(/séances|bénévole|secrets/i);
  });

  it('of other months than a calendar year says months alone', () => {
    const period = { from: '2024-09', until: '2025-08' };
    const years = [aYear('2024'), aYear('2025')];
    const report = made('fr', { period, now: { years, homeSupport: homeSupport('2025') } });
    const titles = report.sections.map(({ title }) => title);
    expect(titles).toContain('Mois par mois');
    expect(titles).not.toContain('Par groupe');
    expect(titles).not.toContain('Par thème');
    const months = report.sections.find(({ title }) => title === 'Mois par mois');
    expect(months?.rows).toHaveLength(12);
    expect(months?.rows[4]).toEqual(['janvier 2025', 2, 10, 'secret', 10]);
  });

  it('of a year with nothing says so, and draws nothing', async () => {
    const nothing = { years: [], homeSupport: { ...homeSupport('2025'), lines: [], totals: [] } };
    const none = accountsOf([]);
    const report = made(
      'fr',
      {
        ...{ now: nothing, before: nothing, begun: [], ended: [], closures: [], branches: [] },
        ...{ led: none, ledBefore: none, rates: [] },
      },
      emptyActivityDeclaration(),
    );
    expect(report.sections.map(({ title }) => title)).toEqual([
      'La période en bref',
      'Méthode et sources',
    ]);
    const { text } = await readPdf(reportPdf(report));
    expect(text).toContain('Présence ne connaît encore rien de cette période.');
    expect(text).toContain('Aucun nombre n’est secret.');
  });

  it('gives a spreadsheet the same lines, numbers as numbers', () => {
    expect(reportRows(made('fr'))).toContainEqual(['Présences', 12345, 12345]);
    expect(reportRows(made('fr'))).toContainEqual(['=Mardi #read("x")', 10, 80, 12, 67, 80]);
  });
});
