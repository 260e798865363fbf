import { MyVolunteerDraft, paths, type VolunteerDraft, type VolunteerSummary } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import type { OrganiserRow } from '../associations/organiser.entity';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';
import { HomesAreRounded1763801300000 } from '../database/migrations/1763801300000-homes-are-rounded';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { VolunteerRow } from './volunteer.entity';

type Browser = Awaited<ReturnType<typeof signIn>>;

const NOBODY = '01890000-0000-7000-8000-000000000000';
const draftFor = (id: Id, over: Partial<VolunteerDraft> = {}): VolunteerDraft => {
  const { latitude: _a, longitude: _o, version: _v, ...profile } = aVolunteer({ id });
  return { ...profile, coordinates: null, ...over };
};

describe('volunteers', () => {
  let api: TestApi;
  let association: { id: Id };
  let coordinator: Browser;
  let volunteer: Browser;
  let awa: OrganiserRow;
  let luc: OrganiserRow;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.commune();
    await api.given.organiser(association, 'claire@amarres.example', ['COORDINATOR']);
    awa = await api.given.organiser(association, 'awa@amarres.example', ['VOLUNTEER']);
    luc = await api.given.organiser(association, 'luc@amarres.example', ['VOLUNTEER']);
    coordinator = await signIn(api, 'claire@amarres.example');
    volunteer = await signIn(api, 'awa@amarres.example');
    await coordinator.post(paths.volunteers(association.id)).send(draftFor(awa.id)).expect(201);
  });
  afterAll(() => api.stop());

  const read = async () => (await coordinator.get(paths.volunteer(association.id, awa.id)).expect(200)).body;
  const mine = async () => (await volunteer.get(paths.myVolunteer(association.id)).expect(200)).body;

  it('are listed with what they lack and what they carry; those without a profile by name', async () => {
    const { body } = await coordinator.get(paths.volunteers(association.id)).expect(200);
    expect(body).toEqual([
      {
        id: awa.id,
        displayName: 'awa',
        profile: expect.objectContaining({
          calls: true, communeName: 'Lyon', freeMinutes: 330, maxContactsPerWeek: 4, awayUntil: null,
          onboarding: { blocked: true, missing: expect.arrayContaining([{ step: 'MEETING', effect: 'BLOCK', why: 'NOT_DONE' }]) },
          load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
        }),
      },
      { id: luc.id, displayName: 'luc', profile: null },
    ] satisfies VolunteerSummary[]);
  });

  it('have a profile opened once, for organisers of the association only', async () => {
    const paul = await api.given.organiser(association, 'paul@amarres.example', ['FACILITATOR']);
    await Promise.all([1, 2].map(() => coordinator.post(paths.volunteers(association.id)).send(draftFor(paul.id)).expect(201)));
    const elsewhere = await api.given.association();
    const stranger = await api.given.organiser(elsewhere, 'stranger@autre.example', ['VOLUNTEER']);
    for (const id of [stranger.id, NOBODY]) await coordinator.post(paths.volunteers(association.id)).send(draftFor(id)).expect(404);
  });

  it('stand where their commune does unless their place was typed, and are free in the fewest windows', async () => {
    const { version } = await read();
    const availability = [{ weekday: 'TU', start: '10:00', end: '12:00' }, { weekday: 'TU', start: '09:00', end: '10:00' }] as const;
    const change = draftFor(awa.id, { coordinates: { latitude: 45.5, longitude: 4.9 }, availability: [...availability] });
    const { body } = await coordinator.put(paths.volunteer(association.id, awa.id)).set('If-Match', String(version)).send(change).expect(200);
    expect(body).toMatchObject({ latitude: 45.5, availability: [{ weekday: 'TU', start: '09:00', end: '12:00' }], version: version + 1 });
    await coordinator.put(paths.volunteer(association.id, awa.id)).set('If-Match', String(version)).send(change).expect(412);
  });

  it('are kept apart from known volunteers only', async () => {
    const { version } = await read();
    const change = draftFor(awa.id, { notPairedWith: [luc.id] });
    const { body } = await coordinator.put(paths.volunteer(association.id, awa.id)).set('If-Match', String(version)).send(change).expect(400);
    expect(body.issues).toEqual([{ path: ['notPairedWith'], message: 'ID_INVALID' }]);
  });

  it('change what is theirs, and read nothing of whom they are kept apart from', async () => {
    const before = await mine();
    expect(before).toMatchObject({ displayName: 'awa', communeName: 'Lyon' });
    for (const hidden of ['notPairedWith', 'records', 'load']) expect(before).not.toHaveProperty(hidden);
    const own = { phone: null, languages: ['fr', 'ar'], travel: 'BIKE', radiusKm: 5, maxContactsPerWeek: 3, maxVisitsPerWeek: 1, maxContactsPerDay: 1, maxPeople: 2, acceptsPets: false, acceptsSmoking: false, acceptsStairs: true, availability: [{ weekday: 'MO', start: '09:00', end: '11:00' }] };
    const put = (body: object) => volunteer.put(paths.myVolunteer(association.id)).set('If-Match', String(before.version)).send(body);
    for (const foreign of [{ withMinors: true }, { notPairedWith: [] }, { id: luc.id }, { inseeCode: '69123' }, { visits: false }])
      expect((await put({ ...own, ...foreign }).expect(400)).body.issues[0]).toEqual({ path: Object.keys(foreign), message: 'FIELD_UNKNOWN' });
    expect((await put(own).expect(200)).body).toMatchObject({ ...own, version: before.version + 1 });
  });

  it('say where they set out from, no closer than some hundred metres, and go back to their commune', async () => {
    const own = MyVolunteerDraft.parse(Object.fromEntries(Object.entries(await mine()).filter(([key]) => key in MyVolunteerDraft.shape)));
    const put = async (coordinates: object | null) => (await volunteer.put(paths.myVolunteer(association.id)).set('If-Match', String((await mine()).version)).send({ ...own, coordinates }).expect(200)).body;
    expect(await put({ latitude: 45.761234, longitude: 4.832987 })).toMatchObject({ latitude: 45.761, longitude: 4.833, coordinatesTyped: true });
    expect(await put(null)).toMatchObject({ latitude: 45.7485, longitude: 4.8467, coordinatesTyped: false });
  });

  it('who typed their home before it was rounded are rounded too, and those in the middle of their commune stay there', async () => {
    const place = () => api.given.within(association.id, (db) => db.query('select latitude, longitude from volunteer where id = $1', [awa.id]));
    const put = (latitude: number, longitude: number) => api.given.within(association.id, (db) => db.query('update volunteer set latitude = $2, longitude = $3 where id = $1', [awa.id, latitude, longitude]));
    const [centre] = await place();
    const migration = async () => {
      const runner = api.owner.createQueryRunner();
      await runner.startTransaction();
      await new HomesAreRounded1763801300000().up(runner);
      await runner.commitTransaction();
      await runner.release();
    };
    await migration();
    expect(await place()).toEqual([centre]);
    await put(45.761234, 4.832987);
    await migration();
    expect(await place()).toEqual([{ latitude: 45.761, longitude: 4.833 }]);
    const [forced] = await api.owner.query(`select relforcerowsecurity as forced from pg_class where relname = 'volunteer'`);
    expect(forced).toEqual({ forced: true });
    await put(centre.latitude, centre.longitude);
  });

  it('read no list, no colleague and no onboarding to tick', async () => {
    await api.given.store(association, VolunteerRow, aVolunteer({ id: luc.id }));
    const tick = { doneOn: '2026-01-10', charterVersion: '', expiresOn: null };
    await volunteer.get(paths.volunteers(association.id)).expect(403);
    await volunteer.get(paths.volunteer(association.id, luc.id)).expect(403);
    await volunteer.put(paths.volunteer(association.id, awa.id)).set('If-Match', '1').send(draftFor(awa.id)).expect(403);
    await volunteer.put(paths.onboardingRecord(association.id, awa.id, 'MEETING')).send(tick).expect(403);
    await volunteer.post(paths.unavailabilities(association.id, luc.id)).send({ id: newId(), from: '2026-12-01', until: '2026-12-02' }).expect(403);
    await volunteer.get(paths.matches(association.id)).expect(403);
  });

  it('without a profile find none of their own', async () => {
    await api.given.organiser(association, 'neuf@amarres.example', ['VOLUNTEER']);
    const newcomer = await signIn(api, 'neuf@amarres.example');
    await newcomer.get(paths.myVolunteer(association.id)).expect(404);
    await newcomer.post(paths.unavailabilities(association.id, 'me')).send({ id: newId(), from: '2026-12-01', until: '2026-12-02' }).expect(404);
  });

  it('of another association are as if they did not exist', async () => {
    const elsewhere = await api.given.association();
    const other = await api.given.organiser(elsewhere, 'eva@autre.example', ['VOLUNTEER', 'COORDINATOR']);
    await api.given.store(elsewhere, VolunteerRow, aVolunteer({ id: other.id }));
    const swapped = await coordinator.get(paths.volunteer(association.id, other.id)).expect(404);
    expect(swapped.text).toBe((await coordinator.get(paths.volunteer(association.id, NOBODY)).expect(404)).text);
    await coordinator.get(paths.volunteer(elsewhere.id, other.id)).expect(404);
  });

  describe('come in by steps', () => {
    const put = (step: 'MEETING' | 'CHARTER' | 'BACKGROUND_CHECK', body: object) => coordinator.put(paths.onboardingRecord(association.id, awa.id, step)).send({ doneOn: '2026-01-10', charterVersion: '', expiresOn: null, ...body });

    it('that are ticked with a date, in the version of the charter, and unticked', async () => {
      await put('MEETING', {}).expect(200);
      const { body } = await put('CHARTER', { charterVersion: '1' }).expect(200);
      expect(body.onboarding).toEqual({ blocked: false, missing: [{ step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' }, { step: 'FIRST_CONTACT_TOGETHER', effect: 'WARN', why: 'NOT_DONE' }] });
      expect((await put('CHARTER', { charterVersion: '0' }).expect(200)).body.onboarding.missing[0]).toEqual({ step: 'CHARTER', effect: 'BLOCK', why: 'OLD_CHARTER' });
      const undone = await coordinator.delete(paths.onboardingRecord(association.id, awa.id, 'CHARTER')).expect(200);
      expect(undone.body.onboarding).toMatchObject({ blocked: true, missing: [{ step: 'CHARTER', why: 'NOT_DONE' }, {}, {}] });
      await coordinator.delete(paths.onboardingRecord(association.id, awa.id, 'CHARTER')).expect(404);
    });

    it('of which a background check leaves its expiry alone', async () => {
      expect((await put('BACKGROUND_CHECK', {}).expect(400)).body.issues).toEqual([{ path: ['expiresOn'], message: 'REQUIRED' }]);
      const { body } = await put('BACKGROUND_CHECK', { expiresOn: '2099-01-01' }).expect(200);
      expect(body.records).toContainEqual({ volunteerId: awa.id, step: 'BACKGROUND_CHECK', doneOn: null, charterVersion: '', expiresOn: '2099-01-01' });
    });

    it('as the association set them', async () => {
      const onboarding = { MEETING: 'OFF', CHARTER: 'OFF', TRAINING: 'BLOCK', BACKGROUND_CHECK: 'OFF', FIRST_CONTACT_TOGETHER: 'OFF' };
      const settings = await api.given.store(association, HomeSupportSettingsRow, { values: { onboarding, charterVersion: '2026' } });
      expect(await read()).toMatchObject({ steps: ['TRAINING'], charterVersion: '2026', onboarding: { blocked: true, missing: [{ step: 'TRAINING', effect: 'BLOCK', why: 'NOT_DONE' }] } });
      expect(settings.version).toBe(1);
    });

    it('that exist', async () => {
      await coordinator.put(`${paths.volunteer(association.id, awa.id)}/onboarding/HOROSCOPE`).send({ doneOn: '2026-01-10', charterVersion: '', expiresOn: null }).expect(404);
      await coordinator.put(paths.onboardingRecord(association.id, NOBODY, 'MEETING')).send({ doneOn: '2026-01-10', charterVersion: '', expiresOn: null }).expect(404);
    });
  });
});
