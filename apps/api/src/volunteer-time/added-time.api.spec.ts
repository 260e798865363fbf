import { paths, type AddedTimeView } from '@presence/contract';
import { newId } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

type Browser = Awaited<ReturnType<typeof signIn>>;

const YEAR = new Date().getUTCFullYear() - 1;
const period = { from: `${YEAR}-01`, until: `${YEAR}-12` };
const on = (day: string) => `${YEAR}-${day}`;

describe('time that is added by hand', () => {
  let api: TestApi;
  let association: { id: string };
  let administrator: Browser;
  let coordinator: Browser;
  let awa: Browser;
  let awaId: string;

  const seat = async (
    name: string,
    ...roles: ('ADMINISTRATOR' | 'COORDINATOR' | 'VOLUNTEER')[]
  ) => {
    const email = `${name}@lesamarres.example`;
    const { id } = await api.given.organiser(association, email, roles);
    return { id, browser: await signIn(api, email) };
  };
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    administrator = (await seat('helene', 'ADMINISTRATOR')).browser;
    coordinator = (await seat('nadia', 'COORDINATOR')).browser;
    ({ id: awaId, browser: awa } = await seat('awa', 'VOLUNTEER'));
  });
  afterAll(() => api.stop());

  const draft = (over: object = {}) => ({
    ...{ id: newId(), date: on('03-10'), function: 'MEETING', minutes: 90, kilometres: 0 },
    ...over,
  });
  const add = (body: object, who = awa) => who.post(paths.myAddedTimes(association.id)).send(body);
  const mine = async (): Promise<AddedTimeView[]> =>
    (await awa.get(paths.myAddedTimes(association.id)).query(period).expect(200)).body;
  const all = async (): Promise<AddedTimeView[]> =>
    (await administrator.get(paths.addedTimes(association.id)).query(period).expect(200)).body;
  const issue = async (body: object) => (await add(body).expect(400)).body.issues[0];

  it('given hours of oneself, keeps them once however often they are sent', async () => {
    const body = draft({ kilometres: 12.5 });
    const answers = await Promise.all([add(body), add(body)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect(await mine()).toEqual([
      {
        ...body,
        ...{ organiserId: awaId, enteredBy: awaId, version: 1 },
        ...{ displayName: 'awa', enteredByName: 'awa' },
      },
    ]);
  });

  it('given hours entered by who coordinates, says so, and lets the volunteer put them right', async () => {
    const body = draft({ date: on('04-02'), function: 'TRAINING', organiserId: awaId });
    await coordinator.post(paths.addedTimes(association.id)).send(body).expect(204);
    const [entered] = await all();
    expect(entered).toMatchObject({ id: body.id, displayName: 'awa', enteredByName: 'nadia' });
    const change = { date: on('04-03'), function: 'EVENT', minutes: 45, kilometres: 3 };
    const put = (version: string) =>
      awa.put(paths.myAddedTime(association.id, body.id)).set('If-Match', version).send(change);
    await put('"7"').expect(412);
    await put('"1"').expect(204);
    expect((await mine())[0]).toMatchObject({ ...change, enteredByName: 'awa', version: 2 });
  });

  it('given hours that are removed, brings them back by the same id', async () => {
    const body = draft({ date: on('05-04') });
    await add(body).expect(204);
    const remove = (version: string) =>
      awa.delete(paths.myAddedTime(association.id, body.id)).set('If-Match', version);
    await remove('"2"').expect(412);
    await remove('"1"').expect(204);
    await remove('"1"').expect(404);
    expect((await mine()).map(({ id }) => id)).not.toContain(body.id);
    await add(body).expect(204);
    expect((await mine()).map(({ id }) => id)).toContain(body.id);
  });

  it('counts in the accounts at a rate of its function, in the sheet and in one’s own hours', async () => {
    const rate = { id: newId(), unit: 'HOUR', from: on('01-01'), amount: 20, source: 'Conseil' };
    await administrator
      .post(paths.rates(association.id))
      .send({ ...rate, function: 'MEETING' })
      .expect(201);
    const march = { from: `${YEAR}-03`, until: `${YEAR}-03` };
    const { body: accounts } = await administrator
      .get(paths.volunteerTime(association.id))
      .query(march);
    expect(accounts).toMatchObject({ hours: 1.5, value: 30, kilometres: 12.5 });
    const { text } = await administrator
      .get(paths.volunteerTimeFile(association.id, 'csv'))
      .query(march);
    expect(text).toContain(`${YEAR}-03;awa;Réunions;1,5;20;30;12,5`);
    const { body: own } = await awa.get(paths.myVolunteerTime(association.id)).query(march);
    expect(own).toMatchObject({
      functions: [{ function: 'MEETING', times: 1, hours: 1.5 }],
      ...{ hours: 1.5, kilometres: 12.5 },
    });
  });

  it('given two entries at once that a day has no room for together, takes one', async () => {
    const long = () => draft({ date: on('06-01'), minutes: 800 });
    const answers = await Promise.all([add(long()), add(long()), add(long())]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 400, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused?.body.issues).toEqual([{ path: ['minutes'], message: 'DAY_TOO_LONG' }]);
    const [taken] = (await mine()).filter(({ date }) => date === on('06-01'));
    const change = { date: on('06-01'), function: 'OTHER', minutes: 1440, kilometres: 0 };
    const stored = awa
      .put(paths.myAddedTime(association.id, taken?.id ?? ''))
      .set('If-Match', '"1"');
    await stored.send(change).expect(204);
  });

  it('refuses what cannot be, each at its field', async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const DATE = { path: ['date'] };
    expect(await issue(draft({ date: tomorrow }))).toEqual({ ...DATE, message: 'DATE_IN_FUTURE' });
    expect(await issue(draft({ date: `${YEAR - 5}-12-31` }))).toEqual({
      ...{ ...DATE, message: 'DATE_OUT_OF_RANGE' },
    });
    expect(await issue(draft({ date: on('02-30') }))).toMatchObject(DATE);
    expect(await issue(draft({ minutes: 0 }))).toMatchObject({ path: ['minutes'] });
    expect(await issue(draft({ minutes: 1441 }))).toMatchObject({ path: ['minutes'] });
    expect(await issue(draft({ minutes: 1.5 }))).toMatchObject({ path: ['minutes'] });
    expect(await issue(draft({ kilometres: -1 }))).toMatchObject({ path: ['kilometres'] });
    expect(await issue(draft({ function: 'CALL' }))).toMatchObject({ path: ['function'] });
    await add(draft({ organiserId: awaId })).expect(400);
    const nobody = draft({ organiserId: newId() });
    const { body } = await coordinator.post(paths.addedTimes(association.id)).send(nobody);
    expect(body.issues).toEqual([{ path: ['organiserId'], message: 'FACILITATOR_UNKNOWN' }]);
  });

  it('shows and gives nobody else’s to a volunteer, nor anything to another association', async () => {
    const { browser: paul, id: paulId } = await seat('paul', 'VOLUNTEER');
    const body = draft();
    await add(body, paul).expect(204);
    expect((await mine()).map(({ organiserId }) => organiserId)).not.toContain(paulId);
    const other = paths.myAddedTime(association.id, body.id);
    await awa.delete(other).set('If-Match', '"1"').expect(404);
    await awa.get(paths.addedTimes(association.id)).query(period).expect(403);
    await awa
      .post(paths.addedTimes(association.id))
      .send(draft({ organiserId: paulId }))
      .expect(403);
    await awa.delete(paths.addedTime(association.id, body.id)).set('If-Match', '"1"').expect(403);
    const elsewhere = await api.given.association();
    const email = 'ailleurs@lesamarres.example';
    await api.given.organiser(elsewhere, email, ['ADMINISTRATOR']);
    const stranger = await signIn(api, email);
    await stranger
      .delete(paths.addedTime(elsewhere.id, body.id))
      .set('If-Match', '"1"')
      .expect(404);
    await stranger.get(paths.addedTimes(association.id)).query(period).expect(404);
  });

  it('given somebody who is paid, counts none of it', async () => {
    await administrator
      .put(paths.organiser(association.id, awaId))
      .set('If-Match', '"1"')
      .send({ roles: ['VOLUNTEER'], branchId: null, salaried: true })
      .expect(200);
    const { body } = await administrator.get(paths.volunteerTime(association.id)).query(period);
    const names = body.volunteers.map((one: { displayName: string }) => one.displayName);
    expect(names).toEqual(['paul']);
  });
});
