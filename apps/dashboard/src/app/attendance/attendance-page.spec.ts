import { paths, type SessionView } from '@presence/contract';
import { aGroup, anAttendance, aSessionView } from '@presence/testing';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { keptEntries } from '../offline/kept-entries';
import { AttendancePage } from './attendance-page';

async function shown(session: SessionView) {
  const rendered = await renderPage(AttendancePage, { inputs: { sessionId: session.id } });
  const { api, settled, page } = rendered;
  const url = paths.session(associationId, session.id);
  api.expectOne(url).flush(session);
  await settled();
  api.expectOne(paths.group(associationId, session.groupId)).flush(aGroup({ id: session.groupId }));
  await settled();
  const button = (text: string) =>
    Array.from(page.querySelectorAll('button')).find((each) => each.textContent?.includes(text));
  return { ...rendered, url, button };
}

describe('AttendancePage', () => {
  const session = aSessionView({ date: '2020-01-09' });
  const attendanceUrl = paths.attendance(associationId, session.id);
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('takes numbers, or that the session was not held, while nothing is known', async () => {
    const { button } = await shown(session);
    expect(button('Enregistrer')).toBeDefined();
    expect(button('n’a pas eu lieu')).toBeDefined();
    expect(button('les retirer')).toBeUndefined();
  });

  it('stores that it was not held as a first entry, and keeps it on the device without network', async () => {
    const { button, api, settled } = await shown(session);
    button('n’a pas eu lieu')?.click();
    await settled();
    button('personne pour ouvrir')?.click();
    await settled();
    const asking = api.expectOne({ method: 'PUT', url: attendanceUrl });
    expect(asking.request.headers.get('If-Match')).toBe('"0"');
    expect(asking.request.body).toMatchObject({
      attendeeCount: 0,
      notHeldReason: 'NOBODY_TO_OPEN',
    });
    asking.error(new ProgressEvent('error'));
    await settled();
    expect(keptEntries()).toMatchObject([
      { waiting: { subject: session.id, draft: { notHeldReason: 'NOBODY_TO_OPEN' } } },
    ]);
  });

  it('says why it was not held, and takes that back over the version that was read', async () => {
    const attendance = anAttendance({
      ...{ sessionId: session.id, attendeeCount: 0, firstTimerCount: 0, version: 4 },
      notHeldReason: 'VENUE_CLOSED',
    });
    const { page, button, api, settled, url } = await shown({ ...session, attendance });
    expect(plain(page.textContent)).toContain('Raison : lieu fermé');
    expect(button('n’a pas eu lieu')).toBeUndefined();
    button('Retirer cette mention')?.click();
    await settled();
    const asking = api.expectOne({ method: 'DELETE', url: attendanceUrl });
    expect(asking.request.headers.get('If-Match')).toBe('"4"');
    asking.flush(null);
    await settled();
    api.expectOne(url).flush(session);
    await settled();
    expect(page.textContent).not.toContain('Raison');
  });

  it('takes back numbers of another session with that reason', async () => {
    const attendance = anAttendance({ sessionId: session.id });
    const { button, api, settled } = await shown({ ...session, attendance });
    button('les retirer')?.click();
    await settled();
    const { request } = api.expectOne(({ method }) => method === 'DELETE');
    expect(request.urlWithParams).toBe(`${attendanceUrl}?reason=WRONG_SESSION`);
  });

  it.each([
    ['to come', { date: '2999-01-08' }, 'n’a pas encore commencé'],
    ['cancelled', { date: '2020-01-09', cancelledAt: '2020-01-01T10:00:00.000Z' }, 'est annulée'],
  ])('takes nothing for one that is %s', async (_, over, words) => {
    const { page, button } = await shown(aSessionView(over));
    expect(plain(page.textContent)).toContain(words);
    expect(button('Enregistrer')).toBeUndefined();
    expect(button('n’a pas eu lieu')).toBeUndefined();
  });
});
