import { paths } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { plain, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { LastNumbers } from './last-numbers';

const groupId = newId();
const url = paths.groupNumbers(associationId, groupId);
const shown = (roles: Role[] = ['FACILITATOR']) =>
  renderPage(LastNumbers, { roles, inputs: { groupId } });

describe('LastNumbers', () => {
  it('asks once for five, and says each with its date', async () => {
    const { api, settled, page } = await shown();
    const asking = api.expectOne((request) => request.url === url);
    expect(asking.request.params.get('last')).toBe('5');
    asking.flush([
      { sessionId: newId(), date: '2020-01-16', attendeeCount: 0, firstTimerCount: 0 },
      { sessionId: newId(), date: '2020-01-09', attendeeCount: 8, firstTimerCount: 2 },
    ]);
    await settled();
    const items = Array.from(page.querySelectorAll('li'), (item) => plain(item.textContent));
    expect(items).toEqual(['016 janv.', '89 janv.']);
  });

  it.each([
    ['there are none', (asking: { flush(body: unknown): void }) => asking.flush([])],
    [
      'there is no network',
      (asking: { error(event: ProgressEvent): void }) => asking.error(new ProgressEvent('error')),
    ],
  ])('shows nothing where %s', async (_, respond) => {
    const { api, settled, page } = await shown();
    respond(api.expectOne((request) => request.url === url));
    await settled();
    expect(plain(page.textContent)).toBe('');
  });

  it('asks nothing for whoever may not enter numbers', async () => {
    const { api } = await shown(['VOLUNTEER']);
    api.expectNone((request) => request.url === url);
  });
});
