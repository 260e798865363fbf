import { paths, type SeriesView, type SessionView } from '@presence/contract';
import { newId, type Recurrence } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { UpkeepService } from '../upkeep/upkeep.service';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const monthOf = (date: string) => Number(date.slice(5, 7));

const weekly: Recurrence = {
  from: inDays(1),
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};

describe('what a change of rule leaves lasts', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let groupId: string;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    groupId = (await api.given.group(association)).id;
  });

  const draft = (over: object = {}) => ({
    id: newId(),
    recurrence: weekly,
    startTime: '18:00',
    endTime: '20:00',
    venueId: null,
    facilitatorIds: [],
    ...over,
  });
  const plan = (body: object) =>
    browser.post(paths.groupSeries(association.id, groupId)).send(body).expect(201);
  const sessions = async (): Promise<SessionView[]> =>
    (
      await browser
        .get(
          `${paths.sessions(association.id)}?from=${inDays(-1)}&to=${inDays(380)}&groupId=${groupId}`,
        )
        .expect(200)
    ).body;
  const kept = async () =>
    (await sessions()).map(({ date, startTime, cancelledAt }) => ({
      date,
      startTime,
      cancelled: cancelledAt !== null,
    }));
  const cancel = ({ id, version }: SessionView) =>
    browser
      .put(paths.sessionCancellation(association.id, id))
      .set('If-Match', `"${version}"`)
      .send({ publicWord: 'Pas de séance ce jour-là.' })
      .expect(200);
  const change = async (series: SeriesView, scope: string, pivot: SessionView, over: object) => {
    const { id: _, ...rest } = draft();
    const { body } = await browser
      .post(paths.seriesChange(association.id, series.id))
      .set('If-Match', `"${series.version}"`)
      .send({ scope, pivot: pivot.originalStart, preview: false, series: { ...rest, ...over } })
      .expect(201);
    return body;
  };

  type Kind = {
    scope: string;
    planned?: Partial<Recurrence>;
    startTime?: string;
    pivot?: (sessions: SessionView[]) => SessionView | undefined;
    to: (pivot: string, first: string) => Partial<Recurrence>;
  };
  const on = (weekday: 'TU' | 'WE' | 'TH', every = 1): Recurrence['pattern'] => ({
    kind: 'WEEKLY',
    every,
    weekdays: [weekday],
  });
  const kinds: [string, Kind][] = [
    [
      'following: ends before the pivot',
      { scope: 'FOLLOWING', to: (pivot) => ({ until: dayBefore(pivot) }) },
    ],
    [
      'following: a count of five is cut to three',
      { scope: 'FOLLOWING', planned: { count: 5 }, to: () => ({ count: 3 }) },
    ],
    [
      'following: months are taken away, with a last date',
      {
        scope: 'FOLLOWING',
        planned: { until: inDays(70) },
        pivot: ([first, ...rest]) =>
          rest.find(({ date }) => monthOf(date) !== monthOf(first?.date ?? '')),
        to: (_, first) => ({ until: inDays(70), months: [monthOf(first)] }),
      },
    ],
    ['following: ends after the pivot', { scope: 'FOLLOWING', to: () => ({ until: inDays(90) }) }],
    [
      'following: another weekday and hour',
      { scope: 'FOLLOWING', startTime: '17:30', to: () => ({ pattern: on('WE') }) },
    ],
    ['following: every other week', { scope: 'FOLLOWING', to: () => ({ pattern: on('TU', 2) }) }],
    [
      'following: listed dates',
      {
        scope: 'FOLLOWING',
        to: () => ({ pattern: { kind: 'DATES' }, added: [inDays(50), inDays(57)] }),
      },
    ],
    ['all: another weekday', { scope: 'ALL', to: () => ({ pattern: on('TH') }) }],
    ['all: ends before the pivot', { scope: 'ALL', to: (pivot) => ({ until: dayBefore(pivot) }) }],
    [
      'one session',
      { scope: 'THIS', to: (pivot) => ({ pattern: { kind: 'ONCE' }, from: dayAfter(pivot) }) },
    ],
  ];

  it.each(kinds)('%s: the upkeep doubles nothing and brings nothing back', async (_, kind) => {
    const planned = draft({ recurrence: { ...weekly, ...kind.planned } });
    const { body: series } = await plan(planned);
    const before = await sessions();
    const pivot = (kind.pivot?.(before) ?? before[3]) as SessionView;
    await cancel(before[0] as SessionView);
    await cancel(before[4] as SessionView);
    const first = before[0]?.date ?? '';
    await change(series, kind.scope, pivot, {
      recurrence: { ...planned.recurrence, ...kind.to(pivot.date, first) },
      startTime: kind.startTime ?? '18:00',
    });
    const after = await kept();
    expect(after.filter(({ cancelled }) => cancelled)).toHaveLength(2);
    const upkeep = api.app.get(UpkeepService);
    for (let hour = 0; hour < 3; hour++) await upkeep.run();
    expect(await kept()).toEqual(after);
    expect(new Set(after.map(({ date }) => date)).size).toBe(after.length);
  });

  it('"this and the following" that leaves nothing ends the series there', async () => {
    const { body: series } = await plan(draft());
    const before = await sessions();
    const pivot = before[3] as SessionView;
    const told = await change(series, 'FOLLOWING', pivot, {
      recurrence: { ...weekly, until: dayBefore(pivot.date) },
    });
    expect(told).toMatchObject({ created: [], updated: [], orphaned: [] });
    expect((await sessions()).map(({ id }) => id)).toEqual(before.slice(0, 3).map(({ id }) => id));
    const { body: all } = await browser.get(paths.groupSeries(association.id, groupId)).expect(200);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ living: true, recurrence: { until: dayBefore(pivot.date) } });
  });

  it('plans a series that begins in more than a year, and says when', async () => {
    const from = `${new Date().getUTCFullYear() + 2}-03-01`;
    const { body } = await plan(draft({ recurrence: { ...weekly, from } }));
    expect(body).toMatchObject({ living: true, nextStartsAt: null });
    expect(body.sentence.fr).toContain('à partir du');
    expect(await sessions()).toEqual([]);
    await browser
      .post(paths.groupSeries(association.id, groupId))
      .send(draft({ recurrence: { ...weekly, from: '2024-01-01', until: '2024-06-30' } }))
      .expect(400);
  });

  it('plans evenings that end at midnight or after it', async () => {
    await plan(draft({ startTime: '22:00', endTime: '00:30' }));
    const [first] = await sessions();
    expect(first).toMatchObject({ startTime: '22:00', endTime: '00:30' });
    const { startsAt = '', endsAt = '' } = first ?? {};
    expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(150 * 60_000);
  });
});

const dayBefore = (date: string) =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (date: string) =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
