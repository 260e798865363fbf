import { givenAccompanied, givenContact, givenVolunteer } from '../../testing/given-contact';
import { REAL_TIMERS } from '../../testing/real-timers';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { waitingOf } from '../../testing/waiting';

describe('people whom nobody reached for long', () => {
  let api: TestApi;
  let association: { id: string };
  let awa: { id: string };
  let claire: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    awa = await givenVolunteer(api, association, 'awa@un.example');
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    claire = await signIn(api, 'claire@un.example');
  });
  afterAll(() => api.stop());

  const sql = (text: string, values: unknown[] = []) =>
    api.given.within(association.id, (manager) => manager.query(text, values));
  const silent = () => waitingOf(claire, association.id, 'SILENT');
  const silentFor = async (days: number) => {
    const who = await givenAccompanied(api, association, 'Jeannette', awa);
    await sql(
      `update supported_person set created_at = now() - interval '90 days', last_reached_at = now() - make_interval(days => $2) where id = $1`,
      [who.personId, days],
    );
    return who;
  };

  it('stand on the home page with the days since anybody reached them', async () => {
    const { personId } = await silentFor(29);
    await silentFor(3);
    expect(await silent()).toMatchObject({
      count: 1,
      first: [{ personId, days: 29, allowed: 14, everReached: true }],
    });
  });

  it('stand in the order of how far past their own limit they are, the limit beside them', async () => {
    await sql('delete from need');
    const of = async (priority: string, days: number) => {
      const who = await silentFor(days);
      await sql('update need set priority = $2 where person_id = $1', [who.personId, priority]);
      return who.personId;
    };
    const [low, normal, high] = [await of('LOW', 29), await of('NORMAL', 20), await of('HIGH', 13)];
    expect(
      (await silent()).first.map(({ personId, days, allowed }) => [personId, days, allowed]),
    ).toEqual([
      [high, 13, 7],
      [normal, 20, 14],
      [low, 29, 28],
    ]);
  });

  it.each([
    ['Wallis', 'Pacific/Wallis', '2026-12-01T13:00:00.000Z', '2026-12-02'],
    ['Papeete', 'Pacific/Tahiti', '2026-12-02T03:00:00.000Z', '2026-12-01'],
  ])(
    'are looked for on the day that it is where they live: a pause of that day in %s holds',
    async (_, zone, instant, date) => {
      await sql('delete from need');
      const who = await silentFor(40);
      jest.useFakeTimers({ now: new Date(instant), doNotFake: [...REAL_TIMERS] });
      try {
        await sql(
          `update commune set time_zone = $2 where insee_code = (select insee_code from supported_person where id = $1)`,
          [who.personId, zone],
        );
        await sql(
          `update supported_person set created_at = $2::timestamptz - interval '90 days', last_reached_at = $2::timestamptz - interval '40 days' where id = $1`,
          [who.personId, instant],
        );
        await sql(`update need set "from" = '2026-01-01' where person_id = $1`, [who.personId]);
        const again = await signIn(api, 'claire@un.example');
        const seen = async () => (await waitingOf(again, association.id, 'SILENT')).count;
        expect(await seen()).toBe(1);
        await sql('update need set pauses = $2 where person_id = $1', [
          who.personId,
          JSON.stringify([{ from: date, until: date, reason: 'HOSPITAL' }]),
        ]);
        expect(await seen()).toBe(0);
      } finally {
        jest.useRealTimers();
        await sql(`update commune set time_zone = 'Europe/Paris' where time_zone = $1`, [zone]);
      }
    },
  );

  it('are noted once a day for each coordinator who reads their names there, and for nobody else', async () => {
    await sql('delete from need');
    await api.given.organiser(association, 'nora@un.example', ['COORDINATOR']);
    const [nora, other] = [
      await signIn(api, 'nora@un.example'),
      await signIn(api, 'awa@un.example'),
    ];
    const read = (browser: typeof nora) => waitingOf(browser, association.id, 'SILENT');
    const noted = (email: string) =>
      sql(
        `select e.at from audit_event e join account a on a.id = e.account_id where e.action = 'READ people' and a.email = $1`,
        [email],
      );
    expect((await read(nora)).first).toEqual([]);
    expect(await noted('nora@un.example')).toEqual([]);

    await silentFor(29);
    for (let i = 0; i < 2; i++) expect((await read(nora)).first).toHaveLength(1);
    expect(await read(other)).toEqual({ count: 0, first: [] });
    expect([await noted('nora@un.example'), await noted('awa@un.example')]).toEqual([
      [expect.anything()],
      [],
    ]);
    await sql(`update audit_event set at = at - interval '1 day' where action = 'READ people'`);
    await read(nora);
    expect(await noted('nora@un.example')).toHaveLength(2);
  });

  it.each([
    ['withdrew their consent', 'update consent set withdrawn_at = now() where person_id = $1'],
    ['consented to visits alone', `update consent set scope = '{VISIT}' where person_id = $1`],
    ['have no need any more', 'update need set ended_at = now() where person_id = $1'],
    [
      'are in hospital',
      `update need set pauses = '[{"from": "2020-01-01", "until": "2099-01-01", "reason": "HOSPITAL"}]' where person_id = $1`,
    ],
  ])('do not stand on the home page when they %s', async (_, change) => {
    const who = await silentFor(40);
    const seen = async () =>
      (await silent()).first.some(({ personId }) => personId === who.personId);
    expect(await seen()).toBe(true);
    await sql(change, [who.personId]);
    expect(await seen()).toBe(false);
  });

  it('nor are they asked after once they withdrew their consent', async () => {
    const who = await givenAccompanied(api, association, 'Marcel', awa);
    const call = await givenContact(api, association, who, [awa], -2);
    await sql(
      `insert into outcome (association_id, contact_id, volunteer_id, result, minutes, entered_at) values ($1, $2, $3, 'NO_ANSWER', 0, now())`,
      [association.id, call.id, awa.id],
    );
    const unanswered = async () => (await waitingOf(claire, association.id, 'UNANSWERED')).count;
    expect(await unanswered()).toBe(1);
    await sql('update consent set withdrawn_at = now() where person_id = $1', [who.personId]);
    expect(await unanswered()).toBe(0);
  });
});
