import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter } from '@angular/router';
import { paths, type MatchView, type VolunteerView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { eventually } from '../../testing/eventually';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../problems/refusals.interceptor';
import { AbsencesPanel } from './absences-panel';
import { MatchesPanel } from './matches-panel';
import { OnboardingPanel } from './onboarding-panel';

const associationId = newId();
const awa: VolunteerView = {
  ...aVolunteer(),
  displayName: 'Awa', communeName: 'Lyon', coordinatesTyped: false, records: [], steps: ['MEETING', 'CHARTER', 'BACKGROUND_CHECK'], charterVersion: '2026', unavailabilities: [],
  onboarding: { missing: [{ step: 'MEETING', effect: 'BLOCK', why: 'NOT_DONE' }, { step: 'CHARTER', effect: 'WARN', why: 'OLD_CHARTER' }], blocked: true },
  load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
};

async function open<T>(type: new () => T, inputs: Record<string, unknown>) {
  TestBed.configureTestingModule({
    imports: [MatIconTestingModule],
    providers: [
      provideRouter([]),
      provideHttpClient(withInterceptors([refusals])),
      provideHttpClientTesting(),
      { provide: CurrentAssociation, useValue: { id: signal(associationId), slug: signal('amarres'), requireId: () => associationId } },
    ],
  });
  const fixture = TestBed.createComponent(type);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const loader = TestbedHarnessEnvironment.loader(fixture);
  const control = async (floatingLabelText: string) => (await (await loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }))).getControl(MatInputHarness)) as MatInputHarness;
  const click = async (text: string | RegExp) => (await loader.getHarness(MatButtonHarness.with({ text }))).click();
  const press = async (label: string) => (await loader.getHarness(MatButtonHarness.with({ selector: `[aria-label="${label}"]` }))).click();
  return { fixture, loader, control, click, press, api: TestBed.inject(HttpTestingController), text: () => (fixture.nativeElement as HTMLElement).textContent ?? '' };
}

describe('OnboardingPanel', () => {
  it('says what is missing, why, and that it keeps the volunteer out of a rota', async () => {
    const { text } = await open(OnboardingPanel, { volunteer: awa });
    expect(text()).toContain('Ne peut pas encore être planifié·e : Rencontre d’accueil (à faire), Charte signée (signée dans une ancienne version).');
    expect(text()).toContain('Indispensable avant tout contact');
    expect(text()).toContain('Demandé, sans empêcher les contacts');
  });

  it('records the charter in its current version, and a check by nothing but its expiry', async () => {
    const { control, click, press, api } = await open(OnboardingPanel, { volunteer: awa });
    await press('Noter : Charte signée');
    await (await control('Fait le')).setValue('2026-02-03');
    await click('Enregistrer');
    const charter = api.expectOne(paths.onboardingRecord(associationId, awa.id, 'CHARTER'));
    expect(charter.request.body).toEqual({ doneOn: '2026-02-03', charterVersion: '2026', expiresOn: null });
    charter.flush(awa);
    await eventually(() => (document.querySelector('mat-snack-bar-container') ? true : null));
    await press('Noter : Vérification d’honorabilité');
    await (await control('Valable jusqu’au')).setValue('2027-02-03');
    await click('Enregistrer');
    expect(api.expectOne(paths.onboardingRecord(associationId, awa.id, 'BACKGROUND_CHECK')).request.body).toEqual({ doneOn: null, charterVersion: '', expiresOn: '2027-02-03' });
  });

  it('puts what the API refuses beside its field', async () => {
    const { click, press, api, text } = await open(OnboardingPanel, { volunteer: awa });
    await press('Noter : Rencontre d’accueil');
    await click('Enregistrer');
    const issues = [{ path: ['doneOn'], message: 'DATE_IN_FUTURE' }];
    api.expectOne({ method: 'PUT' }).flush({ type: 'about:blank', title: 'x', status: 400, code: 'VALIDATION', issues, details: {} }, { status: 400, statusText: 'x' });
    await eventually(() => (text().includes('n’est pas encore arrivée') ? true : null));
  });
});

