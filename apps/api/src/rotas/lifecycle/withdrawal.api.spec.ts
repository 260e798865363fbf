import { paths, type RotaWithdrawalPreview } from '@presence/contract';
import { addDays, newId } from '@presence/domain';
import { assembled } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { ConsentsService } from '../../people/consents.service';
import { monday } from '../../testing/given-rota';
import { REAL_TIMERS } from '../../testing/real-timers';
import { rotaHouse, type RotaHouse } from '../../testing/situations/rota-house';
import { startApi, type TestApi } from '../../testing/start-api';

describe('a published rota that', () => {
  let api: TestApi;
  let house: RotaHouse;
  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    house = await rotaHouse(api);
  });
  afterAll(() => api.stop());

  const preview = async (id: string, from: string): Promise<RotaWithdrawalPreview> =>
    (
      await house.browser
        .get(paths.rotaWithdrawalPreview(house.association.id, id))
        .query({ from })
        .expect(200)
    ).body;

  it('is taken back whole with one letter each, as the preview said, and undone as it was', async () => {
    const { association, browser, sql, called, publish, planned, standing, withdraw, undo } = house;
    await called('Odile');
    await called('Marcel', { usual: { weekday: 'WE', time: '11:00' } });
    const id = await planned(monday(1), { weeks: 2 });
    await browser
      .get(paths.rotaWithdrawalPreview(association.id, id))
      .query({ from: monday(1) })
      .expect(409);
    await publish(id).expect(200);
    const before = await standing(id);
    const foretold = await preview(id, monday(1));
    expect(foretold).toMatchObject({ goes: 4, uncoveredGoes: 0, happened: 0, staysBefore: 0 });
    const { body } = await withdraw(id, monday(1)).expect(200);
    const told = await sql<{ id: string }>(
      `select recipient_id as id from mail_notice where kind = 'WEEK_CHANGED' order by 1`,
    );
    expect(told.map(({ id: volunteer }) => volunteer)).toEqual(
      foretold.volunteers.map(({ id: volunteer }) => volunteer).sort(),
    );
    expect(body).toMatchObject({
      rota: { state: 'WITHDRAWN' },
      withdrawn: 4,
      toldVolunteers: foretold.volunteers.length,
    });
    expect(await sql(`select 1 from contact where held`)).toEqual([]);
    expect((await withdraw(id, monday(1)).expect(409)).body.code).toBe('ROTA_WITHDRAWN');
    expect((await publish(id).expect(409)).body.code).toBe('ROTA_WITHDRAWN');
    const undone = await undo(id).expect(200);
    expect(undone.body).toMatchObject({
      restored: 4,
      notRestored: [],
      rota: { state: 'PUBLISHED' },
    });
    expect(await standing(id)).toEqual(before);
  });

  it('once withdrawn lets another be published, which then refuses the restoration', async () => {
    const { sql, called, publish, planned, withdraw, undo } = house;
    await called('Odile');
    const id = await planned(monday(1));
    await publish(id).expect(200);
    await withdraw(id, monday(1)).expect(200);
    const again = await planned(monday(1));
    await publish(again).expect(200);
    expect(await sql('select 1 from contact where held')).toHaveLength(1);
    expect((await undo(id).expect(409)).body).toMatchObject({
      code: 'ROTA_OVERLAPS',
      details: { overlaps: [{ id: again }] },
    });
  });

  it('names what no longer can be when it is undone, and leaves a gap where only a volunteer is in the way', async () => {
    const { association, sql, called, board, publish, planned, withdraw, undo } = house;
    const ended = await called('Odile');
    await called('Marcel', { usual: { weekday: 'WE', time: '11:00' } });
    const id = await planned(monday(1));
    await publish(id).expect(200);
    const before = (await board(id)).contacts;
    await withdraw(id, monday(1)).expect(200);
    await sql('update need set ended_at = now() where id = $1', [ended.needId]);
    const marcel = before.find(({ personId }) => personId !== ended.personId);
    await sql(
      'insert into unavailability (association_id, id, organiser_id, "from", until) values ($1, $2, $3, $4, $4)',
      [association.id, newId(), marcel?.volunteers[0]?.volunteerId, marcel?.date],
    );
    const { body } = await undo(id).expect(200);
    expect(body.restored).toBe(0);
    expect(body.notRestored).toHaveLength(2);
    expect(body.notRestored).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ personName: expect.stringContaining('Odile'), gap: false }),
        expect.objectContaining({ personName: expect.stringContaining('Marcel'), gap: true }),
      ]),
    );
    expect((await board(id)).contacts).toMatchObject([{ id: marcel?.id, state: 'UNCOVERED' }]);
  });

  it('is taken back from the middle of a week on, and comes back as it was', async () => {
    const { called, publish, planned, standing, withdraw, undo } = house;
    await called('Odile', { liked: [{ weekday: 'MO', start: '09:00', end: '12:00' }] });
    await called('Marcel', { usual: { weekday: 'FR', time: '11:00' } });
    const id = await planned(monday(1), { weeks: 2 });
    await publish(id).expect(200);
    const before = await standing(id);
    const wednesday = addDays(monday(1), 2);
    const foretold = await preview(id, wednesday);
    expect(foretold).toMatchObject({ goes: 3, staysBefore: 1 });
    const { body } = await withdraw(id, wednesday).expect(200);
    expect(body).toMatchObject({
      rota: { state: 'PUBLISHED', withdrawnFrom: wednesday },
      withdrawn: 3,
    });
    expect(await standing(id)).toEqual(before.filter(({ date }) => (date ?? '') < wednesday));
    await undo(id).expect(200);
    expect(await standing(id)).toEqual(before);
  });

  it('is withdrawn from today on, on the association’s clock', async () => {
    const { sql, called, publish, planned, withdraw } = house;
    await api.given.commune('97411', { name: 'Saint-Denis', timeZone: 'Indian/Reunion' });
    await sql(`update volunteer set insee_code = '97411'`);
    await called('Odile');
    const id = await planned(monday(1), { weeks: 2 });
    await publish(id).expect(200);
    const second = monday(2);
    // Half past one on Tuesday in La Réunion, late on Monday in Paris.
    jest.useFakeTimers({ now: Date.parse(`${second}T21:30:00Z`), doNotFake: [...REAL_TIMERS] });
    try {
      const { body } = await withdraw(id, second).expect(200);
      expect(body.rota.withdrawnFrom).toBe(addDays(second, 1));
    } finally {
      jest.useRealTimers();
    }
  });

  it('withdrawn twice is restored in turn: the last withdrawal, then the one before', async () => {
    const { association, browser, called, publish, planned, standing, withdraw, undo } = house;
    await called('Odile');
    const id = await planned(monday(1), { weeks: 4 });
    await publish(id).expect(200);
    const whole = await standing(id);
    const fourth = monday(4);
    await withdraw(id, fourth).expect(200);
    const three = await standing(id);
    expect(three).toHaveLength(3);
    await withdraw(id, monday(2)).expect(200);
    expect(await standing(id)).toHaveLength(1);
    // Another rota begins where the first withdrawal made room, which the second does not need.
    const next = await planned(fourth);
    await publish(next).expect(200);
    const once = await undo(id).expect(200);
    expect(once.body).toMatchObject({ restored: 2, rota: { withdrawnFrom: fourth } });
    expect(await standing(id)).toEqual(three);
    expect((await undo(id).expect(409)).body.code).toBe('ROTA_OVERLAPS');
    await withdraw(next, fourth).expect(200);
    await undo(id).expect(200);
    expect(await standing(id)).toEqual(whole);
    const { body } = await browser.get(paths.rota(association.id, id)).expect(200);
    expect(body.rota).toMatchObject({ state: 'PUBLISHED', withdrawnFrom: null });
  });

  it('keeps what has begun, when it is taken back, when consent is, and against any other change', async () => {
    const { association, sql, called, publish, planned, withdraw, undo } = house;
    const { personId } = await called('Odile', { rhythm: { kind: 'TIMES_A_WEEK', times: 2 } });
    const id = await planned(monday(1), { weeks: 3 });
    await publish(id).expect(200);
    // Two weeks later: the first two are history, one of them with a contact that nobody came to.
    await sql(`update rota set "from" = "from" - 14 where id = $1`, [id]);
    await sql(
      `update contact set week = week, date = date - 14, starts_at = starts_at - interval '14 days', ends_at = ends_at - interval '14 days' where rota_id = $1`,
      [id],
    );
    const [lost] = await sql<{ id: string }>(
      'select id from contact where rota_id = $1 and week = 0 order by starts_at limit 1',
      [id],
    );
    await sql('delete from contact_volunteer where contact_id = $1', [lost?.id]);
    await sql(
      `update contact set state = 'UNCOVERED', held = false, date = null, start = null, starts_at = null, ends_at = null where id = $1`,
      [lost?.id],
    );
    const past = async () =>
      sql(
        `select id, state, date, starts_at, (select json_agg(v.volunteer_id) from contact_volunteer v where v.contact_id = contact.id) as who
         from contact where rota_id = $1 and occurrence_on < $2 order by id`,
        [id, monday(0)],
      );
    const before = await past();
    expect(before).toHaveLength(2);
    // Of this week some may have begun too.
    expect((await preview(id, monday(-1))).happened).toBeGreaterThanOrEqual(2);
    await withdraw(id, monday(-1)).expect(200);
    expect(await past()).toEqual(before);
    await undo(id).expect(200);
    const consents = await sql<{ id: string }>('select id from consent where person_id = $1', [
      personId,
    ]);
    const tenant = api.app.get(Tenant);
    await tenant.runUnattended(association.id, () =>
      api.app.get(ConsentsService).withdraw(personId, consents[0]?.id ?? '', { means: 'ORAL' }),
    );
    expect(await past()).toEqual(before);
    expect(await sql(`select 1 from contact where held and starts_at > now()`)).toEqual([]);
    for (const change of [
      `update contact set state = 'CANCELLED', held = false where rota_id = '${id}' and occurrence_on < '${monday(0)}'`,
      `delete from contact where rota_id = '${id}' and occurrence_on < '${monday(0)}'`,
      `delete from contact_volunteer v using contact c where c.id = v.contact_id and c.occurrence_on < '${monday(0)}'`,
    ])
      await expect(
        tenant.runUnattended(association.id, () => tenant.query(assembled(change))),
      ).rejects.toMatchObject({ driverError: { constraint: 'contact_history' } });
    expect(await past()).toEqual(before);
  });
});
