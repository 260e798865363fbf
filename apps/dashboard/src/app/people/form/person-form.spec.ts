import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths, PersonDraft, type PersonView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonView } from '@presence/testing';
import { eventually } from '../../../testing/eventually';
import { CurrentAssociation } from '../../associations/current-association';
import { refusals } from '../../accounts/refusals.interceptor';
import { PersonForm } from './person-form';

const associationId = newId();
const ginette = aPersonView({
  emergencyContact: { name: 'Luc', relation: 'neveu', phone: '0199005678' },
});

jest.setTimeout(20_000);

describe('PersonForm', () => {
  const open = async (person: PersonView | null) => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        {
          provide: CurrentAssociation,
          useValue: { id: signal(associationId), requireId: () => associationId },
        },
      ],
    });
    const fixture = TestBed.createComponent(PersonForm);
    fixture.componentRef.setInput('person', person);
    fixture.detectChanges();
    const api = TestBed.inject(HttpTestingController);
    for (const list of [paths.branches, paths.organisers])
      for (const asked of api.match(list(associationId))) asked.flush([]);
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const control = async (floatingLabelText: string) =>
      (await (
        await loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }))
      ).getControl(MatInputHarness)) as MatInputHarness;
    const save = async () =>
      (await loader.getHarness(MatButtonHarness.with({ text: 'Enregistrer la fiche' }))).click();
    return {
      fixture,
      api,
      control,
      save,
      text: () => (fixture.nativeElement as HTMLElement).textContent,
    };
  };

  it('sends the whole record over the version that was read, and leaves nothing of it in the browser', async () => {
    const { fixture, api, control, save } = await open(ginette);
    await (await control('Prénom')).setValue('Georgette');
    await fixture.whenStable();
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('Georgette');
    await save();
    const { request } = api.expectOne(paths.person(associationId, ginette.id));
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(PersonDraft.parse(request.body)).toMatchObject({
      firstName: 'Georgette',
      lastName: 'Delorme',
      phones: ['+33199001234'],
      emergencyContact: { name: 'Luc', relation: 'neveu', phone: '+33199005678' },
      coordinates: null,
    });
  });

  it('says in place what a new person still lacks, and sends nothing', async () => {
    const { api, save, text } = await open(null);
    await save();
    expect(text()).toContain('À remplir.');
    expect(text()).toContain('Choisissez la commune dans la liste');
    api.expectNone(paths.people(associationId));
  });

  it('shows both versions when somebody else was faster', async () => {
    const { api, control, save } = await open(ginette);
    await (await control('Prénom')).setValue('Georgette');
    await save();
    api.expectOne(paths.person(associationId, ginette.id)).flush(
      {
        type: 'about:blank',
        title: 'x',
        status: 412,
        code: 'VERSION_CONFLICT',
        issues: [],
        details: {},
      },
      { status: 412, statusText: 'x' },
    );
    const again = await eventually(() => api.match(paths.person(associationId, ginette.id))[0]);
    again.flush({ ...ginette, firstName: 'Huguette', version: 4 });
    const shown = await eventually(() => document.querySelector('p-version-conflict-dialog dl'));
    expect(shown.textContent).toMatch(/Georgette[^]*Huguette/);
  });
});
