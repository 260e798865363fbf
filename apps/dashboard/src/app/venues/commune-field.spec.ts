import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { paths } from '@presence/contract';
import { type CommunePlace, PlaceResolution } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { openApi } from '../../testing/open-api';
import { CommuneField } from './commune-field';

const lyon: CommunePlace = {
  kind: 'COMMUNE',
  formerName: null,
  inseeCode: '69123',
  name: 'Lyon',
  postcodes: ['69001', '69002'],
  departmentCode: '69',
  regionCode: '84',
  latitude: 45.76,
  longitude: 4.83,
  approximate: false,
  timeZone: 'Europe/Paris',
};

describe('CommuneField', () => {
  const open = () => {
    const opened = openApi();
    const fixture = TestBed.createComponent(CommuneField);
    return {
      ...opened,
      fixture,
      field: fixture.componentInstance,
      loader: TestbedHarnessEnvironment.loader(fixture),
    };
  };

  it('finds a commune by what is typed, shows its département, and gives its code', async () => {
    const { field, loader, answer } = open();
    const box = await loader.getHarness(MatAutocompleteHarness);
    await box.enterText('ly');
    await answer(`${paths.places}?text=ly&wanted=COMMUNE`, PlaceResolution, {
      certain: null,
      choices: [lyon],
      area: null,
    });
    await eventually(() => document.querySelector('.mat-mdc-autocomplete-visible mat-option'));
    const [option] = await box.getOptions();
    expect(await option?.getText()).toContain('Rhône (69)');
    await option?.click();
    expect(field.value()).toBe('69123');
    expect(await box.getValue()).toBe('Lyon (69)');
  });

  it('chooses a certain commune when the field is left, and none that is uncertain', async () => {
    for (const [certain, value] of [
      [lyon, '69123'],
      [null, ''],
    ] as const) {
      TestBed.resetTestingModule();
      const { field, loader, answer } = open();
      const box = await loader.getHarness(MatAutocompleteHarness);
      await box.enterText('lyon');
      await box.blur();
      await answer(`${paths.places}?text=lyon&wanted=COMMUNE`, PlaceResolution, {
        certain,
        choices: [lyon],
        area: null,
      });
      expect(field.value()).toBe(value);
    }
  });

  it('offers nothing of the word before while another is typed and asked, and takes nothing certain of it', async () => {
    const { fixture, field, loader, answer, asked, settled } = open();
    const box = await loader.getHarness(MatAutocompleteHarness);
    await box.enterText('lyon');
    await answer(`${paths.places}?text=lyon&wanted=COMMUNE`, PlaceResolution, {
      certain: lyon,
      choices: [lyon],
      area: null,
    });
    expect(document.querySelectorAll('mat-option')).toHaveLength(1);
    await box.enterText('s');
    expect(document.querySelectorAll('mat-option')).toHaveLength(0);
    const request = await asked(`${paths.places}?text=lyons&wanted=COMMUNE`);
    expect(document.querySelectorAll('mat-option')).toHaveLength(0);
    fixture.nativeElement.querySelector('input').dispatchEvent(new Event('blur'));
    fixture.detectChanges();
    expect(field.value()).toBe('');
    request.flush({ certain: null, choices: [], area: null });
    await settled();
    expect(field.value()).toBe('');
  });

  it('forgets the code as soon as the name is typed over', async () => {
    const { fixture, field, loader } = open();
    fixture.componentRef.setInput('value', '69123');
    fixture.componentRef.setInput('known', 'Lyon');
    const box = await loader.getHarness(MatAutocompleteHarness);
    expect(await box.getValue()).toBe('Lyon');
    await box.enterText('x');
    expect(field.value()).toBe('');
  });

  it('says what is wrong once it was touched', async () => {
    const { fixture } = open();
    fixture.componentRef.setInput('errors', [
      { kind: 'standardSchema', message: 'COMMUNE_UNKNOWN' },
    ]);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('mat-error')).toBeNull();
    fixture.componentRef.setInput('touched', true);
    await fixture.whenStable();
    expect(page.querySelector('mat-error')?.textContent).toContain('Choisissez la commune');
  });
});
