import { HttpClient, HttpContext } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { openApi } from '../../testing/open-api';
import { refusal } from '../../testing/refusal';
import { SignInAgain } from './sign-in-again';
import { ProblemError } from '../problems/problem-error';
import { EXPECTS_401 } from '../problems/expects-401';

/** Stands where the person would answer the dialog. */
class Person {
  asked = 0;
  signsIn = true;
  ask = () => Promise.resolve((this.asked++, this.signsIn));
}

describe('refusals', () => {
  let http: HttpClient;
  let api: HttpTestingController;
  let person: Person;

  beforeEach(() => {
    person = new Person();
    ({ api } = openApi({
      imports: [MatDialogModule],
      providers: [{ provide: SignInAgain, useValue: person }],
    }));
    http = TestBed.inject(HttpClient);
  });

  afterEach(() => api.verify());

  it('asks to sign in when the login has expired, then sends the same body again', async () => {
    const saved = firstValueFrom(http.put('/api/x', { name: 'Salle' }));
    api.expectOne('/api/x').flush(...refusal('NOT_SIGNED_IN', 401));
    await Promise.resolve().then(() => undefined);
    const again = api.expectOne('/api/x');
    expect(again.request.body).toEqual({ name: 'Salle' });
    again.flush({ version: 2 });
    await expect(saved).resolves.toEqual({ version: 2 });
    expect(person.asked).toBe(1);
  });

  it('passes the refusal on when nobody signs in', async () => {
    person.signsIn = false;
    const saved = firstValueFrom(http.put('/api/x', {}));
    api.expectOne('/api/x').flush(...refusal('NOT_SIGNED_IN', 401));
    await expect(saved).rejects.toMatchObject({ code: 'NOT_SIGNED_IN', status: 401 });
  });

  it('asks nobody to sign in where the request expects a 401', async () => {
    const read = firstValueFrom(
      http.get('/api/me', { context: new HttpContext().set(EXPECTS_401, true) }),
    );
    api.expectOne('/api/me').flush(...refusal('NOT_SIGNED_IN', 401));
    await expect(read).rejects.toBeInstanceOf(ProblemError);
    expect(person.asked).toBe(0);
  });

  it.each([
    [0, 'UNAVAILABLE'],
    [503, 'UNAVAILABLE'],
    [418, 'INTERNAL'],
  ])('calls an answer %i without a problem %s', async (status, code) => {
    const read = firstValueFrom(http.get('/api/x'));
    if (status === 0) api.expectOne('/api/x').error(new ProgressEvent('error'));
    else api.expectOne('/api/x').flush('<html>', { status, statusText: 'x' });
    await expect(read).rejects.toMatchObject({ code });
  });

  it('keeps code, issues and details of a problem', async () => {
    const issues = [{ path: ['contact', 'phone'], message: 'PHONE_INVALID' }];
    const saved = firstValueFrom(http.put('/api/x', {}));
    api.expectOne('/api/x').flush(...refusal('VALIDATION', 400, { issues, details: { a: 1 } }));
    await expect(saved).rejects.toMatchObject({ code: 'VALIDATION', issues, details: { a: 1 } });
  });
});
