import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import { type MyVolunteerView, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { MyAvailabilityPage } from './my-availability-page';

const associationId = newId();
const mine: MyVolunteerView = {
  ...aVolunteer(),
  displayName: 'Awa',
  communeName: 'Lyon',
  coordinatesTyped: false,
  unavailabilities: [{ id: newId(), from: '2098-08-01', until: '2098-08-15', contacts: 0 }],
  onboarding: { missing: [{ step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' }], blocked: false },
};

describe('MyAvailabilityPage', () => {
  const open = async (body: object, status = 200) => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        {
          provide: CurrentAssociation,
          useValue: {
            timeZone: () => 'Europe/Paris',
            id: signal(associationId),
            requireId: () => associationId,
          },
        },
      ],
    });
    const fixture = TestBed.createComponent(MyAvailabilityPage);
    fixture.detectChanges();
    TestBed.inject(HttpTestingController)
      .expectOne(paths.myVolunteer(associationId))
      .flush(body, { status, statusText: 'x' });
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent ?? '';
  };

  it('shows the week, the absences and what is left of the onboarding', async () => {
    const text = await open(mine);
    for (const words of [
      'lundi 9\u00a0h – 12\u00a0h',
      'au vendredi 15 août 2098',
      'Il reste : Formation (à faire)',
      'Appels et visites · Lyon',
    ])
      expect(text).toContain(words);
  });

  it('says to a newcomer who opens a profile, instead of that something is missing', async () => {
    const problem = {
      type: 'about:blank',
      title: 'NOT_FOUND',
      status: 404,
      code: 'NOT_FOUND',
      issues: [],
      details: {},
    };
    expect(await open(problem, 404)).toContain(
      'Votre coordination l’ouvre après votre rencontre d’accueil',
    );
    expect(document.querySelector('[role=alert]')).toBeNull();
  });
});
