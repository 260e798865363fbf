import { paths, type MatchDraft } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import type { OrganiserRow } from '../associations/organiser.entity';
import { accompanied } from '../testing/accompanied';
import { givenFarAway } from '../testing/situations/far-away';
import { signIn, type Browser } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { UnavailabilityRow } from '../absences/unavailability.entity';
import { VolunteerRow } from './volunteer.entity';

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
  for (const { id } of [awa, luc])
    await api.given.store(association, VolunteerRow, aVolunteer({ id }));
  coordinator = await signIn(api, 'claire@amarres.example');
  volunteer = await signIn(api, 'awa@amarres.example');
});
afterAll(() => api.stop());

describe('absences', () => {
  const add = (from: string, until: string, id: Id = newId()) =>
    volunteer.post(paths.unavailabilities(association.id, 'me')).send({ id, from, until });

  it('are shown for thirty days after, counted where the association lives', async () => {
    const {
      association: far,
      organiser: iris,
      day,
    } = await givenFarAway(api, 'iles@amarres.example');
    for (const plus of [-30, -31])
      await api.given.store(far, UnavailabilityRow, {
        id: newId(),
        organiserId: iris.id,
        from: day(plus),
        until: day(plus),
      });
    const { body } = await (
      await signIn(api, 'iles@amarres.example')
    )
      .get(paths.volunteer(far.id, iris.id))
      .expect(200);
    expect(body.unavailabilities.map(({ until }: { until: string }) => until)).toEqual([day(-30)]);
  });

  it('are entered by the volunteer, joined where they meet, and taken back', async () => {
    const id = newId();
    await Promise.all([1, 2].map(() => add('2098-12-20', '2098-12-26', id).expect(201)));
    await add('2099-02-01', '2099-02-07').expect(201);
    const { body } = await add('2098-12-27', '2099-01-03').expect(201);
    expect(body.unavailabilities).toEqual([
      { id: expect.any(String), from: '2098-12-20', until: '2099-01-03', contacts: 0 },
      { id: expect.any(String), from: '2099-02-01', until: '2099-02-07', contacts: 0 },
    ]);
    const [joined] = body.unavailabilities;
    const left = await volunteer
      .delete(paths.unavailability(association.id, 'me', joined.id))
      .expect(200);
    expect(left.body.unavailabilities).toHaveLength(1);
  });

  it.each([
    ['the end before the start', '2099-05-02', '2099-05-01', 'END_BEFORE_START'],
    ['an absence of years', '2099-05-02', '2105-05-01', 'DATE_OUT_OF_RANGE'],
  ])('refuse %s at its field', async (_, from, until, message) => {
    expect((await add(from, until).expect(400)).body.issues).toEqual([
      { path: ['until'], message },
    ]);
  });

  it('of a colleague cannot be taken back, nor entered, by a volunteer', async () => {
    const id = newId();
    await coordinator
      .post(paths.unavailabilities(association.id, luc.id))
      .send({ id, from: '2099-03-01', until: '2099-03-05' })
      .expect(201);
    await volunteer.delete(paths.unavailability(association.id, 'me', id)).expect(404);
    await volunteer.delete(paths.unavailability(association.id, luc.id, id)).expect(403);
    await coordinator.delete(paths.unavailability(association.id, awa.id, id)).expect(404);
    await coordinator.delete(paths.unavailability(association.id, luc.id, id)).expect(200);
  });
});

describe('matches', () => {
  const draft = (personId: Id, volunteerId: Id, over: Partial<MatchDraft> = {}): MatchDraft => ({
    id: newId(),
    personId,
    volunteerId,
    since: '2026-03-01',
    blocked: false,
    ...over,
  });
  const create = (body: MatchDraft) => coordinator.post(paths.matches(association.id)).send(body);

  it('join a person and a volunteer once, by name, until they end', async () => {
    const personId = await accompanied(api, association, 'Ginette', 'Morel');
    const pair = draft(personId, awa.id);
    const { body } = await create(pair).expect(201);
    expect(body).toEqual({
      ...pair,
      endedOn: null,
      personName: 'Ginette Morel',
      volunteerName: 'awa',
      comingContacts: 0,
    });
    expect((await create(draft(personId, awa.id)).expect(409)).body.code).toBe('ALREADY_EXISTS');
    await create(pair).expect(201);
    await coordinator.delete(paths.match(association.id, pair.id)).expect(204);
    await coordinator.delete(paths.match(association.id, pair.id)).expect(404);
    const { body: ended } = await coordinator
      .get(paths.matches(association.id))
      .query({ personId })
      .expect(200);
    expect(ended).toEqual([
      expect.objectContaining({ id: pair.id, endedOn: expect.stringMatching(/^\d{4}-/) }),
    ]);
    await create(draft(personId, awa.id)).expect(201);
  });

  it('end when the two are kept apart, and wait until that is lifted', async () => {
    const personId = await accompanied(api, association, 'Raymond');
    const pair = draft(personId, luc.id);
    const block = draft(personId, luc.id, { blocked: true });
    await create(pair).expect(201);
    await create(block).expect(201);
    const { body } = await coordinator
      .get(paths.matches(association.id))
      .query({ volunteerId: luc.id })
      .expect(200);
    expect(
      body.map(({ id, blocked, endedOn }: { id: Id; blocked: boolean; endedOn: string | null }) => [
        id,
        blocked,
        endedOn === null,
      ]),
    ).toEqual([
      [block.id, true, true],
      [pair.id, false, false],
    ]);
    expect((await create(draft(personId, luc.id)).expect(409)).body.details).toEqual({
      blocked: true,
    });
    await coordinator.delete(paths.match(association.id, block.id)).expect(204);
    await create(draft(personId, luc.id)).expect(201);
  });

  it('are noted in the audit log when they are read, since they tell names', async () => {
    const read = (subject: Id) =>
      api.given.within(association.id, (manager) =>
        manager.query(
          `select 1 from audit_event where action = 'READ matches' and subject_id = $1`,
          [subject],
        ),
      );
    const personId = await accompanied(api, association, 'Colette');
    await create(draft(personId, awa.id)).expect(201);
    expect(await read(personId)).toHaveLength(0);
    await coordinator.get(paths.matches(association.id)).query({ personId }).expect(200);
    expect(await read(personId)).toHaveLength(1);
  });

  it('reach nobody outside the association', async () => {
    const elsewhere = await api.given.association();
    const foreign = await accompanied(api, elsewhere, 'Ailleurs');
    for (const personId of [foreign, newId()]) await create(draft(personId, awa.id)).expect(404);
    await create(draft(await accompanied(api, association, 'Ici'), newId())).expect(404);
  });
});
