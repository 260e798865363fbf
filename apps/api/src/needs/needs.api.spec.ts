import { paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS, newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft } from '@presence/testing';
import type { DataSource, Logger } from 'typeorm';
import { APP_DATA_SOURCE } from '../database/data-sources';
import { publishedContact, within } from '../testing/published-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** The statements that a piece of work runs. */
async function counted(api: TestApi, work: () => Promise<unknown>): Promise<number> {
  let statements = 0;
  const ignore = () => undefined;
  const logger = { logQuery: () => statements++, logQueryError: ignore, logQuerySlow: ignore, logSchemaBuild: ignore, logMigration: ignore, log: ignore } as unknown as Logger;
  const source = api.app.get<DataSource>(APP_DATA_SOURCE);
  const before = source.logger;
  Object.assign(source, { logger });
  await work();
  Object.assign(source, { logger: before });
  return statements;
}

describe('needs', () => {
  let api: TestApi;
  let association: { id: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.commune();
    await api.given.organiser(association, 'coordination@voix.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@voix.example');
  });
  afterAll(() => api.stop());

  const person = async ({ consented = true } = {}) => {
    const draft = aPersonDraft();
    await browser.post(paths.people(association.id)).send(draft).expect(201);
    const consent = { id: newId(), givenOn: '2026-11-02', givenBy: 'PERSON', means: 'ORAL', scope: ['CALL', 'VISIT'] };
    if (consented) await browser.post(paths.consents(association.id, draft.id)).send(consent).expect(201);
    return draft.id;
  };
  const create = async (personId: string, over: Parameters<typeof aNeedDraft>[0] = {}) => {
    const draft = aNeedDraft(over);
    await browser.post(paths.needs(association.id, personId)).send(draft).expect(201);
    return draft;
  };
  /** A published contact at ten in the morning of the Tuesday after next, with its rota of that one week. */
  const nextTuesday = () => {
    const now = new Date();
    const monday = Date.parse(inDays(0)) + (((8 - now.getUTCDay()) % 7 || 7) + 7) * DAY;
    return { monday: new Date(monday).toISOString().slice(0, 10), inHours: (monday + DAY + 9 * 3_600_000 - now.getTime()) / 3_600_000 };
  };
  const states = (needId: string) => within(api, association, (manager) => manager.query<{ state: string; date: string | null }[]>('select state, date::text as date from contact where need_id = $1 order by state', [needId]));

  it('are checked at their fields', async () => {
    const personId = await person();
    const { body } = await browser.post(paths.needs(association.id, personId)).send(aNeedDraft({ until: '2025-01-01', liked: [{ weekday: 'TU', start: '12:00', end: '10:00' }] })).expect(400);
    expect(body.issues).toEqual(expect.arrayContaining([{ path: ['liked', 0, 'end'], message: 'END_BEFORE_START' }]));
    await browser.post(paths.needs(association.id, newId())).send(aNeedDraft()).expect(404);
    await browser.post(paths.needs(association.id, personId)).send({ ...aNeedDraft(), endedAt: null }).expect(400);
  });

  it('show what a change does to the published rota, change nothing by showing it, and do just that when saved', async () => {
    const personId = await person();
    const need = await create(personId);
    const { monday, inHours } = nextTuesday();
    await publishedContact(api, association, { personId, needId: need.id, inHours });
    const change = aNeedDraft({ ...need, rhythm: { kind: 'TIMES_A_WEEK', times: 2 }, impossible: [{ weekday: 'TU', start: '08:00', end: '20:00' }] });
    const { body: preview } = await browser.post(paths.needPreview(association.id, need.id)).send(change).expect(200);
    expect(preview.stays).toBe(0);
    expect(preview.goes).toHaveLength(1);
    expect(preview.comes.filter(({ weekOf }: { weekOf: string }) => weekOf === monday)).toHaveLength(2);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['PUBLISHED']);

    await browser.put(paths.need(association.id, need.id)).set('If-Match', '"1"').send(change).expect(200);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['CANCELLED', 'UNCOVERED', 'UNCOVERED']);
    const { body: again } = await browser.post(paths.needPreview(association.id, need.id)).send(change).expect(200);
    expect(again).toEqual({ stays: 0, goes: [], comes: [] });

    await browser.put(paths.needEnding(association.id, need.id)).set('If-Match', '"2"').expect(200);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['CANCELLED']);
  });

  /** A second try in so many hours of a contact that was made. */
  const secondTry = async (contactId: string, inHours: number) => {
    const at = new Date(Math.ceil(Date.now() / 900_000) * 900_000 + inHours * 3_600_000).toISOString();
    await within(api, association, async (manager) => {
      await manager.query(
        `with made as (insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held, retry_of)
           select association_id, gen_random_uuid(), rota_id, need_id, person_id, kind, week, ($2::timestamptz at time zone 'Europe/Paris')::date, ($2::timestamptz at time zone 'Europe/Paris')::time,
             duration_minutes, time_zone, $2, $2::timestamptz + interval '20 minutes', 'PUBLISHED', true, id from contact where id = $1 returning *)
         insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held)
           select m.association_id, m.id, v.volunteer_id, m.starts_at, m.ends_at, true from made m join contact_volunteer v on v.contact_id = m.retry_of`,
        [contactId, at],
      );
    });
    return { date: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(at)) };
  };
  const retryStates = (needId: string) => within(api, association, (manager) => manager.query<{ state: string }[]>('select state from contact where need_id = $1 and retry_of is not null', [needId]));

  it.each([
    ['ended', {}],
    ['paused', { pauses: [{ from: '2020-01-01', until: '2099-01-01', reason: 'HOSPITAL' }] }],
    ['impossible then', { impossible: (['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const).map((weekday) => ({ weekday, start: '00:00', end: '23:59' })) }],
  ] as const)('%s take the second tries to come with them, and those show in the preview', async (what, over) => {
    const personId = await person();
    const need = await create(personId, { liked: [], impossible: [] });
    const contactId = await publishedContact(api, association, { personId, needId: need.id, inHours: -5 });
    const { date } = await secondTry(contactId, 2);
    if (what === 'ended') await browser.put(paths.needEnding(association.id, need.id)).set('If-Match', '"1"').expect(200);
    else {
      const change = aNeedDraft({ ...need, ...(over as object) });
      const { body } = await browser.post(paths.needPreview(association.id, need.id)).send(change).expect(200);
      expect(body.goes).toEqual([expect.objectContaining({ date })]);
      await browser.put(paths.need(association.id, need.id)).set('If-Match', '"1"').send(change).expect(200);
    }
    expect(await retryStates(need.id)).toEqual([{ state: 'CANCELLED' }]);
  });

  it('that are paused drop what a draft proposes in the pause, and leave the rest of it', async () => {
    const personId = await person();
    const need = await create(personId, { liked: [], impossible: [] });
    const { monday, inHours } = nextTuesday();
    const ids = [await publishedContact(api, association, { personId, needId: need.id, inHours: inHours + 4 * 168 }), await publishedContact(api, association, { personId, needId: need.id, inHours: inHours + 5 * 168 })];
    await within(api, association, async (manager) => {
      await manager.query(`update contact set state = 'PROPOSED', held = false where id = any ($1)`, [ids]);
      await manager.query(`update rota set state = 'DRAFT', published_at = null where id in (select rota_id from contact where id = any ($1))`, [ids]);
    });
    const [from, until] = [28, 34].map((days) => new Date(Date.parse(monday) + days * DAY).toISOString().slice(0, 10));
    const change = aNeedDraft({ ...need, pauses: [{ from: from ?? '', until: until ?? '', reason: 'HOLIDAY' }] });
    await browser.put(paths.need(association.id, need.id)).set('If-Match', '"1"').send(change).expect(200);
    expect(await within(api, association, (manager) => manager.query('select id, state from contact where id = any ($1)', [ids]))).toEqual([{ id: ids[1], state: 'PROPOSED' }]);
  });

  it('without a consent add nothing to the rota, and make the person wait', async () => {
    const personId = await person({ consented: false });
    const need = await create(personId, { rhythm: { kind: 'TIMES_A_WEEK', times: 3 } });
    expect(await states(need.id)).toEqual([]);
    const { body } = await browser.get(`${paths.people(association.id)}?show=WAITING`).expect(200);
    expect(body.people.find(({ id }: { id: string }) => id === personId)).toMatchObject({ consented: [], needs: [{ kind: 'CALL' }], waitingSince: expect.stringMatching(/^20/) });
  });

  it('of the heatwave round cost the same few statements, however many they are', async () => {
    const far = await api.given.association();
    await api.given.organiser(far, 'canicule@voix.example', ['COORDINATOR']);
    const coordinator = await signIn(api, 'canicule@voix.example');
    const { monday, inHours } = nextTuesday();
    const until = new Date(Date.parse(monday) + 6 * DAY).toISOString().slice(0, 10);
    const inRound = async () => {
      const someone = aPersonDraft();
      await coordinator.post(paths.people(far.id)).send(someone).expect(201);
      await coordinator.post(paths.consents(far.id, someone.id)).send({ id: newId(), givenOn: '2026-11-02', givenBy: 'PERSON', means: 'ORAL', scope: ['CALL'] }).expect(201);
      const need = aNeedDraft({ heatwaveRound: true });
      await coordinator.post(paths.needs(far.id, someone.id)).send(need).expect(201);
      return { personId: someone.id, needId: need.id };
    };
    const uncovered = async () => (await within(api, far, (manager) => manager.query(`select 1 from contact where state = 'UNCOVERED' and need_id in (select id from need where heatwave_round)`))).length;
    let version = 1;
    const costs = async () => {
      const on = await counted(api, () => coordinator.put(paths.heatwave(far.id)).set('If-Match', `"${version}"`).send({ from: monday, until }).expect(200));
      const daily = await uncovered();
      const off = await counted(api, () => coordinator.delete(paths.heatwave(far.id)).set('If-Match', `"${version + 1}"`).expect(200));
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
    const { body: on } = await browser.put(paths.heatwave(association.id)).set('If-Match', '"1"').send({ from: monday, until }).expect(200);
    expect(on).toMatchObject({ heatwaveFrom: monday, heatwaveUntil: until, version: 2, referralDays: HOME_SUPPORT_DEFAULTS.referralDays });
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['PUBLISHED', ...Array.from({ length: 6 }, () => 'UNCOVERED')]);
    await browser.put(paths.heatwave(association.id)).set('If-Match', '"1"').send({ from: monday, until: null }).expect(412);
    await browser.delete(paths.heatwave(association.id)).set('If-Match', '"2"').expect(200);
    expect((await states(need.id)).map(({ state }) => state)).toEqual(['PUBLISHED']);
  });
});
