import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { AbsencesPanel } from './absences-panel';
import { awa, openPanel } from '../../../testing/open-panel';
import { associationId } from '../../../testing/sign-in';

describe('AbsencesPanel', () => {
  const absences = [{ id: newId(), from: '2098-12-20', until: '2099-01-03', contacts: 2 }];

  it('tells which contacts an absence leaves open, and takes it back', async () => {
    const { press, api, text } = await openPanel(AbsencesPanel, { of: 'me', absences });
    expect(text()).toContain('2 contacts sont déjà prévus');
    await press('Retirer l’absence du samedi 20 décembre 2098 au samedi 3 janvier 2099');
    api.expectOne({
      method: 'DELETE',
      url: paths.myAbsence(associationId, absences[0]?.id ?? ''),
    });
  });

  it('tells before it is added which sessions one’s own absence frees', async () => {
    const { control, asked, settled, text, button } = await openPanel(AbsencesPanel, {
      of: 'me',
      absences: [],
    });
    await (await control('Premier jour d’absence')).setValue('2098-05-04');
    const lastDay = await control('Dernier jour d’absence');
    // The page is not still before its preview is there.
    const typed = lastDay.setValue('2098-05-06');
    const preview = await asked(
      `${paths.absencePreview(associationId)}?from=2098-05-04&until=2098-05-06`,
    );
    const add = () => button('Ajouter cette absence');
    expect((await add()).disabled).toBe(true);
    const times = { startTime: '18:00', endTime: '20:00' };
    const session = {
      sessionId: newId(),
      groupName: 'Groupe du lundi',
      date: '2098-05-05',
      ...times,
    };
    preview.flush({ sessions: [session], contacts: 1 });
    await typed;
    await settled();
    expect(text()).toContain('lundi 5 mai, Groupe du lundi');
    expect(text()).toContain('Un contact est déjà prévu pendant cette absence.');
    expect((await add()).disabled).toBe(false);
  });

  it('tells before it is added which sessions the absence of somebody else frees', async () => {
    const organiserId = newId();
    const { control, asked, settled, text } = await openPanel(AbsencesPanel, {
      of: { organiserId },
      absences: [],
    });
    await (await control('Premier jour d’absence')).setValue('2098-05-04');
    const typed = (await control('Dernier jour d’absence')).setValue('2098-05-06');
    const url = paths.organiserAbsencePreview(associationId, organiserId);
    const session = {
      ...{ sessionId: newId(), groupName: 'Groupe du lundi', date: '2098-05-05' },
      ...{ startTime: '18:00', endTime: '20:00' },
    };
    (await asked(`${url}?from=2098-05-04&until=2098-05-06`)).flush({
      sessions: [session],
      contacts: 0,
    });
    await typed;
    await settled();
    expect(text()).toContain('Sa place se libère');
    expect(text()).toContain('lundi 5 mai, Groupe du lundi');
    expect(text()).toContain('La personne est prévenue par courriel');
  });

  it('adds one by two dates, in their order', async () => {
    const { control, click, api, asked, text } = await openPanel(AbsencesPanel, {
      of: { volunteerId: awa.id },
      absences: [],
    });
    await (await control('Premier jour d’absence')).setValue('2098-05-04');
    await (await control('Dernier jour d’absence')).setValue('2098-05-01');
    await click('Ajouter cette absence');
    expect(text()).toContain('La fin doit venir après le début.');
    const typed = (await control('Dernier jour d’absence')).setValue('2098-05-06');
    const url = paths.organiserAbsencePreview(associationId, awa.id);
    const nothing = { sessions: [], contacts: 0 };
    (await asked(`${url}?from=2098-05-04&until=2098-05-06`)).flush(nothing);
    await typed;
    await click('Ajouter cette absence');
    expect(api.expectOne(paths.unavailabilities(associationId, awa.id)).request.body).toEqual({
      id: expect.any(String),
      from: '2098-05-04',
      until: '2098-05-06',
    });
  });
});
