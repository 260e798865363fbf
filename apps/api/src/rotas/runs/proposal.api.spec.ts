import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { Tenant } from '../../database/tenant';
import { ConsentsService } from '../../people/consents.service';
import { givenRota } from '../../testing/given-run';
import { waitingForLock } from '../../testing/waiting-for-lock';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { writeProposal } from './proposal';
import type { ProposedContact } from './proposed-contact';

describe('a proposal of a run under way', () => {
  let api: TestApi;
  let association: { id: string };
  let claire: { id: string };
  let [administrator, coordinator]: Browser[] = [];

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await givenOpenDoor(api, association);
    await api.given.organiser(association, 'ada@un.example', ['ADMINISTRATOR']);
    claire = await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    [administrator, coordinator] = [
      await signIn(api, 'ada@un.example'),
      await signIn(api, 'claire@un.example'),
    ];
  });
  afterAll(() => api.stop());

  const sql = <T>(text: string, values: unknown[] = []) =>
    api.given.within<T>(association.id, (manager) => manager.query(text, values));
  const states = (rotaId: string) =>
    sql(
      `select c.state, c.date::text as date, (select count(*)::int from contact_volunteer v where v.contact_id = c.id) as volunteers from contact c where c.rota_id = $1`,
      [rotaId],
    );
  const PROPOSED = [{ state: 'PROPOSED', date: monday(), volunteers: 1 }];
  const UNCOVERED = [{ state: 'UNCOVERED', date: null, volunteers: 0 }];

  /** A rota in which a run has one contact for somebody, and how it is written. */
  async function found() {
    const awa = await givenCaller(api, association, `${newId()}@un.example`);
    const { personId, needId } = await givenCalled(api, association, 'Jeannette', claire);
    const rotaId = newId();
    await givenRota(coordinator as Browser, association.id, { id: rotaId });
    const contact: ProposedContact = {
      id: newId(),
      needId,
      personId,
      kind: 'CALL',
      week: 0,
      durationMinutes: 30,
      timeZone: 'Europe/Paris',
      date: monday(),
      start: '10:00',
      startsAt: `${monday()}T09:00:00Z`,
      endsAt: `${monday()}T09:30:00Z`,
      volunteerIds: [awa.id],
    };
    const tenant = api.app.get(Tenant);
    /** `meanwhile` is what happens when all is written and nothing is committed. */
    const write = (meanwhile: () => Promise<unknown> = () => Promise.resolve()) =>
      tenant.runUnattended(association.id, async () => {
        await writeProposal(tenant, rotaId, [contact]);
        await meanwhile();
      });
    return { awa, personId, needId, rotaId, write };
  }

  const leave = ({ awa }: { awa: { id: string } }) =>
    (administrator as Browser)
      .delete(paths.organiser(association.id, awa.id))
      .set('If-Match', '1')
      .expect(204);
  const loseRole = ({ awa }: { awa: { id: string } }) =>
    (administrator as Browser)
      .put(paths.organiser(association.id, awa.id))
      .set('If-Match', '1')
      .send({ roles: ['FACILITATOR'], branchId: null })
      .expect(200);
  const withdraw = async ({ personId }: { personId: string }) => {
    const [consent] = await sql<{ id: string }[]>('select id from consent where person_id = $1', [
      personId,
    ]);
    await api.app
      .get(Tenant)
      .runUnattended(association.id, () =>
        api.app.get(ConsentsService).withdraw(personId, consent?.id ?? '', { means: 'ORAL' }),
      );
  };
  const end = ({ needId }: { needId: string }) =>
    (coordinator as Browser)
      .put(paths.needEnding(association.id, needId))
      .set('If-Match', '1')
      .expect(200);

  it.each([
    ['leave', leave],
    ['are no longer volunteers', loseRole],
  ])('gives no contact to volunteers who %s', async (_, go) => {
    const run = await found();
    await run.write();
    expect(await states(run.rotaId)).toEqual(PROPOSED);
    await go(run);
    expect(await states(run.rotaId)).toEqual(UNCOVERED);
    await run.write();
    expect(await states(run.rotaId)).toEqual(UNCOVERED);
  });

  it.each([
    ['leaves', leave, UNCOVERED],
    ['is no longer a volunteer', loseRole, UNCOVERED],
    ['withdraws consent', withdraw, [{ ...PROPOSED[0], state: 'CANCELLED' }]],
    ['has a need that ends', end, []],
  ])(
    'given somebody who %s while a proposal is written, keeps no contact of theirs',
    async (_, go, after) => {
      const run = await found();
      let going: Promise<unknown> = Promise.resolve();
      await run.write(() => {
        going = Promise.resolve(go(run));
        return waitingForLock(api, going);
      });
      await going;
      expect(await states(run.rotaId)).toEqual(after);
    },
  );

  it('plans no contact when the consent was withdrawn before', async () => {
    const run = await found();
    await withdraw(run);
    await run.write();
    expect(await states(run.rotaId)).toEqual([]);
  });
});
