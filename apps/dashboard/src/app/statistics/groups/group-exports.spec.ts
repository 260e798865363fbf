import { TestBed } from '@angular/core/testing';
import { type ExportableYear, paths } from '@presence/contract';
import { type Rendering, renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { GroupExports } from './group-exports';

const told: ExportableYear = { year: '2025', told: true, notEntered: 2 };

describe('GroupExports', () => {
  const open = async (years: ExportableYear[], inputs: Rendering<GroupExports>['inputs'] = {}) => {
    const rendered = await renderPage(GroupExports, { roles: ['COORDINATOR'], inputs });
    (await rendered.asked(paths.exportableYears(associationId))).flush(years);
    (await rendered.asked(paths.figureExports(associationId))).flush([]);
    await rendered.settled();
    const button = (words: string) =>
      [...rendered.page.querySelectorAll('button')].find((each) =>
        each.textContent?.includes(words),
      );
    return { ...rendered, button };
  };

  it('says from when where no year is over', async () => {
    const { page, button } = await open([]);
    expect(page.textContent).toContain('à partir du 8 janvier');
    expect(button('XLSX')).toBeUndefined();
  });

  it('asks for a year that was published, of all groups', async () => {
    const { page, button, asked } = await open([told]);
    expect(page.querySelector('.notice')).toBeNull();
    button('Exporter en CSV')?.click();
    const { request } = await asked(paths.figureExports(associationId));
    expect(request.body).toMatchObject({
      ...{ kind: 'GROUP_YEARS', from: '2025', until: '2025', groups: {} },
      ...{ format: 'csv', language: 'fr' },
    });
  });

  it('asks for the groups that the page is filtered to, and says what the file will hold', async () => {
    const { page, button, asked } = await open([told, { ...told, year: '2024' }], {
      groups: { theme: 'OCD' },
    });
    expect(page.textContent).toContain('Le fichier ne tiendra que les groupes choisis');
    expect(page.textContent).not.toContain('Scolaires');
    button('Exporter en XLSX')?.click();
    const { request } = await asked(paths.figureExports(associationId));
    expect(request.body).toMatchObject({ groups: { theme: 'OCD' } });
  });

  it('says why a running year does not leave, and what to give instead', async () => {
    const { page } = await open([told]);
    expect(page.textContent).toContain('Une année en cours ne sort pas');
    expect(page.textContent).toContain('Donnez au financeur la dernière année finie');
  });

  it('offers school years where both calendar years are over', async () => {
    const labels = (page: HTMLElement) =>
      [...page.querySelectorAll('mat-label')].map((label) => label.textContent);
    expect(labels((await open([told])).page)).not.toContain('Années');
    TestBed.resetTestingModule();
    const { page } = await open([told, { ...told, year: '2024' }]);
    expect(labels(page)).toContain('Années');
  });

  it('warns of sessions without numbers before a year is published for the first time', async () => {
    const { page } = await open([{ ...told, told: false }]);
    expect(page.querySelector('.notice')?.textContent).toContain('2 séances de ces années');
    expect(page.querySelector('.notice a')?.getAttribute('href')).toBe(
      '/amarres/presences-a-saisir?de=2025-01&a=2025-12',
    );
  });
});
