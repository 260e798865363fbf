import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { paths } from '@presence/contract';
import type { Role } from '@presence/domain';
import { openApi } from '../../testing/open-api';
import { aMe, aSeat } from '../../testing/sign-in';
import { routes } from '../app.routes';

/** Where an address leads whoever holds this role, and the address that they see. */
async function led(path: string, role: Role) {
  const { asked } = openApi({ routes });
  const router = TestBed.inject(Router);
  const gone = router.navigateByUrl(`/amarres/${path}`);
  const seat = aSeat({ associationSlug: 'amarres', roles: [role] });
  (await asked(paths.me)).flush(aMe({ seats: [seat] }));
  await gone;
  return { to: String(router.lastSuccessfulNavigation()?.finalUrl), seen: router.url };
}

describe('the pages of some roles', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    ['groupes/nouveau', 'VOLUNTEER'],
    ['seances/0/presences', 'VOLUNTEER'],
    ['groupes/0/series/nouvelle', 'SAFEGUARDING_LEAD'],
    ['chiffres/groupes', 'FACILITATOR'],
    ['temps-benevole', 'COORDINATOR'],
    ['rapports', 'VOLUNTEER'],
  ] as const)(
    'lead from %s whoever has another role, %s, to the page that says so',
    async (path, role) => {
      expect((await led(path, role)).to).toBe('/amarres/page-reservee');
    },
  );

  it('open for who holds the role, at their own address', async () => {
    const { to, seen } = await led('rapports', 'COORDINATOR');
    expect([to, seen]).toEqual(['/amarres/rapports', '/amarres/rapports']);
  });
});
