import { paths } from '@presence/contract';
import { eventually } from '../../../testing/eventually';
import { OnboardingPanel } from './onboarding-panel';
import { awa, openPanel } from '../../../testing/open-panel';
import { associationId } from '../../../testing/sign-in';

describe('OnboardingPanel', () => {
  it('says what is missing, why, and that it keeps the volunteer out of a rota', async () => {
    const { text } = await openPanel(OnboardingPanel, { volunteer: awa });
    expect(text()).toContain(
      'Ne peut pas encore être planifié·e : Rencontre d’accueil (à faire), Charte signée (signée dans une ancienne version).',
    );
    expect(text()).toContain('Indispensable avant tout contact');
    expect(text()).toContain('Demandé, sans empêcher les contacts');
  });

  it('records the charter in its current version, and a check by nothing but its expiry', async () => {
    const { control, click, press, api } = await openPanel(OnboardingPanel, { volunteer: awa });
    await press('Noter : Charte signée');
    await (await control('Fait le')).setValue('2026-02-03');
    await click('Enregistrer');
    const charter = api.expectOne(paths.onboardingRecord(associationId, awa.id, 'CHARTER'));
    expect(charter.request.body).toEqual({
      doneOn: '2026-02-03',
      charterVersion: '2026',
      expiresOn: null,
    });
    charter.flush(awa);
    await eventually(() => (document.querySelector('mat-snack-bar-container') ? true : null));
    await press('Noter : Vérification d’honorabilité');
    await (await control('Valable jusqu’au')).setValue('2027-02-03');
    await click('Enregistrer');
    expect(
      api.expectOne(paths.onboardingRecord(associationId, awa.id, 'BACKGROUND_CHECK')).request.body,
    ).toEqual({ doneOn: null, charterVersion: '', expiresOn: '2027-02-03' });
  });

  it('puts what the API refuses beside its field', async () => {
    const { click, press, api, text } = await openPanel(OnboardingPanel, { volunteer: awa });
    await press('Noter : Rencontre d’accueil');
    await click('Enregistrer');
    const issues = [{ path: ['doneOn'], message: 'DATE_IN_FUTURE' }];
    api
      .expectOne({ method: 'PUT' })
      .flush(
        { type: 'about:blank', title: 'x', status: 400, code: 'VALIDATION', issues, details: {} },
        { status: 400, statusText: 'x' },
      );
    await eventually(() => (text().includes('n’est pas encore arrivée') ? true : null));
  });
});
