import { paths, type Clash, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('one group at one time', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let groupId: string;
  let venueId: string;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    venueId = (await api.given.venue(association)).id;
    browser = await signIn(api, 'animation@lesamarres.example');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    groupId = (await api.given.group(association)).id;
  });

  const session = (over: object = {}) => ({
    id: newId(),
    date: inDays(20),
    startTime: '18:00',
    endTime: '20:00',
    venueId: null,
    facilitatorIds: [],
    publicWord: '',
    ...over,
  });
  const add = (draft: object) =>
    browser.post(paths.groupSessions(association.id, groupId)).send(draft);
  const rule = (over: object = {}) => ({
    recurrence: {
      from: inDays(20),
      pattern: { kind: 'ONCE' },
      months: [],
      until: null,
      count: null,
      added: [],
      excluded: [],
    },
    startTime: '19:00',
    endTime: '21:00',
    venueId: null,
    facilitatorIds: [],
    ...over,
  });
  const plan = (over: object = {}) =>
    browser
      .post(paths.groupSeries(association.id, groupId))
      .send({ id: newId(), ...rule(), ...over });
  const versioned = (request: ReturnType<typeof browser.put>, { version }: SessionView) =>
    request.set('If-Match', `"${version}"`);

  it('refuses a second session and a series over the first, unless told so', async () => {
    await add(session()).expect(201);
    const { body } = await add(session({ startTime: '19:30', endTime: '21:00' })).expect(409);
    expect(body).toMatchObject({
      code: 'GROUP_BUSY',
      details: { clashes: [{ kinds: ['GROUP'], date: inDays(20), startTime: '18:00' }] },
    });
    expect((await plan().expect(409)).body.code).toBe('GROUP_BUSY');
    await add(session({ startTime: '20:00', endTime: '21:00' })).expect(201);
    await add(session({ startTime: '19:30', endTime: '21:00', parallel: true })).expect(201);
    await plan({ parallel: true }).expect(201);
  });

  it('lets ten racing requests hold one session', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(session())));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  it('knows sessions over midnight', async () => {
    await add(session({ startTime: '22:00', endTime: '00:30' })).expect(201);
    const early = { date: inDays(21), startTime: '00:15', endTime: '02:00' };
    expect((await add(session(early)).expect(409)).body.code).toBe('GROUP_BUSY');
    await add(session({ ...early, startTime: '00:30' })).expect(201);
  });

  it('refuses a move and a return onto another session, unless told so', async () => {
    const { body: first } = await add(session()).expect(201);
    const { body: other } = await add(session({ date: inDays(27) })).expect(201);
    const { id: _, facilitatorIds: __, ...there } = session();
    const move = (body: object) =>
      versioned(browser.put(paths.sessionMove(association.id, other.id)), other).send(body);
    expect((await move(there).expect(409)).body.code).toBe('GROUP_BUSY');

    const { body: cancelled } = await versioned(
      browser.put(paths.sessionCancellation(association.id, first.id)),
      first,
    )
      .send({ publicWord: '' })
      .expect(200);
    await move(there).expect(200);
    const restore = (query: string) =>
      versioned(
        browser.delete(`${paths.sessionCancellation(association.id, first.id)}${query}`),
        cancelled,
      );
    expect((await restore('').expect(409)).body.code).toBe('GROUP_BUSY');
    await restore('?parallel=maybe').expect(400);
    await restore('?parallel=true').expect(200);
  });

  /** On which days holidays fall depends on the day on which this runs. */
  const taken = (all: Clash[]) => all.filter(({ kinds }) => !kinds.includes('HOLIDAY'));
  const clashes = (planned: object, exceptSessionId: string | null = null) =>
    browser
      .get(paths.groupClashes(association.id, groupId))
      .query({ planned: JSON.stringify({ ...rule(), exceptSessionId, ...planned }) });

  it('tells what is taken before anything is stored', async () => {
    const { body: standing } = await add(session({ venueId })).expect(201);
    const other = (await api.given.group(association)).id;
    expect(taken((await clashes({ venueId }).expect(200)).body)).toMatchObject([
      { sessionId: standing.id, kinds: ['GROUP', 'VENUE'], startTime: '18:00' },
    ]);
    expect(taken((await clashes({ venueId, parallel: true }).expect(200)).body)).toMatchObject([
      { kinds: ['VENUE'] },
    ]);
    expect(taken((await clashes({ parallel: true }).expect(200)).body)).toEqual([]);
    expect(taken((await clashes({ venueId }, standing.id).expect(200)).body)).toEqual([]);
    groupId = other;
    expect(taken((await clashes({}).expect(200)).body)).toEqual([]);
  });

  it('refuses unreadable plans and impossible times', async () => {
    const ask = (planned: string) =>
      browser.get(paths.groupClashes(association.id, groupId)).query({ planned });
    await ask('{').expect(400);
    await ask('[]').expect(400);
    await clashes({ startTime: '25:00' }).expect(400);
    await clashes({ startTime: '20:00', endTime: '18:00' }).expect(400);
  });

  it('tells in the preview of a change what it would collide with', async () => {
    const weekly = {
      ...rule().recurrence,
      from: inDays(20),
      pattern: { kind: 'DATES' },
      added: [inDays(20), inDays(27)],
    };
    const { body: series } = await plan({ recurrence: weekly }).expect(201);
    await add(session({ date: inDays(34) })).expect(201);
    const change = (added: string[], preview: boolean) =>
      browser
        .post(paths.seriesChange(association.id, series.id))
        .set('If-Match', `"${series.version}"`)
        .send({
          scope: 'ALL',
          pivot: `${inDays(20)}T19:00`,
          preview,
          series: rule({ recurrence: { ...weekly, added } }),
        });
    const dates = [inDays(20), inDays(34)];
    expect(taken((await change(dates, true).expect(201)).body.clashes)).toMatchObject([
      { kinds: ['GROUP'], date: inDays(34) },
    ]);
    await change(dates, false).expect(409);
    expect((await change([inDays(20), inDays(41)], true).expect(201)).body.clashes).toEqual([]);
  });
});
