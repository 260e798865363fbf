import { paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS, newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft } from '@presence/testing';
import type { DataSource, Logger } from 'typeorm';
import { APP_DATA_SOURCE } from '../database/data-sources';
import { DAY, needHouse, nextTuesday, type NeedHouse } from '../testing/situations/need-house';
import { publishedContact, within } from '../testing/published-contact';
import { signIn } from '../testing/sign-in';
import type { TestApi } from '../testing/start-api';

/** The statements that a piece of work runs. */
async function counted(api: TestApi, work: () => Promise<unknown>): Promise<number> {
  let statements = 0;
  const ignore = () => undefined;
  const logger = {
    logQuery: () => statements++,
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  } as unknown as Logger;
  const source = api.app.get<DataSource>(APP_DATA_SOURCE);
  const before = source.logger;
  Object.assign(source, { logger });
  await work();
  Object.assign(source, { logger: before });
  return statements;
}

describe('needs of the heatwave round', () => {
  let house: NeedHouse;
  let api: NeedHouse['api'];
  let association: NeedHouse['association'];
  let browser: NeedHouse['browser'];
  let person: NeedHouse['person'];
  let create: NeedHouse['create'];
  let states: NeedHouse['states'];

  beforeAll(async () => {
    house = await needHouse();
    ({ api, association, browser, person, create, states } = house);
  });
  afterAll(() => house.api.stop());

  it('of the heatwave round cost the same few statements, however many they are', async () => {
    const far = await api.given.association();
    await api.given.organiser(far, 'canicule@voix.example', ['COORDINATOR']);
    const coordinator = await signIn(api, 'canicule@voix.example');
    const { monday, inHours } = nextTuesday();
    const until = new Date(Date.parse(monday) + 6 * DAY).toISOString().slice(0, 10);
    const inRound = async () => {
      const someone = aPersonDraft();
      await coordinator.post(paths.people(far.id)).send(someone).expect(201);
      await coordinator
        .post(paths.consents(far.id, someone.id))
        .send({
          id: newId(),
          givenOn: '2026-11-02',
          givenBy: 'PERSON',
          means: 'ORAL',
          scope: ['CALL'],
        })
        .expect(201);
      const need = aNeedDraft({ heatwaveRound: true });
      await coordinator.post(paths.needs(far.id, someone.id)).send(need).expect(201);
      return { personId: someone.id, needId: need.id };
    };
    const uncovered = async () =>
      (
        await within(api, far, (manager) =>
          manager.query(
            `select 1 from contact where state = 'UNCOVERED' and need_id in (select id from need where heatwave_round)`,
          ),
        )
      ).length;
    let version = 1;
    const costs = async () => {
      const on = await counted(api, () =>
        coordinator
          .put(paths.heatwave(far.id))
          .set('If-Match', `"${version}"`)
          .send({ from: monday, until })
          .expect(200),
      );
      const daily = await uncovered();
      const off = await counted(api, () =>
        coordinator
          .delete(paths.heatwave(far.id))
          .set('If-Match', `"${version + 1}"`)
          .expect(200),
      );
      version += 2;
      return { on, off, daily };
    };
    const first = await inRound();
    await publishedContact(api, far, { ...first, inHours });
    for (let i = 1; i < 3; i++) await inRound();
    const few = await costs();
    expect(few.daily).toBeGreaterThan(15);
    for (let i = 3; i < 30; i++) await inRound();
    const many = await costs();
    expect(many.daily).toBeGreaterThan(170);
    expect({ on: many.on - few.on, off: many.off - few.off }).toEqual({ on: 0, off: 0 });
  });

  it('of the heatwave round want one call a day while it is on', async () => {
    const personId = await person();
    const need = await create(personId, { heatwaveRound: true });
    const { monday, inHours } = nextTuesday();
    await publishedContact(api, association, { personId, needId: need.id, inHours });
    const until = new Date(Date.parse(monday) + 6 * DAY).toISOString().slice(0, 10);
    const { body: on } = await browser
      .put(paths.heatwave(association.id))
      .set('If-Match', '"1"')
      .send({ from: monday, until })
      .expect(200);
    expect(on).toMatchObject({
      heatwaveFrom: monday,
      heatwaveUntil: until,
      version: 2,
      referralDays: HOME_SUPPORT_DEFAULTS.referralDays,
    });
    expect((await states(need.id)).map(({ state }) => state)).toEqual([
      'PUBLISHED',
      ...Array.from({ length: 6 }, () => 'UNCOVERED'),
    ]);
    await browser
      .put(paths.heatwave(association.id))
      .set('If-Match', '"1"')
      .send({ from: monday, until: null })
      .expect(412);
    await browser.delete(paths.heatwave(association.id)).set('If-Match', '"2"').expect(200);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['PUBLISHED']);
  });
});
