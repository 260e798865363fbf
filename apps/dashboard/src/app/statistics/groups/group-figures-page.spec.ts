import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import {
  groupFiguresOf,
  newId,
  NO_SESSIONS,
  type GroupCounted,
  type GroupFigures,
} from '@presence/domain';
import { type Rendering, renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { GroupFiguresPage } from './group-figures-page';

const [anxiety, north] = [newId(), newId()];
const numbers = {
  ...NO_SESSIONS,
  ...{ held: 4, cancelled: 1, notHeld: 2, notEntered: 3, present: 28, firstTimers: 5 },
  ...{ seats: 40, seated: 28, hours: 16 },
};
const registration = { registrations: 2, registered: 18, came: 15, taken: 18, offered: 20 };
const counted = (side: 'now' | 'before', more: Partial<GroupCounted> = {}): GroupCounted[] => [
  { ...numbers, ...more, side, month: '2026-01', groupId: null },
  { ...numbers, ...more, side, month: null, groupId: anxiety },
];
const figures = (
  rows: GroupCounted[],
  more: { since?: string | null; thisMonth?: string } = {},
): GroupFigures =>
  groupFiguresOf({
    from: '2026-01',
    until: '2026-02',
    branches: [{ id: north, name: 'Nord' }],
    groups: [
      {
        id: anxiety,
        name: 'Anxiété',
        branchId: north,
        themes: ['ANXIETY'],
        format: 'IN_PERSON',
        inseeCode: '69123',
        communeName: 'Lyon',
        archived: false,
      },
    ],
    counted: rows,
    since: '2024-03',
    thisMonth: '2026-06',
    ...more,
  });

describe('GroupFiguresPage', () => {
  const open = async (answer: GroupFigures, more: Rendering<GroupFiguresPage>['inputs'] = {}) => {
    const { page, asked, settled } = await renderPage(GroupFiguresPage, {
      inputs: { de: '2026-01', a: '2026-02', ...more },
      roles: ['COORDINATOR'],
    });
    const request = await asked(paths.groupFigures(associationId));
    request.flush(answer);
    await settled();
    return { page, url: request.request.urlWithParams };
  };
  const texts = (page: HTMLElement, selector: string) =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());

  it('shows the period beside the year before, with a chart and a table for each figure', async () => {
    const { page } = await open(
      figures([...counted('now'), ...counted('before', { present: 20, seated: 20 })]),
    );
    expect(texts(page, 'dd')).toEqual([
      '4 un an plus tôt : 4',
      '28 un an plus tôt : 20',
      '5 un an plus tôt : 5',
      '70 % un an plus tôt : 50 %',
      '16 un an plus tôt : 16',
    ]);
    expect(page.querySelectorAll('svg[role="img"]')).toHaveLength(5);
    expect(page.querySelectorAll('details table')).toHaveLength(5);
    expect(texts(page, 'p-chart-section:last-of-type tbody td')).toEqual([
      '4',
      '1',
      '2',
      '3',
      '28',
      '5',
      '70',
      '16',
      '20',
    ]);
  });

  it('sets those who registered beside those who came, where somebody took a seat', async () => {
    const { page } = await open(figures([...counted('now', registration), ...counted('before')]));
    expect(texts(page, 'dd')[4]).toBe('90 % un an plus tôt : –');
    const heads = texts(page, 'p-chart-section:last-of-type thead th');
    const cells = ['', ...texts(page, 'p-chart-section:last-of-type tbody td')];
    expect([cells[heads.indexOf('Inscrits')], cells[heads.indexOf('Venus à ces séances')]]).toEqual(
      ['18', '15'],
    );
    expect(page.textContent).toContain('On peut venir sans s’inscrire');
  });

  it('says nothing of registration where nobody took a seat', async () => {
    const { page } = await open(figures(counted('now')));
    expect(page.textContent).not.toContain('Inscrits');
  });

  const lines = (page: HTMLElement) =>
    [...page.querySelectorAll('p-line-chart')].map((chart) => ({
      before: chart.querySelector('path.before')?.getAttribute('d'),
      legend: texts(chart as HTMLElement, 'li'),
    }));

  it('draws no line for a year of which nothing is known, and says so', async () => {
    const { page } = await open(figures(counted('now'), { since: '2026-01' }));
    expect(lines(page)).toEqual([{ before: '', legend: [] }]);
    expect(page.textContent).toContain('Un an plus tôt, aucune séance de ces groupes n’est connue');
    expect(texts(page, 'p-part-bars li')).toEqual([]);
    expect(texts(page, 'p-chart-section:last-of-type thead th').at(-1)).toBe('Heures d’animation');
    expect(page.querySelector('dd small')).toBeNull();
  });

  it('draws no month to come as nought, in no chart and no table', async () => {
    const { page } = await open(
      figures([...counted('now'), ...counted('before')], { thisMonth: '2026-01' }),
    );
    expect(lines(page)[0]?.legend).toEqual(['Cette période', 'Un an plus tôt']);
    expect(page.querySelectorAll('p-line-chart')[0]?.querySelectorAll('circle.dot')).toHaveLength(
      1,
    );
    expect(texts(page, 'p-chart-section:first-of-type tbody tr:last-of-type td')).toEqual(
      Array(4).fill('–'),
    );
  });

  it('says which sessions do not count yet, and where to enter their numbers', async () => {
    const { page } = await open(figures(counted('now')), { theme: 'ANXIETY' });
    expect(page.querySelector('.missing')?.textContent).toContain(
      '3 séances sans présences entrées ne comptent pas',
    );
    expect(page.querySelector('.missing a')?.getAttribute('href')).toBe(
      '/amarres/presences-a-saisir?de=2026-01&a=2026-02&theme=ANXIETY',
    );
  });

  it('asks for the groups that the address names, and passes over what names none', async () => {
    const { url } = await open(figures([]), {
      antenne: 'sans',
      theme: 'ANXIETY',
      format: 'nulle part',
      groupe: 'x',
      commune: '69123',
    });
    expect(url).toContain('from=2026-01&until=2026-02&branchId=none&theme=ANXIETY&inseeCode=69123');
    expect(url).not.toMatch(/format|groupId/);
  });

  it('splits by what the address says, by group where it says nothing known', async () => {
    const answer = figures(counted('now'));
    const heads = async (par?: string) =>
      texts((await open(answer, { par })).page, 'p-chart-section:last-of-type tbody th');
    expect(await heads('theme')).toEqual(['Troubles anxieux']);
  });

  it('names the whole of a bar chart for those who hear it', async () => {
    const { page } = await open(figures(counted('now')), { par: 'antenne' });
    expect(page.querySelector('p-part-bars svg')?.getAttribute('aria-label')).toBe(
      'Par antenne. Nord 28.',
    );
  });

  it('says how to go on where no session took place', async () => {
    const { page } = await open(figures([]));
    expect(page.querySelector('p-empty')?.textContent).toContain('Aucune séance');
  });

  it('says that a group is missing where there is none, and where to make one', async () => {
    const nothing = { ...figures([]), choices: { groups: [], branches: [], communes: [] } };
    const { page } = await open(nothing);
    expect(page.querySelector('p-empty')?.textContent).toContain('Il manque un groupe');
    expect(page.querySelector('p-empty a')?.getAttribute('href')).toBe('/amarres/groupes');
    expect(page.querySelector('p-group-filter-bar')).toBeNull();
  });

  it('draws no comparison with a year of which nothing is known', async () => {
    const headings = async (rows: GroupCounted[]) => texts((await open(figures(rows))).page, 'h2');
    expect(await headings(counted('now'))).not.toContain('Présences, à côté de l’année d’avant');
    TestBed.resetTestingModule();
    expect(await headings([...counted('now'), ...counted('before')])).toContain(
      'Présences, à côté de l’année d’avant',
    );
  });
});
