import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aNeedDraft } from '@presence/testing';
import { Tenant } from '../../database/tenant';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { RotaRunRow } from '../rota-run.entity';
import { stampsOf } from './changes-since';
import type { PlanFigures } from './plan-messages';
import type { ProposedContact } from './proposed-contact';
import { RunLog } from './run-log';

const NUMBERS = {
  uncovered: 0,
  uncoveredContacts: 0,
  bound: 0,
  quality: 0,
  share: 0.5,
  secondsLeft: 1,
} as PlanFigures;
const PROPOSED = { state: 'PROPOSED', volunteers: 1 };
const UNCOVERED = { state: 'UNCOVERED', volunteers: 0 };

describe('what is noted while a rota is planned', () => {
  let api: TestApi;
  let association: { id: string };
  let claire: { id: string };
  let coordinator: Browser;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await givenOpenDoor(api, association);
    claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    coordinator = await signIn(api, 'claire@un.example');
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string, values: unknown[] = []) =>
    api.given.within<T>(association.id, (manager) => manager.query(text, values));
  const states = (rotaId: string) =>
    sql(
      `select c.state, (select count(*)::int from contact_volunteer v where v.contact_id = c.id) as volunteers from contact c where c.rota_id = $1 order by c.state`,
      [rotaId],
    );

  /** A run that has planned two calls of two people on one day, each with a volunteer of their own. */
  async function running() {
    const [tenant, rotaId, runId] = [api.app.get(Tenant), newId(), newId()];
    // What a test before this one published makes room.
    await sql(
      `update rota set state = 'WITHDRAWN', withdrawn_from = "from", withdrawn_at = now() where state = 'PUBLISHED'`,
    );
    await coordinator
      .post(paths.rotas(association.id))
      .send({ id: rotaId, branchId: null, from: monday(), weeks: 1 })
      .expect(201);
    const [awa, luc] = [
      await givenCaller(api, association, `${newId()}@un.example`),
      await givenCaller(api, association, `${newId()}@un.example`),
    ];
    const [called, other] = [
      await givenCalled(api, association, 'Jeannette', claire),
      await givenCalled(api, association, 'Marcel', claire),
    ];
    const contact = (
      { personId, needId }: typeof called,
      volunteer: { id: string },
    ): ProposedContact => ({
      id: newId(),
      needId,
      personId,
      kind: 'CALL',
      week: 0,
      durationMinutes: 30,
      timeZone: 'Europe/Paris',
      date: monday(),
      start: '10:00',
      startsAt: `${monday()}T09:00:00Z`,
      endsAt: `${monday()}T09:30:00Z`,
      volunteerIds: [volunteer.id],
    });
    const plan = { found: NUMBERS, contacts: [contact(called, awa), contact(other, luc)] };
    await api.given.store(association, RotaRunRow, {
      id: runId,
      rotaId,
      seed: 1,
      state: 'RUNNING',
    });
    const planned = await tenant.runUnattended(association.id, () => stampsOf(tenant));
    const log = new RunLog(
      tenant,
      { associationId: association.id, rotaId, runId, seconds: 1 },
      { latest: NUMBERS, proposal: () => Promise.resolve(plan) },
      planned,
      Date.now() + 1000,
    );
    return { ...called, awa, rotaId, log, plan };
  }
  type Running = Awaited<ReturnType<typeof running>>;

  async function change({ needId }: Running, over: object): Promise<void> {
    const draft = aNeedDraft({ id: needId, durationMinutes: 30, from: monday(-4), ...over });
    await coordinator
      .put(paths.need(association.id, needId))
      .set('If-Match', '1')
      .send(draft)
      .expect(200);
  }
  const pause = (at: Running) =>
    change(at, { pauses: [{ from: monday(), until: monday(), reason: 'HOSPITAL' }] });
  const impossible = (at: Running) =>
    change(at, { impossible: [{ weekday: 'MO', start: '09:00', end: '12:00' }] });
  const seldom = (at: Running) =>
    change(at, { rhythm: { kind: 'MONTHLY', nth: -1, weekday: 'SU' }, from: monday(2) });
  const away = ({ awa }: Running) =>
    sql(
      `insert into unavailability (association_id, id, organiser_id, "from", until) values ($1, $2, $3, $4, $4)`,
      [association.id, newId(), awa.id, monday()],
    );
  const block = ({ awa, personId }: Running) =>
    sql(
      `insert into match (association_id, id, person_id, volunteer_id, since, blocked) values ($1, $2, $3, $4, current_date, true)`,
      [association.id, newId(), personId, awa.id],
    );
  const cap = ({ awa }: Running) =>
    sql('update volunteer set max_contacts_per_week = 0, version = version + 1 where id = $1', [
      awa.id,
    ]);

  it.each([
    ['a pause', pause, [PROPOSED]],
    ['an impossible window', impossible, [PROPOSED]],
    ['a lesser rhythm', seldom, [PROPOSED]],
    ['an absence', away, [PROPOSED, UNCOVERED]],
    ['a pair that is not to meet', block, [PROPOSED, UNCOVERED]],
    ['a lower cap', cap, [PROPOSED, UNCOVERED]],
  ])(
    'as %s is heeded by the run, whose later proposals leave all else as it was',
    async (_, noted, after) => {
      const run = await running();
      await run.log.beat();
      expect(await states(run.rotaId)).toEqual([PROPOSED, PROPOSED]);
      await noted(run);
      await run.log.end(run.plan);
      expect(await states(run.rotaId)).toEqual(after);
      expect(
        (await coordinator.post(paths.rotaPublication(association.id, run.rotaId)).expect(200))
          .body,
      ).toMatchObject({ published: 1 });
      await sql('update contact set state = $2, held = false where rota_id = $1', [
        run.rotaId,
        'CANCELLED',
      ]);
    },
  );

  it('is dropped from the proposal of that run, and from no other draft', async () => {
    const run = await running();
    await run.log.beat();
    await impossible(run);
    const other = newId();
    await coordinator
      .post(paths.rotas(association.id))
      .send({ id: other, branchId: null, from: monday(), weeks: 1 })
      .expect(201);
    // What the coordinator puts there by hand afterwards is their word.
    await sql(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, locked)
       select association_id, $2, $3, id, person_id, kind, 0, $4, '10:00', 30, 'Europe/Paris', $4::date + interval '9 hours', $4::date + interval '9.5 hours', 'PROPOSED', true
       from need where id = $1`,
      [run.needId, newId(), other, monday()],
    );
    await run.log.end(run.plan);
    expect(await states(run.rotaId)).toEqual([PROPOSED]);
    expect(await states(other)).toEqual([{ state: 'PROPOSED', volunteers: 0 }]);
  });

  it.each([
    [
      'a pause',
      ({ needId }: Running) =>
        sql(
          `update need set pauses = jsonb_build_array(jsonb_build_object('from', $2::text, 'until', $2::text, 'reason', 'HOSPITAL')) where id = $1`,
          [needId, monday()],
        ),
      'une pause est notée ce jour-là',
      'a pause is noted on that day',
    ],
    [
      'an impossible window',
      ({ needId }: Running) =>
        sql(
          `update need set impossible = '[{"weekday":"MO","start":"10:15","end":"12:00"}]' where id = $1`,
          [needId],
        ),
      'cet horaire est noté comme impossible',
      'this time is noted as impossible',
    ],
    ['an absence', away, 'a noté une absence', 'has noted an absence'],
    ['a pair that is not to meet', block, 'ne doivent pas se rencontrer', 'are not to meet'],
  ])(
    'as %s after the run keeps its rota from being published, and is named',
    async (_, noted, fr, en) => {
      const run = await running();
      await run.log.end(run.plan);
      await noted(run);
      const { body } = await coordinator
        .post(paths.rotaPublication(association.id, run.rotaId))
        .expect(409);
      expect(body.code).toBe('ROTA_CLASH');
      expect(body.details.obstacle.fr).toMatch(
        new RegExp(`^Jeannette Essai, lundi .* à 10\\sh : .*${fr}$`),
      );
      expect(body.details.obstacle.en).toMatch(
        new RegExp(`^Jeannette Essai, .* at 10.*: .*${en}$`),
      );
      expect(body.details.hindered).toEqual([
        expect.objectContaining({ contactId: run.plan.contacts[0]?.id, personId: run.personId }),
      ]);
      expect(await states(run.rotaId)).toEqual([PROPOSED, PROPOSED]);
    },
  );
});
