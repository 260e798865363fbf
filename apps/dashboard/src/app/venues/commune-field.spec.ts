import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { paths } from '@presence/contract';
import type { CommunePlace } from '@presence/domain';
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

/** Longer than the field waits between two letters. */
const pause = () => new Promise((done) => setTimeout(done, 260));

describe('CommuneField', () => {
  const open = () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    const fixture = TestBed.createComponent(CommuneField);
    return {
      fixture,
      field: fixture.componentInstance,
      loader: TestbedHarnessEnvironment.loader(fixture),
      api: TestBed.inject(HttpTestingController),
    };
  };

  it('finds a commune by what is typed, shows its département, and gives its code', async () => {
    const { fixture, field, loader, api } = open();
    const box = await loader.getHarness(MatAutocompleteHarness);
    await box.enterText('ly');
    await pause();
    fixture.detectChanges();
    api
      .expectOne({ url: `${paths.places}?text=ly&wanted=COMMUNE` })
      .flush({ certain: null, choices: [lyon], area: null });
    await fixture.whenStable();
    await pause();
    const [option] = await box.getOptions();
    expect(await option?.getText()).toContain('Rhône (69)');
    await option?.click();
    expect(field.value()).toBe('69123');
    expect(await box.getValue()).toBe('Lyon (69)');
  });

  it('takes what is certain when the field is left, and leaves what is not', async () => {
    for (const [certain, value] of [
      [lyon, '69123'],
      [null, ''],
    ] as const) {
      TestBed.resetTestingModule();
      const { fixture, field, loader, api } = open();
      const box = await loader.getHarness(MatAutocompleteHarness);
      await box.enterText('lyon');
      await box.blur();
      await pause();
      fixture.detectChanges();
      api
        .expectOne({ url: `${paths.places}?text=lyon&wanted=COMMUNE` })
        .flush({ certain, choices: [lyon], area: null });
      await fixture.whenStable();
      expect(field.value()).toBe(value);
    }
  });

  it('offers nothing of the word before while another is typed and asked, and takes nothing certain of it', async () => {
    const { fixture, field, loader, api } = open();
    const box = await loader.getHarness(MatAutocompleteHarness);
    await box.enterText('lyon');
    await pause();
    fixture.detectChanges();
    api
      .expectOne({ url: `${paths.places}?text=lyon&wanted=COMMUNE` })
      .flush({ certain: lyon, choices: [lyon], area: null });
    await fixture.whenStable();
    expect(document.querySelectorAll('mat-option')).toHaveLength(1);
    await box.enterText('s');
    expect(document.querySelectorAll('mat-option')).toHaveLength(0);
    await pause();
    fixture.detectChanges();
    const asked = api.expectOne({ url: `${paths.places}?text=lyons&wanted=COMMUNE` });
    expect(document.querySelectorAll('mat-option')).toHaveLength(0);
    fixture.nativeElement.querySelector('input').dispatchEvent(new Event('blur'));
    fixture.detectChanges();
    expect(field.value()).toBe('');
    asked.flush({ certain: null, choices: [], area: null });
    await fixture.whenStable();
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
