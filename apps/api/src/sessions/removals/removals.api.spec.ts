import { paths, type SessionView, type Today } from '@presence/contract';
import { addDays, dateIn, dateInWords, newId, yearOfSeries } from '@presence/domain';
import { coveredHouse, type CoveredHouse } from '../../testing/situations/covered-house';
import { UpkeepService } from '../../upkeep/upkeep.service';

const today = dateIn('Europe/Paris');
const recurrence = {
  ...{ from: addDays(today, 1), months: [], until: null, count: null, added: [], excluded: [] },
  pattern: { kind: 'WEEKLY' as const, every: 1, weekdays: ['WE' as const, 'SA' as const] },
};
const times = { startTime: '08:00', endTime: '09:00' };

describe('sessions that the upkeep takes out once school holidays are known', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());

  it('are told once to who led them and who coordinates; whoever was asked to cover hears so; seats and numbers stay', async () => {
    const { api, association, ids, browsers, sql } = house;
    const a = association.id;
    const venueId = (await api.given.venue(association)).id;
    const { id: groupId, name } = await api.given.group(association, { venueId });
    const seriesId = newId();
    await browsers.claire
      .post(paths.groupSeries(a, groupId))
      .send({
        ...{ id: seriesId, recurrence, ...times, venueId, facilitatorIds: [ids.paul, ids.soraya] },
      })
      .expect(201);
    const all = async (): Promise<SessionView[]> =>
      (
        await browsers.claire
          .get(paths.sessions(a))
          .query({ from: today, to: addDays(today, 380), groupId })
          .expect(200)
      ).body;
    const rule = { recurrence, ...times, timeZone: 'Europe/Paris' as const };
    const { skipped } = yearOfSeries(
      { ...rule, onSchoolHolidays: 'SKIPS' },
      '69123',
      new Date().toISOString(),
    );
    const dates = skipped.map(({ date }) => date);
    const on = (sessions: SessionView[], date?: string) =>
      sessions.find((each) => each.date === date) as SessionView;
    const [covered, counted, seated, ...plain] = dates;
    const before = await all();
    await house.ask('paul', on(before, covered)).expect(200);
    await sql(
      `insert into attendance (association_id, session_id, attendee_count, first_timer_count, counts_by_audience, note, entered_at, entered_by, version)
       values ($1, $2, 4, 1, '{}', '', now(), $3, 1)`,
      [a, on(before, counted).id, ids.paul],
    );
    await sql(`insert into session_seats (association_id, session_id) values ($1, $2)`, [
      a,
      on(before, seated).id,
    ]);
    await sql(
      `insert into seat (association_id, id, session_id, number, state, code_hash) values ($1, gen_random_uuid(), $2, 1, 'HELD', 'hash')`,
      [a, on(before, seated).id],
    );
    const mailsOf = async (who: 'paul' | 'soraya' | 'claire' | 'mathieu' | 'ines') =>
      (await house.mails(who)).map(({ subject }) => subject);
    const asked = await Promise.all((['mathieu', 'ines'] as const).map(mailsOf));
    expect(asked.flat().length).toBeGreaterThan(0);

    await sql(`update series set on_school_holidays = 'SKIPS' where id = $1`, [seriesId]);
    const upkeep = api.app.get(UpkeepService);
    await upkeep.run();
    await upkeep.run();

    const after = await all();
    expect(on(after, counted).attendance?.attendeeCount).toBe(4);
    expect(on(after, seated)).toMatchObject({ cancelledAt: null, version: 1 });
    expect(on(after, covered)).toMatchObject({
      cancelledAt: expect.any(String),
      publicWord: skipped.find(({ date }) => date === covered)?.holiday.fr,
    });
    for (const date of plain) expect(on(after, date)).toBeUndefined();
    for (const who of ['paul', 'soraya', 'claire'] as const) {
      // In one mail with what else the same act tells them.
      const told = (await house.mails(who)).filter(({ subject, text }) =>
        `${subject} ${text}`.includes('Vacances scolaires'),
      );
      expect(told).toHaveLength(1);
      expect(told[0]?.text).toContain(`${name} :`);
      const last = plain.at(-1) ?? '';
      for (const date of [covered, last])
        expect(told[0]?.text).toContain(dateInWords(date as string, 'fr', { year: true }));
      expect(told[0]?.text).not.toContain(dateInWords(counted as string, 'fr', { year: true }));
    }
    for (const who of ['mathieu', 'ines'] as const)
      expect((await mailsOf(who)).filter((each) => each === 'Plus besoin de relais').length).toBe(
        asked[who === 'mathieu' ? 0 : 1]?.length === 0 ? 0 : 1,
      );
  });

  it('stand on the home page of who coordinates, and of nobody who only facilitates', async () => {
    const { association, browsers } = house;
    const partOf = async (who: 'claire' | 'paul') => {
      const { body } = await browsers[who].get(paths.today(association.id)).expect(200);
      return (body as Today).queue.find(({ kind }) => kind === 'SESSIONS_REMOVED');
    };
    expect(await partOf('paul')).toBeUndefined();
    expect(await partOf('claire')).toMatchObject({
      count: 1,
      first: [{ groupName: expect.any(String), removed: expect.any(Number) }],
    });
  });
});
