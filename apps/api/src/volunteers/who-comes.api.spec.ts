import { paths, type WhoComes } from '@presence/contract';
import { newId } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { givenAccompanied, givenContact, givenVolunteer } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { sql } from '../database/sql';

describe('who comes to a person', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('names those of a match and those who come again and again, and who holds what is to come', async () => {
    const association = await api.given.association();
    const [awa, luc, zoe, never] = [
      await givenVolunteer(api, association, 'awa@un.example'),
      await givenVolunteer(api, association, 'luc@un.example'),
      await givenVolunteer(api, association, 'zoe@un.example'),
      await givenVolunteer(api, association, 'never@un.example'),
    ];
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    const [claire, volunteer] = [
      await signIn(api, 'claire@un.example'),
      await signIn(api, 'awa@un.example'),
    ];
    const who = await givenAccompanied(api, association, 'Jeannette', awa);
    for (const weeks of [1, 2, 20]) await givenContact(api, association, who, [luc], -weeks * 168);
    for (const weeks of [3, 4]) await givenContact(api, association, who, [never], -weeks * 168);
    await givenContact(api, association, who, [zoe], -24);
    const next = await givenContact(api, association, who, [awa, luc], 30);
    const pair = (volunteerId: string, blocked: boolean) =>
      claire
        .post(paths.matches(association.id))
        .send({ id: newId(), personId: who.personId, volunteerId, since: '2026-01-05', blocked })
        .expect(201);
    await pair(awa.id, false);
    await pair(never.id, true);

    const { body } = await claire
      .get(paths.whoComes(association.id, who.personId))
      .expect(200)
      .expect('Cache-Control', 'no-store');
    const { companions, coming } = body as WhoComes;
    expect(
      companions.map(({ volunteerId, matched, recent }) => [volunteerId, matched, recent]),
    ).toEqual([
      [awa.id, true, 0],
      [luc.id, false, 2],
    ]);
    expect(companions[0]).toMatchObject({ since: '2026-01-05', lastAt: null });
    expect(coming).toMatchObject([{ contactId: next.id, rotaId: who.rotaId, kind: 'CALL' }]);
    expect(coming[0]?.volunteers.map(({ id }) => id).sort()).toEqual([awa.id, luc.id].sort());
    const read = await api.app
      .get(Tenant)
      .runUnattended(association.id, () =>
        api.app
          .get(Tenant)
          .query(sql`select 1 from audit_event where action = 'READ person' and subject_id = $1`, [
            who.personId,
          ]),
      );
    expect(read).toHaveLength(1);

    await volunteer.get(paths.whoComes(association.id, who.personId)).expect(403);
    await claire.get(paths.whoComes(association.id, newId())).expect(404);
  });
});
