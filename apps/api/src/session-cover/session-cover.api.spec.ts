import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { BranchRow } from '../associations/branch.entity';
import { signIn } from '../testing/sign-in';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';

describe('cover of a session', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  const asked = async () => {
    const session = await house.session();
    const [request] = (await house.ask('paul', session).expect(200)).body;
    return { session, request };
  };
  const places = async (session: { id: string }) =>
    (await house.read(session)).facilitators.map(({ id, role, state }) => ({ id, role, state }));

  it('given somebody who cannot come, frees the place at once and asks those who could take it', async () => {
    const { session, request } = await asked();
    const { soraya } = house.ids;
    expect(await places(session)).toEqual([{ id: soraya, role: 'LEAD', state: 'CONFIRMED' }]);
    expect(request).toMatchObject({
      organiserId: house.ids.paul,
      askedCount: 2,
      mayTakeBack: true,
    });
    for (const name of ['mathieu', 'ines'] as const) {
      const all = (await house.browsers[name].get(paths.coverRequests(house.association.id))).body;
      expect(all).toContainEqual(
        expect.objectContaining({
          id: request.id,
          sessionId: session.id,
          kind: 'SESSION',
          asked: true,
        }),
      );
    }
    await house.ask('paul', session).expect(200);
    expect(await house.requests(session)).toEqual([{ ...request, asked: false }]);
  });

  it('given two yeses at once, hears one, who takes the very place, and tells whoever is replaced', async () => {
    const { session, request } = await asked();
    const before = (await house.mails('paul')).length;
    const both = await Promise.all([
      house.say('mathieu', request.id),
      house.say('ines', request.id),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('ALREADY_COVERED');
    const winner = both[0]?.status === 200 ? house.ids.mathieu : house.ids.ines;
    expect(await places(session)).toEqual([
      { id: winner, role: 'LEAD', state: 'CONFIRMED' },
      { id: house.ids.soraya, role: 'CO_FACILITATOR', state: 'CONFIRMED' },
    ]);
    const name = both[0]?.status === 200 ? 'mathieu' : 'ines';
    await house.say(name, request.id).expect(200);
    const told = (await house.mails('paul')).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/prend votre place$/),
    ]);
    expect(await house.requests(session)).toEqual([]);
  });

  it('given a yes and a taking back at once, keeps exactly one of the two on the session', async () => {
    const { session, request } = await asked();
    const [yes, back] = await Promise.all([
      house.say('mathieu', request.id),
      house.takeBack('paul', request.id),
    ]);
    expect([yes.status, back.status].sort()).toEqual(yes.status === 200 ? [200, 409] : [204, 409]);
    const refused = yes.status === 200 ? back : yes;
    expect(refused.body.code).toBe(yes.status === 200 ? 'ALREADY_COVERED' : 'COVER_CLOSED');
    const lead = yes.status === 200 ? house.ids.mathieu : house.ids.paul;
    expect((await places(session)).map(({ id }) => id)).toEqual([lead, house.ids.soraya]);
  });

  it('given a taking back, gives the same place back and tells those whom a mail had asked', async () => {
    const { session, request } = await asked();
    const before = (await house.mails('ines')).length;
    await house.takeBack('paul', request.id).expect(204);
    await house.takeBack('paul', request.id).expect(204);
    expect((await places(session)).map(({ id }) => id)).toEqual([house.ids.paul, house.ids.soraya]);
    const told = (await house.mails('ines')).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual(['Plus besoin de relais']);
    expect((await house.say('ines', request.id).expect(409)).body.code).toBe('COVER_CLOSED');
  });

  it('given somebody who agreed already, puts them on the session at once and mails both', async () => {
    const session = await house.session();
    const before = {
      paul: (await house.mails('paul')).length,
      ines: (await house.mails('ines')).length,
    };
    const { ines, soraya } = house.ids;
    expect((await house.ask('paul', session, { agreedId: ines }).expect(200)).body).toEqual([]);
    expect((await places(session)).map(({ id }) => id)).toEqual([ines, soraya]);
    expect((await house.mails('paul')).slice(before.paul)[0]?.subject).toMatch(/prend votre place/);
    expect((await house.mails('ines')).slice(before.ines)[0]?.subject).toBe(
      'Vous animez une séance de plus',
    );
  });

  it('refuses to name whoever is on it already, is nobody here, or leads another session then', async () => {
    const session = await house.session();
    const { soraya, paul, mathieu } = house.ids;
    for (const agreedId of [soraya, paul, newId(), 'nobody'])
      await house.ask('paul', session, { agreedId }).expect(400);
    await house.session([mathieu], session.date);
    const { body } = await house.ask('paul', session, { agreedId: mathieu }).expect(409);
    expect(body.code).toBe('FACILITATOR_BUSY');
    expect((await places(session)).map(({ id }) => id)).toEqual([paul, soraya]);
  });

  it('lets a co-facilitator and whoever coordinates ask for somebody who is ill, and nobody else', async () => {
    const { paul, mathieu } = house.ids;
    const first = await house.session();
    await house.ask('soraya', first, { organiserId: paul }).expect(200);
    const second = await house.session();
    await house.ask('claire', second, { organiserId: paul }).expect(200);
    const third = await house.session();
    await house.ask('ines', third, { organiserId: paul }).expect(403);
    await house.ask('mathieu', third, { organiserId: mathieu }).expect(404);
  });

  it('asks nobody who is away, has something else then, or is of another branch', async () => {
    const { association, api, ids } = house;
    const [nord, sud] = await Promise.all(
      ['Nord', 'Sud'].map((name) => api.given.store(association, BranchRow, { id: newId(), name })),
    );
    await house.sql('update "group" set branch_id = $1', [nord?.id]);
    await house.sql('update organiser set branch_id = $1 where id = $2', [sud?.id, ids.ines]);
    const session = await house.session();
    expect((await house.ask('paul', session).expect(200)).body[0].askedCount).toBe(1);
    const other = await house.session();
    await house.session([ids.mathieu], other.date);
    expect((await house.ask('paul', other).expect(200)).body[0].askedCount).toBe(0);
    await house.sql('update "group" set branch_id = null');
  });

  it('is another association’s to nobody', async () => {
    const { session, request } = await asked();
    const other = await house.api.given.association();
    const stranger = await house.api.given.organiser(other, 'stranger@deux.example', [
      'COORDINATOR',
    ]);
    const browser = await signIn(house.api, 'stranger@deux.example');
    const draft = { organiserId: stranger.id };
    await browser.post(paths.sessionCoverRequests(other.id, session.id)).send(draft).expect(404);
    await browser
      .post(paths.sessionCoverRequests(house.association.id, session.id))
      .send(draft)
      .expect(404);
    await browser.delete(paths.sessionCoverRequest(other.id, request.id)).expect(404);
    await browser.put(paths.coverAcceptance(other.id, request.id)).send({}).expect(404);
  });

  it('refuses what cannot be read, and a session that is over or cancelled', async () => {
    const session = await house.session();
    for (const body of [{}, { organiserId: 'paul' }, { organiserId: house.ids.paul, extra: 1 }])
      await house.browsers.paul
        .post(paths.sessionCoverRequests(house.association.id, session.id))
        .send(body)
        .expect(400);
    await house.act('cancellation', session, { publicWord: '' }).expect(200);
    expect((await house.ask('paul', session).expect(409)).body.code).toBe('SESSION_CANCELLED');
  });
});
