import { By } from '@angular/platform-browser';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { paths } from '@presence/contract';
import { type CommunePlace, type Venue } from '@presence/domain';
import { aVenue } from '@presence/testing';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { CommuneField } from './commune-field';
import { VenueForm } from './venue-form';

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
    const { page, fixture, api } = await renderPage(VenueForm, {
      inputs: { venue },
      roles: ['COORDINATOR'],
    });
    const { loader, field, control, click } = harnessOf(fixture);
    const save = () => click('Enregistrer le lieu');
    const choose = (commune: CommunePlace) => {
      const communeField = fixture.debugElement.query(By.directive(CommuneField))
        .componentInstance as CommuneField;
      communeField.value.set(commune.inseeCode);
      communeField.chosen.emit(commune);
      fixture.detectChanges();
    };
    return {
      page,
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
