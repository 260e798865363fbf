import { paths, type VolunteerSummary } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import { signIn } from '../testing/sign-in';
import {
  draftFor,
  NOBODY,
  volunteerHouse,
  type VolunteerHouse,
} from '../testing/situations/volunteer-house';
import { VolunteerRow } from './volunteer.entity';

describe('volunteers', () => {
  let house: VolunteerHouse;
  let api: VolunteerHouse['api'];
  let association: VolunteerHouse['association'];
  let coordinator: VolunteerHouse['coordinator'];
  let volunteer: VolunteerHouse['volunteer'];
  let awa: VolunteerHouse['awa'];
  let luc: VolunteerHouse['luc'];
  let read: VolunteerHouse['read'];
  let mine: VolunteerHouse['mine'];

  beforeAll(async () => {
    house = await volunteerHouse();
    ({ api, association, coordinator, volunteer, awa, luc, read, mine } = house);
  });
  afterAll(() => api.stop());

  it('are listed with what they lack and what they carry; those without a profile by name', async () => {
    const { body } = await coordinator.get(paths.volunteers(association.id)).expect(200);
    expect(body).toEqual([
      {
        id: awa.id,
        displayName: 'awa',
        profile: expect.objectContaining({
          calls: true,
          communeName: 'Lyon',
          freeMinutes: 330,
          maxContactsPerWeek: 4,
          awayUntil: null,
          onboarding: {
            blocked: true,
            missing: expect.arrayContaining([
              { step: 'MEETING', effect: 'BLOCK', why: 'NOT_DONE' },
            ]),
          },
          load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
        }),
      },
      { id: luc.id, displayName: 'luc', profile: null },
    ] satisfies VolunteerSummary[]);
  });

  it('have a profile opened once, for organisers of the association only', async () => {
    const paul = await api.given.organiser(association, 'paul@amarres.example', ['FACILITATOR']);
    await Promise.all(
      [1, 2].map(() =>
        coordinator.post(paths.volunteers(association.id)).send(draftFor(paul.id)).expect(201),
      ),
    );
    const elsewhere = await api.given.association();
    const stranger = await api.given.organiser(elsewhere, 'stranger@autre.example', ['VOLUNTEER']);
    for (const id of [stranger.id, NOBODY])
      await coordinator.post(paths.volunteers(association.id)).send(draftFor(id)).expect(404);
  });

  it('are kept apart from known volunteers only', async () => {
    const { version } = await read();
    const change = draftFor(awa.id, { notPairedWith: [luc.id] });
    const { body } = await coordinator
      .put(paths.volunteer(association.id, awa.id))
      .set('If-Match', String(version))
      .send(change)
      .expect(400);
    expect(body.issues).toEqual([{ path: ['notPairedWith'], message: 'ID_INVALID' }]);
  });

  it('change what is theirs, and read nothing of whom they are kept apart from', async () => {
    const before = await mine();
    expect(before).toMatchObject({ displayName: 'awa', communeName: 'Lyon' });
    for (const hidden of ['notPairedWith', 'records', 'load'])
      expect(before).not.toHaveProperty(hidden);
    const own = {
      phone: null,
      languages: ['fr', 'ar'],
      travel: 'BIKE',
      radiusKm: 5,
      maxContactsPerWeek: 3,
      maxVisitsPerWeek: 1,
      maxContactsPerDay: 1,
      maxPeople: 2,
      acceptsPets: false,
      acceptsSmoking: false,
      acceptsStairs: true,
      availability: [{ weekday: 'MO', start: '09:00', end: '11:00' }],
    };
    const put = (body: object) =>
      volunteer
        .put(paths.myVolunteer(association.id))
        .set('If-Match', String(before.version))
        .send(body);
    for (const foreign of [
      { withMinors: true },
      { notPairedWith: [] },
      { id: luc.id },
      { inseeCode: '69123' },
      { visits: false },
    ])
      expect((await put({ ...own, ...foreign }).expect(400)).body.issues[0]).toEqual({
        path: Object.keys(foreign),
        message: 'FIELD_UNKNOWN',
      });
    expect((await put(own).expect(200)).body).toMatchObject({
      ...own,
      version: before.version + 1,
    });
  });

  it('read no list, no colleague and no onboarding to tick', async () => {
    await api.given.store(association, VolunteerRow, aVolunteer({ id: luc.id }));
    const tick = { doneOn: '2026-01-10', charterVersion: '', expiresOn: null };
    await volunteer.get(paths.volunteers(association.id)).expect(403);
    await volunteer.get(paths.volunteer(association.id, luc.id)).expect(403);
    await volunteer
      .put(paths.volunteer(association.id, awa.id))
      .set('If-Match', '1')
      .send(draftFor(awa.id))
      .expect(403);
    await volunteer
      .put(paths.onboardingRecord(association.id, awa.id, 'MEETING'))
      .send(tick)
      .expect(403);
    await volunteer
      .post(paths.unavailabilities(association.id, luc.id))
      .send({ id: newId(), from: '2026-12-01', until: '2026-12-02' })
      .expect(403);
    await volunteer.get(paths.matches(association.id)).expect(403);
  });

  it('without a profile find none of their own', async () => {
    await api.given.organiser(association, 'neuf@amarres.example', ['VOLUNTEER']);
    const newcomer = await signIn(api, 'neuf@amarres.example');
    await newcomer.get(paths.myVolunteer(association.id)).expect(404);
    await newcomer
      .post(paths.unavailabilities(association.id, 'me'))
      .send({ id: newId(), from: '2026-12-01', until: '2026-12-02' })
      .expect(404);
  });

  it('of another association are as if they did not exist', async () => {
    const elsewhere = await api.given.association();
    const other = await api.given.organiser(elsewhere, 'eva@autre.example', [
      'VOLUNTEER',
      'COORDINATOR',
    ]);
    await api.given.store(elsewhere, VolunteerRow, aVolunteer({ id: other.id }));
    const swapped = await coordinator.get(paths.volunteer(association.id, other.id)).expect(404);
    expect(swapped.text).toBe(
      (await coordinator.get(paths.volunteer(association.id, NOBODY)).expect(404)).text,
    );
    await coordinator.get(paths.volunteer(elsewhere.id, other.id)).expect(404);
  });
});
