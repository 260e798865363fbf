import { paths } from '@presence/contract';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';
import { Alarm } from './alarm';

describe('cover that follows its session', () => {
  let house: CoveredHouse;
  // Far from the days of the other sessions, a month for each test.
  let day = 100;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  const asked = async () => {
    const session = await house.session();
    const [request] = (await house.ask('paul', session).expect(200)).body;
    return { session: await house.read(session), request };
  };
  const elsewhen = () => {
    day += 7;
    return {
      ...{ date: inDays(day), startTime: '10:00', endTime: '11:30', venueId: null },
      ...{ publicWord: '', parallel: true },
    };
  };
  const since = async (name: 'ines' | 'mathieu', before: number) =>
    (await house.mails(name)).slice(before).map(({ subject }) => subject);

  it('given a cancelled session, looks for nobody and tells those who were asked; whoever was on it stays', async () => {
    const { session, request } = await asked();
    const before = (await house.mails('ines')).length;
    await house.act('cancellation', session, { publicWord: '' }).expect(200);
    expect(await house.requests(session)).toEqual([]);
    expect(await since('ines', before)).toEqual(['Plus besoin de relais']);
    expect((await house.say('ines', request.id).expect(409)).body.code).toBe('SESSION_CANCELLED');
    const { facilitatorIds } = await house.read(session);
    expect(facilitatorIds).toEqual([house.ids.soraya]);
  });

  it('given a session that takes place after all, looks for somebody again', async () => {
    const { session, request } = await asked();
    await house.act('cancellation', session, { publicWord: '' }).expect(200);
    const { version } = await house.read(session);
    const before = (await house.mails('ines')).length;
    await house.browsers.claire
      .delete(paths.sessionCancellation(house.association.id, session.id))
      .set('If-Match', `"${version}"`)
      .expect(200);
    expect((await house.requests(session)).map(({ id }) => id)).toEqual([request.id]);
    expect(await since('ines', before)).toEqual([expect.stringMatching(/^Prendre le relais/)]);
    await house.say('ines', request.id).expect(200);
  });

  it('given a yes and a cancellation at once, ends with a cancelled session in any order', async () => {
    const { session, request } = await asked();
    const [yes, off] = await Promise.all([
      house.say('mathieu', request.id),
      house.act('cancellation', session, { publicWord: '' }),
    ]);
    // A yes that came first made the cancellation one of an older version; then it is asked again.
    if (off.status === 412)
      await house.act('cancellation', await house.read(session), { publicWord: '' }).expect(200);
    else expect(yes.body.code).toBe('SESSION_CANCELLED');
    const after = await house.read(session);
    expect(after.cancelledAt).not.toBeNull();
    expect(after.facilitatorIds.includes(house.ids.mathieu)).toBe(yes.status === 200);
    expect(await house.requests(session)).toEqual([]);
  });

  it('given a moved session, asks for the new time those who can, and drops those who no longer can', async () => {
    const { session, request } = await asked();
    const before = {
      ines: (await house.mails('ines')).length,
      mathieu: (await house.mails('mathieu')).length,
    };
    const moved = elsewhen();
    await house.session([house.ids.mathieu], moved.date).then(async (own) => {
      await house.act('move', own, { ...moved, startTime: '10:30', endTime: '11:00' }).expect(200);
    });
    await house.act('move', session, moved).expect(200);
    expect((await house.requests(session))[0]?.askedCount).toBe(1);
    expect(await since('ines', before.ines)).toEqual([expect.stringMatching(/^Prendre le relais/)]);
    expect(await since('mathieu', before.mathieu)).toEqual([]);
    await house.say('mathieu', request.id).expect(404);
    await house.say('ines', request.id).expect(200);
  });

  it('given a yes to the old time, asks whether they come to the new one, once', async () => {
    const { session, request } = await asked();
    await house.say('ines', request.id).expect(200);
    const before = (await house.mails('ines')).length;
    await house.act('move', await house.read(session), elsewhen()).expect(200);
    const after = await house.read(session);
    expect(after.facilitators.map(({ id, state }) => ({ id, state }))).toEqual([
      { id: house.ids.ines, state: 'ASKED' },
      { id: house.ids.soraya, state: 'CONFIRMED' },
    ]);
    expect(await since('ines', before)).toEqual(['Séance déplacée : venez-vous toujours ?']);
    await house.browsers.ines
      .put(paths.myFacilitation(house.association.id, session.id))
      .send({})
      .expect(200);
    await house.act('cancellation', await house.read(session), { publicWord: '' }).expect(200);
    expect((await house.read(session)).facilitatorIds).toEqual([house.ids.ines, house.ids.soraya]);
  });

  it('given a move and a yes at once, binds nobody to a time that they were not asked for', async () => {
    const { session, request } = await asked();
    const target = elsewhen();
    const [yes, move] = await Promise.all([
      house.say('ines', request.id),
      house.act('move', session, target),
    ]);
    if (move.status === 412) await house.act('move', await house.read(session), target).expect(200);
    const after = await house.read(session);
    const ines = after.facilitators.find(({ id }) => id === house.ids.ines);
    expect(after.date).toBe(target.date);
    // Heard after the move, it is to the new time: the request they answer is the one that stands.
    expect([200, 409]).toContain(yes.status);
    if (yes.status === 200 && move.status === 412) expect(ines?.state).toBe('ASKED');
  });

  it('given a place that is filled by hand, looks for nobody any more', async () => {
    const { session, request } = await asked();
    await house.browsers.claire
      .put(paths.session(house.association.id, session.id))
      .set('If-Match', `"${session.version}"`)
      .send({ facilitatorIds: [house.ids.mathieu, house.ids.soraya] })
      .expect(200);
    expect(await house.requests(session)).toEqual([]);
    expect((await house.say('ines', request.id).expect(409)).body.code).toBe('COVER_CLOSED');
  });

  it('given nobody two days before, tells the coordinators once, and of a session further away not yet', async () => {
    const near = await house.session(undefined, inDays(1));
    await house.ask('paul', near).expect(200);
    await asked();
    const before = (await house.mails('claire')).length;
    const alarm = house.api.app.get(Alarm);
    await Promise.all([alarm.run(), alarm.run()]);
    await alarm.run();
    const told = (await house.mails('claire')).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual(['Une séance proche cherche quelqu’un']);
  });
});