describe('AbsencesPanel', () => {
  const absences = [{ id: newId(), from: '2098-12-20', until: '2099-01-03', contacts: 2 }];

  it('tells which contacts an absence leaves open, and takes it back', async () => {
    const { press, api, text } = await open(AbsencesPanel, { volunteerId: 'me', absences });
    expect(text()).toContain('2 contacts sont déjà prévus');
    await press('Retirer l’absence du samedi 20 décembre 2098 au samedi 3 janvier 2099');
    api.expectOne({ method: 'DELETE', url: paths.unavailability(associationId, 'me', absences[0]?.id ?? '') });
  });

  it('adds one by two dates, in their order', async () => {
    const { control, click, api, text } = await open(AbsencesPanel, { volunteerId: awa.id, absences: [] });
    await (await control('Premier jour d’absence')).setValue('2098-05-04');
    await (await control('Dernier jour d’absence')).setValue('2098-05-01');
    await click('Ajouter cette absence');
    expect(text()).toContain('La fin doit venir après le début.');
    await (await control('Dernier jour d’absence')).setValue('2098-05-06');
    await click('Ajouter cette absence');
    expect(api.expectOne(paths.unavailabilities(associationId, awa.id)).request.body).toEqual({ id: expect.any(String), from: '2098-05-04', until: '2098-05-06' });
  });
});

describe('MatchesPanel', () => {
  const ginette = newId();
  const match = (over: Partial<MatchView>): MatchView => ({
    id: newId(), personId: ginette, volunteerId: awa.id, since: '2026-03-01', endedOn: null, blocked: false, personName: 'Ginette Morel', volunteerName: 'Awa', comingContacts: 0, ...over,
  });
  const url = `${paths.matches(associationId)}?volunteerId=${awa.id}`;

  it('shows who is accompanied, who never to meet, and what is still planned for these', async () => {
    const { fixture, api, text } = await open(MatchesPanel, { volunteerId: awa.id, volunteerName: 'Awa' });
    api.expectOne(url).flush([match({}), match({ personName: 'Raymond', blocked: true, comingContacts: 3 }), match({ personName: 'Odette', endedOn: '2026-04-01' })]);
    await fixture.whenStable();
    for (const words of ['Ginette Morel', 'À ne jamais réunir', 'Raymond', '3 contacts publiés', 'Binômes terminés', 'Odette']) expect(text()).toContain(words);
  });

  it('joins a person found by name, and says when the two are kept apart', async () => {
    const { fixture, loader, click, api } = await open(MatchesPanel, { volunteerId: awa.id, volunteerName: 'Awa' });
    api.expectOne(url).flush([]);
    const box = await loader.getHarness(MatAutocompleteHarness);
    await box.enterText('gin');
    await new Promise((done) => setTimeout(done, 300));
    fixture.detectChanges();
    const person = { id: ginette, firstName: 'Ginette', lastName: 'Morel', unreadable: false, branchName: null, communeName: 'Lyon', languages: ['fr'], leadVolunteerName: null, consented: [], needs: [], waitingSince: null, lastReachedAt: null, endedAt: null };
    api.expectOne(`${paths.people(associationId)}?name=gin`).flush({ people: [person], total: 1, page: 1, pageCount: 1 });
    await fixture.whenStable();
    await new Promise((done) => setTimeout(done, 300));
    await (await box.getOptions())[0]?.click();
    await click('Former un binôme');
    const sent = api.expectOne({ method: 'POST', url: paths.matches(associationId) });
    expect(sent.request.body).toMatchObject({ personId: ginette, volunteerId: awa.id, blocked: false });
    sent.flush({ type: 'about:blank', title: 'x', status: 409, code: 'ALREADY_EXISTS', issues: [], details: { blocked: true } }, { status: 409, statusText: 'x' });
    await eventually(() => (document.body.textContent?.includes('levez d’abord cette interdiction') ? true : null));
  });
});
