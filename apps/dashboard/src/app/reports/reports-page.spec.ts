import { ActivityReportSaved, GemReportSummary, paths } from '@presence/contract';
import { dateIn, newId, periodOfYear } from '@presence/domain';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { ReportsPage } from './reports-page';

const thisYear = Number(dateIn('Europe/Paris').slice(0, 4));
const lastYear = thisYear - 1;
const aSummary = (over: Partial<GemReportSummary> = {}): GemReportSummary => ({
  groupId: newId(),
  groupName: 'GEM Le Ponton',
  year: lastYear,
  begun: false,
  sentAt: null,
  ...over,
});

describe('ReportsPage', () => {
  it('lists the GEMs with where last year’s report stands', async () => {
    const { text, page, answerList } = await renderPage(ReportsPage, { roles: ['COORDINATOR'] });
    await answerList(paths.gemReports(associationId, lastYear), GemReportSummary, [
      aSummary(),
      aSummary({ groupName: 'GEM du Port', begun: true }),
      aSummary({ groupName: 'GEM des Quais', begun: true, sentAt: '2026-02-03T10:00:00.000Z' }),
    ]);
    const lines = [...page.querySelectorAll('[aria-labelledby=reports-gem] li')].map(
      ({ textContent }) => textContent?.trim(),
    );
    expect(lines[0]).toMatch(/GEM Le Ponton\s*À préparer/);
    expect(lines[1]).toMatch(/GEM du Port\s*Brouillon enregistré/);
    expect(lines[2]).toMatch(/GEM des Quais\s*Remis le 3 février 2026/);
    expect(text()).toContain(`avant le 28 février ${thisYear}`);
  });

  it.each([
    [String(thisYear), thisYear],
    ['1999', lastYear],
  ])('asked for %s in the address, shows %d', async (annee, year) => {
    const { asked } = await renderPage(ReportsPage, { inputs: { annee } });
    await expect(asked(paths.gemReports(associationId, year))).resolves.toBeDefined();
  });

  it('says how a report comes here where no group is a GEM', async () => {
    const { text, answerEmpty } = await renderPage(ReportsPage);
    await answerEmpty(paths.gemReports(associationId, lastYear));
    expect(text()).toContain('Aucun groupe n’est un GEM');
  });

  it('names last year’s report of activities, whether its words are saved, and those of other months', async () => {
    const { text, page, answerList } = await renderPage(ReportsPage, { roles: ['COORDINATOR'] });
    const other = { from: '2024-09', until: '2025-08' };
    const saved = [periodOfYear(lastYear), other];
    await answerList(paths.activityReports(associationId), ActivityReportSaved, saved);
    expect(text()).toContain(`Rapport d’activité ${lastYear}`);
    expect(text()).toContain('Textes enregistrés');
    const links = [...page.querySelectorAll('[aria-labelledby=reports-activity] li a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(`activite/${lastYear}-01/${lastYear}-12$`),
      expect.stringMatching(/activite\/2024-09\/2025-08$/),
    ]);
  });

  it('lets no months be chosen of which no report can be prepared', async () => {
    const { page } = await renderPage(ReportsPage, { inputs: { de: '2025-02', a: '2026-12' } });
    const link = page.querySelector('p-report-months a');
    expect(link?.getAttribute('href')).toMatch(/activite\/2025-02\/2026-01$/);
  });
});
