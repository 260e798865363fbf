import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { NeedDraft, type NeedPreview, paths, type PersonView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonView } from '@presence/testing';
import { eventually } from '../../testing/eventually';
import { CurrentAssociation } from '../associations/current-association';
import { VersionConflictDialog } from '../forms/dialogs/version-conflict-dialog';
import { refusals } from '../accounts/refusals.interceptor';
import { NeedForm } from './need-form';

const associationId = newId();
const ginette = aPersonView();
const conflict = {
  type: 'about:blank',
  title: 'x',
  status: 412,
  code: 'VERSION_CONFLICT',
  issues: [],
  details: {},
};
const [need] = ginette.needs as [PersonView['needs'][number]];

jest.setTimeout(20_000);

describe('NeedForm', () => {
  const open = async (changed = true, person = ginette) => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule, VersionConflictDialog],
      providers: [
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        {
          provide: CurrentAssociation,
          useValue: { id: signal(associationId), requireId: () => associationId },
        },
      ],
    });
    const fixture = TestBed.createComponent(NeedForm);
    document.body.append(fixture.nativeElement as HTMLElement);
    fixture.componentRef.setInput('person', person);
    fixture.componentRef.setInput('need', changed ? need : null);
    await fixture.whenStable();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const root = TestbedHarnessEnvironment.documentRootLoader(fixture);
    const field = (floatingLabelText: string) =>
      loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }));
    const choose = async (label: string, text: string) =>
      (await (await field(label)).getControl(MatSelectHarness))?.clickOptions({ text });
    const type = async (label: string, text: string) =>
      (await (await field(label)).getControl(MatInputHarness))?.setValue(text);
    const save = async () =>
      (await loader.getHarness(MatButtonHarness.with({ text: 'Enregistrer le besoin' }))).click();
    const text = () => (fixture.nativeElement as HTMLElement).textContent?.replace(/\u00a0/g, ' ');
    return { fixture, root, choose, type, save, text, api: TestBed.inject(HttpTestingController) };
  };
  const preview: NeedPreview = {
    stays: 2,
    goes: [{ contactId: newId(), date: '2026-12-01', start: '10:00', volunteerNames: ['Awa'] }],
    comes: [{ weekOf: '2026-12-07', dates: ['2026-12-07', '2026-12-08'] }],
  };

  it('says the need in one sentence while it is chosen', async () => {
    const { choose, type, text } = await open(false);
    expect(text()).toContain('Un appel par semaine, de 20 minutes.');
    await choose('Ce qu’elle souhaite', 'Une visite');
    await choose('Rythme', 'Une fois par mois, tel jour');
    await choose('Lequel du mois', 'Dernier');
    await choose('Jour', 'jeudi');
    await type('Durée, en minutes', '90');
    expect(text()).toContain('Une visite le dernier jeudi du mois, de 1 h 30.');
    expect(text()).toContain('ce besoin sera gardé, mais pas planifié');
  });

  it('shows what a change does to the published rota, and saves only once that is agreed to', async () => {
    const { root, choose, save, api } = await open();
    await choose('Combien de fois par semaine', '3');
    await save();
    const asked = api.expectOne(paths.needPreview(associationId, need.id));
    expect(NeedDraft.parse(asked.request.body).rhythm).toEqual({ kind: 'TIMES_A_WEEK', times: 3 });
    asked.flush(preview);
    const dialog = await eventually(() => document.querySelector('p-need-preview-dialog:has(li)'));
    expect(dialog.textContent).toContain('2 contacts prévus restent tels quels.');
    expect(dialog.textContent?.replace(/\u00a0/g, ' ')).toContain('mardi 1er décembre, 10 h – Awa');
    expect(dialog.textContent).toContain('Semaine du 7 décembre 2026');
    api.expectNone(paths.need(associationId, need.id));
    await (
      await root.getHarness(MatButtonHarness.with({ text: 'Enregistrer et appliquer' }))
    ).click();
    const saved = await eventually(() => api.match(paths.need(associationId, need.id))[0]);
    expect(saved.request.headers.get('If-Match')).toBe('"2"');
  });

  it('asks nothing where the rota stays as it is', async () => {
    const { type, save, api } = await open();
    await type('Durée, en minutes', '25');
    await save();
    api
      .expectOne(paths.needPreview(associationId, need.id))
      .flush({ stays: 0, goes: [], comes: [] });
    const saved = await eventually(() => api.match(paths.need(associationId, need.id))[0]);
    expect(NeedDraft.parse(saved.request.body).durationMinutes).toBe(25);
  });

  it('shows both versions when somebody else was faster, and overwrites only by choice', async () => {
    const { root, type, save, api } = await open();
    await type('Durée, en minutes', '25');
    await save();
    api
      .expectOne(paths.needPreview(associationId, need.id))
      .flush({ stays: 0, goes: [], comes: [] });
    (await eventually(() => api.match(paths.need(associationId, need.id))[0])).flush(conflict, {
      status: 412,
      statusText: 'x',
    });
    const theirs = {
      ...need,
      liked: [{ weekday: 'TU' as const, start: '09:00', end: '12:00' }],
      version: 8,
    };
    (await eventually(() => api.match(paths.person(associationId, ginette.id))[0])).flush({
      ...ginette,
      needs: [theirs],
    });
    const dialog = await eventually(() =>
      document.querySelector('p-version-conflict-dialog:has(dd)'),
    );
    expect(dialog.textContent?.replace(/\u00a0/g, ' ')).toContain('mardi 9 h – 12 h');
    await (await root.getHarness(MatButtonHarness.with({ text: 'Garder ma saisie' }))).click();
    const saved = await eventually(() => api.match(paths.need(associationId, need.id))[0]);
    expect([
      saved.request.headers.get('If-Match'),
      NeedDraft.parse(saved.request.body).durationMinutes,
    ]).toEqual(['"8"', 25]);
  });

  it('draws the moments of a week, and says them in words', async () => {
    const { fixture, text, save, api, root } = await open();
    await (
      await root.getHarness(
        MatButtonHarness.with({ selector: '[aria-label^="Moments impossibles"]' }),
      )
    ).click();
    const cell = (at: string) =>
      (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(
        `[data-cell="${at}"]`,
      ) as HTMLElement;
    cell('1-2').focus();
    for (const [key, shiftKey] of [
      ['ArrowDown', true],
      [' ', false],
    ] as const) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
      );
      await fixture.whenStable();
    }
    expect(cell('1-3').getAttribute('aria-label')).toContain('impossible');
    await (await root.getHarness(MatButtonHarness.with({ text: 'Refermer la semaine' }))).click();
    expect(text()).toContain('Moments impossiblesmardi 9 h – 10 h');
    await save();
    const asked = api.expectOne(paths.needPreview(associationId, need.id));
    expect(NeedDraft.parse(asked.request.body).impossible).toEqual([
      { weekday: 'TU', start: '09:00', end: '10:00' },
    ]);
  });
});
