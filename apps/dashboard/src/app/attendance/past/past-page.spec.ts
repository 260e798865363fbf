import { type GroupNumbers, type PastSession, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aGroup } from '@presence/testing';
import { aPastSession } from '../../../testing/a-past-session';
import { plain, renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { PastPage } from './past-page';

const group = aGroup({ name: 'Groupe du mardi' });
const came = (date: string, attendeeCount: number, firstTimerCount: number): GroupNumbers => ({
  ...{ sessionId: newId(), date, attendeeCount, firstTimerCount },
});

async function open(sessions: PastSession[], numbers: GroupNumbers[] = [], etat?: string) {
  const rendered = await renderPage(PastPage, {
    inputs: { groupId: group.id, ...(etat && { etat }) },
  });
  const { api, settled } = rendered;
  api.expectOne(paths.group(associationId, group.id)).flush(group);
  const asking = api.expectOne(({ url }) => url === paths.pastSessions(associationId));
  asking.flush({ count: sessions.length, sessions });
  api.expectOne(({ url }) => url === paths.groupNumbers(associationId, group.id)).flush(numbers);
  await settled();
  return { ...rendered, asked: asking.request.params };
}

describe('PastPage', () => {
  it('says of each session what is known of it', async () => {
    const { page } = await open([
      aPastSession({ record: 'HELD', attendeeCount: 8, firstTimerCount: 2, overdue: false }),
      aPastSession({ record: 'NOBODY_CAME', attendeeCount: 0, firstTimerCount: 0, overdue: false }),
      aPastSession({ record: 'NOT_HELD', notHeldReason: 'VENUE_CLOSED', overdue: false }),
      aPastSession({ record: 'CANCELLED', publicWord: 'Travaux.', overdue: false }),
      aPastSession(),
    ]);
    const lines = Array.from(page.querySelectorAll('p-past-list li')).map((line) =>
      plain(line.textContent),
    );
    expect(lines[0]).toContain('Tenue 8 personnes présentes, dont 2 pour la première fois');
    expect(lines[1]).toContain('Personne n’est venu');
    expect(lines[2]).toContain('Non tenue lieu fermé');
    expect(lines[3]).toContain('Annulée « Travaux. »');
    expect(lines[4]).toContain('Non saisie depuis plus de trois jours Saisir');
  });

  it('draws the numbers as time runs, with the same as a table', async () => {
    const { page } = await open(
      [aPastSession()],
      [came('2020-01-16', 6, 0), came('2020-01-09', 8, 2)],
    );
    const rows = Array.from(page.querySelectorAll('p-chart-table tbody tr')).map((row) =>
      Array.from(row.children, (cell) => plain(cell.textContent)).join(' '),
    );
    expect(rows).toEqual(['9 janvier 6 2', '16 janvier 6 0']);
    expect(page.querySelector('p-stacked-bars svg')?.getAttribute('aria-label')).toContain(
      'séance par séance',
    );
  });

  it('draws nothing of a single session, and says how it begins while there is none', async () => {
    const { page } = await open([], [came('2020-01-09', 8, 2)]);
    expect(page.querySelector('p-stacked-bars')).toBeNull();
    expect(page.textContent).toContain('Dès la première');
    expect(page.querySelector('a[download]')).toBeNull();
  });

  it('lists what the address asks for, and gives files of all', async () => {
    const { page, asked } = await open([aPastSession()], [], 'NOT_ENTERED');
    expect(asked.get('record')).toBe('NOT_ENTERED');
    const files = Array.from(page.querySelectorAll('a[download]'), (file) =>
      file.getAttribute('href'),
    );
    expect(files).toEqual([
      `${paths.groupPastFile(associationId, group.id, 'xlsx')}?language=fr`,
      `${paths.groupPastFile(associationId, group.id, 'csv')}?language=fr`,
    ]);
  });
});
