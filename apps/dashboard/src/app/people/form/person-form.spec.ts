import { paths, PersonDraft, type PersonView } from '@presence/contract';
import { aPersonView } from '@presence/testing';
import { harnessOf } from '../../../testing/harness-of';
import { refusal } from '../../../testing/refusal';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { eventually } from '../../../testing/eventually';
import { PersonForm } from './person-form';

const ginette = aPersonView({
  emergencyContact: { name: 'Luc', relation: 'neveu', phone: '0199005678' },
});

describe('PersonForm', () => {
  const open = async (person: PersonView | null) => {
    sessionStorage.clear();
    const rendered = await renderPage(PersonForm, { inputs: { person } });
    await rendered.answerEmpty(paths.branches(associationId), paths.organisers(associationId));
    const { control, click } = harnessOf(rendered.fixture);
    return { ...rendered, control, save: () => click('Enregistrer la fiche') };
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
    api
      .expectOne(paths.person(associationId, ginette.id))
      .flush(...refusal('VERSION_CONFLICT', 412));
    const again = await eventually(() => api.match(paths.person(associationId, ginette.id))[0]);
    again.flush({ ...ginette, firstName: 'Huguette', version: 4 });
    const shown = await eventually(() => document.querySelector('p-version-conflict-dialog dl'));
    expect(shown.textContent).toMatch(/Georgette[^]*Huguette/);
  });
});
