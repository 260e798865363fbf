import { MatButtonHarness } from '@angular/material/button/testing';
import { LoginSessionView, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { eventually } from '../../testing/eventually';
import { LoginSessionsPanel } from './login-sessions-panel';

const at = { createdAt: '2026-03-02T08:00:00.000Z', lastSeenAt: '2026-03-03T09:30:00.000Z' };
const here: LoginSessionView = { id: newId(), current: true, ...at };
const phone: LoginSessionView = { id: newId(), current: false, ...at };

describe('LoginSessionsPanel', () => {
  it('ends one login elsewhere once agreed, and never this one', async () => {
    const { api, fixture, answerList, text } = await renderPage(LoginSessionsPanel);
    const { loader, agree } = harnessOf(fixture);
    await answerList(paths.loginSessions, LoginSessionView, [here, phone]);
    const buttons = await loader.getAllHarnesses(MatButtonHarness.with({ text: 'Mettre fin' }));
    expect(buttons).toHaveLength(1);
    expect(await (await buttons[0]?.host())?.getAttribute('aria-label')).toContain('lundi 2 mars');
    await buttons[0]?.click();
    await agree('Mettre fin');
    (
      await eventually(() => api.match({ method: 'DELETE', url: paths.loginSession(phone.id) })[0])
    ).flush(null, { status: 204, statusText: 'x' });
    (await eventually(() => api.match(paths.loginSessions)[0])).flush([here]);
    await fixture.whenStable();
    expect(text()).not.toContain('Sur un autre appareil');
    expect((fixture.nativeElement as HTMLElement).textContent).not.toContain(
      'Sur un autre appareil',
    );
  });
});
