import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter } from '@angular/router';
import { type VolunteerView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { CurrentAssociation } from '../app/associations/current-association';
import { refusals } from '../app/accounts/refusals.interceptor';

export const associationId = newId();
/** A volunteer whose onboarding lacks a step that blocks and one that warns. */
export const awa: VolunteerView = {
  ...aVolunteer(),
  displayName: 'Awa',
  communeName: 'Lyon',
  coordinatesTyped: false,
  records: [],
  steps: ['MEETING', 'CHARTER', 'BACKGROUND_CHECK'],
  charterVersion: '2026',
  unavailabilities: [],
  onboarding: {
    missing: [
      { step: 'MEETING', effect: 'BLOCK', why: 'NOT_DONE' },
      { step: 'CHARTER', effect: 'WARN', why: 'OLD_CHARTER' },
    ],
    blocked: true,
  },
  load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
};

/** A panel of the volunteer's page, with its harness and the API that it asks. */
export async function openPanel<T>(type: new () => T, inputs: Record<string, unknown>) {
  TestBed.configureTestingModule({
    imports: [MatIconTestingModule],
    providers: [
      provideRouter([]),
      provideHttpClient(withInterceptors([refusals])),
      provideHttpClientTesting(),
      {
        provide: CurrentAssociation,
        useValue: {
          id: signal(associationId),
          slug: signal('amarres'),
          timeZone: () => 'Europe/Paris',
          requireId: () => associationId,
        },
      },
    ],
  });
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const control = async (floatingLabelText: string) =>
    (await (
      await loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }))
    ).getControl(MatInputHarness)) as MatInputHarness;
  const click = async (text: string | RegExp) =>
    (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  const press = async (label: string) =>
    (
      await loader.getHarness(MatButtonHarness.with({ selector: `[aria-label="${label}"]` }))
    ).click();
  return {
    fixture,
    loader,
    control,
    click,
    press,
    api: TestBed.inject(HttpTestingController),
    text: () => (fixture.nativeElement as HTMLElement).textContent ?? '',
  };
}
