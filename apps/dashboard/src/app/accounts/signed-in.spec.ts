import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Me, paths } from '@presence/contract';
import { openApi } from '../../testing/open-api';
import { refusal } from '../../testing/refusal';
import { aMe } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { SignedIn } from './signed-in';

describe('SignedIn', () => {
  let signedIn: SignedIn;
  let api: HttpTestingController;

  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    ({ api } = openApi());
    signedIn = TestBed.inject(SignedIn);
  });

  afterEach(() => api.verify());

  const signIn = async (me: Me) => {
    const done = signedIn.signIn({ email: me.email, password: 'x' });
    api.expectOne(paths.signIn).flush(me);
    (await eventually(() => api.match(paths.me)[0])).flush(me);
    await done;
  };

  it('asks once who is signed in, however many ask', async () => {
    const both = Promise.all([signedIn.load(), signedIn.load()]);
    api.expectOne(paths.me).flush(aMe({ seats: [] }));
    await both;
    await signedIn.load();
    expect(signedIn.me()?.displayName).toBe('Claire');
  });

  it('knows that nobody is signed in, without asking for a password', async () => {
    const loaded = signedIn.load();
    api.expectOne(paths.me).flush(...refusal('NOT_SIGNED_IN', 401));
    await expect(loaded).resolves.toBeNull();
  });

  it('keeps drafts when the same person signs in again, and wipes them for another', async () => {
    const claire = aMe({ seats: [] });
    await signIn(claire);
    sessionStorage.setItem('presence.draft.venue.a', '{}');
    await signIn(claire);
    expect(sessionStorage).toHaveLength(1);
    await signIn(aMe({ email: 'malik@amarres.example' }));
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps what was written when a login runs out, and wipes it when somebody else signs in after', async () => {
    const claire = aMe({ seats: [] });
    const expires = async () => {
      const asked = signedIn.reload();
      api.expectOne(paths.me).flush(...refusal('NOT_SIGNED_IN', 401));
      await asked;
    };
    await signIn(claire);
    localStorage.setItem('presence.draft.my-week', '{}');
    await expires();
    await signIn(claire);
    expect(localStorage.getItem('presence.draft.my-week')).toBe('{}');
    await expires();
    await signIn(aMe({ email: 'malik@amarres.example' }));
    expect(localStorage.getItem('presence.draft.my-week')).toBeNull();
  });

  it('opens without network as whoever was signed in here, whose address is not kept', async () => {
    const claire = aMe({ seats: [] });
    await signIn(claire);
    const again = signedIn.reload();
    api.expectOne(paths.me).error(new ProgressEvent('error'));
    await expect(again).resolves.toEqual({ ...claire, email: '' });
    expect(JSON.stringify(localStorage)).not.toContain(claire.email);
  });

  it('fails without network where nobody was signed in', async () => {
    const loaded = signedIn.load();
    api.expectOne(paths.me).error(new ProgressEvent('error'));
    await expect(loaded).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('wipes drafts and the kept account at logout', async () => {
    await signIn(aMe({ seats: [] }));
    sessionStorage.setItem('presence.draft.venue.a', '{}');
    const done = signedIn.signOut();
    api.expectOne({ method: 'DELETE', url: paths.signIn }).flush(null);
    await done;
    expect([sessionStorage.length, localStorage.length, signedIn.me()]).toEqual([0, 0, null]);
  });
});
