import { paths, type SeriesView, type SessionView, type Today } from '@presence/contract';
import {
  addDays,
  dateIn,
  type HolidayDate,
  newId,
  type Recurrence,
  yearOfSeries,
} from '@presence/domain';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { UpkeepService } from '../../upkeep/upkeep.service';

const today = dateIn('Europe/Paris');
const everyDay: Recurrence = {
  from: addDays(today, 1),
  pattern: { kind: 'WEEKLY', every: 1, weekdays: ['WE', 'SA'] },
  months: [],
  until: null,
  count: null,
  added: [],
  excluded: [],
};
const times = { startTime: '18:00', endTime: '20:00' };
const ASKS = { onPublicHolidays: 'ASK', onSchoolHolidays: 'ASK' } as const;

describe('a session on a holiday of which its series asks', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let groupId: string;
  let series: SeriesView;
  let slug: string;
  let asked: HolidayDate[];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    association = await api.given.association();
    const email = `animation-${newId()}@lesamarres.example`;
    await api.given.organiser(association, email, ['FACILITATOR']);
    browser = await signIn(api, email);
    const venue = await api.given.venue(association);
    groupId = (await api.given.group(association, { venueId: venue.id })).id;
    const planned = browser.post(paths.groupSeries(association.id, groupId)).send(draft(ASKS));
    series = (await planned.expect(201)).body;
    slug = (await browser.post(paths.publication(association.id, groupId)).expect(200)).body.slug;
    const rule = { recurrence: everyDay, ...times, timeZone: 'Europe/Paris' as const, ...ASKS };
    asked = yearOfSeries(rule, '69123', new Date().toISOString()).undecided;
  });

  const draft = (over: object) => ({
    ...{ id: newId(), recurrence: everyDay, venueId: null, facilitatorIds: [], ...times, ...over },
  });
  const sessions = async (): Promise<SessionView[]> =>
    (
      await browser
        .get(paths.sessions(association.id))
        .query({ from: today, to: addDays(today, 380), groupId })
        .expect(200)
    ).body;
  const on = async (date?: string) =>
    (await sessions()).find((session) => session.date === date) as SessionView;
  const told = async () =>
    (await browser.get(paths.directoryListing(slug)).expect(200)).body as {
      sessions: { date: string; cancelled: boolean; publicWord: string }[];
      schedules: { sentence: { fr: string }; exceptDates?: string[] }[];
    };
  const write = (path: string, { version }: Pick<SessionView, 'version'>, body: object = {}) =>
    browser.put(path).set('If-Match', `"${version}"`).send(body);
  const confirm = (session: SessionView) =>
    write(paths.sessionConfirmation(association.id, session.id), session);
  const cancel = (session: SessionView, publicWord: string) =>
    write(paths.sessionCancellation(association.id, session.id), session, { publicWord });
  const waiting = async () => {
    const { queue }: Today = (await browser.get(paths.today(association.id)).expect(200)).body;
    return queue.find(({ kind }) => kind === 'UNDECIDED')?.count ?? 0;
  };
  const change = async (choices: object, preview: boolean, version = series.version) => {
    const { id: _, ...rule } = draft(choices);
    const { body } = await browser
      .post(paths.seriesChange(association.id, series.id))
      .set('If-Match', `"${version}"`)
      .send({ scope: 'ALL', pivot: `${everyDay.from}T18:00`, preview, series: rule })
      .expect(201);
    return body;
  };

  it('is promised to nobody, in words, dates or calendar, while it holds its room', async () => {
    const { sessions: shown, schedules } = await told();
    const dates = asked.map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(10);
    expect(shown.filter(({ date }) => dates.includes(date))).toEqual([]);
    expect(schedules[0]?.exceptDates).toEqual(dates);
    expect(schedules[0]?.sentence.fr).toContain('à confirmer les jours fériés');
    const { text } = await browser.get(paths.listingFeed(slug)).expect(200);
    const [first = ''] = dates;
    expect(text.replace(/\r\n /g, '')).toContain(
      `EXDATE;TZID=Europe/Paris:${first.replaceAll('-', '')}T180000`,
    );
    const second = { ...times, venueId: null, facilitatorIds: [], publicWord: '' };
    await browser
      .post(paths.groupSessions(association.id, groupId))
      .send({ id: newId(), date: first, ...second })
      .expect(409);
  });

  it('waits for its organisers six weeks before, and is told once it is kept or called off', async () => {
    const soon = asked.filter(({ date }) => date < addDays(today, 42));
    expect(await waiting()).toBe(soon.length);
    const [first, second] = asked;
    await confirm(await on(first?.date)).expect(200);
    await cancel(await on(second?.date), second?.holiday.fr ?? '').expect(200);
    expect(await waiting()).toBe(
      soon.filter(({ date }) => date !== first?.date && date !== second?.date).length,
    );
    const { sessions: shown, schedules } = await told();
    expect(shown.find(({ date }) => date === first?.date)).toMatchObject({ cancelled: false });
    expect(shown.find(({ date }) => date === second?.date)).toMatchObject({
      cancelled: true,
      publicWord: second?.holiday.fr,
    });
    expect(schedules[0]?.exceptDates).not.toContain(first?.date);
  });

  it('stays kept whatever the series then chooses', async () => {
    const [first] = asked;
    await confirm(await on(first?.date)).expect(200);
    const skips = { onPublicHolidays: 'SKIPS', onSchoolHolidays: 'SKIPS' };
    const done = await change(skips, false);
    expect(done.orphaned).toEqual([`${first?.date}T18:00`]);
    expect(done.removed).toHaveLength(asked.length - 1);
    await api.app.get(UpkeepService).run();
    expect(await on(first?.date)).toMatchObject({ undecided: false, cancelledAt: null });
  });

  it('takes place like every other once its series meets on holidays, and a preview names what is asked', async () => {
    await change({ onPublicHolidays: 'MEETS', onSchoolHolidays: 'MEETS' }, false);
    expect((await sessions()).filter(({ undecided }) => undecided)).toEqual([]);
    expect(await change(ASKS, true, series.version + 1)).toMatchObject({
      ...{ created: [], removed: [], orphaned: [] },
      undecided: asked.map(({ date }) => `${date}T18:00`),
    });
  });

  it('is decided by whoever may change sessions, and not once it is cancelled', async () => {
    const session = await on(asked[0]?.date);
    const email = `awa-${newId()}@lesamarres.example`;
    await api.given.organiser(association, email, ['VOLUNTEER']);
    const awa = await signIn(api, email);
    const path = paths.sessionConfirmation(association.id, session.id);
    await awa.put(path).set('If-Match', `"${session.version}"`).expect(403);
    await write(paths.sessionConfirmation(association.id, newId()), session).expect(404);
    await write(path, { version: session.version + 3 }).expect(412);
    await cancel(session, '').expect(200);
    const cancelled = await on(session.date);
    expect((await confirm(cancelled).expect(409)).body.code).toBe('SESSION_CANCELLED');
    await browser
      .delete(paths.sessionCancellation(association.id, session.id))
      .set('If-Match', `"${cancelled.version}"`)
      .expect(200);
    expect(await on(session.date)).toMatchObject({ undecided: false, cancelledAt: null });
  });

  it('is asked about when its holiday becomes known later, unless somebody touched it', async () => {
    await change({ onPublicHolidays: 'MEETS', onSchoolHolidays: 'MEETS' }, false);
    const [edited] = asked.map(({ date }) => date);
    await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      await manager.query(
        `update session set edited_at = now() where group_id = $1 and date = $2`,
        [groupId, edited],
      );
      // As if the table had lacked the year when the sessions were made.
      await manager.query(
        `update series set on_school_holidays = 'ASK', on_public_holidays = 'ASK' where id = $1`,
        [series.id],
      );
    });
    const upkeep = api.app.get(UpkeepService);
    await Promise.all([upkeep.run(), upkeep.run()]);
    const undecided = async () =>
      (await sessions()).flatMap((each) => (each.undecided ? [each.date] : []));
    const expected = asked.map(({ date }) => date).filter((date) => date !== edited);
    expect(await undecided()).toEqual(expected);
    expect((await told()).sessions.filter(({ date }) => expected.includes(date))).toEqual([]);
  });
});
