import { paths, type CoverRequestView } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenProposal } from '../../testing/given-run';
import { givenTeam } from '../../testing/given-team';
import { monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';

describe('a second try that somebody cannot make', () => {
  let api: TestApi;
  let association: { id: string };
  let awa: { id: string };
  let [coordinator, hers, his]: Browser[] = [];
  let weeksAhead = 0;

  beforeAll(async () => {
    api = await startApi();
    const team = await givenTeam(api, {
      callers: ['awa', 'luc'],
      offer: { maxContactsPerWeek: 6, maxContactsPerDay: 4 },
      called: {
        Jeannette: {
          liked: [{ weekday: 'TU', start: '09:00', end: '12:00' }],
          usual: { weekday: 'TU', time: '10:00' },
        },
      },
    });
    ({ association } = team);
    [awa] = team.volunteers as [typeof awa];
    [coordinator, hers, his] = [
      team.browser,
      await signIn(api, 'awa@un.example'),
      await signIn(api, 'luc@un.example'),
    ];
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string, values: unknown[] = []) =>
    api.given.within<T>(association.id, (manager) => manager.query(text, values));
  const requestFor = async (contactId: string) =>
    (
      (await (his as Browser).get(paths.coverRequests(association.id)).expect(200))
        .body as CoverRequestView[]
    ).find((request) => request.contactId === contactId);

  /** A call of hers that is published, and a second try so many days after it. */
  async function triedAgain(days: number): Promise<string> {
    const [by, rotaId, id] = [coordinator as Browser, newId(), newId()];
    await givenProposal(by, association.id, { id: rotaId, from: monday((weeksAhead += 2)) });
    await sql(
      'update contact_volunteer v set volunteer_id = $2 from contact c where c.id = v.contact_id and c.rota_id = $1',
      [rotaId, awa.id],
    );
    await by.post(paths.rotaPublication(association.id, rotaId)).expect(200);
    await sql(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held, retry_of)
       select c.association_id, $2, rota_id, need_id, person_id, kind, (date + $3::int - r."from") / 7, date + $3::int, start + interval '105 minutes', duration_minutes, time_zone,
         starts_at + make_interval(days => $3::int, mins => 105), ends_at + make_interval(days => $3::int, mins => 105), 'PUBLISHED', true, c.id
       from contact c join rota r on r.id = c.rota_id where rota_id = $1`,
      [rotaId, id, days],
    );
    await sql(
      `insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer) select association_id, id, $2, starts_at, ends_at, held, 'WAITING' from contact where id = $1`,
      [id, awa.id],
    );
    return id;
  }

  it.each([
    ['in the same week', 1],
    ['on a day after the end of the rota', 6],
  ])('is asked of those who could, %s, and their yes is heard', async (_, days) => {
    const id = await triedAgain(days);
    await (hers as Browser)
      .put(paths.answer(association.id, id))
      .send({ answer: 'DECLINED' })
      .expect(200);
    const request = await requestFor(id);
    expect(request).toMatchObject({ reason: 'DECLINED', asked: true, askedCount: 1 });
    await (his as Browser)
      .put(paths.coverAcceptance(association.id, request?.id ?? ''))
      .send({})
      .expect(200);
  });

  it('is not asked of somebody who is away or has something else then', async () => {
    const [away, busy] = [await triedAgain(6), await triedAgain(1)];
    await sql(
      `insert into unavailability (association_id, id, organiser_id, "from", until) select association_id, $2, (select id from volunteer where id <> $3), date, date from contact where id = $1`,
      [away, newId(), awa.id],
    );
    const other = await triedAgain(1);
    await sql(
      'update contact_volunteer v set volunteer_id = (select id from volunteer where id <> $2) from contact c where c.id = v.contact_id and c.id = $1',
      [other, awa.id],
    );
    await sql(
      `update contact o set starts_at = c.starts_at, ends_at = c.ends_at, date = c.date, start = c.start, week = c.week, rota_id = c.rota_id from contact c where o.id = $1 and c.id = $2`,
      [other, busy],
    );
    for (const id of [away, busy]) {
      await (hers as Browser)
        .put(paths.answer(association.id, id))
        .send({ answer: 'DECLINED' })
        .expect(200);
      expect(await sql('select asked_ids from cover_request where contact_id = $1', [id])).toEqual([
        { asked_ids: [] },
      ]);
    }
  });
});
