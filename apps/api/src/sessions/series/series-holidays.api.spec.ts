import { paths, type SeriesView, type SessionView } from '@presence/contract';
import {
  dateIn,
  newId,
  ON_HOLIDAYS,
  type Recurrence,
  seriesDates,
  type SeriesRule,
  yearOfSeries,
} from '@presence/domain';
import { AttendanceRow } from '../../attendance/attendance.entity';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { UpkeepService } from '../../upkeep/upkeep.service';

const LYON = '69123';
const inDays = (days: number) => dateIn('Europe/Paris', Date.now() + days * 86_400_000);

const everyDay: Recurrence = {
  from: inDays(1),
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['MO', 'WE', 'FR'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};

describe('a series that chooses about holidays', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let groupId: string;
  let facilitator: { id: string };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    facilitator = await api.given.organiser(association, 'animation@lesamarres.example', [
      'FACILITATOR',
    ]);
    browser = await signIn(api, 'animation@lesamarres.example');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    const venue = await api.given.venue(association);
    groupId = (await api.given.group(association, { venueId: venue.id })).id;
  });

  const times = { startTime: '18:00', endTime: '20:00' };
  const draft = (over: object = {}) => ({
    ...{ id: newId(), recurrence: everyDay, venueId: null, facilitatorIds: [], ...times, ...over },
  });
  const plan = async (over: object = {}): Promise<SeriesView> =>
    (await browser.post(paths.groupSeries(association.id, groupId)).send(draft(over)).expect(201))
      .body;
  const sessions = async (): Promise<SessionView[]> =>
    (
      await browser
        .get(paths.sessions(association.id))
        .query({ from: inDays(-1), to: inDays(380), groupId })
        .expect(200)
    ).body;
  const datesOf = async () => (await sessions()).map(({ date }) => date);
  const expected = (over: Partial<SeriesRule> = {}, place = LYON) =>
    yearOfSeries(
      { recurrence: everyDay, ...times, timeZone: 'Europe/Paris', ...over },
      place,
      new Date().toISOString(),
    );
  const within = (statement: string, parameters: unknown[] = []) =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      await manager.query(statement, parameters);
    });
  const change = async (id: string, version: number, series: object, preview: boolean) =>
    (
      await browser
        .post(paths.seriesChange(association.id, id))
        .set('If-Match', `"${version}"`)
        .send({ scope: 'ALL', pivot: `${inDays(1)}T18:00`, preview, series })
        .expect(201)
    ).body;

  it.each(
    ON_HOLIDAYS.flatMap((onPublicHolidays) =>
      ON_HOLIDAYS.map((onSchoolHolidays) => ({ onPublicHolidays, onSchoolHolidays })),
    ),
  )('stores exactly what the form shows: $onPublicHolidays, $onSchoolHolidays', async (choices) => {
    await plan(choices);
    const { made, skipped, undecided } = expected(choices);
    expect(await datesOf()).toEqual(made.map(({ date }) => date));
    const asked = (await sessions()).filter((session) => session.undecided);
    expect(asked.map(({ date }) => date)).toEqual(undecided.map(({ date }) => date));
    // The table of school years reaches a holiday ahead on whatever day this runs.
    expect(skipped.length > 0).toBe(Object.values(choices).includes('SKIPS'));
  });

  it('meets on holidays where nothing is said, and stays so when it changes', async () => {
    const { id, version, onPublicHolidays, onSchoolHolidays } = await plan();
    expect([onPublicHolidays, onSchoolHolidays]).toEqual(['MEETS', 'MEETS']);
    expect(await datesOf()).toEqual(expected().made.map(({ date }) => date));
    const { id: _, ...series } = draft({ startTime: '18:30' });
    expect(await change(id, version, series, true)).toMatchObject({ skipped: [], removed: [] });
  });

  it('keeps the holidays of its venue’s commune', async () => {
    await api.given.commune('97411');
    const venue = await api.given.venue(association, { inseeCode: '97411' });
    await plan({ venueId: venue.id, onSchoolHolidays: 'SKIPS' });
    const choices = { onSchoolHolidays: 'SKIPS' as const };
    expect(await datesOf()).toEqual(expected(choices, '97411').made.map(({ date }) => date));
    expect(expected(choices, '97411').made).not.toEqual(expected(choices).made);
  });

  it('tells what a new choice removes, loses nothing that was touched, and gives all back', async () => {
    const { id, version } = await plan();
    const { skipped } = expected({ onSchoolHolidays: 'SKIPS' });
    const [edited, counted, cancelled, ...untouched] = skipped.map(({ date }) => date);
    const before = await sessions();
    const on = (date?: string) => before.find((each) => each.date === date) as SessionView;
    await within(`update session set edited_at = now() where id = $1`, [on(edited).id]);
    await api.given.store(association, AttendanceRow, {
      sessionId: on(counted).id,
      ...{ attendeeCount: 3, firstTimerCount: 0, countsByAudience: {}, note: '' },
      ...{ enteredAt: new Date().toISOString(), enteredBy: facilitator.id },
    });
    await browser
      .put(paths.sessionCancellation(association.id, on(cancelled).id))
      .set('If-Match', `"${on(cancelled).version}"`)
      .send({ publicWord: 'Salle prise.' })
      .expect(200);
    const { id: _, ...series } = draft({ onSchoolHolidays: 'SKIPS' });
    const starts = (dates: (string | undefined)[]) => dates.map((date) => `${date}T18:00`);
    const preview = await change(id, version, series, true);
    expect(preview).toMatchObject({
      created: [],
      removed: starts(untouched),
      orphaned: starts([edited, counted, cancelled].sort()),
      skipped: skipped.map(({ date }) => date),
    });
    const done = await change(id, version, series, false);
    expect(done).toMatchObject({ removed: preview.removed, orphaned: preview.orphaned });
    expect(await datesOf()).toEqual(
      before.map(({ date }) => date).filter((date) => !untouched.includes(date)),
    );

    await change(id, version + 1, { ...series, onSchoolHolidays: 'MEETS' }, false);
    expect(await datesOf()).toEqual(before.map(({ date }) => date));
    expect((await sessions()).find(({ date }) => date === cancelled)?.cancelledAt).not.toBeNull();
  });

  it('is refused where every date falls on a holiday that it skips', async () => {
    const [christmas] = seriesDates(
      {
        recurrence: {
          ...everyDay,
          pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [25] },
          months: [12],
        },
        ...times,
        timeZone: 'Europe/Paris',
      },
      LYON,
      inDays(1),
      inDays(380),
    ).made;
    const recurrence = {
      ...everyDay,
      from: christmas?.date,
      until: christmas?.date,
      pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [25] },
    };
    const body = draft({ recurrence, onPublicHolidays: 'SKIPS' });
    const { body: problem } = await browser
      .post(paths.groupSeries(association.id, groupId))
      .send(body)
      .expect(400);
    expect(problem.code).toBe('SERIES_WITHOUT_DATES');
  });

  it('refuses a choice that there is not', () =>
    browser
      .post(paths.groupSeries(association.id, groupId))
      .send(draft({ onSchoolHolidays: 'NEVER' }))
      .expect(400));

  it('takes out what stands on holidays that have become known, not what was touched, once', async () => {
    const { id } = await plan();
    const choices = { onSchoolHolidays: 'SKIPS' as const };
    const { made, skipped } = expected(choices);
    const [edited] = skipped.map(({ date }) => date);
    const before = await sessions();
    await within(`update session set edited_at = now() where series_id = $1 and date = $2`, [
      id,
      edited,
    ]);
    // As if the table had lacked the year when the sessions were made.
    await within(`update series set on_school_holidays = 'SKIPS' where id = $1`, [id]);
    const upkeep = api.app.get(UpkeepService);
    await Promise.all([upkeep.run(), upkeep.run()]);
    const after = [...made.map(({ date }) => date), edited].sort();
    expect(await datesOf()).toEqual(after);
    expect(before.length - after.length).toBe(skipped.length - 1);
    await upkeep.run();
    expect(await datesOf()).toEqual(after);
  });

  it('says on its public page what it skips', async () => {
    await plan({ onSchoolHolidays: 'SKIPS' });
    const { body: listing } = await browser
      .post(paths.publication(association.id, groupId))
      .expect(200);
    const { body } = await browser.get(paths.directoryListing(listing.slug)).expect(200);
    const [schedule] = body.schedules;
    expect(schedule.sentence.fr).toContain('sauf pendant les vacances scolaires');
    expect(schedule.exceptDates).toEqual(
      expected({ onSchoolHolidays: 'SKIPS' }).skipped.map(({ date }) => date),
    );
  });
});
