import { paths, type CoverRequestView } from '@presence/contract';
import supertest from 'supertest';
import { givenAccompanied, givenContact } from '../../testing/given-contact';
import { givenProposal } from '../../testing/given-run';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';

describe('a volunteer who leaves', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string };
  let awa: { id: string };
  let luc: { id: string };
  let [administrator, coordinator, hers, his]: Browser[] = [];

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association({ slug: 'les-amarres' });
    await givenOpenDoor(api, association);
    await api.given.organiser(association, 'ada@un.example', ['ADMINISTRATOR']);
    const claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    awa = await givenCaller(api, association, 'awa@un.example', {
      maxContactsPerWeek: 6,
      maxContactsPerDay: 4,
    });
    luc = await givenCaller(api, association, 'luc@un.example', {
      maxContactsPerWeek: 6,
      maxContactsPerDay: 4,
    });
    for (const [name, weekday] of [
      ['Jeannette', 'TU'],
      ['Marcel', 'WE'],
    ] as const)
      await givenCalled(api, association, name, claire, { usual: { weekday, time: '10:00' } });
    [administrator, coordinator, hers, his] = [
      await signIn(api, 'ada@un.example'),
      await signIn(api, 'claire@un.example'),
      await signIn(api, 'awa@un.example'),
      await signIn(api, 'luc@un.example'),
    ];
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const sql = <T>(text: string, values: unknown[] = []) =>
    api.given.within<T>(association.id, (manager) => manager.query(text, values));
  const contacts = (rotaId: string) =>
    sql<
      {
        id: string;
        state: string;
        date: string | null;
        answers: string[];
        volunteerIds: string[];
      }[]
    >(
      `select c.id, c.state, c.date::text as date, array(select answer from contact_volunteer v where v.contact_id = c.id) as answers,
         array(select volunteer_id from contact_volunteer v where v.contact_id = c.id) as "volunteerIds" from contact c where c.rota_id = $1`,
      [rotaId],
    );

  /** A rota whose contacts are all of one volunteer. */
  async function hersFrom(weeksAhead: number, who = awa): Promise<string> {
    const by = coordinator as Browser;
    const id = await givenProposal(by, association.id, { from: monday(weeksAhead) });
    await sql(
      'update contact_volunteer v set volunteer_id = $2 from contact c where c.id = v.contact_id and c.rota_id = $1',
      [id, who.id],
    );
    return id;
  }

  it('leaves coming contacts to be taken over, drafts free and the past as it was', async () => {
    const odile = await givenAccompanied(api, association, 'Odile', awa);
    const past = await givenContact(api, association, odile, [awa], -30);
    await sql('update need set ended_at = now() where id = $1', [odile.needId]);
    // The rota of that contact makes room.
    await sql(
      `update rota set state = 'WITHDRAWN', withdrawn_from = "from", withdrawn_at = now() where id = $1`,
      [odile.rotaId],
    );
    const [published, draft] = [await hersFrom(1), await hersFrom(2)];
    await (coordinator as Browser)
      .post(paths.rotaPublication(association.id, published))
      .expect(200);
    const feed = new URL(
      (await (hers as Browser).post(paths.volunteerFeed(association.id)).expect(201)).body.url,
    ).pathname;
    await supertest(api.http).get(feed).expect(200);
    await (administrator as Browser)
      .delete(paths.organiser(association.id, awa.id))
      .set('If-Match', '1')
      .expect(204);

    expect((await contacts(published)).map(({ state, answers }) => [state, answers])).toEqual([
      ['PUBLISHED', ['DECLINED']],
      ['PUBLISHED', ['DECLINED']],
    ]);
    expect(
      (await contacts(draft)).map(({ state, date, answers }) => [state, date, answers]),
    ).toEqual([
      ['UNCOVERED', null, []],
      ['UNCOVERED', null, []],
    ]);
    expect(
      await sql(
        'select state, answer from contact c join contact_volunteer v on v.contact_id = c.id where c.id = $1',
        [past.id],
      ),
    ).toEqual([{ state: 'PUBLISHED', answer: 'ACCEPTED' }]);
    await supertest(api.http).get(feed).expect(404);
    expect(await sql('select 1 from volunteer_feed where volunteer_id = $1', [awa.id])).toEqual([]);

    const requests = (await (his as Browser).get(paths.coverRequests(association.id)).expect(200))
      .body as CoverRequestView[];
    expect(requests.map(({ reason, asked, askedCount }) => [reason, asked, askedCount])).toEqual([
      ['UNAVAILABLE', true, 1],
      ['UNAVAILABLE', true, 1],
    ]);
    const mail = await mailbox.next('claire@un.example');
    expect(mail.subject).toBe('Un départ laisse 2 contacts à reprendre');
    expect(mail.text + mail.html).not.toMatch(/awa|Jeannette|Marcel|Odile|Essai/i);
    expect((await mailbox.next('luc@un.example')).text).toContain(
      '/espace/fr/les-amarres/remplacements',
    );

    const [first] = requests;
    await (his as Browser)
      .put(paths.coverAcceptance(association.id, first?.id ?? ''))
      .send({})
      .expect(200);
    const covered = (await contacts(published)).find(({ id }) => id === first?.contactId);
    expect(covered).toMatchObject({ answers: ['ACCEPTED'], volunteerIds: [luc.id] });
    const told = mailbox.received.filter(({ subject }) => subject.startsWith('Un départ'));
    expect(told.map(({ to }) => to)).toEqual(['claire@un.example']);
    expect(
      mailbox.received.filter(
        ({ to, subject }) => to === 'luc@un.example' && subject !== 'Vos 2 prochains contacts',
      ),
    ).toHaveLength(1);
  });

  it('who only gives up the role leaves coming contacts to be taken over too, and no plan counts on them', async () => {
    const [published, draft] = [await hersFrom(3, luc), await hersFrom(4, luc)];
    await (coordinator as Browser)
      .post(paths.rotaPublication(association.id, published))
      .expect(200);
    const change = (version: string, roles: string[]) =>
      (administrator as Browser)
        .put(paths.organiser(association.id, luc.id))
        .set('If-Match', version)
        .send({ roles, branchId: null })
        .expect(200);
    await change('1', ['VOLUNTEER', 'FACILITATOR']);
    expect((await contacts(draft)).map(({ state }) => state)).toEqual(['PROPOSED', 'PROPOSED']);
    await change('2', ['FACILITATOR']);
    expect((await contacts(published)).map(({ state, answers }) => [state, answers])).toEqual([
      ['PUBLISHED', ['DECLINED']],
      ['PUBLISHED', ['DECLINED']],
    ]);
    expect(
      (await contacts(draft)).map(({ state, date, answers }) => [state, date, answers]),
    ).toEqual([
      ['UNCOVERED', null, []],
      ['UNCOVERED', null, []],
    ]);
    const next = await hersFrom(5, luc);
    expect((await contacts(next)).map(({ state }) => state)).toEqual(['UNCOVERED', 'UNCOVERED']);
    expect(
      (await (coordinator as Browser).get(paths.rota(association.id, next)).expect(200)).body
        .volunteers,
    ).toEqual([]);
  });
});
