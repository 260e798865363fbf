import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { type Rendering, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { FellowOrganiser } from './organisers-api';
import { OrganisersPage } from './organisers-page';

const [me, other] = [newId(), newId()];
const team: FellowOrganiser[] = [
  {
    id: me,
    displayName: 'Claire',
    roles: ['ADMINISTRATOR'],
    email: 'claire@amarres.example',
    branchId: null,
    version: 1,
  },
  {
    id: other,
    displayName: 'Malik',
    roles: ['FACILITATOR'],
    email: 'malik@amarres.example',
    branchId: null,
    version: 4,
  },
];

describe('OrganisersPage', () => {
  const open = async (roles: Role[], inputs: Rendering<OrganisersPage>['inputs'] = {}) => {
    sessionStorage.clear();
    const rendered = await renderPage(OrganisersPage, {
      inputs,
      roles,
      association: { organiserId: me },
    });
    const { answerList, answerEmpty, fixture } = rendered;
    const administers = roles.includes('ADMINISTRATOR');
    const shown = administers
      ? team
      : team.map(({ id, displayName, roles }) => ({ id, displayName, roles }));
    await answerList(paths.organisers(associationId), FellowOrganiser, shown);
    if (administers) await answerEmpty(paths.invitations(associationId));
    const { loader, root } = harnessOf(fixture);
    return { ...rendered, loader, page: root, text: rendered.text() };
  };

  it('shows fellow organisers their names and roles, and nothing to change', async () => {
    const { loader, text } = await open(['FACILITATOR']);
    expect(text).toContain('Malik');
    expect(await loader.getAllHarnesses(MatButtonHarness)).toHaveLength(0);
  });

  it('lets whoever coordinates note an absence of anybody, and change no role', async () => {
    const { loader, page, answerEmpty } = await open(['COORDINATOR'], { absences: other });
    await answerEmpty(paths.organiserAbsences(associationId, other));
    const names = await Promise.all(
      (await loader.getAllHarnesses(MatButtonHarness)).map((button) => button.getText()),
    );
    expect(names).toEqual(['Noter une absence', 'Ajouter cette absence', 'Fermer']);
    expect(await page.getAllHarnesses(MatInputHarness)).toHaveLength(2);
  });

  it('invites by address and roles, with an id made here so that a repeat acts once', async () => {
    const { api, loader } = await open(['ADMINISTRATOR'], { inviter: '' });
    await (await loader.getHarness(MatInputHarness)).setValue('Paul@Amarres.example');
    await (await loader.getHarness(MatCheckboxHarness.with({ label: /Coordination/ }))).check();
    await (await loader.getHarness(MatButtonHarness.with({ text: /Envoyer/ }))).click();
    const { request } = api.expectOne({ method: 'POST', url: paths.invitations(associationId) });
    expect(request.body).toMatchObject({
      email: 'Paul@Amarres.example',
      roles: ['COORDINATOR', 'FACILITATOR'],
      locale: 'fr',
    });
    expect(request.body.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('does not invite without a role', async () => {
    const { fixture, api, loader } = await open(['ADMINISTRATOR'], { inviter: '' });
    await (await loader.getHarness(MatInputHarness)).setValue('paul@amarres.example');
    await (await loader.getHarness(MatCheckboxHarness.with({ label: /Animation/ }))).uncheck();
    await (await loader.getHarness(MatButtonHarness.with({ text: /Envoyer/ }))).click();
    expect(
      (fixture.nativeElement as HTMLElement).querySelector('fieldset [role=alert]')?.textContent,
    ).toContain('au moins une réponse');
    api.expectNone({ method: 'POST', url: paths.invitations(associationId) });
  });

  it('asks once, by name, before removing someone', async () => {
    const { api, asked, settled, loader, page } = await open(['ADMINISTRATOR']);
    const tapped = loader
      .getHarness(MatButtonHarness.with({ text: /^Retirer/ }))
      .then((button) => button.click());
    const session = {
      ...{ sessionId: newId(), groupName: 'Groupe du lundi', date: '2098-05-05' },
      ...{ startTime: '18:00', endTime: '20:00' },
    };
    const preview = await asked(paths.organiserAbsencePreview(associationId, other));
    preview.flush({ sessions: [session], contacts: 2 });
    await tapped;
    await settled();
    const words = document.querySelector('mat-dialog-container')?.textContent;
    expect(words).toContain('se libèrent (1) : Groupe du lundi (lundi 5 mai)');
    expect(words).toContain('Appels et visites à reprendre : 2.');
    expect(document.querySelector('mat-dialog-container')?.textContent).toContain(
      'Retirer Malik de l’équipe',
    );
    await (await page.getHarness(MatButtonHarness.with({ text: 'Retirer de l’équipe' }))).click();
    const { request } = await eventually(
      () => api.match({ method: 'DELETE', url: paths.organiser(associationId, other) })[0],
    );
    expect(request.headers.get('If-Match')).toBe('"4"');
  });
});
