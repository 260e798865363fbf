import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { type Me, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { ConcernOpener } from './concern-opener';

const associationId = newId();
const me: Me = {
  id: newId(),
  email: 'awa@amarres.example',
  displayName: 'Awa',
  locale: 'fr',
  seats: [
    {
      organiserId: newId(),
      associationId,
      associationSlug: 'amarres',
      associationName: 'Les Amarres',
      timeZone: 'Europe/Paris',
      roles: ['VOLUNTEER'],
    },
  ],
};

describe('ConcernSheet', () => {
  const open = async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        { provide: LOCALE_ID, useValue: 'fr' },
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ],
    });
    const api = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(SignedIn).load();
    api.expectOne(paths.me).flush(me);
    await loaded;
    TestBed.inject(CurrentAssociation).take('amarres');
    const contactId = newId();
    void TestBed.inject(ConcernOpener).open({ contactId, groupId: null, about: 'Jeannette' });
    const sheet = await eventually(() =>
      document.querySelector('p-urgent-numbers strong')?.closest<HTMLElement>('p-concern-sheet'),
    );
    const press = async (words: string) => {
      Array.from(sheet.querySelectorAll<HTMLElement>('button'))
        .find(({ textContent }) => textContent?.includes(words))
        ?.click();
      await new Promise((done) => setTimeout(done));
    };
    const numbers = () =>
      Array.from(
        sheet.querySelectorAll('p-urgent-numbers strong'),
        ({ textContent }) => textContent,
      );
    return { api, sheet, press, numbers, contactId };
  };
  afterEach(() =>
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()),
  );

  it('shows the right numbers at once, each one tap away', async () => {
    const { sheet, press, numbers } = await open();
    expect(numbers()).toEqual(['15', '112', '114']);
    await press('Parle de mourir');
    expect(numbers()[0]).toBe('3114');
    expect(sheet.querySelector('a[href="tel:3114"]')).not.toBeNull();
    await press('Enfant');
    expect(numbers()[0]).toBe('119');
    await press('Maltraitance');
    expect(numbers()[0]).toBe('3977');
  });

  it('tells the leads of the contact, and stays with its words where there is no network', async () => {
    const { api, sheet, press, contactId } = await open();
    await press('Prévenir les référents');
    const first = await eventually(() => api.match(paths.concerns(associationId))[0]);
    expect(first.request.body).toMatchObject({
      kind: 'SAFETY',
      words: '',
      contactId,
      groupId: null,
    });
    first.error(new ProgressEvent('error'));
    await eventually(() =>
      sheet.querySelector('.problem')?.textContent?.includes('n’est pas partie') ? true : null,
    );
    await press('Prévenir les référents');
    const again = await eventually(() => api.match(paths.concerns(associationId))[0]);
    expect(again.request.body.id).toBe(first.request.body.id);
    again.flush({ id: again.request.body.id, raisedAt: new Date().toISOString() });
    await eventually(() => (document.querySelector('p-concern-sheet') ? null : true));
  });
});
