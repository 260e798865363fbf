import { ChangeDetectionStrategy, Component, Injectable, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { eventually } from '../../testing/eventually';
import { formDraft, formInMemory, justTyped, type FormDraft } from './drafts';
import { FormFrame } from './form-frame';
import { formToSave } from './form-to-save';
import { unsavedChangesGuard } from './unsaved-changes.guard';

type Typed = { name: string };
const start = () => ({ version: 1, value: { name: 'Ginette' } });

@Injectable()
class Source {
  readonly make: () => FormDraft<Typed> = () => justTyped(signal({ name: '' }));
}

@Component({
  selector: 'p-sample-page',
  imports: [FormFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p-form-frame [of]="page" action="Enregistrer" />`,
})
class SamplePage {
  readonly page = formToSave(TestBed.inject(Source).make(), { write: () => Promise.resolve() });
}

@Component({
  selector: 'p-sample-app',
  imports: [RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<router-outlet (activate)="page = $event" />`,
})
class SampleApp {
  page?: SamplePage;
}

describe('leaving a form', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() =>
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()),
  );

  const openPage = async (make: () => FormDraft<Typed>) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'form', component: SamplePage, canDeactivate: [unsavedChangesGuard] },
          { path: 'elsewhere', children: [] },
        ]),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        { provide: Source, useValue: { make } },
      ],
    });
    const fixture = TestBed.createComponent(SampleApp);
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/form');
    await fixture.whenStable();
    const { page } = fixture.componentInstance.page ?? {};
    if (!page) throw new Error('The form did not open.');
    const type = (name: string) => {
      page.fields.name().value.set(name);
      page.fields.name().markAsDirty();
      TestBed.tick();
    };
    return { router, page, type };
  };
  const question = () =>
    eventually(
      () =>
        document.querySelector('mat-dialog-container mat-dialog-content')?.textContent.trim() ||
        null,
    );
  const press = (words: string) =>
    [...document.querySelectorAll<HTMLButtonElement>('mat-dialog-actions button')]
      .find(({ textContent }) => textContent.trim() === words)
      ?.click();

  it('says that what was typed stays in this tab where a draft is kept, and it does', async () => {
    const draft = () => formDraft(() => 'row', start);
    const { router, type } = await openPage(draft);
    type('Ginou');
    const left = router.navigateByUrl('/elsewhere');
    expect(await question()).toContain('Nous le gardons dans cet onglet');
    press('Quitter');
    expect(await left).toBe(true);
    expect(TestBed.runInInjectionContext(draft).model()).toEqual({ name: 'Ginou' });
  });

  it.each([
    ['a form about somebody', () => formInMemory<Typed>(start)],
    ['a form that writes a new row each time', () => justTyped(signal({ name: '' }))],
  ])('says that what was typed is lost where nothing is kept: %s', async (_, draft) => {
    const { router, type } = await openPage(draft);
    type('Ginou');
    const left = router.navigateByUrl('/elsewhere');
    const asked = await question();
    expect(asked).toContain('ce que vous avez saisi sera perdu');
    expect(asked).not.toContain('gardons');
    press('Quitter');
    expect(await left).toBe(true);
    expect(sessionStorage).toHaveLength(0);
  });

  it('stays on the page where the person changes nothing, with what was typed', async () => {
    const { router, page, type } = await openPage(() => formInMemory<Typed>(start));
    type('Ginou');
    const left = router.navigateByUrl('/elsewhere');
    await question();
    press('Ne rien changer');
    expect(await left).toBe(false);
    expect([router.url, page.fields.name().value()]).toEqual(['/form', 'Ginou']);
  });

  it('asks nothing before a form that was not begun is left', async () => {
    const { router } = await openPage(() => formInMemory<Typed>(start));
    expect(await router.navigateByUrl('/elsewhere')).toBe(true);
  });
});
