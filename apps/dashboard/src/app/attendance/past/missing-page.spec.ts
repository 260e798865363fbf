import { type PastSession, paths } from '@presence/contract';
import type { Role } from '@presence/domain';
import { aPastSession } from '../../../testing/a-past-session';
import { plain, renderPage, type Rendering } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { MissingPage } from './missing-page';

const open = async (
  sessions: PastSession[],
  count = sessions.length,
  roles: Role[] = ['FACILITATOR'],
  inputs: Rendering<MissingPage>['inputs'] = {},
) => {
  const rendered = await renderPage(MissingPage, { roles, inputs });
  const asking = rendered.api.expectOne(({ url }) => url === paths.pastSessions(associationId));
  asking.flush({ count, sessions });
  await rendered.settled();
  return { ...rendered, asked: asking.request.params };
};

describe('MissingPage', () => {
  it('lists sessions with their group, each with one tap to its numbers', async () => {
    const session = aPastSession();
    const { page, asked } = await open([session]);
    expect(asked.get('record')).toBe('NOT_ENTERED');
    expect(asked.get('mine')).toBe('true');
    const link = page.querySelector('li a');
    expect(link?.getAttribute('href')).toBe(`/amarres/seances/${session.id}/presences`);
    expect(plain(link?.textContent)).toContain('Groupe du mardi');
    expect(plain(link?.textContent)).toContain('depuis plus de trois jours');
  });

  it('shows those of all to whoever coordinates', async () => {
    const { asked } = await open([], 0, ['COORDINATOR']);
    expect(asked.get('mine')).toBe('false');
  });

  it('keeps to the months and groups that a link names, says so, and passes over what names none', async () => {
    const address = {
      de: '2026-01',
      a: '2026-02',
      theme: 'ANXIETY',
      format: 'ici',
      antenne: 'sans',
    };
    const { page, asked } = await open([], 0, ['COORDINATOR'], address);
    expect(asked.toString()).toBe(
      'record=NOT_ENTERED&mine=false&page=1&from=2026-01&until=2026-02&branchId=none&theme=ANXIETY',
    );
    expect(plain(page.textContent)).toContain('De janvier 2026 à février 2026');
    expect(page.querySelector('p-empty')?.textContent).toContain('Rien ne manque ici');
    expect(page.querySelector('.narrowed a')?.getAttribute('href')).not.toContain('theme');
  });

  it('thanks when nothing is missing', async () =>
    expect((await open([])).page.textContent).toContain('Tout est saisi'));

  it('goes on to older ones where one page does not hold them', async () => {
    const { page } = await open([aPastSession()], 41);
    expect(plain(page.querySelector('nav')?.textContent)).toContain('Page 1 sur 3');
  });
});
