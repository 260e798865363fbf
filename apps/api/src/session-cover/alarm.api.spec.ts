import { paths, type SessionView, type Today } from '@presence/contract';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { Alarm } from './alarm';

const [JUST_BEFORE, JUST_AFTER] = ['47 hours 58 minutes', '48 hours 2 minutes'];

describe('a session for which nobody was found two days before', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  /** A session for which these people are replaced, and the clock so long before it. */
  const sought = async (whose: ('paul' | 'soraya')[] = ['paul']) => {
    const session = await house.session();
    for (const name of whose) await house.ask(name, session).expect(200);
    return session;
  };
  const begins = async ({ id }: SessionView, after: string) => {
    await house.sql(
      `update session set starts_at = now() + $2::interval, ends_at = now() + $2::interval + interval '1 minute' where id = $1`,
      [id, after],
    );
    // The clock has moved, not the session: nobody is asked anew.
    await house.sql(
      `update cover_request q set asked_for = s.starts_at from session s where s.id = q.session_id and s.id = $1`,
      [id],
    );
  };
  const queue = async (session: SessionView) => {
    const { association, browsers } = house;
    const { body } = await browsers.claire.get(paths.today(association.id)).expect(200);
    const part = (body as Today).queue.find(({ kind }) => kind === 'SESSION_GAP');
    return JSON.stringify(part ?? {}).split(`"sessionId":"${session.id}"`).length - 1;
  };
  /** How often those who coordinate are told, whoever looks how often. */
  const mails = async () => {
    const before = (await house.mails('claire')).length;
    const alarm = house.api.app.get(Alarm);
    await Promise.all([alarm.run(), alarm.run()]);
    await alarm.run();
    return (await house.mails('claire')).slice(before).map(({ subject }) => subject);
  };
  const TOLD = ['Une séance proche cherche quelqu’un'];

  it('stands in the queue and is mailed once, from 48 hours before and not sooner', async () => {
    const session = await sought();
    await begins(session, JUST_AFTER);
    expect(await queue(session)).toBe(0);
    expect(await mails()).toEqual([]);
    await begins(session, JUST_BEFORE);
    expect(await queue(session)).toBe(1);
    expect(await mails()).toEqual(TOLD);
    expect(await mails()).toEqual([]);
    expect(await queue(session)).toBe(1);
  });

  it('given a cancelled session, or one that somebody took, is told to nobody', async () => {
    const cancelled = await sought();
    await house.act('cancellation', await house.read(cancelled), { publicWord: '' }).expect(200);
    const taken = await sought();
    const [request] = await house.requests(taken);
    await house.say('ines', request?.id ?? '').expect(200);
    for (const session of [cancelled, taken]) await begins(session, '30 hours');
    for (const session of [cancelled, taken]) expect(await queue(session)).toBe(0);
    expect(await mails()).toEqual([]);
  });

  it('given two places of which one was taken, is told of the other, once', async () => {
    const session = await sought(['paul', 'soraya']);
    const [first] = await house.requests(session);
    await house.say('ines', first?.id ?? '').expect(200);
    await begins(session, '40 hours');
    expect(await queue(session)).toBe(1);
    expect(await mails()).toEqual(TOLD);
    expect(await mails()).toEqual([]);
  });

  it('given one that has begun, is told to nobody', async () => {
    const session = await sought();
    await begins(session, '-1 minute');
    expect(await queue(session)).toBe(0);
    expect(await mails()).toEqual([]);
  });
});
