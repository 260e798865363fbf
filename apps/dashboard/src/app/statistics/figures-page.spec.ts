import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import { figuresOf, newId, type Bare } from '@presence/domain';
import { type Rendering, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { FiguresPage } from './figures-page';

const north = newId();
const month = '2026-01';
const none: Bare = {
  from: month,
  until: month,
  closedUntil: month,
  branches: [
    { id: north, name: 'Nord' },
    { id: null, name: '' },
  ],
  counted: [],
  met: [],
  loaded: [],
  waited: [],
};
const figures = (held: number) =>
  figuresOf(
    {
      ...none,
      counted: [
        {
          month,
          branchId: north,
          HELD: held,
          UNANSWERED: 9,
          DECLINED: 0,
          WITHOUT_OUTCOME: 0,
          hours: 15,
          kilometres: 40,
        },
      ],
      met: [{ month, branchId: north, ONE: Math.min(held, 12), TWO: 0, THREE: 0, MORE: 0 }],
      loaded: [{ month, branchId: null, IDLE: 0, USUAL: 9, OVERLOADED: 0 }],
      waited: [4, 6, 8, 10, 12].map((days) => ({ month, branchId: north, days })),
    },
    5,
  );

describe('FiguresPage', () => {
  const open = async (
    answer: object,
    address: Rendering<FiguresPage>['inputs'] = { de: month, a: month },
  ) => {
    const { page, asked, api, settled } = await renderPage(FiguresPage, {
      inputs: address,
      roles: ['COORDINATOR'],
    });
    const request = await asked(paths.figures(associationId));
    request.flush(answer);
    await settled();
    for (const exports of api.match(paths.figureExports(associationId))) exports.flush([]);
    await settled();
    return { page, asked, url: request.request.urlWithParams };
  };
  /** What a file of the page would be of. */
  const wanted = async (address: Rendering<FiguresPage>['inputs']) => {
    const { page, asked } = await open(figures(40), address);
    [...page.querySelectorAll('button')]
      .find((button) => button.textContent?.includes('Exporter en XLSX'))
      ?.click();
    return (await asked(paths.figureExports(associationId))).request.body as object;
  };

  it('draws the figures, with a table behind each chart', async () => {
    const { page } = await open(figures(40));
    expect(page.querySelectorAll('svg[role="img"]')).toHaveLength(6);
    expect(page.querySelectorAll('details table')).toHaveLength(6);
    expect([...page.querySelectorAll('dd')].map((figure) => figure.textContent?.trim())).toEqual([
      '49',
      '40',
      '15',
      '8 jours',
    ]);
  });

  it('describes each chart in text for screen readers', async () => {
    const { page } = await open(figures(40));
    expect(page.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Contacts prévus, selon ce qu’ils ont donné. De janv. 2026 à janv. 2026. Le plus haut : 49, janv. 2026.',
    );
  });

  it('says that a small number is secret, in the table, the chart and its words', async () => {
    const { page } = await open(figures(3));
    expect(page.querySelector('details table td')?.textContent).toBe('secret');
    expect(page.querySelectorAll('dd')[1]?.textContent).toContain('au moins');
    expect(page.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain(
      'Avec des nombres secrets : 1 mois.',
    );
    expect(page.querySelector('p-stacked-bars ul')?.textContent).toContain('nombre secret');
  });

  it('keeps to one branch, in its files too', async () => {
    const { page } = await open(figures(40), { de: month, a: month, antenne: north });
    expect(page.querySelector('dd')?.textContent?.trim()).toBe('49');
    TestBed.resetTestingModule();
    const { page: without } = await open(figures(40), { de: month, a: month, antenne: 'sans' });
    expect(without.querySelector('p-empty')?.textContent).toContain('Aucun contact');
  });

  it('asks for a file of the months and of the branch that it shows', async () => {
    const period = { kind: 'HOME_SUPPORT', from: month, until: month, format: 'xlsx' };
    expect(await wanted({ de: month, a: month })).toMatchObject(period);
    TestBed.resetTestingModule();
    expect(await wanted({ de: month, a: month, antenne: north })).toMatchObject({
      ...period,
      branchId: north,
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ de: '2026-13', a: 'demain' }, 'n’existe pas'],
    [{ de: '2010-01', a: '2026-01' }, 'dépasse cinq ans'],
  ])(
    'shows the last twelve months where the address says %j, and says so',
    async (address, words) => {
      const { page, url } = await open(figures(40), address);
      expect(page.querySelector('[role="status"]')?.textContent).toContain(words);
      const [, from = '', until = ''] = /from=(.{7})&until=(.{7})$/.exec(url) ?? [];
      expect(Date.parse(`${until}-01`) - Date.parse(`${from}-01`)).toBeGreaterThan(
        330 * 86_400_000,
      );
    },
  );

  it('swaps the months of a period that ends before it begins', async () => {
    expect((await open(figures(40), { de: '2026-03', a: '2026-01' })).url).toMatch(
      /from=2026-01&until=2026-03$/,
    );
  });

  it('says how far the figures go, and when a month will be counted', async () => {
    const { page } = await open(figuresOf({ ...none, closedUntil: '2025-12' }, 5));
    expect(page.textContent).toContain('jusqu’à décembre 2025');
    expect(page.querySelector('p-empty')?.textContent).toContain('pas encore comptée');
  });

  it('says how to begin where nothing took place', async () => {
    expect((await open(figuresOf(none, 5))).page.querySelector('p-empty')?.textContent).toContain(
      'comptes rendus',
    );
  });
});
