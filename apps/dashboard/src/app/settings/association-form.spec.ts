import { HttpTestingController } from '@angular/common/http/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { type Association, newId } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { refusal } from '../../testing/refusal';
import { renderPage } from '../../testing/render-page';
import { eventually } from '../../testing/eventually';
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

describe('AssociationForm', () => {
  let api: HttpTestingController;

  const open = async () => {
    sessionStorage.clear();
    const rendered = await renderPage(AssociationForm, {
      inputs: { association: stored },
      association: { associationId: stored.id },
    });
    api = rendered.api;
    const { fixture } = rendered;
    const { loader, root, click } = harnessOf(fixture);
    const type = async (label: string, text: string) =>
      (await loader.getHarness(MatInputHarness.with({ label }))).setValue(text);
    return { fixture, type, save: () => click('Enregistrer'), page: root };
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
    api.expectOne({ method: 'PUT', url }).flush(...refusal('VERSION_CONFLICT', 412));
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
