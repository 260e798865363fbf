import { paths } from '@presence/contract';
import { plain, renderPage } from '../../../testing/render-page';
import { AttendanceLinkPage } from './attendance-link-page';

const token = 'A'.repeat(44);
const url = paths.attendanceLink(token);
const GONE = {
  ...{
    type: 'about:blank',
    title: '',
    status: 410,
    code: 'TOKEN_INVALID',
    issues: [],
    details: {},
  },
};

async function open() {
  const rendered = await renderPage(AttendanceLinkPage, { inputs: { token } });
  const { page, settled, api } = rendered;
  const type = async (label: string, text: string) => {
    const field = page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
    if (!field) throw new Error(label);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settled();
  };
  const tap = async (text: string) => {
    Array.from(page.querySelectorAll('button'))
      .find((button) => button.textContent?.includes(text))
      ?.click();
    await settled();
  };
  const save = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  };
  const asks = async () => {
    api
      .expectOne({ method: 'GET', url })
      .flush({ groupName: 'Groupe du mardi', date: '2026-12-08' });
    await settled();
  };
  return { ...rendered, type, tap, save, asks };
}

describe('AttendanceLinkPage', () => {
  it('shows the group, the date and two numbers, then thanks and says that the link is used', async () => {
    const { page, api, asks, type, save, settled } = await open();
    await asks();
    expect(plain(page.textContent)).toContain('Groupe du mardi');
    expect(plain(page.textContent)).toContain('mardi 8 décembre');
    expect(page.querySelectorAll('input, textarea, select')).toHaveLength(2);
    await type('Personnes présentes', '8');
    await type('Dont premières venues', '2');
    await save();
    const asking = api.expectOne({ method: 'POST', url });
    expect(asking.request.body).toEqual({
      attendeeCount: 8,
      firstTimerCount: 2,
      notHeldReason: null,
    });
    asking.flush({ groupName: 'Groupe du mardi', date: '2026-12-08' });
    await settled();
    expect(plain(page.textContent)).toContain('C’est noté : 8 personnes présentes');
    expect(plain(page.textContent)).toContain('Ce lien a maintenant servi');
    expect(page.querySelector('form')).toBeNull();
  });

  it('takes that the session was not held', async () => {
    const { api, asks, tap } = await open();
    await asks();
    await tap('n’a pas eu lieu');
    await tap('lieu fermé');
    const { request } = api.expectOne({ method: 'POST', url });
    expect(request.body).toEqual({
      attendeeCount: 0,
      firstTimerCount: 0,
      notHeldReason: 'VENUE_CLOSED',
    });
  });

  it('sends no sum that cannot be', async () => {
    const { api, asks, type, save, page } = await open();
    await asks();
    await type('Personnes présentes', '1');
    await type('Dont premières venues', '2');
    await save();
    expect(page.querySelector('#first-wrong')?.textContent).toContain('premières venues');
    api.expectNone({ method: 'POST', url });
  });

  it('says of a link that was used that it is no longer valid, and where to sign in', async () => {
    const used = await open();
    used.api.expectOne({ method: 'GET', url }).flush(GONE, { status: 410, statusText: 'Gone' });
    await used.settled();
    const before = plain(used.page.textContent);
    expect(before).toContain('n’est plus valable');
    expect(used.page.querySelector('a[href="/connexion"]')).not.toBeNull();
  });

  it('says so too when the numbers came from elsewhere meanwhile', async () => {
    const { api, asks, save, page, settled } = await open();
    await asks();
    await save();
    api.expectOne({ method: 'POST', url }).flush(GONE, { status: 410, statusText: 'Gone' });
    await settled();
    expect(plain(page.textContent)).toContain('n’est plus valable');
    expect(page.textContent).not.toContain('Groupe du mardi');
  });
});
