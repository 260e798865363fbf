import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { CurrentAssociation } from './current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { homeGuard, seatedGuard } from './signed-in.guard';

@Component({ selector: 'p-blank', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
class Blank {}

const seat = (slug: string) => ({
  organiserId: newId(),
  associationId: newId(),
  associationSlug: slug,
  associationName: slug,
  timeZone: 'Europe/Paris',
  roles: ['FACILITATOR'],
});
const me = {
  id: newId(),
  email: 'claire@amarres.example',
  displayName: 'Claire',
  locale: 'fr',
  seats: [seat('amarres'), seat('aidants')],
};
const out = {
  type: 'about:blank',
  title: 'x',
  status: 401,
  code: 'NOT_SIGNED_IN',
  issues: [],
  details: {},
};

describe('the doors of the app', () => {
  const go = async (url: string, signedIn: boolean) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        provideRouter([
          { path: '', pathMatch: 'full', canActivate: [homeGuard], component: Blank },
          { path: 'connexion', component: Blank },
          {
            path: ':association',
            canActivate: [seatedGuard],
            children: [{ path: '**', component: Blank }],
          },
        ]),
      ],
    });
    const router = TestBed.inject(Router);
    const gone = router.navigateByUrl(url);
    const asked = () => TestBed.inject(HttpTestingController).match(paths.me)[0];
    for (let request = asked(); ; request = asked()) {
      if (request) {
        if (signedIn) request.flush(me);
        else request.flush(out, { status: 401, statusText: 'x' });
        break;
      }
      await Promise.resolve();
    }
    await gone;
    return router.url;
  };

  beforeEach(() => localStorage.clear());

  it('sends who is signed out to sign in, and remembers the way', async () => {
    expect(await go('/amarres/groupes?q=a', false)).toBe(
      '/connexion?retour=%2Famarres%2Fgroupes%3Fq%3Da',
    );
  });

  it('opens the association of the address', async () => {
    expect(await go('/aidants/groupes', true)).toBe('/aidants/groupes');
    expect(TestBed.inject(CurrentAssociation).name()).toBe('aidants');
  });

  it('leads away from an association in which one does not sit', async () => {
    expect(await go('/autre/groupes', true)).toBe('/amarres/aujourdhui');
  });

  it('opens at the front door the association used last', async () => {
    localStorage.setItem('presence.association', 'aidants');
    expect(await go('/', true)).toBe('/aidants/aujourdhui');
  });
});
