import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, outputBinding } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { provideRouter } from '@angular/router';
import { type Me, paths } from '@presence/contract';
import { type Group, type Issue, newId } from '@presence/domain';
import { aGroup } from '@presence/testing';
import { SignedIn } from '../../accounts/signed-in';
import { CurrentAssociation } from '../../associations/current-association';
import { refusals } from '../../accounts/refusals.interceptor';
import { GroupForm } from './group-form';
import { Surroundings } from '../surroundings';

const associationId = newId();
const seats: Me['seats'] = [
  {
    organiserId: newId(),
    associationId,
    associationSlug: 'amarres',
    associationName: 'Les Amarres',
    timeZone: 'Europe/Paris',
    roles: ['FACILITATOR'],
  },
];
const group = aGroup({ format: 'ONLINE', version: 3 });

// Material’s harnesses wait for every change of a large form.
jest.setTimeout(20_000);

describe('GroupForm', () => {
  let fixture: ComponentFixture<GroupForm>;
  let loader: HarnessLoader;
  let api: HttpTestingController;
  let saved: Group[];

  const settled = async () => {
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
  };
  /** A dialog is loaded when first needed, and closes with a movement. */
  const eventually = async <T>(find: () => T | null | undefined): Promise<T> => {
    for (let tries = 0; tries < 100; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error('It never came');
  };
  const open = async (shown: Group | null) => {
    saved = [];
    fixture = TestBed.createComponent(GroupForm, {
      bindings: [
        inputBinding('group', () => shown),
        outputBinding<Group>('saved', (row) => saved.push(row)),
      ],
    });
    fixture.detectChanges();
    for (const list of [paths.venues, paths.branches, paths.organisers, paths.groups])
      for (const asked of api.match(list(associationId))) asked.flush([]);
    await fixture.whenStable();
    loader = TestbedHarnessEnvironment.loader(fixture);
  };
  const field = (floatingLabelText: string) =>
    loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }));
  const type = async (label: string, text: string) =>
    (await (await field(label)).getControl(MatInputHarness))?.setValue(text);
  const save = async () =>
    (await loader.getHarness(MatButtonHarness.with({ text: 'Enregistrer le groupe' }))).click();
  const refuse = (code: string, status: number, issues: Issue[] = []) =>
    [
      { type: 'about:blank', title: 'x', status, code, issues, details: {} },
      { status, statusText: 'x' },
    ] as const;

  beforeEach(async () => {
    sessionStorage.clear();
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        Surroundings,
      ],
    });
    api = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(SignedIn).load();
    api.expectOne(paths.me).flush({
      id: newId(),
      email: 'claire@amarres.example',
      displayName: 'Claire',
      locale: 'fr',
      seats,
    } satisfies Me);
    await loaded;
    TestBed.inject(CurrentAssociation).take('amarres');
  });

  it('says in place what a new group still lacks, and sends nothing', async () => {
    await open(null);
    await save();
    expect(await (await field('Nom du groupe')).getTextErrors()).toEqual([
      'C’est un peu court : écrivez au moins quelques lettres de plus.',
    ]);
    expect(await (await field('Type de groupe')).getTextErrors()).toEqual(['À remplir.']);
    api.expectNone(paths.groups(associationId));
  });

  it('sends what is left empty as null, over the version that was read', async () => {
    await open(group);
    await type('Téléphone public', '');
    await save();
    const { request } = api.expectOne(paths.group(associationId, group.id));
    expect(request.headers.get('If-Match')).toBe('"3"');
    const { timeZone: _, archivedAt: __, version: ___, ...draft } = group;
    expect(request.body).toEqual({
      ...draft,
      contact: { phone: null, email: null, relayEmail: null },
    });
  });

  it('puts what the API refuses onto the nested field, and keeps what was typed', async () => {
    await open(group);
    await type('Lien public', 'https://visio.example/salon');
    await save();
    api
      .expectOne(paths.group(associationId, group.id))
      .flush(
        ...refuse('VALIDATION', 400, [{ path: ['contact', 'phone'], message: 'PHONE_INVALID' }]),
      );
    await settled();
    expect((await (await field('Téléphone public')).getTextErrors())[0]).toContain(
      'Ce numéro n’existe pas',
    );
    expect(await (await (await field('Lien public')).getControl(MatInputHarness))?.getValue()).toBe(
      'https://visio.example/salon',
    );
    expect(saved).toEqual([]);
  });

  it('says what becomes public while it is typed', async () => {
    await open(
      aGroup({ contact: { phone: null, email: null, relayEmail: 'relais@amarres.example' } }),
    );
    const told = () =>
      (fixture.nativeElement as HTMLElement).querySelector('.told')?.textContent ?? '';
    expect(told()).toContain('un formulaire de message, sans votre adresse');
    expect(told()).not.toContain('relais@amarres.example');
    await type('Téléphone public', '06 39 98 00 11');
    expect(told()).toContain('le téléphone 06 39 98 00 11');
  });

  it('finds again after a reload what had been typed', async () => {
    await open(group);
    await type('Nom du groupe', 'Le nom en cours');
    fixture.destroy();
    await open(group);
    expect(
      await (await (await field('Nom du groupe')).getControl(MatInputHarness))?.getValue(),
    ).toBe('Le nom en cours');
    expect(
      (fixture.nativeElement as HTMLElement).querySelector('p-draft-notice')?.textContent,
    ).toContain('Nous avons gardé');
  });

  it('shows both versions when somebody else was faster, and overwrites only when asked', async () => {
    await open(group);
    await type('Nom du groupe', 'Ma version');
    await save();
    api.expectOne(paths.group(associationId, group.id)).flush(...refuse('VERSION_CONFLICT', 412));
    await settled();
    const stored = { ...group, name: 'Leur version', version: 4 };
    api.expectOne(paths.group(associationId, group.id)).flush(stored);
    const documents = TestbedHarnessEnvironment.documentRootLoader(fixture);
    const shown = await eventually(() => document.querySelector('p-version-conflict-dialog dl'));
    expect(shown.textContent).toMatch(/Ma version[^]*Leur version/);
    await (await documents.getHarness(MatButtonHarness.with({ text: 'Garder ma saisie' }))).click();
    const again = await eventually(() => api.match(paths.group(associationId, group.id))[0]);
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    again.flush({ ...stored, name: 'Ma version', version: 5 });
    await settled();
    expect(saved.map(({ version }) => version)).toEqual([5]);
  });
});
