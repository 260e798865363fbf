import { type FigureExportDraft, type FigureExportView, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { ExportPanel } from './export-panel';

const id = newId();
const months: FigureExportDraft = {
  ...{ id, kind: 'HOME_SUPPORT', from: '2026-01', until: '2026-02' },
  ...{ format: 'csv', language: 'fr' },
};
const one = (over: Partial<FigureExportView> = {}): FigureExportView => ({
  id: newId(),
  asked: months,
  state: 'DONE',
  ...{ steps: 2, stepsDone: 2 },
  createdAt: '2026-01-10T10:00:00Z',
  expiresAt: '2026-01-17T10:00:00Z',
  ...over,
});

describe('ExportPanel', () => {
  const open = async (exports: FigureExportView[]) => {
    const rendered = await renderPage(ExportPanel, {
      roles: ['COORDINATOR'],
      inputs: {
        title: 'Un fichier',
        kinds: ['HOME_SUPPORT'],
        wanted: { kind: 'HOME_SUPPORT', from: '2026-01', until: '2026-02' },
      },
    });
    (await rendered.asked(paths.figureExports(associationId))).flush(exports);
    await rendered.settled();
    const button = (words: string) =>
      [...rendered.page.querySelectorAll('button')].find((each) =>
        each.textContent?.includes(words),
      );
    const lines = () => [...rendered.page.querySelectorAll('li')].map((line) => line.textContent);
    return { ...rendered, button, lines };
  };

  it('asks once for two taps, and shows how far the file is', async () => {
    const { page, asked, settled, button } = await open([]);
    button('Exporter en CSV')?.click();
    button('Exporter en CSV')?.click();
    const request = await asked(paths.figureExports(associationId));
    expect(request.request.body).toMatchObject({ kind: 'HOME_SUPPORT', format: 'csv' });
    const running = one({ state: 'RUNNING', stepsDone: 1 });
    request.flush(running);
    (await asked(paths.figureExports(associationId))).flush([running]);
    await settled();
    expect(page.querySelector('mat-progress-bar')?.getAttribute('aria-valuenow')).toBe('50');
    expect(page.textContent).toContain('vous pouvez quitter la page');
  });

  it('gives out what is ready, with what it is of, and leaves out files of another kind', async () => {
    const done = one();
    const ofGroups: FigureExportDraft = {
      ...{ id, kind: 'GROUP_YEARS', from: '2024', until: '2025', groups: {} },
      ...{ format: 'csv', language: 'fr' },
    };
    const { page, lines } = await open([done, one({ asked: ofGroups })]);
    const link = page.querySelector('li a');
    expect(link?.getAttribute('href')).toBe(paths.figureExportFile(associationId, done.id));
    expect(link?.getAttribute('aria-label')).toBe('Télécharger janv. 2026–févr. 2026, CSV');
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain('gardé jusqu’au 17 janvier');
  });

  it('begins one that did not succeed anew, in its place', async () => {
    const failed = one({ state: 'FAILED' });
    const { asked, button, lines, settled } = await open([
      failed,
      one({ state: 'CANCELLED', asked: { ...months, branchId: 'none' } }),
    ]);
    expect(lines()[0]).toContain('N’a pas abouti');
    expect(lines()[1]).toContain('une antenne');
    expect(lines()[1]).toContain('Annulé');
    button('Recommencer')?.click();
    const request = await asked(paths.figureExports(associationId));
    expect(request.request.body).toMatchObject({ from: '2026-01', until: '2026-02' });
    expect(request.request.body.id).not.toBe(failed.asked.id);
    request.flush(one({ state: 'WAITING' }));
    const removal = await asked(paths.figureExport(associationId, failed.id));
    expect(removal.request.method).toBe('DELETE');
    removal.flush(null);
    await settled();
  });

  it('stops one that is under way', async () => {
    const running = one({ state: 'RUNNING', stepsDone: 0 });
    const { asked, button, settled } = await open([running]);
    button('Annuler')?.click();
    const request = await asked(paths.figureExport(associationId, running.id));
    expect(request.request.method).toBe('DELETE');
    request.flush(null);
    await settled();
  });
});
