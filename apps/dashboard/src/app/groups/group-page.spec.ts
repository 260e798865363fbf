import { HttpTestingController } from '@angular/common/http/testing';
import { paths } from '@presence/contract';
import { type Role } from '@presence/domain';
import { aGroup, anAttendance, aSessionView } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { GroupPage } from './group-page';

const group = aGroup();

describe('GroupPage', () => {
  let api: HttpTestingController;

  const open = async (role: Role) => {
    const rendered = await renderPage(GroupPage, { inputs: { groupId: group.id }, roles: [role] });
    const { page } = rendered;
    api = rendered.api;
    api.expectOne(paths.group(associationId, group.id)).flush(group);
    const closing = () =>
      [...page.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes('Clore ce groupe'),
      );
    return { closing };
  };
  const sessions = () =>
    eventually(() => api.match(({ url }) => url === paths.sessions(associationId))[0]);

  it('closes a group once it is agreed how many sessions go with it', async () => {
    const { closing } = await open('COORDINATOR');
    const coming = await sessions();
    expect(closing()).toBeUndefined();
    coming.flush([
      aSessionView(),
      aSessionView(),
      aSessionView({ cancelledAt: '2026-01-01T00:00:00.000Z' }),
      aSessionView({ attendance: anAttendance() }),
      aSessionView({ date: '2020-01-10' }),
    ]);
    (await eventually(closing)).click();
    const text = await eventually(
      () => document.querySelector('mat-dialog-content')?.textContent || undefined,
    );
    expect(text).toContain('Séances à venir qui n’auront pas lieu : 2.');
    document.querySelector<HTMLButtonElement>('mat-dialog-actions button:last-of-type')?.click();
    const { request } = await eventually(
      () => api.match({ method: 'DELETE', url: paths.group(associationId, group.id) })[0],
    );
    expect(request.headers.get('If-Match')).toBe(`"${group.version}"`);
  });

  it('offers a facilitator no button to close a group', async () => {
    const { closing } = await open('FACILITATOR');
    (await sessions()).flush([]);
    expect(closing()).toBeUndefined();
  });
});
