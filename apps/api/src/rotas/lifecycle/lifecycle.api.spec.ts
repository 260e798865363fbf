import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { monday } from '../../testing/given-rota';
import { rotaHouse, type RotaHouse } from '../../testing/situations/rota-house';
import { startApi, type TestApi } from '../../testing/start-api';
import { DeletedRotas } from './deleted-rotas';

describe('the life of a rota', () => {
  let api: TestApi;
  let house: RotaHouse;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    house = await rotaHouse(api);
  });
  afterAll(() => api.stop());

  it('publishes one of two overlapping rotas, one after the other or at once', async () => {
    const { branch, other, called, draft, create, publish, planned } = house;
    await called('Odile', {}, branch.id);
    const [all, north, south] = [
      await planned(monday(1), { weeks: 2 }),
      await planned(monday(2), { branchId: branch.id }),
      await planned(monday(2), { branchId: other.id }),
    ];
    const answers = await Promise.all([publish(all), publish(north)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    const won = answers[0]?.status === 200 ? all : north;
    expect(refused?.body).toMatchObject({
      code: 'ROTA_OVERLAPS',
      details: { overlaps: [{ id: won }], beginsAfter: monday(3) },
    });
    // Beside one of another branch it may stand; beside one of every branch none may.
    await publish(south).expect(won === all ? 409 : 200);
    const late = await create(draft(monday(2), { branchId: branch.id })).expect(409);
    expect(late.body).toMatchObject({
      code: 'ROTA_OVERLAPS',
      details: { overlaps: [{ id: won }] },
    });
    await create(draft(monday(3), { branchId: branch.id })).expect(201);
  });

  it('refuses in the database itself two published rotas of a week, and two contacts of an occurrence or a date', async () => {
    const { association, branch, sql, called, publish, planned } = house;
    const { needId } = await called('Odile', {}, branch.id);
    const id = await planned(monday(1), { branchId: branch.id });
    await publish(id).expect(200);
    await expect(
      sql(
        `insert into rota (association_id, id, "from", weeks, state, published_at) values ($1, $2, $3, 1, 'PUBLISHED', now())`,
        [association.id, newId(), monday(1)],
      ),
    ).rejects.toMatchObject({ constraint: 'rota_published_once' });
    const copy = (number: number, days: number) =>
      sql(
        `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held, occurrence_number)
         select association_id, $2, rota_id, need_id, person_id, kind, week, date + $4::int, start, duration_minutes, time_zone, starts_at + make_interval(days => $4::int), ends_at + make_interval(days => $4::int), 'PUBLISHED', true, $3
         from contact where need_id = $1 and held`,
        [needId, newId(), number, days],
      );
    await expect(copy(1, 1)).rejects.toMatchObject({ code: '23505' });
    await expect(copy(2, 0)).rejects.toMatchObject({ constraint: 'contact_once_a_day' });
  });

  it('plans no occurrence that another rota meets, and names those that a draft plans again', async () => {
    const { branch, other, sql, called, board, run, publish, planned } = house;
    const { personId } = await called('Odile', {}, branch.id);
    await called('Marcel', {}, other.id);
    const before = await planned(monday(1), { branchId: other.id });
    const met = await planned(monday(1), { branchId: branch.id });
    await sql('update supported_person set branch_id = $2 where id = $1', [personId, other.id]);
    await run(before);
    expect((await board(before)).contacts).toHaveLength(2);
    await publish(met).expect(200);
    const { body } = await publish(before).expect(409);
    expect(body).toMatchObject({
      code: 'NEED_MET',
      details: { met: [{ personId, otherRotaId: met }] },
    });
    expect(body.details.obstacle.fr).toMatch(/Odile.*un autre contact tient déjà lieu de celui-ci/);
    await run(before);
    expect((await board(before)).contacts).toHaveLength(1);
    await publish(before).expect(200);
    expect(await sql('select 1 from contact where held')).toHaveLength(2);
  });

  it('deletes a draft, and restores it within the day', async () => {
    const { association, browser, sql, called, publish, planned, standing } = house;
    await called('Odile');
    const id = await planned(monday(1));
    const before = await standing(id);
    await browser.delete(paths.rota(association.id, id)).expect(204);
    await browser.get(paths.rota(association.id, id)).expect(404);
    await publish(id).expect(404);
    expect((await browser.get(paths.rotas(association.id)).expect(200)).body).toEqual([]);
    const deleted = await browser.get(paths.deletedRotas(association.id)).expect(200);
    expect(deleted.body).toMatchObject([{ id, contactCount: 1 }]);
    await browser.put(paths.rotaRestoration(association.id, id)).expect(200);
    await browser.put(paths.rotaRestoration(association.id, id)).expect(200);
    expect(await standing(id)).toEqual(before);
    await browser.delete(paths.rota(association.id, id)).expect(204);
    await sql(`update rota set deleted_at = now() - interval '25 hours' where id = $1`, [id]);
    const late = await browser.put(paths.rotaRestoration(association.id, id)).expect(409);
    expect(late.body.code).toBe('UNDO_TOO_LATE');
    await api.app.get(DeletedRotas).run();
    expect(await sql('select 1 from rota where id = $1', [id])).toEqual([]);
  });
});
