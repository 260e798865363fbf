import { paths } from '@presence/contract';
import type { Id, Role } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';

describe('sessions of somebody who leads groups no longer', () => {
  let house: CoveredHouse;
  let adele: Awaited<ReturnType<typeof signIn>>;
  let day = 5;
  beforeAll(async () => {
    house = await coveredHouse();
    await house.api.given.organiser(house.association, 'adele@un.example', ['ADMINISTRATOR']);
    adele = await signIn(house.api, 'adele@un.example');
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  const leader = async (name: string, roles: Role[] = ['FACILITATOR']) => {
    const email = `${name}@un.example`;
    return (await house.api.given.organiser(house.association, email, roles)).id;
  };
  const sessionOf = (ids: Id[], days = (day += 1)) => house.session(ids, inDays(days));
  const leave = (id: Id) =>
    adele.delete(paths.organiser(house.association.id, id)).set('If-Match', '"1"');
  const become = (id: Id, roles: Role[]) =>
    adele
      .put(paths.organiser(house.association.id, id))
      .set('If-Match', '"1"')
      .send({ roles, branchId: null, salaried: false });
  const onIt = async (session: { id: Id }) => (await house.read(session)).facilitatorIds;

  it('given somebody who leaves, asks for what lacks people within weeks, in one mail, and frees the rest', async () => {
    const gone = await leader('gone');
    const { soraya } = house.ids;
    const near = [await sessionOf([gone, soraya]), await sessionOf([gone])];
    const full = await sessionOf([soraya, house.ids.paul, gone]);
    const far = await sessionOf([gone], 90);
    const before = (await house.mails('ines')).length;
    await leave(gone).expect(204);
    for (const session of near)
      expect(await house.requests(session)).toMatchObject([
        { organiserId: gone, reason: 'UNAVAILABLE' },
      ]);
    for (const session of [full, far]) expect(await house.requests(session)).toEqual([]);
    expect(await onIt(near[0] as { id: Id })).toEqual([soraya]);
    expect(await onIt(full)).toEqual([soraya, house.ids.paul]);
    expect(await onIt(far)).toEqual([]);
    const told = (await house.mails('ines')).slice(before);
    expect(told).toHaveLength(1);
    expect(told[0]?.text.match(/reponse-relais/g)).toHaveLength(3);

    const [request] = await house.requests(near[1] as { id: Id });
    await house.say('ines', request?.id ?? '').expect(200);
    expect(await onIt(near[1] as { id: Id })).toEqual([house.ids.ines]);
    const mailed = await house.mails('gone' as 'ines');
    expect(mailed).toEqual([]);
  });

  it('given somebody who loses every role of who leads, does the same; who keeps one leads on', async () => {
    const [former, promoted] = [await leader('former'), await leader('promoted')];
    const theirs = await sessionOf([former]);
    const kept = await sessionOf([promoted]);
    await become(former, ['VOLUNTEER']).expect(200);
    await become(promoted, ['COORDINATOR']).expect(200);
    expect(await house.requests(theirs)).toMatchObject([{ organiserId: former }]);
    expect(await onIt(theirs)).toEqual([]);
    expect(await onIt(kept)).toEqual([promoted]);
    expect(await house.requests(kept)).toEqual([]);
  });

  it('given what is not decided yet, or over, asks for nothing', async () => {
    const gone = await leader('quiet');
    const open = await sessionOf([gone]);
    await house.sql('update session set undecided = true where id = $1', [open.id]);
    await leave(gone).expect(204);
    expect(await house.requests(open)).toEqual([]);
    expect(await onIt(open)).toEqual([]);
  });
});
