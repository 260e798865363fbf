import { paths, type FigureExportsView, type FigureExportView } from '@presence/contract';
import { newId } from '@presence/domain';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { FigureExports } from './figure-exports';

const one = (over: Partial<FigureExportView>): FigureExportView => ({
  id: newId(),
  from: '2025',
  until: '2025',
  format: 'xlsx',
  state: 'DONE',
  yearsDone: 1,
  createdAt: '2026-01-10T10:00:00Z',
  expiresAt: '2026-01-17T10:00:00Z',
  ...over,
});

describe('FigureExports', () => {
  const open = async (answer: FigureExportsView) => {
    const rendered = await renderPage(FigureExports, { roles: ['COORDINATOR'] });
    (await rendered.asked(paths.figureExports(associationId))).flush(answer);
    await rendered.settled();
    return rendered;
  };
  const button = (page: HTMLElement, words: string) =>
    [...page.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
  const told = { year: '2025', told: true, notEntered: 2 };

  it('says from when where no year is over', async () => {
    const { page } = await open({ years: [], exports: [] });
    expect(page.textContent).toContain('à partir du 8 janvier');
    expect(button(page, 'XLSX')).toBeUndefined();
  });

  it('asks for a file of a year that was published, and shows how far it is', async () => {
    const { page, asked, settled } = await open({ years: [told], exports: [] });
    expect(page.querySelector('.notice')).toBeNull();
    button(page, 'Exporter en CSV')?.click();
    const request = await asked(paths.figureExports(associationId));
    expect(request.request.body).toMatchObject({
      from: '2025',
      until: '2025',
      format: 'csv',
      language: 'fr',
    });
    const waiting = one({ state: 'RUNNING', yearsDone: 0, format: 'csv' });
    request.flush(waiting);
    (await asked(paths.figureExports(associationId))).flush({ years: [told], exports: [waiting] });
    await settled();
    expect(page.querySelector('mat-progress-bar')).not.toBeNull();
    expect(page.textContent).toContain('vous pouvez quitter la page');
  });

  it('warns of sessions without numbers before a year is published for the first time', async () => {
    const { page } = await open({ years: [{ ...told, told: false }], exports: [] });
    expect(page.querySelector('.notice')?.textContent).toContain('2 séances de ces années');
    expect(page.querySelector('.notice a')?.getAttribute('href')).toBe(
      '/amarres/presences-a-saisir?de=2025-01&a=2025-12',
    );
  });

  it('gives out what is ready, and says what became of the others', async () => {
    const done = one({ from: '2024' });
    const { page } = await open({
      years: [told],
      exports: [done, one({ state: 'FAILED' }), one({ state: 'CANCELLED' })],
    });
    const link = page.querySelector('li a');
    expect(link?.getAttribute('href')).toBe(paths.figureExportFile(associationId, done.id));
    expect(link?.getAttribute('aria-label')).toBe('Télécharger 2024–2025, XLSX');
    const lines = [...page.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines[0]).toContain('gardé jusqu’au 17 janvier');
    expect(lines[1]).toContain('Demandez-le de nouveau');
    expect(lines[2]).toContain('Annulé');
  });

  it('stops one that is under way', async () => {
    const running = one({ state: 'RUNNING', yearsDone: 0 });
    const { page, asked, settled } = await open({ years: [told], exports: [running] });
    button(page, 'Annuler')?.click();
    const request = await asked(paths.figureExport(associationId, running.id));
    expect(request.request.method).toBe('DELETE');
    request.flush(null);
    await settled();
  });
});
