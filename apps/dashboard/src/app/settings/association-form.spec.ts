import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { type Association, newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { CurrentAssociation } from '../associations/current-association';
import { VersionConflictDialog } from '../forms/dialogs/version-conflict-dialog';
import { refusals } from '../accounts/refusals.interceptor';
import { AssociationForm } from './association-form';

const stored: Association = {
  id: newId(),
  slug: 'amarres',
  name: 'Les Amarres',
  description: '',
  publicPhone: null,
  publicEmail: null,
  website: null,
  version: 3,
};
const url = paths.association(stored.id);
const conflict = {
  type: 'about:blank',
  title: 'x',
  status: 412,
  code: 'VERSION_CONFLICT',
  issues: [],
  details: {},
};

describe('AssociationForm', () => {
  let api: HttpTestingController;

  const open = async () => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule, VersionConflictDialog],
      providers: [
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        { provide: CurrentAssociation, useValue: { requireId: () => stored.id } },
      ],
    });
    const fixture = TestBed.createComponent(AssociationForm);
    fixture.componentRef.setInput('association', stored);
    api = TestBed.inject(HttpTestingController);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const type = async (label: string, text: string) =>
      (await loader.getHarness(MatInputHarness.with({ label }))).setValue(text);
    const save = async () =>
      (await loader.getHarness(MatButtonHarness.with({ text: 'Enregistrer' }))).click();
    return { fixture, type, save, page: TestbedHarnessEnvironment.documentRootLoader(fixture) };
  };

  it('sends an empty field as a fact left out, over the version that was read', async () => {
    const { type, save } = await open();
    await type('Téléphone public', '01 99 00 12 34');
    await save();
    const { request } = api.expectOne({ method: 'PUT', url });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toMatchObject({
      publicPhone: '01 99 00 12 34',
      publicEmail: null,
      website: null,
    });
  });

  it('explains a wrong number in place', async () => {
    const { fixture, type, save } = await open();
    await type('Téléphone public', '99');
    await save();
    expect(
      (fixture.nativeElement as HTMLElement).querySelector('mat-error')?.textContent,
    ).toContain('Ce numéro n’existe pas');
    api.expectNone({ method: 'PUT', url });
  });

  it('shows both versions when somebody else saved first, and overwrites only by choice', async () => {
    const { type, save, page } = await open();
    await type('Présentation', 'Entre pairs');
    await save();
    api.expectOne({ method: 'PUT', url }).flush(conflict, { status: 412, statusText: 'x' });
    (await eventually(() => api.match({ method: 'GET', url })[0])).flush({
      ...stored,
      description: 'Autre texte',
      version: 4,
    });
    await eventually(() => document.querySelector('mat-dialog-container'));
    const keep = await page.getHarness(MatButtonHarness.with({ text: 'Garder ma saisie' }));
    expect([...document.querySelectorAll('dd')].map((shown) => shown.textContent)).toEqual([
      'Entre pairs',
      'Autre texte',
    ]);
    await keep.click();
    const { request } = await eventually(() => api.match({ method: 'PUT', url })[0]);
    expect([request.headers.get('If-Match'), request.body.description]).toEqual([
      '"4"',
      'Entre pairs',
    ]);
  });
});
