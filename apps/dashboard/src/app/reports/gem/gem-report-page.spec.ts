import { GemReportView, paths } from '@presence/contract';
import { emptyGemDeclaration, newId } from '@presence/domain';
import { harnessOf } from '../../../testing/harness-of';
import { refusal } from '../../../testing/refusal';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { GemReportPage } from './gem-report-page';

const groupId = newId();
const address = paths.gemReport(associationId, 2025, groupId);
const sending = paths.gemReportSending(associationId, 2025, groupId);

const aReport = (over: Partial<GemReportView> = {}): GemReportView => ({
  groupId,
  groupName: 'GEM Le Ponton',
  year: 2025,
  sentAt: null,
  declaration: emptyGemDeclaration(),
  proposedFrom: null,
  lastYear: null,
  facts: {
    associationName: 'Les Amarres',
    groupName: 'GEM Le Ponton',
    communeName: 'Lyon',
    departmentCode: '69',
    venues: [],
    opening: [],
    volunteerCount: 3,
    heldCount: 120,
    withoutNumbersCount: 4,
    cancelledCount: 6,
    plannedCount: 90,
  },
  dueOn: '2026-02-28',
  today: '2026-01-12',
  version: 0,
  ...over,
});
const complete = {
  ...emptyGemDeclaration(),
  ...{ memberCount: 42, newMemberCount: 7, premises: 'Un local.' },
};

describe('GemReportPage', () => {
  const open = async (report: GemReportView) => {
    sessionStorage.clear();
    const rendered = await renderPage(GemReportPage, {
      roles: ['ADMINISTRATOR'],
      inputs: { year: '2025', groupId },
    });
    await rendered.answer(address, GemReportView, report);
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };

  it('shows what Présence knows with where it comes from, and sends what is declared', async () => {
    const { text, type, click, asked } = await open(aReport());
    expect(text()).toContain('GEM Le Ponton, rapport 2025');
    expect(text()).toContain('avant le 28 février 2026');
    expect(text()).toContain('120 séances tenues, dont 4 sans présences saisies');
    expect(text()).toContain('D’où cela vient : Les séances de l’année et leurs présences');
    await type('Au 31 décembre 2025', '42');
    await click('Ajouter un poste');
    await type('Fonction', 'Coordination');
    await type('Qualification', 'Éducatrice');
    await type('Équivalent temps plein', '0,8');
    await click('Enregistrer');
    const { request } = await asked(address, 'PUT');
    expect(request.headers.get('If-Match')).toBe('"0"');
    expect(request.body).toEqual({
      ...emptyGemDeclaration(),
      memberCount: 42,
      jobs: [{ duty: 'Coordination', qualification: 'Éducatrice', fullTimeEquivalent: 0.8 }],
    });
  });

  it('refuses at its field what is no number, and a correction without a reason', async () => {
    const { page, type, press, click, api } = await open(aReport());
    await type('Au 31 décembre 2025', 'beaucoup');
    await press('Corriger : Implantation');
    await type('À la place', 'Villeurbanne');
    await click('Enregistrer');
    const errors = [...page.querySelectorAll('mat-error')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(errors.filter(Boolean)).toHaveLength(2);
    api.expectNone({ method: 'PUT', url: address });
  });

  it('says that last year is proposed, and asks for the members with last year’s beside', async () => {
    const { text } = await open(
      aReport({ proposedFrom: 2024, lastYear: { memberCount: 38, newMemberCount: 5 } }),
    );
    expect(text()).toContain('viennent de votre rapport 2024');
    expect(text()).toContain('2024 : 38');
  });

  it('is marked as handed in once nothing is missing, then leaves only its files and the way back', async () => {
    const { text, page, click, answer } = await open(
      aReport({ version: 2, declaration: complete }),
    );
    await click('Marquer comme remis');
    const sent = aReport({
      version: 3,
      declaration: complete,
      sentAt: '2026-01-12T10:00:00.000Z',
    });
    await answer(sending, GemReportView, sent);
    expect(text()).toContain('Remis le 12 janvier 2026');
    expect(page.querySelector('p-gem-report-form')).toBeNull();
    const links = [...page.querySelectorAll('a[download]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(
      ['pdf', 'xlsx', 'csv'].map((format) => `${address}/report.${format}?language=fr`),
    );
  });

  it('cannot be marked as handed in while something is missing', async () => {
    const { text } = await open(aReport({ version: 1 }));
    expect(text()).not.toContain('Marquer comme remis');
    expect(text()).toContain('Il manque encore');
  });

  it('says a refusal of the API at its field', async () => {
    const { page, click, asked, settled } = await open(aReport());
    await click('Enregistrer');
    const issues = [{ path: ['premises'], message: 'TEXT_TOO_LONG' }];
    (await asked(address, 'PUT')).flush(...refusal('VALIDATION', 400, { issues }));
    await settled();
    expect(page.querySelectorAll('mat-error')).toHaveLength(1);
  });
});
