import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideRouter } from '@angular/router';
import { type LoginSessionView, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { refusals } from '../accounts/refusals.interceptor';
import { LoginSessionsPanel } from './login-sessions-panel';

const at = { createdAt: '2026-03-02T08:00:00.000Z', lastSeenAt: '2026-03-03T09:30:00.000Z' };
const here: LoginSessionView = { id: newId(), current: true, ...at };
const phone: LoginSessionView = { id: newId(), current: false, ...at };

describe('LoginSessionsPanel', () => {
  it('ends one login elsewhere once agreed, and never this one', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
      ],
    });
    const fixture = TestBed.createComponent(LoginSessionsPanel);
    fixture.detectChanges();
    const api = TestBed.inject(HttpTestingController);
    api.expectOne(paths.loginSessions).flush([here, phone]);
    await fixture.whenStable();
    const buttons = await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(
      MatButtonHarness.with({ text: 'Mettre fin' }),
    );
    expect(buttons).toHaveLength(1);
    expect(await (await buttons[0]?.host())?.getAttribute('aria-label')).toContain('lundi 2 mars');
    await buttons[0]?.click();
    const page = TestbedHarnessEnvironment.documentRootLoader(fixture);
    await (
      await page.getHarness(
        MatButtonHarness.with({ text: 'Mettre fin', ancestor: 'mat-dialog-actions' }),
      )
    ).click();
    (
      await eventually(() => api.match({ method: 'DELETE', url: paths.loginSession(phone.id) })[0])
    ).flush(null, { status: 204, statusText: 'x' });
    (await eventually(() => api.match(paths.loginSessions)[0])).flush([here]);
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).textContent).not.toContain(
      'Sur un autre appareil',
    );
  });
});
