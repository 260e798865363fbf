import { paths, type BoardContact } from '@presence/contract';
import { fromEpochDay, newId, toEpochDay, type Id } from '@presence/domain';
import { givenRun } from '../../testing/given-run';
import { monday } from '../../testing/given-rota';
import { rotaHouse, type RotaHouse } from '../../testing/situations/rota-house';
import { startApi, type TestApi } from '../../testing/start-api';

const dayAfter = (date: string, days: number) => fromEpochDay(toEpochDay(date) + days);

describe('a period like the last', () => {
  let api: TestApi;
  let house: RotaHouse;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    house = await rotaHouse(api);
  });
  afterAll(() => api.stop());

  const callers = async () =>
    (
      await house.sql<{ id: Id }>(
        `select o.id from organiser o join account a on a.id = o.account_id where 'VOLUNTEER' = any (o.roles) order by a.email`,
      )
    ).map(({ id }) => id) as [Id, Id];
  const byDate = (contacts: readonly BoardContact[]) =>
    [...contacts].sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
  const told = async (rotaId: Id) =>
    byDate((await house.board(rotaId)).contacts).map(({ date, start, volunteers }) => [
      date,
      start,
      volunteers.map(({ volunteerId }) => volunteerId).join(),
    ]);

  async function putByHand(
    rotaId: Id,
    contact: BoardContact | undefined,
    date: string,
    start: string,
    volunteerId: Id,
  ) {
    await house.browser
      .put(paths.contactAssignment(house.association.id, rotaId, contact?.id ?? ''))
      .set('If-Match', `"${contact?.version}"`)
      .send({ date, start, volunteerIds: [volunteerId] })
      .expect(200);
  }

  async function runLikeLast(rotaId: Id) {
    const run = { seconds: 2, likeLast: true };
    const { state } = await givenRun(house.browser, house.association.id, rotaId, run);
    expect(state).toBe('DONE');
  }

  it('repeats the pairs and hours that were set by hand in the period before', async () => {
    await house.called('Odile', { rhythm: { kind: 'TIMES_A_WEEK', times: 2 }, usual: null });
    const [awa, luc] = await callers();
    const first = await house.planned(monday(1));
    const [one, other] = byDate((await house.board(first)).contacts);
    const [tuesday, thursday] = [dayAfter(monday(1), 1), dayAfter(monday(1), 3)];
    await putByHand(first, one, tuesday, '10:05', awa);
    await putByHand(first, other, thursday, '16:35', luc);
    await house.publish(first).expect(200);

    const next = house.draft(monday(2));
    await house.create(next).expect(201);
    await runLikeLast(next.id);
    expect(await told(next.id)).toEqual([
      [dayAfter(tuesday, 7), '10:05', awa],
      [dayAfter(thursday, 7), '16:35', luc],
    ]);
    await house.publish(next.id).expect(200);
  });

  it('given a volunteer who is away, replaces them and repeats the rest of the period before', async () => {
    await house.called('Odile', { usual: { weekday: 'TU', time: '10:00' } });
    await house.called('Marcel', { usual: { weekday: 'WE', time: '11:00' } });
    const [awa, luc] = await callers();
    const first = await house.planned(monday(1));
    const [one, other] = byDate((await house.board(first)).contacts);
    await putByHand(first, one, dayAfter(monday(1), 0), '09:25', awa);
    await putByHand(first, other, dayAfter(monday(1), 4), '17:15', luc);
    await house.publish(first).expect(200);
    await house.browser
      .post(paths.unavailabilities(house.association.id, luc))
      .send({ id: newId(), from: monday(2), until: dayAfter(monday(2), 6) })
      .expect(201);
    const next = house.draft(monday(2));
    await house.create(next).expect(201);
    await runLikeLast(next.id);
    const [kept, mended] = await told(next.id);
    expect([kept, mended]).toContainEqual([monday(2), '09:25', awa]);
    expect([kept?.[2], mended?.[2]]).toEqual([awa, awa]);
    await house.publish(next.id).expect(200);
  });
});
