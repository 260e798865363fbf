import { paths, type SeriesView, type SessionView } from '@presence/contract';
import { newId, type Id, type Recurrence } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { UpkeepService } from '../upkeep/upkeep.service';
import { GhostSeriesAreEnded1764000800000 } from './migrations/1764000800000-ghost-series-are-ended';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const weekly: Recurrence = {
  from: inDays(1),
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};

describe('ghosts of series', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: Id };
  let groupId: Id;

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

  const plan = async (recurrence: Partial<Recurrence> = {}, over: object = {}) =>
    (
      await browser
        .post(paths.groupSeries(association.id, groupId))
        .send({
          id: newId(),
          recurrence: { ...weekly, ...recurrence },
          startTime: '18:00',
          endTime: '20:00',
          venueId: null,
          facilitatorIds: [],
          ...over,
        })
        .expect(201)
    ).body as SeriesView;
  const sessions = async (): Promise<SessionView[]> =>
    (
      await browser
        .get(
          `${paths.sessions(association.id)}?from=${inDays(-1)}&to=${inDays(380)}&groupId=${groupId}`,
        )
        .expect(200)
    ).body;
  const within = (sql: string, values: unknown[] = []) =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      return manager.query(sql, values);
    });

  /** What the old change stored: the first series ends before the pivot, a second one has the whole rule with its new end. */
  async function plantGhost(series: SeriesView, pivot: string, end: Partial<Recurrence>) {
    const id = newId();
    await within(
      `insert into series (association_id, id, group_id, recurrence, start_time, end_time, time_zone, parallel)
       select association_id, $2, group_id, recurrence || $3::jsonb, start_time, end_time, time_zone, true from series where id = $1`,
      [series.id, id, JSON.stringify(end)],
    );
    const until = new Date(Date.parse(pivot) - 86_400_000).toISOString().slice(0, 10);
    await within(`update series set recurrence = recurrence || $2::jsonb where id = $1`, [
      series.id,
      JSON.stringify({ until, count: null }),
    ]);
    await within(`delete from session where series_id = $1 and original_start >= $2`, [
      series.id,
      pivot,
    ]);
    await api.app.get(UpkeepService).run();
    return id;
  }

  async function repair(): Promise<string> {
    const told = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const runner = api.owner.createQueryRunner();
    try {
      await new GhostSeriesAreEnded1764000800000().up(runner);
      return told.mock.calls.map(([text]) => String(text)).join('');
    } finally {
      told.mockRestore();
      await runner.release();
    }
  }

  it('are ended, several too, with the sessions they doubled; numbers and changes stay', async () => {
    const series = await plan();
    const planned = await sessions();
    const pivot = planned[5] as SessionView;
    await browser
      .put(paths.sessionCancellation(association.id, planned[1]?.id ?? ''))
      .set('If-Match', '"1"')
      .send({ publicWord: 'Fermé.' })
      .expect(200);
    const first = await plantGhost(series, pivot.date, { until: pivot.date });
    await within(`update series set recurrence = recurrence || $2::jsonb where id = $1`, [
      first,
      JSON.stringify({ until: planned[4]?.date }),
    ]);
    const second = await plantGhost(series, pivot.date, { count: 3 });
    const doubled = await sessions();
    expect(doubled.length).toBeGreaterThanOrEqual(5 + 5 + 3);

    // Numbers were entered on the double of the third session; somebody moved the double of the fourth.
    const of = (seriesId: Id, date: string | undefined) =>
      doubled.find((each) => each.seriesId === seriesId && each.date === date) as SessionView;
    const counted = of(second, planned[2]?.date);
    await within(
      `insert into attendance (association_id, session_id, attendee_count, first_timer_count, counts_by_audience, note, entered_at, entered_by)
       select association_id, $1, 7, 1, '{}', '', now(), id from organiser limit 1`,
      [counted.id],
    );
    const moved = of(first, planned[3]?.date);
    await within(
      `update session set edited_at = now(), date = date + 1, starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' where id = $1`,
      [moved.id],
    );

    const told = await repair();
    expect(told).toContain(`Series ${first} repeated series ${series.id}`);
    expect(told).toContain(`Series ${second} repeated series ${series.id}`);
    const left = await sessions();
    expect(left.map(({ id }) => id).sort()).toEqual(
      [...planned.slice(0, 5).filter((_, index) => index !== 2), counted, moved]
        .map(({ id }) => id)
        .sort(),
    );
    expect(left.find(({ id }) => id === counted.id)).toMatchObject({
      seriesId: series.id,
      attendance: { attendeeCount: 7 },
    });
    for (let hour = 0; hour < 2; hour++) await api.app.get(UpkeepService).run();
    expect(await sessions()).toEqual(left);
    expect(await repair()).toBe('');
  });

  it('are not seen in series that were planned by hand, or that follow another', async () => {
    const series = await plan({ until: inDays(200) });
    await plan({ until: inDays(60) }, { parallel: true });
    await plan({ pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TH'] }, until: inDays(100) });
    const [, , pivot] = (await sessions()).filter(({ seriesId }) => seriesId === series.id);
    await browser
      .post(paths.seriesChange(association.id, series.id))
      .set('If-Match', `"${series.version}"`)
      .send({
        scope: 'FOLLOWING',
        pivot: pivot?.originalStart,
        preview: false,
        series: {
          recurrence: { ...weekly, until: inDays(90) },
          startTime: '18:30',
          endTime: '20:30',
          venueId: null,
          facilitatorIds: [],
          parallel: true,
        },
      })
      .expect(201);
    const before = await sessions();
    expect(await repair()).toBe('');
    expect(await sessions()).toEqual(before);
  });
});
