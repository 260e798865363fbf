import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenCaller } from '../testing/given-rota';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

describe('a referral that comes', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string };
  let elise: Awaited<ReturnType<typeof signIn>>;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association();
    await api.given.organiser(association, 'elise@voix.example', ['COORDINATOR']);
    await api.given.organiser(association, 'nora@voix.example', ['COORDINATOR']);
    await api.given.organiser(association, 'fanny@voix.example', ['FACILITATOR']);
    elise = await signIn(api, 'elise@voix.example');
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const typeIn = (id: string) =>
    elise
      .post(paths.referrals(association.id))
      .send({
        id,
        origin: 'RELATIVE',
        senderName: 'Nadia',
        senderPhone: '0199001111',
        firstName: 'Canari',
        lastName: 'Roux',
        phone: '0199002222',
        inseeCode: '69123',
        wanted: ['CALL'],
        message: 'Elle ne sort plus.',
        agreed: true,
      })
      .expect(201);
  const told = () => mailbox.received.filter(({ subject }) => subject === 'Un nouveau signalement');

  it('is told to the coordinators at once, one mail however often it is sent, without a word of whom', async () => {
    const id = newId();
    await api.given.commune();
    await typeIn(id);
    await typeIn(id);
    await mailed(api);
    expect(told().map(({ to }) => to)).toEqual(['nora@voix.example']);
    expect(`${told()[0]?.text}${told()[0]?.html}`).not.toMatch(/Canari|Roux|Nadia|0199/);
    expect(told()[0]?.text).toContain('/signalements');
  });

  it('is told to the branch that is at work in its commune, and to those of no branch', async () => {
    const [here, elsewhere] = [newId(), newId()];
    await api.given.within(association.id, (manager) =>
      manager.query(
        `insert into branch (association_id, id, name) values ($1, $2, 'Ici'), ($1, $3, 'Là-bas')`,
        [association.id, here, elsewhere],
      ),
    );
    const set = (email: string, branchId: string) =>
      api.given.within(association.id, (manager) =>
        manager.query(
          'update organiser o set branch_id = $2 from account a where a.id = o.account_id and a.email = $1',
          [email, branchId],
        ),
      );
    await givenCaller(api, association, 'awa@voix.example');
    await set('awa@voix.example', here);
    await set('nora@voix.example', here);
    await api.given.organiser(association, 'loin@voix.example', ['COORDINATOR']);
    await set('loin@voix.example', elsewhere);
    const before = told().length;
    await typeIn(newId());
    await mailed(api);
    expect(
      told()
        .slice(before)
        .map(({ to }) => to),
    ).toEqual(['nora@voix.example']);
  });
});
