import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { openApi } from '../../testing/open-api';
import { refusal } from '../../testing/refusal';
import { aMe, aSeat } from '../../testing/sign-in';
import { CurrentAssociation } from './current-association';
import { homeGuard, seatedGuard } from './signed-in.guard';

@Component({ selector: 'p-blank', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
class Blank {}

const me = aMe({
  seats: ['amarres', 'aidants'].map((slug) =>
    aSeat({ associationId: newId(), associationSlug: slug, associationName: slug }),
  ),
});

describe('the guards of the routes', () => {
  const go = async (url: string, signedIn: boolean) => {
    const { asked } = openApi({
      routes: [
        { path: '', pathMatch: 'full', canActivate: [homeGuard], component: Blank },
        { path: 'connexion', component: Blank },
        {
          path: ':association',
          canActivate: [seatedGuard],
          children: [{ path: '**', component: Blank }],
        },
      ],
    });
    const router = TestBed.inject(Router);
    const gone = router.navigateByUrl(url);
    const request = await asked(paths.me);
    if (signedIn) request.flush(me);
    else request.flush(...refusal('NOT_SIGNED_IN', 401));
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

  it('redirects from an association in which one has no seat', async () => {
    expect(await go('/autre/groupes', true)).toBe('/amarres/aujourdhui');
  });

  it('opens the association used last when the address names none', async () => {
    localStorage.setItem('presence.association', 'aidants');
    expect(await go('/', true)).toBe('/aidants/aujourdhui');
  });
});
