import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';

describe('an absence that is noted for somebody else', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  const url = () => paths.organiserAbsences(house.association.id, house.ids.paul);
  const note = (from: string, until: string, id = newId(), by = house.browsers.claire) =>
    by.post(url()).send({ id, from, until });
  const remove = (id: string, by = house.browsers.claire) =>
    by.delete(paths.organiserAbsence(house.association.id, house.ids.paul, id));
  const onIt = async (session: { id: string }) => (await house.read(session)).facilitatorIds;
  const toldPaul = async (before: number) =>
    (await house.mails('paul')).slice(before).map(({ subject }) => subject);

  it('is previewed, frees sessions of somebody who only leads groups, tells them who noted it, and gives back what nobody took', async () => {
    const { paul, soraya, ines } = house.ids;
    const [first, second] = [await house.session(), await house.session()];
    const preview = `${paths.organiserAbsencePreview(house.association.id, paul)}?from=${first.date}&until=${second.date}`;
    const { body } = await house.browsers.claire.get(preview).expect(200);
    expect(body.sessions.map(({ sessionId }: { sessionId: string }) => sessionId)).toEqual([
      first.id,
      second.id,
    ]);
    const before = (await house.mails('paul')).length;
    const id = newId();
    await note(first.date, second.date, id).expect(200);
    await note(first.date, second.date, id).expect(200);
    expect(await onIt(first)).toEqual([soraya]);
    const told = (await house.mails('paul')).slice(before);
    expect(told.map(({ subject }) => subject)).toEqual(['claire a noté une absence pour vous']);
    expect(told[0]?.text).toContain('/mes-disponibilites');

    const [request] = await house.requests(first);
    await house.say('ines', request?.id ?? '').expect(200);
    await remove(id).expect(204);
    expect(await onIt(first)).toEqual([ines, soraya]);
    expect(await onIt(second)).toEqual([paul, soraya]);
    expect((await toldPaul(before)).at(-1)).toContain('claire a retiré une de vos absences');
  });

  it('is theirs to take back, and is told to nobody when they note it themselves', async () => {
    const id = newId();
    await note(inDays(300), inDays(301), id).expect(200);
    const before = (await house.mails('paul')).length;
    const mine = paths.myAbsences(house.association.id);
    const { body } = await house.browsers.paul.get(mine).expect(200);
    expect(body).toContainEqual(expect.objectContaining({ id }));
    await house.browsers.paul.delete(paths.myAbsence(house.association.id, id)).expect(204);
    await house.browsers.paul
      .post(mine)
      .send({ id: newId(), from: inDays(310), until: inDays(311) })
      .expect(200);
    expect(await toldPaul(before)).toEqual([]);
  });

  it('given two coordinators at once, stands once and is told once', async () => {
    const { api, association } = house;
    await api.given.organiser(association, 'adele@un.example', ['ADMINISTRATOR']);
    const adele = await signIn(api, 'adele@un.example');
    const before = (await house.mails('paul')).length;
    const days = [inDays(320), inDays(322)] as const;
    const both = await Promise.all([note(...days), note(...days, newId(), adele)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await adele.get(url()).expect(200);
    expect(body.filter(({ from }: { from: string }) => from === days[0])).toHaveLength(1);
    expect(await toldPaul(before)).toHaveLength(1);
  });

  it('is refused to whoever does not coordinate, for whoever does not sit here, and where it cannot be read', async () => {
    const { browsers, association, ids, api } = house;
    const days = { from: inDays(330), until: inDays(331) };
    await browsers.soraya.get(url()).expect(403);
    await note(days.from, days.until, newId(), browsers.soraya).expect(403);
    await remove(newId(), browsers.soraya).expect(403);
    await remove(newId()).expect(404);
    await note('soon', days.until).expect(400);
    await note(days.until, days.from).expect(400);
    await note(inDays(330), inDays(1200)).expect(400);
    const other = await api.given.association();
    const stranger = await api.given.organiser(other, 'stranger@deux.example', ['COORDINATOR']);
    const there = paths.organiserAbsences(association.id, stranger.id);
    await browsers.claire.get(there).expect(404);
    await browsers.claire.get(`${there}/preview?from=${days.from}&until=${days.until}`).expect(404);
    await browsers.claire
      .post(there)
      .send({ id: newId(), ...days })
      .expect(404);
    await browsers.claire.get(paths.organiserAbsences(other.id, stranger.id)).expect(404);
    const gone = await api.given.organiser(association, 'gone@un.example', ['FACILITATOR']);
    await house.sql('update organiser set left_at = now() where id = $1', [gone.id]);
    await browsers.claire.get(paths.organiserAbsences(association.id, gone.id)).expect(404);
    const taken = newId();
    await note(days.from, days.until, taken).expect(200);
    const elsewhere = paths.organiserAbsences(association.id, ids.ines);
    const { body } = await browsers.claire
      .post(elsewhere)
      .send({ id: taken, ...days })
      .expect(409);
    expect(body.code).toBe('ALREADY_EXISTS');
  });
});
