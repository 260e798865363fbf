import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import { type Me, type MyContact, type MyWeek, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from './eventually';
import { SignedIn } from '../app/accounts/signed-in';
import { CurrentAssociation } from '../app/associations/current-association';
import { refusals } from '../app/accounts/refusals.interceptor';
import { MyWeekPage } from '../app/contacts/my-week/my-week-page';

export const associationId = newId();
export const me: Me = {
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
export const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

export function aContact(over: Partial<MyContact> = {}): MyContact {
  const startsAt = over.startsAt ?? at(-0.2);
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(Date.parse(startsAt))
    .split(' ');
  return {
    id: newId(),
    kind: 'CALL',
    durationMinutes: 20,
    timeZone: 'Europe/Paris',
    retryOf: null,
    date: local[0] ?? '',
    start: local[1] ?? '',
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 1_200_000).toISOString(),
    firstName: 'Jeannette',
    answer: 'ACCEPTED',
    together: [],
    check: null,
    outcome: null,
    disclosed: {
      phones: ['0199001234'],
      street: '12 rue des Lilas',
      access: 'Code 47',
      postcode: '69003',
      communeName: 'Lyon',
      emergencyContact: null,
      until: at(48),
    },
    ...over,
  };
}

/** The page once it has read, or failed to read, the week. */
export async function openedWeek(answer: MyWeek | 'OFFLINE', contact?: string) {
  TestBed.configureTestingModule({
    imports: [MatIconTestingModule],
    providers: [
      provideRouter([]),
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
  const fixture = TestBed.createComponent(MyWeekPage);
  if (contact) fixture.componentRef.setInput('contact', contact);
  fixture.detectChanges();
  const request = await eventually(() => api.match(paths.myWeek(associationId))[0]);
  if (answer === 'OFFLINE') request.error(new ProgressEvent('error'));
  else request.flush(answer);
  const page: HTMLElement = fixture.nativeElement;
  await eventually(() => {
    fixture.detectChanges();
    return page.querySelector('section');
  });
  const press = async (words: string) => {
    Array.from(page.querySelectorAll<HTMLElement>('button'))
      .find(({ textContent }) => textContent?.includes(words))
      ?.click();
    fixture.detectChanges();
    await fixture.whenStable();
  };
  return { api, fixture, page, press };
}
export const week = (contacts: MyContact[], maskPhones = false): MyWeek => ({
  contacts,
  sessions: [],
  firstVisits: [],
  maskPhones,
});
