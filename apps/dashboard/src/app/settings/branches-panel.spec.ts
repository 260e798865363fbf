import { HttpTestingController } from '@angular/common/http/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { Branch, newId } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { refusal } from '../../testing/refusal';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { BranchesPanel } from './branches-panel';

const lyon: Branch = { id: newId(), name: 'Lyon', version: 2 };
const list = paths.branches(associationId);

describe('BranchesPanel', () => {
  let api: HttpTestingController;

  const open = async (mayChange = true) => {
    sessionStorage.clear();
    const rendered = await renderPage(BranchesPanel, { inputs: { mayChange } });
    api = rendered.api;
    const { fixture, text } = rendered;
    await rendered.answerList(list, Branch, [lyon]);
    const { loader, click, agree } = harnessOf(fixture);
    return {
      text,
      press: click,
      agree: () => agree('Retirer'),
      type: async (text: string) =>
        (await loader.getHarness(MatInputHarness.with({ label: /^Nouveau nom de/ }))).setValue(
          text,
        ),
      stable: () => fixture.whenStable(),
    };
  };

  it('renames over the version that was read, and shows what somebody else wrote meanwhile', async () => {
    const { press, text, type, stable } = await open();
    await press('Renommer');
    await type('Lyon et Villeurbanne');
    await press('Renommer');
    const first = api.expectOne({ method: 'PUT', url: paths.branch(associationId, lyon.id) });
    expect([first.request.headers.get('If-Match'), first.request.body]).toEqual([
      '"2"',
      { id: lyon.id, name: 'Lyon et Villeurbanne' },
    ]);
    first.flush(...refusal('VERSION_CONFLICT', 412));
    (await eventually(() => api.match(list)[0])).flush([
      { ...lyon, name: 'Lyon centre', version: 3 },
    ]);
    await stable();
    expect(text()).toContain('Nouveau nom de « Lyon centre »');
    await press('Renommer');
    const second = api.expectOne({ method: 'PUT', url: paths.branch(associationId, lyon.id) });
    expect([second.request.headers.get('If-Match'), second.request.body.name]).toEqual([
      '"3"',
      'Lyon et Villeurbanne',
    ]);
    second.flush({ ...lyon, name: 'Lyon et Villeurbanne', version: 4 });
    (await eventually(() => api.match(list)[0])).flush([
      { ...lyon, name: 'Lyon et Villeurbanne', version: 4 },
    ]);
    await stable();
    expect(text()).toContain('Lyon et Villeurbanne');
    expect(text()).not.toContain('Nouveau nom');
  });

  it('removes a branch once agreed', async () => {
    const { press, agree } = await open();
    await press('Retirer');
    await agree();
    const { request } = await eventually(
      () => api.match({ method: 'DELETE', url: paths.branch(associationId, lyon.id) })[0],
    );
    expect(request.headers.get('If-Match')).toBe('"2"');
  });

  it('says why a branch that is used stays', async () => {
    const { press, agree } = await open();
    await press('Retirer');
    await agree();
    (await eventually(() => api.match({ method: 'DELETE' })[0])).flush(
      ...refusal('STILL_USED', 409),
    );
    expect(
      await eventually(
        () => document.querySelector('mat-snack-bar-container')?.textContent || undefined,
      ),
    ).toContain('changez-les d’antenne d’abord');
  });

  it('offers nothing to change to whoever does not administer', async () => {
    const { text } = await open(false);
    expect(text()).toContain('Lyon');
    expect(text()).not.toContain('Renommer');
  });
});
