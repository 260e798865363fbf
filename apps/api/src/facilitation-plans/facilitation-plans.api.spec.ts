import { paths, type FacilitationPlanView, type SessionView } from '@presence/contract';
import { newId, quarterAfter, quarterOf, type Id } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';

describe('the plan of who leads the sessions of a period', () => {
  let house: CoveredHouse;
  let day = 130;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => {
    day += 1;
  });

  const url = () => paths.facilitationPlan(house.association.id);
  const scope = () => ({ from: inDays(day), to: inDays(day) });
  const read = async (query: object = scope()): Promise<FacilitationPlanView> =>
    (await house.browsers.claire.get(url()).query(query).expect(200)).body;
  const plan = (id: Id, version: number, facilitatorIds: Id[], browser = house.browsers.claire) =>
    browser
      .put(paths.plannedFacilitation(house.association.id, id))
      .set('If-Match', `"${version}"`)
      .send({ facilitatorIds });
  const onDay = (ids: Id[] = []) => house.session(ids, inDays(day));
  const cancel = (session: SessionView) =>
    house.act('cancellation', session, { publicWord: '' }).expect(200);

  it('shows the sessions with who leads them and who may, and nothing of other days or groups', async () => {
    const { paul, soraya, mathieu, ines } = house.ids;
    const session = await onDay([paul]);
    const { sessions, groups, people } = await read();
    expect(sessions).toMatchObject([
      {
        ...{ id: session.id, closedBy: null, planned: null, planVersion: 0 },
        facilitators: [{ id: paul, state: 'CONFIRMED' }],
      },
    ]);
    expect(groups).toMatchObject([{ id: house.groupId }]);
    expect([...(groups[0]?.teamIds ?? [])].sort()).toEqual([paul, soraya, mathieu, ines].sort());
    expect(people.map(({ displayName }) => displayName)).toEqual([
      'ines',
      'mathieu',
      'paul',
      'soraya',
    ]);
    expect((await read({ ...scope(), groupIds: newId() })).sessions).toEqual([]);
    expect((await read({ from: inDays(500), to: inDays(501) })).sessions).toEqual([]);
  });

  it('given no dates, shows the quarter that is on while people are missing in it, else the next', async () => {
    const { from, to } = quarterOf(inDays(0));
    const session = await house.session([], inDays(1));
    if (session.date <= to) {
      expect(await read({})).toMatchObject({ from: inDays(0), to });
      await cancel(session);
    }
    expect((await read({ groupIds: house.groupId })).from > from).toBe(true);
    expect(await read({})).toMatchObject(quarterAfter(inDays(0)));
    await house.browsers.claire
      .get(url())
      .query({ from: inDays(1) })
      .expect(400);
  });

  it('keeps what is planned for coordinators alone, and leaves the session and the mail as they were', async () => {
    const { paul, ines } = house.ids;
    const session = await onDay();
    const before = (await house.mails('ines')).length;
    const { body } = await plan(session.id, 0, [ines, paul]).expect(200);
    expect(body).toMatchObject({
      planned: { facilitatorIds: [ines, paul], proposedIds: [], outdatedBy: null },
      planVersion: 1,
    });
    expect((await read()).sessions).toEqual([body]);
    expect((await house.read(session)).facilitatorIds).toEqual([]);
    expect(await house.mails('ines')).toHaveLength(before);
    expect((await plan(session.id, 1, []).expect(200)).body).toMatchObject({ planned: null });
  });

  it('given two who plan a session at once, keeps one and tells the other', async () => {
    const { paul, ines } = house.ids;
    const session = await onDay();
    const tries = await Promise.all([plan(session.id, 0, [paul]), plan(session.id, 0, [ines])]);
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(tries.find(({ status }) => status === 412)?.body.code).toBe('VERSION_CONFLICT');
    await plan(session.id, 0, [paul]).expect(412);
    // Back to nothing, the version still rises: whoever read the first cannot undo what came after.
    await plan(session.id, 1, []).expect(200);
    await plan(session.id, 1, [ines]).expect(412);
  });

  it('says when the session has changed since it was planned', async () => {
    const { paul, ines, soraya } = house.ids;
    const moved = await onDay();
    await plan(moved.id, 0, [paul]).expect(200);
    const to = { date: inDays(day), startTime: '08:00', endTime: '09:00' };
    const { body } = await house
      .act('move', moved, { ...to, venueId: null, publicWord: '', parallel: true })
      .expect(200);
    expect((await read()).sessions[0]?.planned?.outdatedBy).toBe('MOVED');
    await plan(moved.id, 1, [paul]).expect(200);
    expect((await read()).sessions[0]?.planned?.outdatedBy).toBeNull();
    await house.browsers.claire
      .put(paths.session(house.association.id, moved.id))
      .set('If-Match', `"${body.version}"`)
      .send({ facilitatorIds: [ines], askedIds: [] })
      .expect(200);
    expect((await read()).sessions[0]).toMatchObject({
      facilitators: [{ id: ines }],
      planned: { facilitatorIds: [paul], outdatedBy: 'LED_OTHERWISE' },
    });
    await plan(moved.id, 2, [soraya]).expect(200);
  });

  it('plans nobody on a session that is cancelled or over, and shows it as it is', async () => {
    const session = await onDay();
    await cancel(session);
    expect((await read()).sessions).toMatchObject([{ id: session.id, closedBy: 'CANCELLED' }]);
    expect((await plan(session.id, 0, [house.ids.paul]).expect(409)).body.code).toBe(
      'SESSION_CANCELLED',
    );
    const undecided = await onDay();
    await house.sql(`update session set undecided = true where id = $1`, [undecided.id]);
    expect((await plan(undecided.id, 0, [house.ids.paul]).expect(409)).body.code).toBe(
      'SESSION_UNDECIDED',
    );
    const past = await onDay();
    await house.sql(
      `update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1`,
      [past.id],
    );
    expect((await plan(past.id, 0, [house.ids.paul]).expect(409)).body.code).toBe('SESSION_PAST');
  });

  it('refuses strangers, more people than places, dates that cannot be, and whoever does not coordinate', async () => {
    const { paul, soraya, mathieu, ines, claire } = house.ids;
    const session = await onDay();
    const places = session.facilitatorPlaces;
    const stranger = await plan(session.id, 0, [paul, newId()]).expect(400);
    expect(stranger.body.issues).toEqual([
      { path: ['facilitatorIds', 1], message: 'FACILITATOR_UNKNOWN' },
    ]);
    expect((await plan(session.id, 0, [claire]).expect(400)).body.issues[0].path).toEqual([
      'facilitatorIds',
      0,
    ]);
    const many = await plan(session.id, 0, [paul, soraya, mathieu, ines].slice(0, places + 1));
    expect(many.body.issues).toEqual([
      { path: ['facilitatorIds', places], message: 'LIST_TOO_LONG' },
    ]);
    await plan(session.id, 0, [paul, paul]).expect(400);
    await plan(newId(), 0, [paul]).expect(404);
    const { claire: browser, paul: facilitator } = house.browsers;
    for (const query of [
      { from: inDays(9), to: inDays(8) },
      { from: inDays(1), to: inDays(200) },
      { from: 'soon', to: inDays(8) },
      { ...scope(), groupIds: 'all' },
      { ...scope(), branchId: 'all' },
    ])
      await browser.get(url()).query(query).expect(400);
    await facilitator.get(url()).query(scope()).expect(403);
    await plan(session.id, 0, [paul], facilitator).expect(403);
    const other = await house.api.given.association();
    await browser.get(paths.facilitationPlan(other.id)).query(scope()).expect(404);
    await house.api.given.organiser(other, 'ailleurs@deux.example', ['COORDINATOR']);
    const elsewhere = await signIn(house.api, 'ailleurs@deux.example');
    await elsewhere
      .put(paths.plannedFacilitation(other.id, session.id))
      .set('If-Match', '"0"')
      .send({ facilitatorIds: [] })
      .expect(404);
  });

  it('shows absences, other sessions of the time and how much each led before', async () => {
    const { paul, ines } = house.ids;
    const date = inDays(day);
    await house.sql(
      `insert into unavailability (association_id, id, organiser_id, "from", until) values ($1, $2, $3, $4, $4)`,
      [house.association.id, newId(), ines, date],
    );
    await house.session([paul], date);
    const other = await house.api.given.group(house.association);
    const { people } = await read({ ...scope(), groupIds: other.id });
    const of = (id: Id) => people.find((person) => person.id === id);
    expect(of(ines)?.absences).toEqual([{ from: date, until: date }]);
    expect(of(paul)?.commitments).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ date, counts: true })]),
    );
    const { people: later } = await read({ from: inDays(day + 100), to: inDays(day + 100) });
    expect(later.find(({ id }) => id === paul)?.past).toBeGreaterThan(0);
  });

  it('plans whoever left nowhere', async () => {
    const gone = await house.api.given.organiser(house.association, 'parti@un.example', [
      'FACILITATOR',
    ]);
    const session = await onDay();
    await plan(session.id, 0, [gone.id, house.ids.ines]).expect(200);
    const admin = await house.api.given.organiser(house.association, 'admin@un.example', [
      'ADMINISTRATOR',
    ]);
    expect(admin.id).toBeDefined();
    const browser = await signIn(house.api, 'admin@un.example');
    await browser
      .delete(paths.organiser(house.association.id, gone.id))
      .set('If-Match', `"${gone.version}"`)
      .expect(204);
    expect((await read()).sessions[0]?.planned?.facilitatorIds).toEqual([house.ids.ines]);
  });
});
