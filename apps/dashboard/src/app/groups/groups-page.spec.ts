import { TestBed } from '@angular/core/testing';
import { GroupSummary, paths } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { GroupsPage } from './groups-page';

const aSummary = (over: Partial<GroupSummary> = {}): GroupSummary => ({
  id: newId(),
  name: 'Groupe',
  kind: 'TALKING_GROUP',
  themes: ['DEPRESSION'],
  format: 'IN_PERSON',
  archivedAt: null,
  communeName: 'Lyon',
  nextStartsAt: '2097-10-10T16:00:00.000Z',
  timeZone: 'Europe/Paris',
  published: true,
  mine: false,
  ...over,
});

describe('GroupsPage', () => {
  const open = async (
    groups: GroupSummary[],
    { role = 'FACILITATOR', ...query }: { role?: Role; texte?: string; etat?: string } = {},
  ) => {
    const { page, answerList } = await renderPage(GroupsPage, { inputs: query, roles: [role] });
    await answerList(paths.groups(associationId), GroupSummary, groups);
    return page;
  };
  const names = (page: HTMLElement) =>
    [...page.querySelectorAll('p-group-card strong')].map((name) => name.textContent);

  it('tells how to begin where there is no group yet', async () => {
    const page = await open([]);
    expect(page.querySelector('p-empty')?.textContent).toContain('Décrire un premier groupe');
    expect(page.querySelector('[role=search]')).toBeNull();
  });

  it('offers a volunteer nothing to create', async () => {
    expect((await open([], { role: 'VOLUNTEER' })).querySelector('p-empty a')).toBeNull();
  });

  it('finds by theme and commune without accents, and by state, from the address', async () => {
    const groups = [
      aSummary({
        name: 'Anxiété à Saint-Étienne',
        themes: ['ANXIETY'],
        communeName: 'Saint-Étienne',
      }),
      aSummary({ name: 'Proches', published: false }),
    ];
    expect(names(await open(groups, { texte: 'troubles saint-etienne' }))).toEqual([
      'Anxiété à Saint-Étienne',
    ]);
    TestBed.resetTestingModule();
    expect(names(await open(groups, { etat: 'non-publies' }))).toEqual(['Proches']);
    TestBed.resetTestingModule();
    const none = await open(groups, { texte: 'quimper' });
    expect(none.querySelector('.count')?.textContent).toContain('Aucun groupe ne correspond');
    expect(none.textContent).toContain('Montrer tous les groupes');
  });

  it('says of each group when it next meets, and whether the public sees it', async () => {
    const page = await open([
      aSummary(),
      aSummary({ published: false, nextStartsAt: null }),
      aSummary({ format: 'ASYNC_ONLINE', nextStartsAt: null }),
    ]);
    const cards = [...page.querySelectorAll('p-group-card')].map((card) => card.textContent ?? '');
    expect(cards[0]).toMatch(/Publié[^]*jeudi 10 octobre 2097, 18\u00a0h/);
    expect(cards[1]).toMatch(/Pas encore publié[^]*Aucune séance prévue/);
    expect(cards[2]).not.toContain('Aucune séance prévue');
  });
});
