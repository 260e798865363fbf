import { TestBed } from '@angular/core/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MyVolunteerDraft, paths, VolunteerDraft, type VolunteerView } from '@presence/contract';
import { aVolunteer } from '@presence/testing';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { VolunteerForm } from './volunteer-form';
import { OpenForms } from '../forms/open-forms';

const awa: VolunteerView = {
  ...aVolunteer({ latitude: 45.5, version: 3 }),
  displayName: 'Awa',
  communeName: 'Lyon',
  coordinatesTyped: true,
  records: [],
  steps: ['MEETING'],
  charterVersion: '1',
  onboarding: { missing: [], blocked: false },
  unavailabilities: [],
  load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
};

describe('VolunteerForm', () => {
  const open = async (volunteer: VolunteerView | null, mine = false) => {
    sessionStorage.clear();
    const rendered = await renderPage(VolunteerForm, {
      inputs: { volunteerId: volunteer?.id ?? awa.id, volunteer, mine },
    });
    const harness = harnessOf(rendered.fixture);
    return { ...rendered, ...harness, save: () => harness.click('Enregistrer') };
  };

  it('sends the coordinator’s whole profile, with the place that was typed and the version it began from', async () => {
    const { control, save, api } = await open(awa);
    await (await control('Contacts par semaine')).setValue('5');
    await save();
    const sent = api.expectOne({ method: 'PUT', url: paths.volunteer(associationId, awa.id) });
    expect(VolunteerDraft.parse(sent.request.body)).toMatchObject({
      id: awa.id,
      maxContactsPerWeek: 5,
      coordinates: { latitude: 45.5 },
      phone: '+33639980042',
    });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    sent.flush({ ...awa, version: 4 });
    await eventually(() => (TestBed.inject(OpenForms).unsaved() ? null : true));
  });

  it('sends of a volunteer’s own profile only what is theirs, and asks nothing else', async () => {
    const { control, save, api, text } = await open(awa, true);
    for (const hidden of [
      'Rencontre des mineurs',
      'Commune où vit',
      'Ce que cette personne propose',
    ])
      expect(text()).not.toContain(hidden);
    await (await control('Téléphone (facultatif)')).setValue('');
    await save();
    const { request } = api.expectOne({ method: 'PUT', url: paths.myVolunteer(associationId) });
    expect(Object.keys(request.body).sort()).toEqual(Object.keys(MyVolunteerDraft.shape).sort());
    expect(MyVolunteerDraft.parse(request.body).phone).toBeNull();
  });

  it('says beside the field what does not fit, and sends nothing', async () => {
    const { control, save, api, text } = await open(awa);
    await (await control('Contacts par jour')).setValue('80');
    await save();
    expect(text()).toContain('C’est trop grand : au plus 12.');
    api.expectNone(() => true);
  });

  it('opens a profile for someone new once the commune is known', async () => {
    const { save, api, fixture } = await open(null);
    await save();
    const commune = (fixture.nativeElement as HTMLElement).querySelector('p-commune-field input');
    await eventually(() => (document.activeElement === commune ? true : null));
    api.expectNone(() => true);
  });

  it('shows both versions when somebody else was faster', async () => {
    const { control, save, api, agree } = await open(awa);
    await (await control('Personnes suivies')).setValue('2');
    await save();
    const refusal = {
      type: 'about:blank',
      title: 'x',
      status: 412,
      code: 'VERSION_CONFLICT',
      issues: [],
      details: {},
    };
    api.expectOne({ method: 'PUT' }).flush(refusal, { status: 412, statusText: 'x' });
    (await eventually(() => api.match({ method: 'GET' })[0])).flush({
      ...awa,
      maxPeople: 6,
      version: 9,
    });
    await eventually(() =>
      document.querySelector('mat-dialog-container')?.textContent?.includes('Personnes suivies')
        ? true
        : null,
    );
    await agree('Garder ma saisie');
    const again = await eventually(() => api.match({ method: 'PUT' })[0]);
    expect(again.request.headers.get('If-Match')).toBe('"9"');
  });

  it('takes the place from which one’s own visits start, and asks for both of its numbers', async () => {
    const { loader, control, save, api, text } = await open(
      { ...awa, visits: true, coordinatesTyped: false },
      true,
    );
    expect(text()).toContain('ne sert qu’à calculer les distances');
    await (await loader.getHarness(MatCheckboxHarness.with({ label: /point de départ/ }))).check();
    await (await control('Latitude')).setValue('45.76');
    await save();
    api.expectNone(() => true);
    await (await control('Longitude')).setValue('4.83');
    await save();
    expect(
      api.expectOne({ method: 'PUT', url: paths.myVolunteer(associationId) }).request.body
        .coordinates,
    ).toEqual({ latitude: 45.76, longitude: 4.83 });
  });

  it('asks nothing of a starting point once there are no visits any more', async () => {
    const { loader, control, save, api } = await open({
      ...awa,
      visits: true,
      coordinatesTyped: false,
    });
    const tick = (label: RegExp) => loader.getHarness(MatCheckboxHarness.with({ label }));
    await (await tick(/point de départ/)).check();
    await (await control('Latitude')).setValue('45.76');
    await (await tick(/Des visites/)).uncheck();
    await save();
    expect(api.expectOne({ method: 'PUT' }).request.body).toMatchObject({
      visits: false,
      coordinates: null,
    });
  });

  it('keeps a starting point that is whole while there are no visits', async () => {
    const { loader, save, api } = await open({ ...awa, visits: true });
    await (await loader.getHarness(MatCheckboxHarness.with({ label: /Des visites/ }))).uncheck();
    await save();
    expect(api.expectOne({ method: 'PUT' }).request.body).toMatchObject({
      visits: false,
      coordinates: { latitude: 45.5 },
    });
  });
});
