import { paths, type CoverRequestView } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenProposal } from '../../testing/given-run';
import { givenTeam } from '../../testing/given-team';
import { givenCalled, monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { waitingOf } from '../../testing/waiting';

describe('a yes to a cover request', () => {
  let api: TestApi;
  let association: { id: string };
  let awa: { id: string };
  let luc: { id: string };
  let coordinator: Browser;
  let hers: Browser;
  let his: Browser;
  let weeksAhead = 0;

  beforeAll(async () => {
    api = await startApi();
    const team = await givenTeam(api, {
      callers: ['awa', 'luc'],
      offer: { maxContactsPerWeek: 6, maxContactsPerDay: 4 },
      called: { Jeannette: { usual: { weekday: 'TU', time: '10:00' } } },
    });
    ({ association } = team);
    [awa, luc] = team.volunteers as [typeof awa, typeof luc];
    [coordinator, hers, his] = [
      team.browser,
      await signIn(api, 'awa@un.example'),
      await signIn(api, 'luc@un.example'),
    ];
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string, values: unknown[] = []) =>
    api.given.within<T>(association.id, (manager) => manager.query(text, values));
  const yes = (id: string) => his.put(paths.coverAcceptance(association.id, id)).send({});

  /** A contact that she declined and that he was asked about, a week later each time. */
  async function asked() {
    const rotaId = newId();
    const from = monday(++weeksAhead);
    await givenProposal(coordinator, association.id, { id: rotaId, from });
    await sql(
      'update contact_volunteer v set volunteer_id = $2 from contact c where c.id = v.contact_id and c.rota_id = $1',
      [rotaId, awa.id],
    );
    await coordinator.post(paths.rotaPublication(association.id, rotaId)).expect(200);
    const [contact] = await sql<
      { id: string; date: string; personId: string; startsAt: Date; endsAt: Date }[]
    >(
      `select id, date::text as date, person_id as "personId", starts_at as "startsAt", ends_at as "endsAt" from contact where rota_id = $1`,
      [rotaId],
    );
    if (!contact) throw new Error('No contact was published.');
    await hers
      .put(paths.answer(association.id, contact.id))
      .send({ answer: 'DECLINED' })
      .expect(200);
    const requests = (await his.get(paths.coverRequests(association.id)).expect(200))
      .body as CoverRequestView[];
    const request = requests.find(({ contactId }) => contactId === contact.id);
    if (!request) throw new Error('Nobody was asked.');
    return { ...contact, requestId: request.id, rotaId };
  }
  it('a volunteer who is away that day is asked no longer, nor counted on the home page', async () => {
    const { date, requestId } = await asked();
    const own = async () =>
      ((await his.get(paths.coverRequests(association.id)).expect(200)).body as CoverRequestView[])
        .filter(({ id }) => id === requestId)
        .map((request) => request.asked);
    const counted = async () => (await waitingOf(his, association.id, 'COVER_ASKED')).count;
    expect(await own()).toEqual([true]);
    const before = await counted();
    const id = newId();
    await his
      .post(paths.unavailabilities(association.id, 'me'))
      .send({ id, from: date, until: date })
      .expect(201);
    expect(await own()).toEqual([]);
    expect(await counted()).toBe(before - 1);
    await his.delete(paths.unavailability(association.id, 'me', id)).expect(200);
    expect(await own()).toEqual([true]);
  });

  type Asked = Awaited<ReturnType<typeof asked>>;
  const cases: [string, (at: Asked) => Promise<unknown>, string, string | undefined][] = [
    [
      'noted an absence',
      ({ date }) =>
        sql(
          `insert into unavailability (association_id, id, organiser_id, "from", until) values ($1, $2, $3, $4, $4)`,
          [association.id, newId(), luc.id, date],
        ),
      'COVER_IMPOSSIBLE',
      'vous avez noté une absence ce jour-là',
    ],
    [
      'is not to meet the person',
      ({ personId }) =>
        sql(
          `insert into match (association_id, id, person_id, volunteer_id, since, blocked) values ($1, $2, $3, $4, current_date, true)`,
          [association.id, newId(), personId, luc.id],
        ),
      'COVER_IMPOSSIBLE',
      'cette demande ne vous est plus adressée',
    ],
    [
      'lowered a cap',
      () => sql('update volunteer set max_contacts_per_week = 0 where id = $1', [luc.id]),
      'COVER_IMPOSSIBLE',
      'cette semaine vous avez déjà autant de contacts que vous le souhaitez',
    ],
    [
      'is free no longer',
      () => sql(`update volunteer set availability = '[]' where id = $1`, [luc.id]),
      'COVER_IMPOSSIBLE',
      'ce moment n’est plus dans vos disponibilités',
    ],
    [
      'would be without the person’s consent',
      ({ personId }) =>
        sql('update consent set withdrawn_at = now() where person_id = $1', [personId]),
      'CONTACT_CANCELLED',
      undefined,
    ],
  ];

  it.each(cases)(
    'of somebody who meanwhile %s is refused with the reason',
    async (_, meanwhile, code, reason) => {
      const at = await asked();
      const [before] = await sql<{ volunteer: object }[]>(
        'select to_jsonb(v) as volunteer from volunteer v where id = $1',
        [luc.id],
      );
      await meanwhile(at);
      const { body } = await yes(at.requestId).expect(409);
      expect(body.code).toBe(code);
      if (reason) expect(body.details.reason.fr).toBe(reason);
      expect(JSON.stringify(body)).not.toMatch(/Jeannette|Essai/);
      expect(
        await sql('select closed_at from cover_request where id = $1', [at.requestId]),
      ).toEqual([{ closed_at: null }]);
      // All as it was: now the same yes is heard.
      await sql('delete from unavailability');
      await sql('delete from match');
      await sql('update consent set withdrawn_at = null');
      await sql(
        'update volunteer set (availability, max_contacts_per_week) = (select availability, max_contacts_per_week from jsonb_populate_record(null::volunteer, $2)) where id = $1',
        [luc.id, before?.volunteer],
      );
      await yes(at.requestId).expect(200);
    },
  );

  it('is asked of volunteers without a name; a coordinator who reads names leaves a line in the audit log', async () => {
    const noted = async () =>
      (await sql<object[]>(`select 1 from audit_event where action = 'READ cover-requests'`))
        .length;
    const before = await noted();
    await his.get(paths.coverRequests(association.id)).expect(200);
    expect(await noted()).toBe(before);
    await coordinator.get(paths.coverRequests(association.id)).expect(200);
    expect(await noted()).toBe(before + 1);
  });

  it('two yeses at once for two contacts keep the cap of the volunteer', async () => {
    const at = await asked();
    const second = newId();
    const third = newId();
    // Another contact of the same week for somebody else, an hour later, which she declined too.
    const { personId, needId } = await givenCalled(api, association, 'Marcel', awa, {
      usual: { weekday: 'TU', time: '11:00' },
    });
    await sql(
      `insert into contact (association_id, id, rota_id, need_id, person_id, kind, week, date, start, duration_minutes, time_zone, starts_at, ends_at, state, held)
       select association_id, $2, rota_id, $3, $4, kind, week, date, start + interval '2 hours', duration_minutes, time_zone, starts_at + interval '2 hours', ends_at + interval '2 hours', 'PUBLISHED', true from contact where id = $1`,
      [at.id, second, needId, personId],
    );
    await sql(
      `insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer) select association_id, id, $2, starts_at, ends_at, held, 'DECLINED' from contact where id = $1`,
      [second, awa.id],
    );
    await sql(
      `insert into cover_request (association_id, id, contact_id, organiser_id, reason, asked_ids) values ($1, $2, $3, $4, 'DECLINED', array[$5::uuid])`,
      [association.id, third, second, awa.id, luc.id],
    );
    await sql('update volunteer set max_contacts_per_week = 1 where id = $1', [luc.id]);
    const answers = await Promise.all([yes(at.requestId), yes(third)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'COVER_IMPOSSIBLE',
      details: { reason: { en: 'this week you already have as many contacts as you wish' } },
    });
  });
});
