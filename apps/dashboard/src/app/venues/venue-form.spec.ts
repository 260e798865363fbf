import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { type Me, paths } from '@presence/contract';
import { type CommunePlace, newId, type Venue } from '@presence/domain';
import { aVenue } from '@presence/testing';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { CommuneField } from './commune-field';
import { VenueForm } from './venue-form';

const associationId = newId();
const seats: Me['seats'] = [
  {
    organiserId: newId(),
    associationId,
    associationSlug: 'amarres',
    associationName: 'Les Amarres',
    timeZone: 'Europe/Paris',
    roles: ['COORDINATOR'],
  },
];
const stPaul: CommunePlace = {
  kind: 'COMMUNE',
  formerName: null,
  inseeCode: '97415',
  name: 'Saint-Paul',
  postcodes: ['97411', '97460'],
  departmentCode: '974',
  regionCode: '04',
  latitude: -21,
  longitude: 55.3,
  approximate: true,
  timeZone: 'Indian/Reunion',
};

describe('VenueForm', () => {
  const open = async (venue: Venue | null) => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([refusals])), provideHttpClientTesting()],
    });
    const api = TestBed.inject(HttpTestingController);
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
    const fixture = TestBed.createComponent(VenueForm);
    fixture.componentRef.setInput('venue', venue);
    fixture.detectChanges();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const field = (floatingLabelText: string) =>
      loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }));
    const control = async (label: string) => {
      const input = await (await field(label)).getControl(MatInputHarness);
      if (!input) throw new Error(`No input ${label}`);
      return input;
    };
    const save = async () =>
      (await loader.getHarness(MatButtonHarness.with({ text: 'Enregistrer le lieu' }))).click();
    const choose = (commune: CommunePlace) => {
      const communeField = fixture.debugElement.query(By.directive(CommuneField))
        .componentInstance as CommuneField;
      communeField.value.set(commune.inseeCode);
      communeField.chosen.emit(commune);
      fixture.detectChanges();
    };
    return {
      page: fixture.nativeElement as HTMLElement,
      loader,
      api,
      field,
      control,
      save,
      choose,
    };
  };

  it('takes the postcode of the commune, and leaves the place on the map to it', async () => {
    const { page, api, control, save, choose } = await open(null);
    await (await control('Nom du lieu')).setValue('Case communale');
    choose(stPaul);
    expect(await (await control('Code postal')).getValue()).toBe('');
    await (await control('Code postal')).setValue('97411');
    expect(page.textContent).toContain('une position estimée d’après ses voisines');
    await save();
    expect(api.expectOne(paths.venues(associationId)).request.body).toEqual({
      id: expect.any(String),
      name: 'Case communale',
      street: '',
      postcode: '97411',
      inseeCode: '97415',
      addressPublic: true,
      accessibility: [],
      directions: '',
      coordinates: null,
    });
  });

  it('keeps a postcode that the commune has', async () => {
    const { control, choose } = await open(null);
    await (await control('Code postal')).setValue('97460');
    choose(stPaul);
    expect(await (await control('Code postal')).getValue()).toBe('97460');
  });

  it('asks for both coordinates once they are typed by hand', async () => {
    const { loader, api, field, control, save } = await open(aVenue({ version: 2 }));
    await (await loader.getHarness(MatCheckboxHarness)).check();
    await (await control('Latitude')).setValue('145');
    await save();
    expect((await (await field('Latitude')).getTextErrors())[0]).toContain('hors de la carte');
    expect(await (await field('Longitude')).getTextErrors()).toEqual(['À remplir.']);
    await (await control('Latitude')).setValue('45.76');
    await (await control('Longitude')).setValue('4.83');
    await save();
    const { request } = api.expectOne(({ method }) => method === 'PUT');
    expect((request.body as { coordinates: unknown }).coordinates).toEqual({
      latitude: 45.76,
      longitude: 4.83,
    });
    expect(request.headers.get('If-Match')).toBe('"2"');
  });
});
