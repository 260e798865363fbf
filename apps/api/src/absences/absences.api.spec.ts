import { paths, type AbsencePreview } from '@presence/contract';
import { newId } from '@presence/domain';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';

type Days = { from: string; until: string };

describe('an absence of somebody who leads groups', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  const add = (from: string, until: string, id = newId()) =>
    house.browsers.paul.post(paths.myAbsences(house.association.id)).send({ id, from, until });
  const remove = (id: string) =>
    house.browsers.paul.delete(paths.myAbsence(house.association.id, id));
  const preview = async (from: string, until: string): Promise<AbsencePreview> =>
    (
      await house.browsers.paul
        .get(`${paths.myAbsences(house.association.id)}/preview?from=${from}&until=${until}`)
        .expect(200)
    ).body;
  const onIt = async (session: { id: string }) => (await house.read(session)).facilitatorIds;

  it('previews what it frees, frees it in one act with one mail, and gives back what nobody took', async () => {
    const { paul, soraya, ines } = house.ids;
    const [first, second] = [await house.session(), await house.session()];
    const days = [first.date, second.date] as const;
    expect((await preview(...days)).sessions.map(({ sessionId }) => sessionId)).toEqual([
      first.id,
      second.id,
    ]);
    expect(await onIt(first)).toEqual([paul, soraya]);

    const before = (await house.mails('ines')).length;
    const id = newId();
    await add(...days, id).expect(200);
    await add(...days, id).expect(200);
    expect(await onIt(first)).toEqual([soraya]);
    expect(await onIt(second)).toEqual([soraya]);
    expect(await house.requests(first)).toMatchObject([
      { organiserId: paul, reason: 'UNAVAILABLE' },
    ]);
    expect((await house.mails('ines')).slice(before)).toHaveLength(1);

    const [request] = await house.requests(first);
    await house.say('ines', request?.id ?? '').expect(200);
    await remove(id).expect(204);
    expect(await onIt(first)).toEqual([ines, soraya]);
    expect(await onIt(second)).toEqual([paul, soraya]);
    await remove(id).expect(404);
  });

  it('is not asked to lead on those days', async () => {
    const session = await house.session([house.ids.soraya]);
    await add(session.date, session.date).expect(200);
    const { body } = await house.ask('soraya', session).expect(200);
    expect(body[0].askedCount).toBe(2);
  });

  it('refuses days that end before they begin, more than two years, and what cannot be read', async () => {
    await add(inDays(9), inDays(8)).expect(400);
    await add(inDays(9), inDays(900)).expect(400);
    await add('soon', inDays(8)).expect(400);
    await house.browsers.paul
      .get(`${paths.myAbsences(house.association.id)}/preview?from=${inDays(3)}`)
      .expect(400);
    const other = await house.api.given.association();
    await house.browsers.paul.get(paths.myAbsences(other.id)).expect(404);
  });

  it('given two tabs or a double tap, stands once, and asks others once', async () => {
    const session = await house.session();
    const before = (await house.mails('ines')).length;
    const days = [session.date, session.date] as const;
    const both = await Promise.all([add(...days), add(...days)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    await add(...days).expect(200);
    const { body } = await house.browsers.paul
      .get(paths.myAbsences(house.association.id))
      .expect(200);
    const over = body.filter((one: Days) => one.from <= session.date && one.until >= session.date);
    expect(over).toHaveLength(1);
    expect(await house.requests(session)).toHaveLength(1);
    expect((await house.mails('ines')).slice(before)).toHaveLength(1);
  });

  it('given a part of one that stands, keeps that one as it is', async () => {
    const id = newId();
    await add(inDays(210), inDays(220), id).expect(200);
    const { body } = await add(inDays(212), inDays(214)).expect(200);
    expect(body).toContainEqual({ id, from: inDays(210), until: inDays(220), contacts: 0 });
  });

  it('is nobody else’s to take back', async () => {
    const id = newId();
    await add(inDays(200), inDays(201), id).expect(200);
    await house.browsers.ines.delete(paths.myAbsence(house.association.id, id)).expect(404);
  });
});
