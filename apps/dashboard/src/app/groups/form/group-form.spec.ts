import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { paths } from '@presence/contract';
import { type Group } from '@presence/domain';
import { aGroup } from '@presence/testing';
import { eventually } from '../../../testing/eventually';
import { harnessOf } from '../../../testing/harness-of';
import { refusal } from '../../../testing/refusal';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { GroupForm } from './group-form';
import { Surroundings } from '../surroundings';

const group = aGroup({ format: 'ONLINE', version: 3 });

describe('GroupForm', () => {
  let fixture: ComponentFixture<GroupForm>;
  let api: HttpTestingController;
  let saved: Group[];
  let rendered: Awaited<ReturnType<typeof renderPage<GroupForm>>>;
  let harness: ReturnType<typeof harnessOf>;

  const open = async (shown: Group | null) => {
    saved = [];
    rendered = await renderPage(GroupForm, {
      inputs: { group: shown },
      on: { saved: (row) => saved.push(row) },
      providers: [Surroundings],
      roles: ['FACILITATOR'],
    });
    ({ api, fixture } = rendered);
    await rendered.answerEmpty(
      ...[paths.venues, paths.branches, paths.organisers, paths.groups].map((list) =>
        list(associationId),
      ),
    );
    harness = harnessOf(fixture);
  };
  const type = (label: string, text: string) => harness.type(label, text);
  const save = () => harness.click('Enregistrer le groupe');
  const settled = () => rendered.settled();

  beforeEach(() => sessionStorage.clear());

  it('says in place what a new group still lacks, and sends nothing', async () => {
    await open(null);
    await save();
    expect(await (await harness.field('Nom du groupe')).getTextErrors()).toEqual([
      'C’est un peu court : écrivez au moins quelques lettres de plus.',
    ]);
    expect(await (await harness.field('Type de groupe')).getTextErrors()).toEqual(['À remplir.']);
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
    api.expectOne(paths.group(associationId, group.id)).flush(
      ...refusal('VALIDATION', 400, {
        issues: [{ path: ['contact', 'phone'], message: 'PHONE_INVALID' }],
      }),
    );
    await settled();
    expect((await (await harness.field('Téléphone public')).getTextErrors())[0]).toContain(
      'Ce numéro n’existe pas',
    );
    expect(await (await harness.control('Lien public')).getValue()).toBe(
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
    TestBed.resetTestingModule();
    await open(group);
    expect(await (await harness.control('Nom du groupe')).getValue()).toBe('Le nom en cours');
    expect(
      (fixture.nativeElement as HTMLElement).querySelector('p-draft-notice')?.textContent,
    ).toContain('Nous avons gardé');
  });

  it('shows both versions when somebody else was faster, and overwrites only when asked', async () => {
    await open(group);
    await type('Nom du groupe', 'Ma version');
    await save();
    api.expectOne(paths.group(associationId, group.id)).flush(...refusal('VERSION_CONFLICT', 412));
    await settled();
    const stored = { ...group, name: 'Leur version', version: 4 };
    api.expectOne(paths.group(associationId, group.id)).flush(stored);
    const shown = await eventually(() => document.querySelector('p-version-conflict-dialog dl'));
    expect(shown.textContent).toMatch(/Ma version[^]*Leur version/);
    await harness.agree('Garder ma saisie');
    const again = await eventually(() => api.match(paths.group(associationId, group.id))[0]);
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    again.flush({ ...stored, name: 'Ma version', version: 5 });
    await settled();
    expect(saved.map(({ version }) => version)).toEqual([5]);
  });
});
