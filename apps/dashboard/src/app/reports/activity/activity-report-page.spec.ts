import { ActivityReportView, FigureExportView, paths } from '@presence/contract';
import { emptyActivityDeclaration, newId, periodOfYear } from '@presence/domain';
import { harnessOf } from '../../../testing/harness-of';
import { refusal } from '../../../testing/refusal';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { ActivityReportPage } from './activity-report-page';

const year = periodOfYear(2025);
const address = paths.activityReport(associationId, year.from, year.until);
const said = {
  ...emptyActivityDeclaration(),
  ...{ seat: 'Lyon', presidentWord: 'Merci.', partners: 'Ville de Lyon' },
};

const summary: ActivityReportView['summary'] = {
  ...year,
  groups: {
    ...{ groupCount: 3, held: 60, cancelled: 4, notHeld: 0, notEntered: 3, hours: 120, fill: 75 },
    present: { atLeast: 480, exact: false },
    firstTimers: { atLeast: 60, exact: true },
    returning: { atLeast: 400, exact: false },
  },
  homeSupport: null,
  ...{ withheld: [], untold: [], withoutNumbers: 3, begunCount: 0, endedCount: 0, closureCount: 0 },
  volunteers: { leading: 5, hours: 118, value: null },
};
const aReport = (over: Partial<ActivityReportView> = {}): ActivityReportView => ({
  ...{ ...year, declaration: emptyActivityDeclaration(), last: null, closed: true, version: 0 },
  summary,
  ...over,
});

describe('ActivityReportPage', () => {
  const open = async (report: ActivityReportView) => {
    sessionStorage.clear();
    const rendered = await renderPage(ActivityReportPage, {
      roles: ['COORDINATOR'],
      inputs: { from: report.from, until: report.until },
    });
    const at = paths.activityReport(associationId, report.from, report.until);
    await rendered.answer(at, ActivityReportView, report);
    if (report.closed && report.summary.untold.length === 0)
      await rendered.answerEmpty(paths.figureExports(associationId));
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };

  it('says the year in sentences, and where missing numbers are entered', async () => {
    const { text, page } = await open(aReport());
    expect(text()).toContain('Rapport d’activité 2025');
    expect(text()).toContain('60 séances tenues dans 3 groupes ; 4 annulées, 3 sans présences');
    expect(text()).toContain('Présences : au moins 480, dont premières fois : 60.');
    expect(text()).toContain('3 séances sont sans nombre : les entrer');
    expect(page.querySelector('.notice a')?.getAttribute('href')).toBe(
      '/amarres/presences-a-saisir?de=2025-01&a=2025-12',
    );
  });

  it('sends what is said over the version that was read', async () => {
    const { type, click, asked } = await open(aReport({ version: 3, declaration: said }));
    await type('Faits marquants', 'Dix ans.');
    await click('Enregistrer');
    const { request } = await asked(address, 'PUT');
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toEqual({ ...said, highlights: 'Dix ans.' });
  });

  it('offers the words of the report before at each text that is empty, and takes them over', async () => {
    const last = { ...periodOfYear(2024), declaration: said };
    const { text, page, click, asked } = await open(aReport({ last }));
    expect(text()).toContain('Reprendre le texte du rapport 2024');
    expect(page.querySelectorAll('.text button')).toHaveLength(2);
    await click('Reprendre le texte du rapport 2024 Mot du président ou de la présidente');
    expect(page.querySelectorAll('.text button')).toHaveLength(1);
    await click('Enregistrer');
    const { request } = await asked(address, 'PUT');
    expect(request.body).toEqual({ ...emptyActivityDeclaration(), presidentWord: 'Merci.' });
  });

  it('says which groups are not told yet, and that months alone are told of a school year', async () => {
    const months = { from: '2025-09', until: '2026-08' };
    const { text } = await open(
      aReport({
        ...months,
        summary: { ...summary, ...months, withheld: ['2026'], untold: ['2025'] },
      }),
    );
    expect(text()).toContain('ceux de 2026 ne sont pas encore dans ce rapport');
    expect(text()).toContain('groupes de 2025 n’ont jamais été publiés');
    expect(text()).toContain('les groupes sont dits mois par mois');
  });

  it('says a year of which nothing is known', async () => {
    const volunteers = { leading: 0, hours: 0, value: null };
    const empty = { ...summary, groups: null, withoutNumbers: 0, volunteers };
    const { text } = await open(aReport({ summary: empty }));
    expect(text()).toContain('Présence ne connaît encore rien de cette période');
    expect(text()).not.toContain('sans nombre');
  });

  it('says a refusal of the API at its field', async () => {
    const { page, type, click, asked, settled } = await open(aReport());
    await type('Siège', 'Lyon');
    await click('Enregistrer');
    const issues = [{ path: ['seat'], message: 'TEXT_TOO_LONG' }];
    (await asked(address, 'PUT')).flush(...refusal('VALIDATION', 400, { issues }));
    await settled();
    expect(page.querySelectorAll('mat-error')).toHaveLength(1);
  });

  it('publishes years that were never told once that is agreed to, then offers the files', async () => {
    const { page, click, agree, answer, answerEmpty } = await open(
      aReport({ summary: { ...summary, untold: ['2024', '2025'] } }),
    );
    expect(page.textContent).not.toContain('Exporter en');
    await click('Publier 2024 et 2025');
    await agree('Publier');
    const publication = paths.activityPublication(associationId, year.from, year.until);
    await answer(publication, ActivityReportView, aReport());
    await answerEmpty(paths.figureExports(associationId));
    expect(page.textContent).toContain('Exporter en PDF');
  });

  it('asks for the file of its months beside the page, and names it once it is there', async () => {
    const { page, asked, answerList, button } = await open(aReport());
    (await button('Exporter en PDF')).click();
    const request = await asked(paths.figureExports(associationId), 'POST');
    const draft = { kind: 'ACTIVITY_REPORT', ...year, format: 'pdf', language: 'fr' };
    expect(request.request.body).toMatchObject(draft);
    const done: FigureExportView = {
      ...{ id: newId(), asked: request.request.body, state: 'DONE', steps: 0, stepsDone: 0 },
      ...{ createdAt: '2026-01-10T10:00:00Z', expiresAt: '2026-01-17T10:00:00Z' },
    };
    request.flush(done);
    await answerList(paths.figureExports(associationId), FigureExportView, [done]);
    const link = page.querySelector('a[download]');
    expect(link?.getAttribute('aria-label')).toBe('Télécharger 2025, PDF');
    expect(link?.getAttribute('href')).toBe(paths.figureExportFile(associationId, done.id));
  });

  it('offers no file of months that are not closed', async () => {
    const { text, page } = await open(aReport({ closed: false }));
    expect(text()).toContain('une semaine après la fin du dernier mois');
    expect(page.textContent).not.toContain('Exporter en');
  });
});
