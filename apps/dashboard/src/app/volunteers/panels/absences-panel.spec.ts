import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { AbsencesPanel } from './absences-panel';
import { awa, openPanel } from '../../../testing/open-panel';
import { associationId } from '../../../testing/sign-in';

describe('AbsencesPanel', () => {
  const absences = [{ id: newId(), from: '2098-12-20', until: '2099-01-03', contacts: 2 }];

  it('tells which contacts an absence leaves open, and takes it back', async () => {
    const { press, api, text } = await openPanel(AbsencesPanel, { volunteerId: 'me', absences });
    expect(text()).toContain('2 contacts sont déjà prévus');
    await press('Retirer l’absence du samedi 20 décembre 2098 au samedi 3 janvier 2099');
    api.expectOne({
      method: 'DELETE',
      url: paths.unavailability(associationId, 'me', absences[0]?.id ?? ''),
    });
  });

  it('adds one by two dates, in their order', async () => {
    const { control, click, api, text } = await openPanel(AbsencesPanel, {
      volunteerId: awa.id,
      absences: [],
    });
    await (await control('Premier jour d’absence')).setValue('2098-05-04');
    await (await control('Dernier jour d’absence')).setValue('2098-05-01');
    await click('Ajouter cette absence');
    expect(text()).toContain('La fin doit venir après le début.');
    await (await control('Dernier jour d’absence')).setValue('2098-05-06');
    await click('Ajouter cette absence');
    expect(api.expectOne(paths.unavailabilities(associationId, awa.id)).request.body).toEqual({
      id: expect.any(String),
      from: '2098-05-04',
      until: '2098-05-06',
    });
  });
});
