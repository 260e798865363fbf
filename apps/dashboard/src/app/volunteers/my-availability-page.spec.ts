import { type MyVolunteerView, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { MyAvailabilityPage } from './my-availability-page';

const absences = [{ id: newId(), from: '2098-08-01', until: '2098-08-15', contacts: 0 }];

const mine: MyVolunteerView = {
  ...aVolunteer(),
  displayName: 'Awa',
  communeName: 'Lyon',
  coordinatesTyped: false,
  unavailabilities: [],
  onboarding: { missing: [{ step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' }], blocked: false },
};

describe('MyAvailabilityPage', () => {
  const open = async (body: object, status = 200) => {
    sessionStorage.clear();
    const { asked, settled, text } = await renderPage(MyAvailabilityPage);
    (await asked(paths.myAbsences(associationId))).flush(absences);
    const request = await asked(paths.myVolunteer(associationId));
    request.flush(body, { status, statusText: 'x' });
    await settled();
    return text();
  };

  it('shows the week, the absences and what is left of the onboarding', async () => {
    const text = await open(mine);
    for (const words of [
      'lundi 9 h – 12 h',
      'au vendredi 15 août 2098',
      'Il reste : Formation (à faire)',
      'Appels et visites · Lyon',
    ])
      expect(text).toContain(words);
  });

  it('says to a newcomer who opens a profile, instead of that something is missing', async () => {
    const problem = {
      type: 'about:blank',
      title: 'NOT_FOUND',
      status: 404,
      code: 'NOT_FOUND',
      issues: [],
      details: {},
    };
    expect(await open(problem, 404)).toContain(
      'Votre coordination l’ouvre après votre rencontre d’accueil',
    );
    const alerts = [...document.querySelectorAll('[role=alert]')];
    expect(alerts.map(({ textContent }) => textContent).join('')).toBe('');
  });
});
