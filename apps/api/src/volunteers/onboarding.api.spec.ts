import { paths } from '@presence/contract';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';
import { NOBODY, volunteerHouse, type VolunteerHouse } from '../testing/situations/volunteer-house';

describe('the steps by which volunteers come in', () => {
  let house: VolunteerHouse;
  let api: VolunteerHouse['api'];
  let association: VolunteerHouse['association'];
  let coordinator: VolunteerHouse['coordinator'];
  let awa: VolunteerHouse['awa'];
  let read: VolunteerHouse['read'];

  beforeAll(async () => {
    house = await volunteerHouse();
    ({ api, association, coordinator, awa, read } = house);
  });
  afterAll(() => api.stop());

  const put = (step: 'MEETING' | 'CHARTER' | 'BACKGROUND_CHECK', body: object) =>
    coordinator
      .put(paths.onboardingRecord(association.id, awa.id, step))
      .send({ doneOn: '2026-01-10', charterVersion: '', expiresOn: null, ...body });

  it('that are ticked with a date, in the version of the charter, and unticked', async () => {
    await put('MEETING', {}).expect(200);
    const { body } = await put('CHARTER', { charterVersion: '1' }).expect(200);
    expect(body.onboarding).toEqual({
      blocked: false,
      missing: [
        { step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' },
        { step: 'FIRST_CONTACT_TOGETHER', effect: 'WARN', why: 'NOT_DONE' },
      ],
    });
    expect(
      (await put('CHARTER', { charterVersion: '0' }).expect(200)).body.onboarding.missing[0],
    ).toEqual({ step: 'CHARTER', effect: 'BLOCK', why: 'OLD_CHARTER' });
    const undone = await coordinator
      .delete(paths.onboardingRecord(association.id, awa.id, 'CHARTER'))
      .expect(200);
    expect(undone.body.onboarding).toMatchObject({
      blocked: true,
      missing: [{ step: 'CHARTER', why: 'NOT_DONE' }, {}, {}],
    });
    await coordinator.delete(paths.onboardingRecord(association.id, awa.id, 'CHARTER')).expect(404);
  });

  it('of which a background check leaves its expiry alone', async () => {
    expect((await put('BACKGROUND_CHECK', {}).expect(400)).body.issues).toEqual([
      { path: ['expiresOn'], message: 'REQUIRED' },
    ]);
    const { body } = await put('BACKGROUND_CHECK', { expiresOn: '2099-01-01' }).expect(200);
    expect(body.records).toContainEqual({
      volunteerId: awa.id,
      step: 'BACKGROUND_CHECK',
      doneOn: null,
      charterVersion: '',
      expiresOn: '2099-01-01',
    });
  });

  it('as the association set them', async () => {
    const onboarding = {
      MEETING: 'OFF',
      CHARTER: 'OFF',
      TRAINING: 'BLOCK',
      BACKGROUND_CHECK: 'OFF',
      FIRST_CONTACT_TOGETHER: 'OFF',
    };
    const settings = await api.given.store(association, HomeSupportSettingsRow, {
      values: { onboarding, charterVersion: '2026' },
    });
    expect(await read()).toMatchObject({
      steps: ['TRAINING'],
      charterVersion: '2026',
      onboarding: {
        blocked: true,
        missing: [{ step: 'TRAINING', effect: 'BLOCK', why: 'NOT_DONE' }],
      },
    });
    expect(settings.version).toBe(1);
  });

  it('that exist', async () => {
    await coordinator
      .put(`${paths.volunteer(association.id, awa.id)}/onboarding/HOROSCOPE`)
      .send({ doneOn: '2026-01-10', charterVersion: '', expiresOn: null })
      .expect(404);
    await coordinator
      .put(paths.onboardingRecord(association.id, NOBODY, 'MEETING'))
      .send({ doneOn: '2026-01-10', charterVersion: '', expiresOn: null })
      .expect(404);
  });
});
