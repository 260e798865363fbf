import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { type Branch, newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { BranchesPanel } from './branches-panel';

const associationId = newId();
const lyon: Branch = { id: newId(), name: 'Lyon', version: 2 };
const list = paths.branches(associationId);
const refused = (status: number, code: string) =>
  [
    { type: 'about:blank', title: code, status, code, issues: [], details: {} },
    { status, statusText: 'x' },
  ] as const;

describe('BranchesPanel', () => {
  let api: HttpTestingController;

  const open = async (mayChange = true) => {
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
    const fixture = TestBed.createComponent(BranchesPanel);
    fixture.componentRef.setInput('mayChange', mayChange);
    fixture.detectChanges();
    api = TestBed.inject(HttpTestingController);
    api.expectOne(list).flush([lyon]);
    await fixture.whenStable();
    const [loader, page] = [
      TestbedHarnessEnvironment.loader(fixture),
      TestbedHarnessEnvironment.documentRootLoader(fixture),
    ];
    return {
      text: () => (fixture.nativeElement as HTMLElement).textContent,
      press: async (text: string) =>
        (await loader.getHarness(MatButtonHarness.with({ text }))).click(),
      agree: async () =>
        (
          await page.getHarness(
            MatButtonHarness.with({ text: 'Retirer', ancestor: 'mat-dialog-actions' }),
          )
        ).click(),
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
    first.flush(...refused(412, 'VERSION_CONFLICT'));
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
      ...refused(409, 'STILL_USED'),
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
