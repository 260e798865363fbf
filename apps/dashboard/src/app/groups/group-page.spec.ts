import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import { type Me, paths } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { aGroup, anAttendance, aSessionView } from '@presence/testing';
import { eventually } from '../../testing/eventually';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { GroupPage } from './group-page';

const associationId = newId();
const group = aGroup();

describe('GroupPage', () => {
  let api: HttpTestingController;

  const open = async (role: Role) => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
      ],
    });
    api = TestBed.inject(HttpTestingController);
    const seats: Me['seats'] = [
      {
        organiserId: newId(),
        associationId,
        associationSlug: 'amarres',
        associationName: 'Les Amarres',
        timeZone: 'Europe/Paris',
        roles: [role],
      },
    ];
    const loaded = TestBed.inject(SignedIn).load();
    api.expectOne(paths.me).flush({
      id: newId(),
      email: 'claire@amarres.example',
      displayName: 'Claire',
      locale: 'fr',
      seats,
    } satisfies Me);
    await loaded;
    TestBed.inject(CurrentAssociation).take('amarres');
    const fixture = TestBed.createComponent(GroupPage);
    fixture.componentRef.setInput('groupId', group.id);
    fixture.detectChanges();
    api.expectOne(paths.group(associationId, group.id)).flush(group);
    const page = fixture.nativeElement as HTMLElement;
    const closing = () =>
      [...page.querySelectorAll('button')].find(({ textContent }) =>
        textContent?.includes('Clore ce groupe'),
      );
    return { closing };
  };
  const sessions = () =>
    eventually(() => api.match(({ url }) => url === paths.sessions(associationId))[0]);

  it('closes a group once it is agreed how many sessions go with it', async () => {
    const { closing } = await open('COORDINATOR');
    const coming = await sessions();
    expect(closing()).toBeUndefined();
    coming.flush([
      aSessionView(),
      aSessionView(),
      aSessionView({ cancelledAt: '2026-01-01T00:00:00.000Z' }),
      aSessionView({ attendance: anAttendance() }),
      aSessionView({ date: '2020-01-10' }),
    ]);
    (await eventually(closing)).click();
    const text = await eventually(
      () => document.querySelector('mat-dialog-content')?.textContent || undefined,
    );
    expect(text).toContain('Séances à venir qui n’auront pas lieu : 2.');
    document.querySelector<HTMLButtonElement>('mat-dialog-actions button:last-of-type')?.click();
    const { request } = await eventually(
      () => api.match({ method: 'DELETE', url: paths.group(associationId, group.id) })[0],
    );
    expect(request.headers.get('If-Match')).toBe(`"${group.version}"`);
  });

  it('offers whoever facilitates no closing', async () => {
    const { closing } = await open('FACILITATOR');
    (await sessions()).flush([]);
    expect(closing()).toBeUndefined();
  });
});
