import { paths } from '@presence/contract';
import { harnessOf } from '../../testing/harness-of';
import { refusal } from '../../testing/refusal';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { FeedPanel } from './feed-panel';

const url = paths.volunteerFeed(associationId);
const address = 'https://presence.example/feeds/volunteers/secret.ics';
const createdAt = '2026-11-30T10:00:00.000Z';

/** The panel of somebody who has an address or none, as the API says. */
async function panel(made: string | null) {
  const opened = await renderPage(FeedPanel);
  opened.api.expectOne({ method: 'GET', url }).flush({ createdAt: made, url: null });
  await opened.settled();
  const confirm = async () => {
    await harnessOf(opened.fixture).agree('Y mettre fin');
    await opened.settled();
  };
  return { ...opened, confirm };
}

describe('the panel of the personal calendar', () => {
  it('given an address that is made, shows it, copies it, and leads an agenda to it', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const { api, page, text, button, settled } = await panel(null);
    expect(text()).not.toContain('Révoquer');
    (await button('Créer l’adresse')).click();
    await settled();
    api.expectOne({ method: 'POST', url }).flush({ createdAt, url: address });
    await settled();
    api.expectOne({ method: 'GET', url }).flush({ createdAt, url: null });
    await settled();
    expect(page.querySelector('.address')?.textContent).toBe(address);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(
      'webcal://presence.example/feeds/volunteers/secret.ics',
    );
    for (const agenda of ['iPhone', 'Google Agenda', 'Thunderbird'])
      expect(text()).toContain(agenda);
    (await button('Copier l’adresse')).click();
    await settled();
    expect(copied).toEqual([address]);
  });

  it('given an address that is known no more, can only be made anew or revoked, each after a question', async () => {
    const { api, text, button, settled, confirm } = await panel(createdAt);
    expect(text()).not.toContain('Copier');
    (await button('Révoquer')).click();
    await settled();
    api.expectNone({ method: 'DELETE', url });
    await confirm();
    api.expectOne({ method: 'DELETE', url }).flush(null);
    await settled();
    api.expectOne({ method: 'GET', url }).flush({ createdAt: null, url: null });
    await settled();
    expect(text()).toContain('Créer l’adresse');
    expect(text()).not.toContain('Révoquer');
  });

  it('given a refusal, says what it is and offers the act again', async () => {
    const { api, button, settled } = await panel(null);
    (await button('Créer l’adresse')).click();
    await settled();
    api.expectOne({ method: 'POST', url }).flush(...refusal('NOT_FOUND', 404));
    await settled();
    api.expectOne({ method: 'GET', url }).flush({ createdAt: null, url: null });
    await settled();
    expect((await button('Créer l’adresse')).disabled).toBe(false);
  });
});
